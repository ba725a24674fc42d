package io.github.prilavok.core.webhook;

import static io.github.prilavok.core.webhook.SampleWebhooks.BODY;
import static io.github.prilavok.core.webhook.SampleWebhooks.SIGNATURE;
import static io.github.prilavok.core.webhook.SampleWebhooks.signature;
import static io.github.prilavok.core.webhook.SampleWebhooks.signed;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.prilavok.core.webhook.WebhookVerificationException.Reason;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every receiver promises, shown by one that signs the raw body. */
class WebhookReceiverTest {
    private final SampleWebhooks webhooks = new SampleWebhooks(WebhookPolicy.defaults());

    private WebhookVerificationException refused(WebhookRequest request) {
        return catchThrowableOfType(WebhookVerificationException.class, () -> webhooks.receive(request));
    }

    private static WebhookRequest with(String signature, byte[] body) {
        return WebhookRequest.of("POST", Map.of(SIGNATURE, List.of(signature)), body, "192.0.2.1");
    }

    @Test
    void believes_what_is_signed() {
        SampleWebhooks.Event event = webhooks.receive(signed(BODY));
        assertThat(event.dedupKey()).isEqualTo("evt-1");
        assertThat(event.raw().get("amount").asText()).isEqualTo("1299.00");
        assertThat(webhooks.receive(
                        with(signature(BODY.getBytes(UTF_8)).toUpperCase(Locale.ROOT), BODY.getBytes(UTF_8))))
                .isEqualTo(event);
    }

