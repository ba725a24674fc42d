package io.github.prilavok.yookassa.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.prilavok.core.Money;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.webhook.TrustedProxies;
import io.github.prilavok.core.webhook.Unverified;
import io.github.prilavok.core.webhook.WebhookAcknowledgement;
import io.github.prilavok.core.webhook.WebhookPolicy;
import io.github.prilavok.core.webhook.WebhookRequest;
import io.github.prilavok.core.webhook.WebhookVerificationException;
import io.github.prilavok.core.webhook.WebhookVerificationException.Reason;
import io.github.prilavok.yookassa.model.NotificationEvent;
import io.github.prilavok.yookassa.model.PaymentStatus;
import io.github.prilavok.yookassa.model.SavedPaymentMethod;
import io.github.prilavok.yookassa.payouts.PayoutStatus;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YooKassaNotificationsTest {
    private static final String HERE = "185.71.76.5";
    private static final String SUCCEEDED = """
            {"type":"notification","event":"payment.succeeded","object":{"id":"30a1c0de-000f-5000-8000-1a2b3c4d5e6f",\
            "status":"succeeded","paid":true,"amount":{"value":"1490.00","currency":"RUB"},\
            "income_amount":{"value":"1428.91","currency":"RUB"},"captured_at":"2026-09-01T10:03:11.500Z",\
            "created_at":"2026-09-01T10:00:00.123Z","metadata":{"order_id":"A-42"},"payment_method":{"type":"bank_card",\
            "id":"30a1c0de-000f-5000-8000-1a2b3c4d5e6f","saved":true,"status":"active","title":"Bank card *4477",\
            "card":{"first6":"555555","last4":"4477","expiry_year":"2030","expiry_month":"12",\
            "card_type":"MasterCard","issuer_country":"RU"}},"recipient":{"account_id":"100500","gateway_id":"100700"},\
            "receipt_registration":"pending","refundable":true,"refunded_amount":{"value":"0.00","currency":"RUB"},\
            "test":true}}""";

    private final YooKassaNotifications receiver = YooKassaNotifications.create();

    private static WebhookRequest request(String from, String body) {
        return WebhookRequest.of(
                "POST",
                Map.of("Content-Type", List.of("application/json")),
                body.getBytes(StandardCharsets.UTF_8),
                from);
    }

    private Unverified<YooKassaEvent> received(String body) {
        return receiver.receive(request(HERE, body));
    }

    private YooKassaEvent event(String body) {
        return received(body).trustWithoutVerification();
    }

    private static String notification(String event, String object) {
        return "{\"type\":\"notification\",\"event\":\"" + event + "\",\"object\":" + object + "}";
    }

    private static Reason refused(YooKassaNotifications receiver, WebhookRequest request) {
        return Objects.requireNonNull(
                        catchThrowableOfType(WebhookVerificationException.class, () -> receiver.receive(request)))
                .reason();
    }

    @Test
    void a_payment() {
        Unverified<YooKassaEvent> hint = received(SUCCEEDED);
        assertThat(hint.subject()).isEqualTo("30a1c0de-000f-5000-8000-1a2b3c4d5e6f");
        assertThat(hint.claims(PaymentEvent.class)).isTrue();
        assertThat(hint.claims(RefundEvent.class)).isFalse();
        assertThat(hint.dedupKey()).isEqualTo("payment.succeeded:30a1c0de-000f-5000-8000-1a2b3c4d5e6f");
        PaymentEvent event = (PaymentEvent) hint.trustWithoutVerification();
        assertThat(event.event()).isEqualTo(NotificationEvent.PAYMENT_SUCCEEDED);
        assertThat(event.payment().amount()).isEqualTo(Money.rubles("1490.00"));
        assertThat(event.payment().succeeded()).isTrue();
        assertThat(event.payment().metadata()).isEqualTo(Map.of("order_id", "A-42"));
        assertThat(hint.toString()).doesNotContain("A-42");
        assertThat(event.toString()).doesNotContain("A-42");
    }

    @ParameterizedTest
    @CsvSource({
        "payment.waiting_for_capture, PAYMENT_WAITING_FOR_CAPTURE, PaymentEvent",
        "payment.succeeded, PAYMENT_SUCCEEDED, PaymentEvent",
        "payment.canceled, PAYMENT_CANCELED, PaymentEvent",
        "refund.succeeded, REFUND_SUCCEEDED, RefundEvent",
        "payment_method.active, PAYMENT_METHOD_ACTIVE, PaymentMethodEvent",
        "payout.succeeded, PAYOUT_SUCCEEDED, PayoutEvent",
        "payout.canceled, PAYOUT_CANCELED, PayoutEvent",
        "deal.closed, DEAL_CLOSED, DealEvent",
        "payment.teleported, UNKNOWN, PaymentEvent",
        "refund.canceled, UNKNOWN, RefundEvent",
        "invoice.succeeded, UNKNOWN, UnknownEvent",
        "payment, UNKNOWN, UnknownEvent",
        "'', UNKNOWN, UnknownEvent"
    })
    void every_event_of_today_and_tomorrow(String wire, NotificationEvent event, String type) {
        YooKassaEvent received = event(notification(wire, "{\"id\":\"po-1\",\"type\":\"bank_card\"}"));
        assertThat(received.event().value()).isEqualTo(event);
        assertThat(received.event().wire()).isEqualTo(wire);
        assertThat(received.objectId()).isEqualTo("po-1");
        assertThat(received.getClass().getSimpleName()).isEqualTo(type);
        assertThat(received.dedupKey()).isEqualTo(wire + ":po-1");
    }

    @Test
    void objects_of_the_other_kinds() {
        RefundEvent refund = (RefundEvent) event(notification("refund.succeeded", """
                {"id":"30a1d111-0015-5000-a000-0badc0ffee00","payment_id":"30a1c0de-000f-5000-8000-1a2b3c4d5e6f",\
                "status":"succeeded","amount":{"value":"745.00","currency":"RUB"}}"""));
        assertThat(refund.refund().amount()).isEqualTo(Money.rubles(745));
        PaymentMethodEvent method = (PaymentMethodEvent)
                event(notification("payment_method.active", "{\"id\":\"pm-1\",\"type\":\"crypto\",\"saved\":true}"));
        assertThat(method.paymentMethod()).isInstanceOf(SavedPaymentMethod.Unknown.class);
        assertThat(method.paymentMethod().id()).isEqualTo("pm-1");
        PayoutEvent payout =
                (PayoutEvent) event(notification("payout.canceled", "{\"id\":\"po-1\",\"status\":\"canceled\"}"));
        assertThat(payout.payout().status()).isEqualTo(PayoutStatus.CANCELED);
        DealEvent deal = (DealEvent) event(
                notification("deal.closed", "{\"id\":\"dl-1\",\"balance\":{\"value\":\"0.00\",\"currency\":\"RUB\"}}"));
        assertThat(deal.deal().balance()).isEqualTo(Money.rubles(0));
    }

    @Test
    void the_event_and_the_status_need_not_fit() {
        PaymentEvent event = (PaymentEvent)
                event(notification("payment.succeeded", "{\"id\":\"1\",\"status\":\"waiting_for_capture\"}"));
        assertThat(event.payment().status()).isEqualTo(PaymentStatus.WAITING_FOR_CAPTURE);
    }

    /** A client that refused what it did not know was given up by YooKassa, and fifteen people paid for nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"1\",\"payment_method\":{\"type\":\"telepathy\",\"id\":\"1\",\"strength\":7}}",
                "{\"id\":\"1\",\"payment_method\":\"telepathy\",\"status\":{\"a\":1},\"amount\":[1],\"paid\":\"maybe\"}",
                "{\"id\":\"1\",\"created_at\":\"yesterday\",\"metadata\":[1,2],\"transfers\":{\"a\":1}}",
                "{\"id\":\"1\",\"created_at\":12345678901234567890,\"amount\":{\"value\":\"x\",\"currency\":\"XXL\"}}",
                "{\"id\":1,\"confirmation\":{\"type\":\"dance\"},\"receipt_registration\":true}",
                "{\"id\":\"1\",\"cancellation_details\":[[[]]],\"deal\":null,\"test\":[]}"
            })
    void whatever_yookassa_sends_is_acknowledged(String object) {
        for (String event : List.of("payment.succeeded", "refund.succeeded", "payout.succeeded", "deal.closed")) {
            WebhookRequest request = request(HERE, notification(event, object));
            assertThat(receiver.receive(request).subject()).isEqualTo("1");
            WebhookAcknowledgement answer = receiver.handle(request, hint -> {});
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"event\":null,\"object\":null}",
                "{\"event\":\"payment.succeeded\"}",
                "{\"event\":\"payment.succeeded\",\"object\":[]}",
                "{\"event\":\"payment.succeeded\",\"object\":{\"id\":\"\"}}",
                "{\"event\":\"payment.succeeded\",\"object\":{\"id\":\"../../v3/me\"}}",
                "{\"event\":\"payment.succeeded\",\"object\":{\"id\":\"..\"}}",
                "{\"event\":\"payment.succeeded\",\"object\":{\"id\":\"a?b=c\"}}",
                "{\"event\":\"payment.succeeded\",\"object\":{\"id\":{\"a\":1}}}",
                "{\"event\":{\"a\":1},\"object\":{}}"
            })
    void what_names_no_object_is_acknowledged_and_cannot_be_asked_about(String body) {
        Unverified<YooKassaEvent> hint = received(body);
        assertThat(hint.claims(UnknownEvent.class)).isTrue();
        assertThat(hint.subject()).isEmpty();
        assertThat(hint.dedupKey()).startsWith("unknown:").hasSize(72);
        assertThat(hint.toString()).doesNotContain("v3/me");
        assertThat(receiver.handle(request(HERE, body), event -> {}).status()).isEqualTo(200);
    }

    @Test
    void keys_stay_short_whatever_is_sent() {
        String longEvent = "payment." + "x".repeat(1000);
        YooKassaEvent event = event(notification(longEvent, "{\"id\":\"1\"}"));
        assertThat(event).isInstanceOf(UnknownEvent.class);
        assertThat(event.dedupKey()).hasSizeLessThanOrEqualTo(200);
        assertThat(event.toString()).hasSizeLessThan(200);
        assertThat(event.event()).isEqualTo(OpenEnum.of(NotificationEvent.class, longEvent));
        assertThat(((UnknownEvent) event).fields()).containsEntry("type", "notification");
        YooKassaEvent longId = event(notification("payment.succeeded", "{\"id\":\"" + "1".repeat(101) + "\"}"));
        assertThat(longId.objectId()).isNull();
        assertThat(event(notification("payment." + "x".repeat(72), "{\"id\":\"" + "1".repeat(100) + "\"}"))
                        .dedupKey())
                .hasSizeLessThanOrEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "185.71.76.0",
                "185.71.76.31",
                "185.71.77.0",
                "185.71.77.31",
                "77.75.153.0",
                "77.75.153.127",
                "77.75.154.128",
                "77.75.154.255",
                "77.75.156.11",
                "77.75.156.35",
                "::ffff:185.71.76.5",
                "2a02:5180:0:1509::1",
                "2a02:5180:0:2669:ffff::1"
            })
    void addresses_of_yookassa(String address) {
        assertThat(YooKassaNotifications.ADDRESSES.contains(address)).isTrue();
        assertThat(receiver.receive(request(address, SUCCEEDED)).subject()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "185.71.76.32",
                "185.71.75.255",
                "77.75.153.128",
                "77.75.154.127",
                "77.75.156.12",
                "77.75.156.10",
                "2a02:5181::1",
                "::ffff:185.71.76.32",
                "127.0.0.1",
                "::1",
                "yookassa.ru",
                ""
            })
    void addresses_of_others(String address) {
        assertThat(YooKassaNotifications.ADDRESSES.contains(address)).isFalse();
        assertThat(refused(receiver, request(address, SUCCEEDED))).isEqualTo(Reason.ADDRESS_NOT_ALLOWED);
        assertThat(receiver.handle(request(address, SUCCEEDED), hint -> {
                            throw new AssertionError("a forgery got through");
                        })
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_forwarded_address_counts_only_from_a_proxy_of_ones_own() {
        Map<String, List<String>> forwarded = Map.of("X-Forwarded-For", List.of("185.71.76.5"));
        byte[] body = SUCCEEDED.getBytes(StandardCharsets.UTF_8);
        YooKassaNotifications behind = YooKassaNotifications.of(WebhookPolicy.builder()
                .trustedProxies(TrustedProxies.xForwardedFor("10.0.0.0/8"))
                .build());
        behind.receive(WebhookRequest.of("POST", forwarded, body, "10.1.2.3"));
        assertThat(refused(behind, WebhookRequest.of("POST", forwarded, body, "203.0.113.7")))
                .isEqualTo(Reason.ADDRESS_NOT_ALLOWED);
        assertThat(refused(receiver, WebhookRequest.of("POST", forwarded, body, "10.1.2.3")))
                .isEqualTo(Reason.ADDRESS_NOT_ALLOWED);
        Map<String, List<String>> lied = Map.of("X-Forwarded-For", List.of("185.71.76.5, 203.0.113.7"));
        assertThat(refused(behind, WebhookRequest.of("POST", lied, body, "10.1.2.3")))
                .isEqualTo(Reason.ADDRESS_NOT_ALLOWED);
    }

    @Test
    void a_secret_in_the_url() {
        String secret = "nTq7-8fYw0mXk2VdBzLr";
        YooKassaNotifications secretive = YooKassaNotifications.of(
                WebhookPolicy.builder().urlSecret(secret).build());
        secretive.receive(request(HERE, SUCCEEDED).withUri("/hooks/yookassa/" + secret));
        secretive.receive(request(HERE, SUCCEEDED).withUri("/hooks/yookassa?key=" + secret));
        assertThat(refused(secretive, request(HERE, SUCCEEDED).withUri("/hooks/yookassa/nTq7-8fYw0mXk2VdBzLs")))
                .isEqualTo(Reason.SECRET_WRONG);
        assertThat(refused(secretive, request(HERE, SUCCEEDED))).isEqualTo(Reason.SECRET_WRONG);
        assertThat(refused(secretive, request("203.0.113.7", SUCCEEDED).withUri("/hooks/yookassa/" + secret)))
                .isEqualTo(Reason.ADDRESS_NOT_ALLOWED);
        assertThat(secretive.toString()).doesNotContain(secret);
    }

    @Test
    void other_addresses_if_one_says_so() {
        YooKassaNotifications sandbox = YooKassaNotifications.of(
                WebhookPolicy.builder().allowFrom("127.0.0.1").build());
        sandbox.receive(request("127.0.0.1", SUCCEEDED));
        assertThat(refused(sandbox, request(HERE, SUCCEEDED))).isEqualTo(Reason.ADDRESS_NOT_ALLOWED);
    }

    @Test
    void what_did_not_come_through_whole_is_asked_for_again() {
        assertThat(refused(receiver, request(HERE, SUCCEEDED.substring(0, 300))))
                .isEqualTo(Reason.TRUNCATED);
        assertThat(refused(receiver, request(HERE, "OK"))).isEqualTo(Reason.NOT_JSON);
        assertThat(refused(receiver, request(HERE, ""))).isEqualTo(Reason.NOT_JSON);
        assertThat(refused(receiver, request(HERE, "{\"a\":" + "[".repeat(10_000))))
                .isEqualTo(Reason.TOO_DEEP);
        assertThat(refused(receiver, request(HERE, "x".repeat(2 << 20)))).isEqualTo(Reason.TOO_LARGE);
        assertThat(refused(receiver, WebhookRequest.of("GET", Map.of(), new byte[0], HERE)))
                .isEqualTo(Reason.WRONG_METHOD);
        assertThat(refused(
                        receiver,
                        WebhookRequest.of(
                                "POST",
                                Map.of(),
                                "{\"event\":\"Чай\"}".getBytes(Charset.forName("windows-1251")),
                                HERE)))
                .isEqualTo(Reason.BAD_ENCODING);
    }

    @Test
    void a_consumer_that_fails_makes_yookassa_send_again() {
        WebhookAcknowledgement answer = receiver.handle(request(HERE, SUCCEEDED), hint -> {
            throw new IllegalStateException("the database is away");
        });
        assertThat(answer.status()).isEqualTo(500);
    }

    @Test
    void a_signature_that_blogs_invented_means_nothing() {
        WebhookRequest signed = WebhookRequest.of(
                "POST",
                Map.of("X-YooKassa-Signature", List.of("v1"), "webhook-signature", List.of("abc")),
                SUCCEEDED.getBytes(StandardCharsets.UTF_8),
                "203.0.113.7");
        assertThat(refused(receiver, signed)).isEqualTo(Reason.ADDRESS_NOT_ALLOWED);
    }
}
