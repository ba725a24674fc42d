package io.github.prilavok.tinkoff.dolyami;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.prilavok.core.IpRanges;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.webhook.TrustedProxies;
import io.github.prilavok.core.webhook.Unverified;
import io.github.prilavok.core.webhook.WebhookAcknowledgement;
import io.github.prilavok.core.webhook.WebhookPolicy;
import io.github.prilavok.core.webhook.WebhookRequest;
import io.github.prilavok.core.webhook.WebhookVerificationException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DolyamiNotificationsTest {
    private static final String SECRET = "nTq7-8fYw0mXk2VdBzLr";
    private static final String BANK = "91.194.226.250";

    private final DolyamiNotifications notifications = DolyamiNotifications.of(SECRET);

    @TempDir
    Path folder;

    private static WebhookRequest request(String json, String address) {
        return WebhookRequest.of(
                        "POST", Map.of("Content-Type", List.of("application/json")), json.getBytes(UTF_8), address)
                .withUri("/hooks/dolyami/" + SECRET);
    }

    private DolyamiNotification claim(String json) {
        return notifications.receive(request(json, BANK)).trustWithoutVerification();
    }

    @Test
    void the_documents_example() {
        Unverified<DolyamiNotification> hint = notifications.receive(request(Golden.NOTIFICATION, BANK));
        assertThat(hint.subject()).isEqualTo("shop1_1042");
        DolyamiNotification claim = hint.trustWithoutVerification();
        assertThat(claim.state()).isEqualTo(OrderStatus.WAIT_FOR_COMMIT);
        assertThat(claim.residualAmount()).isEqualTo(Money.rubles(2250));
        assertThat(claim.demoOrder()).isFalse();
        assertThat(claim.paymentSchedule())
                .extracting(ScheduledPayment::paymentDate)
                .containsExactly(LocalDate.of(2026, 3, 1));
        assertThat(claim.dedupKey()).isEqualTo("shop1_1042:wait_for_commit:cid:c-1");
    }

    @Test
    void what_it_claims_is_asked_about_before_it_is_believed() throws Exception {
        try (PartnerHost host = new PartnerHost(folder)) {
            PartnerHost.Issued issued = PartnerHost.Issued.issue(folder, "shop1");
            try (DolyamiClient client = host.builder()
                    .clientCertificate(issued.pem(), issued.key(), null)
                    .build()) {
                host.answers(Golden.CREATED);
                OrderInfo order = notifications
                        .receive(request(Golden.NOTIFICATION, BANK))
                        .reread(claim -> client.orders().getOrderInfo("shop1_1042"))
                        .execute();
                assertThat(order.awaitsCommit()).isFalse();
                host.wasAsked("GET /v1/orders/shop1_1042/info", "");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "approved",
                "rejected",
                "canceled",
                "wait_for_commit",
                "waiting_for_commit",
                "committed",
                "completed",
                "refunded"
            })
    void every_status(String status) {
        DolyamiNotification claim = claim("{\"id\":\"a\",\"status\":\"" + status + "\"}");
        assertThat(claim.state()).isNotEqualTo(OrderStatus.UNKNOWN);
        assertThat(claim.status()).extracting(s -> s.wire()).isEqualTo(status);
    }

    @Test
    void a_status_of_tomorrow_and_hardly_anything_else() {
        assertThat(claim("{\"id\":\"a\",\"status\":\"confirmed\"}").state()).isEqualTo(OrderStatus.UNKNOWN);
        assertThat(claim("{}").state()).isEqualTo(OrderStatus.UNKNOWN);
        assertThat(notifications
                        .receive(request("{\"id\":{},\"payment_schedule\":7}", BANK))
                        .subject())
                .isEmpty();
        assertThat(claim("{\"id\":\"a\",\"status\":\"new\",\"signature\":\"x\",\"of_tomorrow\":[1]}")
                        .extra())
                .containsOnlyKeys("of_tomorrow");
    }

    @Test
    void a_demo_order_is_known() {
        assertThat(claim("{\"id\":\"a\",\"status\":\"wait_for_commit\",\"demo\":true}")
                        .demoOrder())
                .isTrue();
        assertThat(claim("{\"id\":\"a\",\"status\":\"wait_for_commit\",\"demo\":\"true\"}")
                        .demoOrder())
                .isTrue();
        assertThat(claim("{\"id\":\"a\",\"status\":\"wait_for_commit\"}").demoOrder())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "91.194.226.0, true",
        "91.194.226.250, true",
        "91.194.227.255, true",
        "::ffff:91.194.226.1, true",
        "91.194.225.255, false",
        "91.194.228.0, false",
        "127.0.0.1, false",
    })
    void the_banks_addresses(String address, boolean let) {
        assertThat(DolyamiNotifications.SOURCES.contains(address)).isEqualTo(let);
        WebhookAcknowledgement answer = notifications.handle(
                request(Golden.NOTIFICATION, address), hint -> assertThat(let).isTrue());
        assertThat(answer.status()).isEqualTo(let ? 200 : 403);
    }

    @Test
    void behind_a_proxy_its_header_tells_the_address() {
        DolyamiNotifications proxied = DolyamiNotifications.of(
                SECRET,
                WebhookPolicy.builder()
                        .trustedProxies(TrustedProxies.xForwardedFor("10.0.0.0/8"))
                        .build());
        for (String sender : List.of(BANK, "198.51.100.7")) {
            WebhookRequest forwarded = WebhookRequest.of(
                            "POST",
                            Map.of("X-Forwarded-For", List.of("91.194.226.1, " + sender)),
                            Golden.NOTIFICATION.getBytes(UTF_8),
                            "10.1.2.3")
                    .withUri("/" + SECRET);
            assertThat(proxied.handle(forwarded, hint -> {}).status()).isEqualTo(sender.equals(BANK) ? 200 : 403);
        }
        assertThat(notifications
                        .handle(request(Golden.NOTIFICATION, "10.1.2.3"), hint -> {})
                        .status())
                .as("a proxy that nobody named")
                .isEqualTo(403);
    }

    @Test
    void the_users_addresses_take_the_place_of_the_banks() {
        DolyamiNotifications local = DolyamiNotifications.of(
                WebhookPolicy.builder().allowFrom(IpRanges.of("127.0.0.1")).build());
        assertThat(local.handle(request(Golden.NOTIFICATION, "127.0.0.1"), hint -> {})
                        .status())
                .isEqualTo(200);
        assertThat(local.handle(request(Golden.NOTIFICATION, BANK), hint -> {}).status())
                .isEqualTo(403);
    }

    @Test
    void the_secret_in_the_url_is_a_second_wall() {
        WebhookRequest guess = request(Golden.NOTIFICATION, BANK).withUri("/hooks/dolyami/guess");
        assertThatThrownBy(() -> notifications.receive(guess))
                .isInstanceOfSatisfying(
                        WebhookVerificationException.class,
                        e -> assertThat(e.reason()).isEqualTo(WebhookVerificationException.Reason.SECRET_WRONG));
        assertThatThrownBy(() -> DolyamiNotifications.of("short")).isInstanceOf(IllegalArgumentException.class);
        assertThat(notifications.toString()).doesNotContain(SECRET);
    }

    @Test
    void the_answer_is_ok_and_comes_after_the_work() {
        List<String> stored = new ArrayList<>();
        WebhookAcknowledgement answer =
                notifications.handle(request(Golden.NOTIFICATION, BANK), hint -> stored.add(hint.subject()));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(new String(answer.body(), UTF_8)).isEqualTo("OK");
        assertThat(stored).containsExactly("shop1_1042");
        assertThat(notifications
                        .handle(request(Golden.NOTIFICATION, BANK), hint -> {
                            throw new IllegalStateException("the database is away");
                        })
                        .status())
                .as("so that the bank sends it again")
                .isEqualTo(500);
    }

    @Test
    void what_is_no_notification() {
        for (String body : List.of("", "[]", "<html>", "{\"id\":\"a\",\"id\":\"b\"}")) {
            assertThat(notifications.handle(request(body, BANK), hint -> {}).status())
                    .as(body)
                    .isEqualTo(400);
        }
    }

    @Test
    void duplicates_have_one_key_and_other_events_another() {
        String base = "{\"id\":\"a\",\"status\":\"completed\",\"residual_amount\":\"2250.00\"}";
        String same = "{\"id\":\"a\",\"status\":\"completed\",\"residual_amount\":2250}";
        assertThat(claim(base).dedupKey())
                .isEqualTo("a:completed:225000")
                .isEqualTo(claim(same).dedupKey());
        assertThat(List.of(
                        claim(base),
                        claim("{\"id\":\"b\",\"status\":\"completed\",\"residual_amount\":2250}"),
                        claim("{\"id\":\"a\",\"status\":\"committed\",\"residual_amount\":2250}"),
                        claim("{\"id\":\"a\",\"status\":\"completed\",\"residual_amount\":1500}"),
                        claim("{\"id\":\"a\",\"status\":\"completed\",\"residual_amount\":2250,\"cid\":\"c-1\"}"),
                        claim("{\"id\":\"a\",\"status\":\"completed\",\"residual_amount\":2250,\"cid\":\"c-2\"}"),
                        claim("{\"id\":\"b\",\"status\":\"completed\",\"residual_amount\":2250,\"cid\":\"c-1\"}")))
                .extracting(DolyamiNotification::dedupKey)
                .doesNotHaveDuplicates();
        assertThat(claim("{\"id\":\"" + "a".repeat(5000) + "\",\"status\":\"\\u0000\"}")
                        .dedupKey())
                .startsWith("sha256:")
                .hasSizeLessThan(200);
    }

    @Test
    void nobody_is_shown() {
        Unverified<DolyamiNotification> hint = notifications.receive(
                request(Golden.NOTIFICATION.replace("\"phone\"", "\"birthdate\":\"1990-02-28\",\"phone\""), BANK));
        assertThat(hint + " " + hint.trustWithoutVerification())
                .contains("shop1_1042")
                .doesNotContain("Анна", "79161234567", "1990-02-28", "a**@e*.ru");
    }

    @Test
    void a_late_approved_does_not_undo_a_commit() {
        DolyamiNotification late = claim("{\"id\":\"a\",\"status\":\"approved\"}");
        assertThat(late.state().canFollow(OrderStatus.COMMITTED)).isFalse();
        assertThat(late.state().canFollow(OrderStatus.NEW)).isTrue();
    }
}