    @Test
    void refuses_it_with_any_one_byte_changed() {
        byte[] body = BODY.getBytes(UTF_8);
        String signature = signature(body);
        for (int i = 0; i < body.length; i++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] tampered = body.clone();
                tampered[i] ^= (byte) (1 << bit);
                assertThat(refused(with(signature, tampered)).reason()).isEqualTo(Reason.SIGNATURE_WRONG);
            }
        }
    }

    @Test
    void refuses_it_with_one_blank_more_and_says_that_something_rewrote_it() {
        String signature = signature(BODY.getBytes(UTF_8));
        for (String rewritten : List.of(BODY.replace(":", ": "), BODY + "\n", BODY.replace("1299.00", "1299.0"))) {
            assertThat(refused(with(signature, rewritten.getBytes(UTF_8))))
                    .hasMessage(
                            "The webhook's signature does not fit its body, which is well-formed JSON. Either the callback"
                                    + " secret key is not this account's, or the body was changed before it reached the receiver (a"
                                    + " framework that parsed and wrote it again, a proxy that re-encoded it): pass the raw bytes as"
                                    + " they came. If both are right, somebody forged it.");
        }
    }

    @Test
    void refuses_it_cut_short_and_says_that_it_was_damaged() {
        byte[] body = BODY.getBytes(UTF_8);
        String signature = signature(body);
        for (int length = 0; length < body.length; length++) {
            assertThat(refused(with(signature, Arrays.copyOf(body, length))))
                    .hasMessage(
                            "The webhook's signature does not fit its body, which is not even well-formed JSON: it was"
                                    + " damaged or re-encoded on the way, or somebody else sent it. Pass the raw bytes as they came.");
        }
    }

    @Test
    void calls_a_body_truncated_that_its_sender_signed_so() {
        byte[] body = BODY.getBytes(UTF_8);
        for (int length = 1; length < body.length; length++) {
            assertThat(refused(signed(Arrays.copyOf(body, length))).reason()).isEqualTo(Reason.TRUNCATED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "windows-1251", "KOI8-R"})
    void refuses_other_charsets_whether_re_encoded_on_the_way_or_at_the_source(String charset) {
        byte[] other = BODY.getBytes(Charset.forName(charset));
        assertThat(refused(with(signature(BODY.getBytes(UTF_8)), other)).reason())
                .isEqualTo(Reason.SIGNATURE_WRONG);
        assertThat(refused(signed(other)).reason()).isEqualTo(Reason.BAD_ENCODING);
    }

    @Test
    void refuses_ten_thousand_levels() {
        assertThat(refused(signed("{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000)))
                        .reason())
                .isEqualTo(Reason.TOO_DEEP);
    }

    @Test
    void refuses_fifty_megabytes_that_somebody_has_read_for_it() {
        assertThat(refused(WebhookRequest.of("POST", Map.of(), new byte[50 << 20], "192.0.2.1")))
                .hasMessage(
                        "The webhook's body is longer than 1048576 bytes and was not read. No provider sends that much; if"
                                + " yours does, raise maxBodyBytes.")
                .extracting(WebhookVerificationException::reason)
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void says_that_a_signature_is_missing() {
        assertThat(refused(WebhookRequest.of("POST", Map.of(), BODY.getBytes(UTF_8), null)))
                .hasMessage(
                        "The webhook has no signature in its header X-Sample-Signature. The provider always sends one:"
                                + " either somebody else sent this, or a proxy dropped it.")
                .extracting(WebhookVerificationException::reason)
                .isEqualTo(Reason.SIGNATURE_MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "not hex", "0000000000000000000000000000000000000000000000000000000000000000"})
    void refuses_any_other_signature(String signature) {
        assertThat(refused(with(signature, BODY.getBytes(UTF_8))).reason()).isEqualTo(Reason.SIGNATURE_WRONG);
    }

    @Test
    void the_same_webhook_again_is_the_same_event_and_the_shop_handles_it_once() {
        List<String> handled = new ArrayList<>();
        Set<String> uniqueColumn = new HashSet<>();
        for (int i = 0; i < 3; i++) {
            WebhookAcknowledgement answer = webhooks.handle(signed(BODY), event -> {
                if (uniqueColumn.add(event.dedupKey())) {
                    handled.add(event.id());
                }
            });
            assertThat(answer.status()).isEqualTo(200);
        }
        assertThat(handled).containsExactly("evt-1");
    }

    @Test
    void an_old_webhook_sent_again_is_refused_where_the_provider_signs_the_time() {
        Clock later = Clock.fixed(SampleWebhooks.SENT.plus(Duration.ofHours(1)), ZoneOffset.UTC);
        assertThatThrownBy(() -> new SampleWebhooks(WebhookPolicy.defaults(), later).receive(signed(BODY)))
                .isInstanceOf(WebhookVerificationException.class)
                .extracting(e -> ((WebhookVerificationException) e).reason())
                .isEqualTo(Reason.REPLAYED);
    }

    @Test
    void answers_by_the_reason() {
        assertThat(webhooks.handle(signed(BODY.replace("shop-1", "shop-2")), event -> {})
                        .status())
                .isEqualTo(403);
        assertThat(webhooks.handle(with("00", BODY.getBytes(UTF_8)), event -> {})
                        .status())
                .isEqualTo(401);
        assertThat(webhooks.handle(signed("[]"), event -> {}).status()).isEqualTo(400);
        assertThat(webhooks.handle(WebhookRequest.of("PUT", Map.of(), new byte[0], null), event -> {})
                        .status())
                .isEqualTo(405);
    }

    @Test
    void asks_for_it_again_if_it_was_not_handled() {
        WebhookAcknowledgement answer = webhooks.handle(signed(BODY), event -> {
            throw new IllegalStateException("the database is away");
        });
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void a_refusal_out_of_the_shops_own_code_is_a_failure_and_not_a_refusal() {
        WebhookAcknowledgement answer = webhooks.handle(signed(BODY), event -> {
            throw new WebhookVerificationException(Reason.SIGNATURE_WRONG, "of another webhook");
        });
        assertThat(answer.status()).isEqualTo(500);
    }

    @Test
    void the_shop_may_answer_for_itself() {
        WebhookAcknowledgement answer = webhooks.answer(
                signed(BODY),
                event -> WebhookAcknowledgement.json("{\"status\":\"created\",\"number\":\"" + event.id() + "\"}"));
        assertThat(new String(answer.body(), UTF_8)).isEqualTo("{\"status\":\"created\",\"number\":\"evt-1\"}");
        assertThat(answer.contentType()).contains("application/json");
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void a_refusal_tells_the_sender_nothing_but_a_status(Reason reason) {
        WebhookAcknowledgement answer =
                webhooks.rejection(new WebhookVerificationException(reason, "for the shop's eyes"));
        assertThat(answer.status()).isBetween(400, 413);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.contentType()).isEmpty();
    }
}
