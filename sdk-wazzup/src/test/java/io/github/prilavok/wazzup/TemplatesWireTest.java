package io.github.prilavok.wazzup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prilavok.wazzup.model.TemplateStatus;
import io.github.prilavok.wazzup.model.WhatsAppTemplate;
import io.github.prilavok.wazzup.model.WhatsAppTemplate.ComponentType;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TemplatesWireTest extends WireTest {
    private static final String TRACK = """
            {"templateGuid":"b5a3c9de-1f42-4d55-9c0a-6f0f4f1a2b3c","accountId":12345678,"title":"Track","name":"order_track",\
            "waba":{"wabaId":"1","wabaName":"Shop"},"channels":["3f0c2a52-7c1e-4e0b-9a55-0c6f5f0f7d11"],"category":"UTILITY",\
            "language":"ru","status":"approved","namespace":"ns","components":[{"type":"BODY","text":"Заказ {{1}}, трек {{2}}",\
            "example":{"body_text":[["1","2"]]}}],\
            "templateCode":"@template: b5a3c9de-1f42-4d55-9c0a-6f0f4f1a2b3c { [[bodyVar1]]; [[bodyVar2]] }"}""";

    @Test
    void listWhatsAppTemplates() throws Exception {
        answer(200, '[' + TRACK + ']');
        List<WhatsAppTemplate> templates =
                wazzup.templates().listWhatsAppTemplates(10, 20).execute();
        sent("GET", "/v3/templates/whatsapp?limit=10&offset=20", null);
        assertThat(templates).singleElement().satisfies(template -> {
            assertThat(template.templateGuid()).isEqualTo("b5a3c9de-1f42-4d55-9c0a-6f0f4f1a2b3c");
            assertThat(template.accountId()).isEqualTo("12345678");
            assertThat(template.waba()).isNotNull();
            assertThat(template.waba().wabaName()).isEqualTo("Shop");
            assertThat(template.channels()).containsExactly("3f0c2a52-7c1e-4e0b-9a55-0c6f5f0f7d11");
            assertThat(template.status()).isSameAs(TemplateStatus.APPROVED);
            assertThat(template.variables()).containsExactly("bodyVar1", "bodyVar2");
            assertThat(template.components()).singleElement().satisfies(body -> {
                assertThat(body.type()).isSameAs(ComponentType.BODY);
                assertThat(body.text()).isEqualTo("Заказ {{1}}, трек {{2}}");
                assertThat(body.example()).isEqualTo(Map.of("body_text", List.of(List.of("1", "2"))));
            });
        });
    }

    @Test
    void the_shapes_of_the_documentation_are_read_as_well() {
        answer(200, """
                [{"status":"PAUSED","rejected_reason":"SPAM","components":[{"type":"HEADER","format":"IMAGE","example":["a"]},
                  {"type":"BUTTONS","buttons":[{"type":"URL","text":"t","url":"u"}]},{"type":"CAROUSEL"}]}]""");
        WhatsAppTemplate template =
                wazzup.templates().listWhatsAppTemplates(null, null).execute().get(0);
        assertThat(template.status()).isNotNull();
        assertThat(template.status().is(TemplateStatus.PAUSED)).isTrue();
        assertThat(template.rejectedReason()).isEqualTo("SPAM");
        assertThat(template.variables()).isEmpty();
        assertThat(template.components().get(0).example()).isEqualTo(List.of("a"));
        assertThat(template.components().get(1).buttons().get(0).url()).isEqualTo("u");
        assertThat(template.components().get(2).type()).isNotNull();
        assertThat(template.components().get(2).type().is(ComponentType.UNKNOWN))
                .isTrue();
    }

    @Test
    void allWhatsAppTemplates_reads_the_next_page_when_it_is_needed() throws Exception {
        answer(
                200,
                IntStream.range(0, 100)
                        .mapToObj(i -> "{\"name\":\"t" + i + "\"}")
                        .collect(Collectors.joining(",", "[", "]")));
        answer(200, "[{\"name\":\"t100\"}]");
        Iterator<WhatsAppTemplate> all =
                wazzup.templates().allWhatsAppTemplates().iterator();
        assertThat(server.getRequestCount()).isZero();
        IntStream.range(0, 100).forEach(i -> assertThat(all.next().name()).isEqualTo("t" + i));
        assertThat(server.getRequestCount()).isEqualTo(1);
        assertThat(all.next().name()).isEqualTo("t100");
        assertThat(all.hasNext()).isFalse();
        sent("GET", "/v3/templates/whatsapp?limit=100&offset=0", null);
        sent("GET", "/v3/templates/whatsapp?limit=100&offset=100", null);
    }
}
