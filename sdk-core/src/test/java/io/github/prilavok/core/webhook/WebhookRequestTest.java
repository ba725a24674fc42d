package io.github.prilavok.core.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WebhookRequestTest {
    private static WebhookRequest get(String uri) {
        return WebhookRequest.of("get", Map.of(), new byte[0], null).withUri(uri);
    }

    @Test
    void headers_have_no_case_and_keep_their_order() {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        headers.put("X-SIGNATURE-ID", List.of("a", "b"));
        headers.put("x-signature-id", List.of("c"));
        headers.put("Empty", List.of());
        WebhookRequest request = WebhookRequest.of("POST", headers, new byte[0], null);
        assertThat(request.headers("X-Signature-Id")).containsExactly("a", "b", "c");
        assertThat(request.header("x-SIGNATURE-iD")).contains("a");
        assertThat(request.header("Empty")).isEmpty();
        assertThat(request.header("Absent")).isEmpty();
    }

    @Test
    void nothing_outside_changes_it() {
        byte[] body = "body".getBytes(UTF_8);
        List<String> values = new ArrayList<>(List.of("a"));
        Map<String, List<String>> headers = new LinkedHashMap<>(Map.of("X", values));
        WebhookRequest request = WebhookRequest.of("POST", headers, body, "192.0.2.1");
        body[0] = 'B';
        values.add("b");
        headers.clear();
        request.body()[0] = 'X';
        request.withUri("/other");
        assertThat(request.body()).isEqualTo("body".getBytes(UTF_8));
        assertThat(request.headers("X")).containsExactly("a");
        assertThat(request.uri()).isEmpty();
    }

    @Test
    void the_verb_is_in_upper_case_in_every_locale() {
        assertThat(WebhookRequest.of("options", Map.of(), new byte[0], null).method())
                .isEqualTo("OPTIONS");
    }

    @Test
    void parameters_are_decoded() {
        WebhookRequest request =
                get("/hook?action=confirmation&id=a%2Fb&text=%D0%BA+%D0%BA&flag&=x&broken=%zz&id=second#id=third");
        assertThat(request.query("action")).contains("confirmation");
        assertThat(request.query("id")).contains("a/b");
        assertThat(request.query("text")).contains("к к");
        assertThat(request.query("broken")).contains("%zz");
        assertThat(request.query("flag")).isEmpty();
        assertThat(request.query("absent")).isEmpty();
        assertThat(get("/hook").query("id")).isEmpty();
        assertThat(WebhookRequest.of("GET", Map.of(), new byte[0], null).query("id"))
                .isEmpty();
    }

    @Test
    void the_uri_stays_as_it_came() {
        assertThat(get("https://shop.example/h%C3%B6k?a=%2f&b").uri())
                .contains("https://shop.example/h%C3%B6k?a=%2f&b");
    }

    @Test
    void prints_neither_body_nor_headers_nor_uri() {
        WebhookRequest request = WebhookRequest.of(
                        "POST", Map.of("Authorization", List.of("SECRET")), "SECRET".getBytes(UTF_8), "192.0.2.1")
                .withUri("/hook/SECRET");
        assertThat(request).hasToString("WebhookRequest{POST, 1 headers, 6 bytes}");
    }
}
