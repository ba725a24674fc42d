package io.github.prilavok.yandexpay.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.prilavok.core.webhook.WebhookAcknowledgement;
import io.github.prilavok.core.webhook.WebhookPolicy;
import io.github.prilavok.core.webhook.WebhookRequest;
import io.github.prilavok.core.webhook.WebhookVerificationException;
import io.github.prilavok.core.webhook.WebhookVerificationException.Reason;
import io.github.prilavok.yandexpay.Yandex;
import io.github.prilavok.yandexpay.model.DeliveryStatus;
import io.github.prilavok.yandexpay.model.OperationStatus;
import io.github.prilavok.yandexpay.model.OperationType;
import io.github.prilavok.yandexpay.model.PaymentStatus;
import io.github.prilavok.yandexpay.model.SubscriptionStatus;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The vectors of the sheet, its "must be rejected" list, and forgeries beyond it. */
class YandexPayNotificationsTest {
    private static final Instant EXPIRY = Instant.ofEpochSecond(1_767_225_900);
    private static final String ORDER =
            new BigInteger("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551", 16).toString(16);

    private final Yandex yandex = new Yandex();
    private final YandexPayNotifications notifications = yandex.client.notifications();

    @BeforeEach
    void keys() {
        yandex.answers(Signed.keys(Signed.KEY_1, Signed.KEY_2));
    }

    @AfterEach
    void close() {
        yandex.close();
    }

    private YandexPayNotification received(String body) {
        return notifications.receive(Signed.request(body));
    }

    private Reason refused(String body) {
        return refused(notifications, body);
    }

    private static Reason refused(YandexPayNotifications notifications, String body) {
        return catchThrowableOfType(
                        WebhookVerificationException.class, () -> notifications.receive(Signed.request(body)))
                .reason();
    }

    @ParameterizedTest
    @ValueSource(strings = {Signed.TOKEN_A, Signed.TOKEN_C, "\n " + Signed.TOKEN_A + "\r\n"})
    void an_order_is_paid(String token) {
        assertThat(received(token)).isInstanceOfSatisfying(OrderNotification.class, order -> {
            assertThat(order.merchantId()).isEqualTo(Yandex.MERCHANT);
            assertThat(order.event()).isEqualTo("ORDER_STATUS_UPDATED");
            assertThat(order.eventTime()).isEqualTo(OffsetDateTime.parse("2026-01-01T00:00:00.123456Z"));
            assertThat(order.orderId()).isEqualTo("shop-1001-1");
            assertThat(order.paymentStatus()).isEqualTo(PaymentStatus.CAPTURED);
            assertThat(order.deliveryStatus()).isNull();
            assertThat(order.cartUpdated()).isNull();
            assertThat(order.raw()).isEqualTo(Signed.W1);
            assertThat(order.extra()).isEmpty();
        });
    }

    @Test
    void an_operation_has_ended() {
        yandex.clock.advance(Duration.ofMinutes(5));
        assertThat(received(Signed.TOKEN_B)).isInstanceOfSatisfying(OperationNotification.class, operation -> {
            assertThat(operation.operationId()).isEqualTo("c3073b9d-edd0-49f2-a28d-b7ded8ff9a8b");
            assertThat(operation.orderId()).isEqualTo("shop-1001-1");
            assertThat(operation.externalOperationId()).isEqualTo("refund-1001-1");
            assertThat(operation.operationType()).isEqualTo(OperationType.REFUND);
            assertThat(operation.status()).isEqualTo(OperationStatus.SUCCESS);
        });
    }

