package io.github.prilavok.wazzup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prilavok.wazzup.model.Channel;
import io.github.prilavok.wazzup.model.ChannelState;
import io.github.prilavok.wazzup.model.Transport;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChannelsWireTest extends WireTest {
    private static final String SHOP = """
            {"channelId":"3f0c2a52-7c1e-4e0b-9a55-0c6f5f0f7d11","transport":"whatsapp","plainId":"79995550011",\
            "state":"active","name":"Shop"}""";

    @Test
    void listChannels() throws Exception {
        answer(200, '[' + SHOP + ']');
        List<Channel> channels = wazzup.channels().listChannels().execute();
        sent("GET", "/v3/channels", null);
        assertThat(channels).singleElement().satisfies(channel -> {
            assertThat(channel.channelId()).isEqualTo("3f0c2a52-7c1e-4e0b-9a55-0c6f5f0f7d11");
            assertThat(channel.transport()).isSameAs(Transport.WHATSAPP);
            assertThat(channel.plainId()).isEqualTo("79995550011");
            assertThat(channel.state()).isSameAs(ChannelState.ACTIVE);
            assertThat(channel.name()).isEqualTo("Shop");
            assertThat(channel.active()).isTrue();
            assertThat(channel.toString()).doesNotContain("79995550011");
        });
    }

    @Test
    void findActive_takes_a_channel_of_the_kind_that_sends() throws Exception {
        String channels = """
                [{"channelId":"1","transport":"whatsapp","state":"blocked"},{"channelId":"2","transport":"wapi","state":"active"},
                 {"channelId":"3","transport":"whatsapp","state":"ACTIVE"},{"channelId":"4"}]""";
        answer(200, channels);
        answer(200, channels);
        assertThat(wazzup.channels().findActive(Transport.WHATSAPP).execute())
                .hasValueSatisfying(c -> assertThat(c.channelId()).isEqualTo("3"));
        assertThat(wazzup.channels().findActive(Transport.TGAPI).execute()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "qr, QR", "qridle, QR", "openelsewhere, OPEN_ELSEWHERE", "openElsewhere, OPEN_ELSEWHERE",
        "foreignphone, FOREIGN_PHONE", "Disabled, DISABLED", "waitForPassword, WAIT_FOR_PASSWORD", "invented, UNKNOWN"
    })
    void states_come_in_several_spellings_and_only_active_sends(String wire, ChannelState state) throws Exception {
        answer(200, "[{\"state\":\"" + wire + "\"}]");
        Channel channel = wazzup.channels().listChannels().execute().get(0);
        assertThat(channel.state()).isNotNull();
        assertThat(channel.state().value()).isEqualTo(state);
        assertThat(channel.state().wire()).isEqualTo(wire);
        assertThat(channel.active()).isFalse();
    }
}
