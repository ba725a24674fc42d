package io.github.prilavok.wazzup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.prilavok.wazzup.model.ChatType;
import io.github.prilavok.wazzup.model.CreateIframeLink;
import io.github.prilavok.wazzup.model.CreateIframeLink.ActiveChat;
import io.github.prilavok.wazzup.model.CreateIframeLink.Chat;
import io.github.prilavok.wazzup.model.CreateIframeLink.Options;
import io.github.prilavok.wazzup.model.IframeLink;
import io.github.prilavok.wazzup.model.UnansweredCount;
import io.github.prilavok.wazzup.model.User;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ChatWindowWireTest extends WireTest {
    private static final User IVAN = User.of("u-7", "Ivan");

    @Test
    void createIframeLink() throws Exception {
        answer(200, "{\"url\":\"https://example.invalid/chat?token=x\"}");
        IframeLink link = wazzup.chatWindow()
                .createIframeLink(CreateIframeLink.card(IVAN, Chat.of(ChatType.WHATSAPP, "79011112233")))
                .execute();
        sent("POST", "/v3/iframe", """
                {"user":{"id":"u-7","name":"Ivan"},"scope":"card","filter":[{"chatType":"whatsapp","chatId":"79011112233"}]}""");
        assertThat(link.url()).isEqualTo("https://example.invalid/chat?token=x");
        assertThat(link.toString()).doesNotContain("token");
    }

    @Test
    void createIframeLink_with_everything() throws Exception {
        answer(200, "{\"url\":\"u\"}");
        wazzup.chatWindow()
                .createIframeLink(CreateIframeLink.global(IVAN).toBuilder()
                        .activeChat(new ActiveChat("c", ChatType.MAX, "1"))
                        .options(new Options("shop", true, false))
                        .build())
                .execute();
        sent("POST", "/v3/iframe", """
                {"user":{"id":"u-7","name":"Ivan"},"scope":"global","activeChat":{"channelId":"c","chatType":"max","chatId":"1"},\
                "options":{"clientType":"shop","useDealsEvents":true,"useMessageEvents":false}}""");
        assertThatThrownBy(() -> CreateIframeLink.card(IVAN)).hasMessageContaining("filter is empty");
    }

    @Test
    void getUnansweredCount() throws Exception {
        answer(200, "{\"counterV2\":2,\"type\":\"red\",\"lastMsgDateTime\":\"2026-03-05T09:15:00.000Z\"}");
        UnansweredCount count = wazzup.chatWindow().getUnansweredCount("u-7").execute();
        sent("GET", "/v3/unanswered/u-7", null);
        assertThat(count.counterV2()).isEqualTo(2);
        assertThat(count.type()).isSameAs(UnansweredCount.Type.RED);
        assertThat(count.lastMsgDateTime()).isEqualTo(Instant.parse("2026-03-05T09:15:00Z"));
        answer(200, "{\"counterV2\":0,\"type\":null,\"lastMsgDateTime\":null}");
        assertThat(wazzup.chatWindow().getUnansweredCount("u-7").execute().type())
                .isNull();
    }
}