    @Test
    void a_subscription_has_changed() {
        String payload = """
                {"merchantId":"%s","event":"SUBSCRIPTION_STATUS_UPDATED","eventTime":"2026-01-01T00:00:05Z",\
                "subscription":{"customerSubscriptionId":"c","subscriptionPlanId":"p","status":"ACTIVE",\
                "nextWriteOff":"2026-02-01T00:00:00+00:00"}}""".formatted(Yandex.MERCHANT);
        assertThat(received(Signed.token(payload))).isInstanceOfSatisfying(SubscriptionNotification.class, event -> {
            assertThat(event.customerSubscriptionId()).isEqualTo("c");
            assertThat(event.subscriptionPlanId()).isEqualTo("p");
            assertThat(event.status()).isEqualTo(SubscriptionStatus.ACTIVE);
            assertThat(event.nextWriteOff()).isEqualTo(OffsetDateTime.parse("2026-02-01T00:00:00Z"));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"event\":\"TRANSACTION_STATUS_UPDATE\",\"transaction\":{\"a\":1}",
                "\"event\":\"REFUND_STATUS_UPDATED\"",
                "\"event\":\"ORDER_STATUS_UPDATED\"",
                "\"event\":\"ORDER_STATUS_UPDATED\",\"order\":{\"orderId\":\"\"}",
                "\"event\":\"OPERATION_STATUS_UPDATED\",\"operation\":{\"operationId\":\"1\",\"orderId\":\"2\"}",
                "\"event\":17",
                "\"eventTime\":\"yesterday\"",
            })
    void an_event_that_nobody_knows_is_acknowledged(String members) {
        String payload = "{\"merchantId\":\"" + Yandex.MERCHANT + "\"," + members + "}";
        YandexPayNotification event = received(Signed.token(payload));
        assertThat(event).isInstanceOf(UnknownNotification.class);
        assertThat(event.raw()).isEqualTo(payload);
        assertThat(event.dedupKey()).isNotEmpty();
    }

    @Test
    void what_is_new_in_an_event_is_kept() {
        String payload = """
                {"merchantId":"%s","event":"ORDER_STATUS_UPDATED","beside":1,"order":{"orderId":"o",\
                "deliveryStatus":"DELIVERED","paymentStatus":"OF_TOMORROW","cartUpdated":true,"within":{"a":[1.10]}}}""".formatted(Yandex.MERCHANT);
        assertThat(received(Signed.token(payload))).isInstanceOfSatisfying(OrderNotification.class, order -> {
            assertThat(Objects.requireNonNull(order.paymentStatus()).wire()).isEqualTo("OF_TOMORROW");
            assertThat(order.deliveryStatus()).isEqualTo(DeliveryStatus.DELIVERED);
            assertThat(order.cartUpdated()).isTrue();
            assertThat(order.extra()).containsOnlyKeys("within", "beside");
            assertThat(order.eventTime()).isNull();
        });
    }

    // --- the sheet's "must be rejected"

    @Test
    void a_signature_in_der_is_refused() {
        assertThat(refused(Signed.HEADER_A + "." + Signed.PAYLOAD_A + "." + Signed.DER_A))
                .isEqualTo(Reason.SIGNATURE_WRONG);
    }

    @Test
    void a_signature_of_zeros_is_refused() {
        assertThat(refused(Signed.HEADER_A + "." + Signed.PAYLOAD_A + "." + "A".repeat(86)))
                .isEqualTo(Reason.SIGNATURE_WRONG);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0", "n, 1", "1, n", "n, n"})
    void halves_out_of_range_are_refused(String r, String s) {
        byte[] signature = new byte[64];
        half(signature, 0, r);
        half(signature, 32, s);
        assertThat(refused(Signed.HEADER_A + "." + Signed.PAYLOAD_A + "." + Signed.encoded(signature)))
                .isEqualTo(Reason.SIGNATURE_WRONG);
    }

    private static void half(byte[] signature, int at, String value) {
        byte[] number = new BigInteger(value.equals("n") ? ORDER : value, 16).toByteArray();
        byte[] last = Arrays.copyOfRange(number, Math.max(0, number.length - 32), number.length);
        System.arraycopy(last, 0, signature, at + 32 - last.length, last.length);
    }

    @Test
    void another_key_of_the_same_set_does_not_fit() {
        String asKey2 = Signed.token(
                "{\"alg\":\"ES256\",\"exp\":1767225900,\"iat\":1767225600,\"kid\":\"vec-key-2\",\"typ\":\"JWT\"}",
                Signed.W1);
        assertThat(refused(asKey2)).isEqualTo(Reason.SIGNATURE_WRONG);
    }

    @Test
    void an_expired_token_is_refused_after_the_skew_and_not_before() {
        yandex.clock.advance(Duration.between(yandex.clock.instant(), EXPIRY.plusSeconds(60)));
        assertThat(received(Signed.TOKEN_A)).isInstanceOf(OrderNotification.class);
        assertThat(refused(notifications.clockSkew(Duration.ofSeconds(59)), Signed.TOKEN_A))
                .isEqualTo(Reason.REPLAYED);

        yandex.clock.advance(Duration.ofMillis(1));
        assertThat(refused(Signed.TOKEN_A)).isEqualTo(Reason.REPLAYED);
        assertThat(refused(Signed.TOKEN_C)).isEqualTo(Reason.REPLAYED);
        assertThat(notifications.clockSkew(Duration.ofMinutes(2)).receive(Signed.request(Signed.TOKEN_A)))
                .isInstanceOf(OrderNotification.class);
    }

    @Test
    void any_changed_character_of_the_payload_is_noticed() {
        String[] parts = Signed.TOKEN_A.split("\\.");
        // The last character's lowest bits carry nothing, so they are left out.
        for (int i = 0; i < parts[1].length() - 1; i++) {
            char other = parts[1].charAt(i) == 'A' ? 'B' : 'A';
            String changed = parts[1].substring(0, i) + other + parts[1].substring(i + 1);
            assertThat(refused(parts[0] + "." + changed + "." + parts[2]))
                    .as("character " + i)
                    .isEqualTo(Reason.SIGNATURE_WRONG);
        }
    }

    @Test
    void no_algorithm_is_no_signature() {
        assertThat(refused("eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0." + Signed.PAYLOAD_A + "."))
                .isEqualTo(Reason.SIGNATURE_MISSING);
        assertThat(refused("eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0." + Signed.PAYLOAD_A + ".AAAA"))
                .isEqualTo(Reason.SIGNATURE_WRONG);
        assertThat(yandex.requests()).as("no key was looked for").isZero();
    }

    @Test
    void the_public_key_is_no_secret() throws Exception {
        String signed = Signed.encoded(
                        "{\"alg\":\"HS256\",\"exp\":1767225900,\"iat\":1767225600,\"kid\":\"vec-key-1\",\"typ\":\"JWT\"}")
                + "." + Signed.PAYLOAD_A;
        for (byte[] secret : List.of(
                Signed.KEY_1.getBytes(StandardCharsets.UTF_8),
                Base64.getUrlDecoder().decode("3JVYQUkERksNFoWMiCABzjzekzZau8-P2sI8S5jwXDY"))) {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            String token = signed + "." + Signed.encoded(mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII)));
            assertThat(refused(token)).isEqualTo(Reason.SIGNATURE_WRONG);
        }
        assertThat(yandex.requests()).as("no key was looked for").isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"alg\":\"ES384\",\"exp\":1767225900,\"kid\":\"vec-key-1\",\"typ\":\"JWT\"}",
                "{\"alg\":\"es256\",\"exp\":1767225900,\"kid\":\"vec-key-1\",\"typ\":\"JWT\"}",
                "{\"alg\":[\"ES256\"],\"exp\":1767225900,\"kid\":\"vec-key-1\",\"typ\":\"JWT\"}",
                "{\"exp\":1767225900,\"kid\":\"vec-key-1\",\"typ\":\"JWT\"}",
                "{\"alg\":\"ES256\",\"exp\":1767225900,\"kid\":\"vec-key-1\"}",
                "{\"alg\":\"ES256\",\"exp\":1767225900,\"kid\":\"vec-key-1\",\"typ\":\"JOSE\"}",
                "{\"alg\":\"ES256\",\"exp\":1767225900,\"typ\":\"JWT\"}",
                "{\"alg\":\"ES256\",\"exp\":1767225900,\"kid\":\"\",\"typ\":\"JWT\"}",
                "{\"alg\":\"ES256\",\"exp\":1767225900,\"kid\":1,\"typ\":\"JWT\"}",
                "{\"alg\":\"ES256\",\"exp\":1767225900,\"kid\":\"VEC-KEY-1\",\"typ\":\"JWT\"}",
                "{\"alg\":\"ES256\",\"exp\":1767225900,\"kid\":\"vec-key-1\",\"typ\":\"JWT\",\"crit\":[\"exp\"]}",
            })
    void a_header_that_is_not_exactly_right_is_refused_though_the_key_signed_it(String header) {
        assertThat(refused(Signed.token(header, Signed.W1))).isEqualTo(Reason.SIGNATURE_WRONG);
    }

    @Test
    void a_header_that_says_something_twice_is_refused() {
        assertThat(refused(Signed.token(
                        "{\"alg\":\"ES256\",\"alg\":\"ES256\",\"exp\":1767225900,\"kid\":\"vec-key-1\",\"typ\":\"JWT\"}",
                        Signed.W1)))
                .isEqualTo(Reason.NOT_JSON);
    }

    @Test
    void a_key_that_comes_with_the_token_is_not_looked_at() {
        String header = "{\"alg\":\"ES256\",\"exp\":1767225900,\"kid\":\"mine\",\"typ\":\"JWT\",\"jwk\":" + Signed.KEY_1
                + ",\"jku\":\"" + yandex.url() + "evil\"}";
        assertThat(refused(Signed.token(header, Signed.W1))).isEqualTo(Reason.SIGNATURE_WRONG);
        assertThat(yandex.next().getTarget()).isEqualTo("/api/jwks");
        assertThat(yandex.requests()).isEqualTo(1);
    }

    @Test
    void another_shops_event_is_forbidden() {
        String token = Signed.token(Signed.W1.replace(Yandex.MERCHANT, "00000000-0000-0000-0000-000000000000"));
        assertThat(refused(token)).isEqualTo(Reason.WRONG_ACCOUNT);

        WebhookAcknowledgement answer = notifications.handle(Signed.request(token), e -> {});
        assertThat(answer.status()).isEqualTo(403);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo("""
                        {"status":"fail","code":403,"reasonCode":"FORBIDDEN","reason":"Invalid merchantId"}""");
        assertThat(refused(Signed.token("{\"event\":\"ORDER_STATUS_UPDATED\"}")))
                .isEqualTo(Reason.WRONG_ACCOUNT);
    }

    /** The other environment has other keys, though it may call them the same. */
    @Test
    void the_sandbox_does_not_speak_for_production() {
        try (Yandex production = new Yandex()) {
            String sameName = Signed.KEY_2.replace("vec-key-2", "vec-key-1");
            production.answers(Signed.keys(sameName)).answers(Signed.keys(Signed.KEY_2));
            assertThat(refused(production.client.notifications(), Signed.TOKEN_A))
                    .isEqualTo(Reason.SIGNATURE_WRONG);
        }
        try (Yandex production = new Yandex()) {
            production.answers(Signed.keys(Signed.KEY_2));
            assertThatThrownBy(() -> production.client.notifications().receive(Signed.request(Signed.TOKEN_A)))
                    .isInstanceOf(WebhookVerificationException.class)
                    .hasMessageContaining("other environment");
            assertThat(production.requests()).isEqualTo(1);
        }
    }

    // --- times

    @Test
    void without_an_expiry_it_is_refused_unless_told_otherwise() {
        assertThat(refused(Signed.TOKEN_D)).isEqualTo(Reason.REPLAYED);
        YandexPayNotifications lenient = notifications.acceptingWithoutExp(Duration.ofMinutes(5));
        assertThat(lenient.receive(Signed.request(Signed.TOKEN_D))).isInstanceOf(OrderNotification.class);
        yandex.clock.advance(Duration.ofMinutes(5));
        assertThat(lenient.receive(Signed.request(Signed.TOKEN_D))).isInstanceOf(OrderNotification.class);
        yandex.clock.advance(Duration.ofMillis(1));
        assertThat(refused(lenient, Signed.TOKEN_D)).isEqualTo(Reason.REPLAYED);
        assertThat(refused(
                        lenient, Signed.token("{\"alg\":\"ES256\",\"kid\":\"vec-key-1\",\"typ\":\"JWT\"}", Signed.W1)))
                .isEqualTo(Reason.REPLAYED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"soon\"", "-1", "1e99", "true", "[1767225900]", "\"\"", "99999999999999999999"})
    void an_expiry_that_is_none_is_refused(String exp) {
        String header = "{\"alg\":\"ES256\",\"exp\":" + exp + ",\"kid\":\"vec-key-1\",\"typ\":\"JWT\"}";
        assertThat(refused(Signed.token(header, Signed.W1))).isEqualTo(Reason.REPLAYED);
    }

    @Test
    void an_expiry_in_the_payload_counts_too() {
        String header = "{\"alg\":\"ES256\",\"kid\":\"vec-key-1\",\"typ\":\"JWT\"}";
        String payload = Signed.W1.substring(0, Signed.W1.length() - 1) + ",\"exp\":%d}";
        assertThat(received(Signed.token(header, payload.formatted(1_767_225_900))))
                .isInstanceOf(OrderNotification.class);
        assertThat(refused(Signed.token(header, payload.formatted(1_767_225_000))))
                .isEqualTo(Reason.REPLAYED);
        assertThat(refused(Signed.token(payload.formatted(1_767_225_000)))).isEqualTo(Reason.REPLAYED);
    }

    @Test
    void a_token_from_the_future_is_refused() {
        String header = "{\"alg\":\"ES256\",\"exp\":1767229999,\"iat\":%d,\"kid\":\"vec-key-1\",\"typ\":\"JWT\"}";
        long now = yandex.clock.instant().getEpochSecond();
        assertThat(received(Signed.token(header.formatted(now + 60), Signed.W1)))
                .isInstanceOf(OrderNotification.class);
        assertThat(refused(Signed.token(header.formatted(now + 61), Signed.W1))).isEqualTo(Reason.REPLAYED);
    }

    @Test
    void a_repeat_tells_of_an_old_event_with_a_fresh_token() {
        String old = Signed.W1.replace("2026-01-01T00:00:00", "2025-12-31T00:30:00");
        assertThat(received(Signed.token(old))).isInstanceOf(OrderNotification.class);
    }

    // --- bodies

    @Test
    void plain_json_is_not_believed() {
        assertThatThrownBy(() -> received(Signed.W1))
                .isInstanceOf(WebhookVerificationException.class)
                .hasMessageContaining("plain JSON, which anybody can write");
        assertThat(yandex.requests()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "a.b",
                "a.b.c.d",
                "a..c",
                ".b.c",
                "a b.c.d",
                "a+b/.c.d",
                "a=.b.c",
                "null",
            })
    void what_is_no_token_is_not_believed(String body) {
        assertThat(refused(body)).isEqualTo(Reason.SIGNATURE_MISSING);
    }

    @Test
    void what_is_a_token_of_nonsense_is_not_believed() {
        assertThat(refused("a.b.c")).isIn(Reason.NOT_JSON, Reason.TRUNCATED, Reason.BAD_ENCODING);
        assertThat(refused(Signed.token("[]", Signed.W1))).isEqualTo(Reason.NOT_JSON);
        assertThat(refused(Signed.token("not an object"))).isEqualTo(Reason.NOT_JSON);
    }

    @Test
    void the_policy_holds() {
        WebhookRequest get = WebhookRequest.of("GET", Map.of(), new byte[0], null);
        assertThat(notifications.handle(get, e -> {}).status()).isEqualTo(405);
        YandexPayNotifications small =
                notifications.policy(WebhookPolicy.builder().maxBodyBytes(100).build());
        assertThat(refused(small, Signed.TOKEN_A)).isEqualTo(Reason.TOO_LARGE);
    }

    // --- answers and keys of events

    @Test
    void the_answers_are_those_of_the_documentation() {
        WebhookAcknowledgement good = notifications.handle(Signed.request(Signed.TOKEN_A), e -> {});
        assertThat(good.status()).isEqualTo(200);
        assertThat(new String(good.body(), StandardCharsets.UTF_8)).isEqualTo("{\"status\":\"success\"}");

        WebhookAcknowledgement forged = notifications.handle(Signed.request(Signed.W1), e -> {});
        assertThat(forged.status()).isEqualTo(403);
        assertThat(new String(forged.body(), StandardCharsets.UTF_8)).contains("\"reasonCode\":\"UNAUTHORIZED\"");

        WebhookAcknowledgement late = notifications.handle(Signed.request(Signed.TOKEN_D), e -> {});
        assertThat(late.status()).isEqualTo(403);
        assertThat(new String(late.body(), StandardCharsets.UTF_8)).contains("\"reasonCode\":\"TOKEN_EXPIRED\"");

        WebhookAcknowledgement failing = notifications.handle(Signed.request(Signed.TOKEN_A), e -> {
            throw new IllegalStateException("no database");
        });
        assertThat(failing.status()).isEqualTo(500);
    }

    private String key(String members) {
        return received(Signed.token("{\"merchantId\":\"" + Yandex.MERCHANT + "\"," + members + "}"))
                .dedupKey();
    }

    @Test
    void an_event_has_one_key_whatever_token_brings_it() {
        assertThat(received(Signed.TOKEN_A).dedupKey())
                .isEqualTo(received(Signed.TOKEN_C).dedupKey());
        String event = "\"event\":\"ORDER_STATUS_UPDATED\",\"eventTime\":\"%s\",\"order\":{\"orderId\":\"%s\","
                + "\"paymentStatus\":\"%s\"}";
        String first = key(event.formatted("2026-01-01T00:00:00Z", "o-1", "CAPTURED"));
        assertThat(key(event.formatted("2026-01-01T00:00:09Z", "o-1", "CAPTURED")))
                .isEqualTo(first);
        assertThat(key(event.formatted("2026-01-01T00:00:00Z", "o-1", "REFUNDED")))
                .isNotEqualTo(first);
        assertThat(key(event.formatted("2026-01-01T00:00:00Z", "o-2", "CAPTURED")))
                .isNotEqualTo(first);
        assertThat(key(event.formatted("2026-01-01T00:00:00Z", "x".repeat(2048), "CAPTURED")))
                .hasSizeLessThan(200);
        String operation =
                "\"event\":\"OPERATION_STATUS_UPDATED\",\"operation\":{\"operationId\":\"1\",\"orderId\":\"o\","
                        + "\"status\":\"%s\"}";
        assertThat(key(operation.formatted("FAIL"))).isNotEqualTo(key(operation.formatted("SUCCESS")));
    }

    @ParameterizedTest
    @CsvSource({
        "PENDING, CAPTURED, true",
        "AUTHORIZED, CAPTURED, true",
        "CAPTURED, AUTHORIZED, false",
        "CAPTURED, CAPTURED, false",
        "CAPTURED, PARTIALLY_REFUNDED, true",
        "PARTIALLY_REFUNDED, CAPTURED, false",
        "PARTIALLY_REFUNDED, REFUNDED, true",
        "CAPTURED, FAILED, true",
        "FAILED, CAPTURED, false",
        "CAPTURED, OF_TOMORROW, false",
    })
    void a_late_event_does_not_undo_a_newer_one(PaymentStatus known, String status, boolean newer) {
        OrderNotification event =
                (OrderNotification) received(Signed.token(Signed.W1.replace("\"CAPTURED\"", '"' + status + '"')));
        assertThat(event.isNewerThan(known)).isEqualTo(newer);
        assertThat(event.isNewerThan(null)).isTrue();
    }

    @Test
    void an_event_shows_neither_its_payload_nor_anything_personal() {
        assertThat(received(Signed.TOKEN_A).toString()).contains("shop-1001-1").doesNotContain("eventTime\":");
        assertThat(notifications.toString()).isEqualTo("YandexPayNotifications{" + Yandex.MERCHANT + "}");
    }
}
