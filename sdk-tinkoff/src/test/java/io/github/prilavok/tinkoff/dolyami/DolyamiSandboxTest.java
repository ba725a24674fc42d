package io.github.prilavok.tinkoff.dolyami;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.Outcome;
import io.github.prilavok.core.RetryPolicy;
import io.github.prilavok.core.error.AuthenticationException;
import io.github.prilavok.core.error.ConflictException;
import io.github.prilavok.core.error.OutcomeUnknownException;
import io.github.prilavok.core.error.RefusedException;
import io.github.prilavok.core.error.TransportException;
import io.github.prilavok.core.webhook.HttpServerWebhooks;
import io.github.prilavok.core.webhook.Unverified;
import io.github.prilavok.core.webhook.WebhookPolicy;
import io.github.prilavok.sandbox.Fault;
import io.github.prilavok.sandbox.SandboxClock;
import io.github.prilavok.sandbox.dolyami.ClientCertificate;
import io.github.prilavok.sandbox.dolyami.DolyamiSandbox;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Orders with a bank that was written from the same documents by somebody else. */
class DolyamiSandboxTest {
    private static final String SECRET = "nTq7-8fYw0mXk2VdBzLr";

    private final SandboxClock clock = new SandboxClock();
    private final DolyamiSandbox bank = DolyamiSandbox.start(clock);
    private final PartnerHost.SetClock shopClock = new PartnerHost.SetClock();
    private final List<Unverified<DolyamiNotification>> hints = new CopyOnWriteArrayList<>();
    private HttpServer shop;
    private DolyamiClient client;

    @TempDir
    Path folder;

    @BeforeEach
    void open() throws IOException {
        client = builder(bank.clientCertificate()).build();
        shop = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        shop.createContext(
                "/",
                HttpServerWebhooks.handler(
                        DolyamiNotifications.of(
                                SECRET,
                                WebhookPolicy.builder().allowFrom("127.0.0.1").build()),
                        hints::add));
        shop.start();
    }

    @AfterEach
    void close() {
        client.close();
        shop.stop(0);
        bank.close();
        clock.close();
    }

    private DolyamiClientBuilder builder(ClientCertificate certificate) throws IOException {
        Path own = Files.createTempDirectory(folder, "certificate");
        return DolyamiClient.builder()
                .baseUrl(bank.baseUrl().toString())
                .credentials(bank.login(), bank.password())
                .clientCertificate(
                        Files.writeString(own.resolve("open_api_cert.pem"), certificate.certificatePem()),
                        Files.writeString(own.resolve("private.key"), certificate.keyPem()),
                        null)
                .trust(Files.writeString(own.resolve("ca.pem"), bank.certificateAuthorityPem()))
                .clock(shopClock)
                .retryPolicy(RetryPolicy.builder().firstDelay(Duration.ZERO).build());
    }

    private Orders orders() {
        return client.orders();
    }

    private OrderInfo info() {
        return orders().getOrderInfo(Golden.ID).execute();
    }

    private OrderInfo created() {
        return orders().createOrder(creation()).execute();
    }

    private CreateOrder creation() {
        return Golden.create().toBuilder()
                .notificationUrl("http://127.0.0.1:" + shop.getAddress().getPort() + "/hooks/dolyami/" + SECRET)
                .build();
    }

    private OrderInfo committed() {
        created();
        bank.buyer().pays(Golden.ID);
        return orders().commitOrder(Golden.ID, Golden.commit()).execute();
    }

    private OutcomeUnknownException lost(ApiCall<?> call) {
        return requireNonNull(catchThrowableOfType(OutcomeUnknownException.class, call::execute));
    }

    private BigDecimal charged() {
        return bank.ledger().charged(Golden.ID).rubles();
    }

    @Test
    void an_order_is_paid_committed_and_returned_in_part() {
        OrderInfo created = created();
        assertThat(created.state()).isEqualTo(OrderStatus.NEW);
        bank.buyer().pays(requireNonNull(created.link()));
        await().until(() -> hints.stream()
                .anyMatch(hint -> hint.trustWithoutVerification().state() == OrderStatus.WAIT_FOR_COMMIT));
        OrderInfo paid = hints.get(0)
                .reread(hint -> orders().getOrderInfo(requireNonNull(hint.id())))
                .execute();
        assertThat(paid.awaitsCommit()).isTrue();
        assertThat(bank.ledger().held(Golden.ID).count()).isEqualTo(1);

        assertThat(orders().commitOrder(Golden.ID, Golden.commit()).execute().sold())
                .isTrue();
        assertThat(charged()).isEqualByComparingTo("3000.00");
        clock.advance(Duration.ofMinutes(1));
        assertThat(client.orderFinished(Golden.ID).await().charged()).isTrue();

        RefundSnapshot before = RefundSnapshot.of(info());
        RefundAccepted refund =
                orders().refundOrder(Golden.ID, Golden.refund(), before).execute();
        assertThat(refund.leftToPay()).isEqualTo(Money.rubles("1500.10"));
        clock.advance(Duration.ofMinutes(1));
        RefundInfo refunds = requireNonNull(info().refundInfo());
        assertThat(refunds.totalRefundedAmount()).isEqualTo(Money.rubles("1499.90"));
        assertThat(refunds.items()).hasSize(1).first().satisfies(item -> {
            assertThat(item.refundId()).isEqualTo(refund.refundId());
            assertThat(item.status()).isEqualTo(RefundStatus.PROCESSED);
        });
        assertThat(bank.ledger().refunded(Golden.ID).rubles()).isEqualByComparingTo("1499.90");
    }

    @Test
    void the_bank_may_say_it_otherwise() {
        bank.saysWaitingForCommit(true);
        bank.answersSumsAsText(true);
        created();
        bank.buyer().pays(Golden.ID);
        OrderInfo paid = client.readyToCommit(Golden.ID).await();
        assertThat(paid.awaitsCommit()).isTrue();
        assertThat(requireNonNull(paid.status()).wire()).isEqualTo("waiting_for_commit");
        assertThat(paid.amount()).isEqualTo(Money.rubles(3000));
    }

    @Test
    void autocommit_is_met_unasked() {
        bank.autocommit(true);
        created();
        bank.buyer().pays(Golden.ID);
        assertThat(client.readyToCommit(Golden.ID).await().sold()).isTrue();
    }

    @Test
    void a_demo_order_is_known_by_its_notification() {
        bank.demo(true);
        created();
        bank.buyer().pays(Golden.ID);
        await().until(() -> !hints.isEmpty());
        assertThat(hints).allMatch(hint -> hint.trustWithoutVerification().demoOrder());
    }

    @Test
    void amounts_as_texts_are_taken() throws IOException {
        try (DolyamiClient texts =
                builder(bank.clientCertificate()).amountsAsText().build()) {
            assertThat(texts.orders().createOrder(creation()).execute().amount())
                    .isEqualTo(Money.rubles(3000));
        }
    }

    @Test
    void a_hold_is_given_back() {
        created();
        bank.buyer().pays(Golden.ID);
        assertThat(orders().cancelOrder(Golden.ID).execute().state()).isEqualTo(OrderStatus.CANCELED);
        assertThat(bank.ledger().released(Golden.ID).count()).isEqualTo(1);
        assertThat(charged()).isEqualByComparingTo("0");
    }

    @Test
    void a_correction_returns_what_does_not_stay() {
        committed();
        RefundSnapshot before = RefundSnapshot.of(info());
        RefundAccepted correction =
                orders().correctOrder(Golden.ID, Golden.correction(), before).execute();
        assertThat(correction.leftToPay()).isEqualTo(Money.rubles("1500.10"));
        clock.advance(Duration.ofMinutes(1));
        assertThat(bank.ledger().refunded(Golden.ID).rubles()).isEqualByComparingTo("1499.90");
    }

    @Test
    void a_delivery_is_told() {
        committed();
        assertThat(orders().completeDelivery(
                                Golden.ID, CompleteDelivery.builder().build())
                        .execute()
                        .sold())
                .isTrue();
    }

    @Test
    void a_lost_creation_that_was_made_is_found_with_its_link() {
        bank.misbehave().once("createOrder", Fault.resetAfter());
        OutcomeUnknownException lost = lost(orders().createOrder(creation()));
        assertThat(lost.reconcile()).isEqualTo(Outcome.DONE);
        assertThat(info().link()).isNotNull();
        assertThat(bank.ledger().requests("createOrder")).isEqualTo(1);
    }

    @Test
    void a_lost_creation_that_was_not_made_is_open_until_it_has_settled() {
        bank.misbehave().once("createOrder", Fault.resetBefore());
        OutcomeUnknownException lost = lost(orders().createOrder(creation()));
        assertThat(lost.reconcile()).isEqualTo(Outcome.STILL_OPEN);
        shopClock.advance(Duration.ofMinutes(1));
        assertThat(lost.reconcile()).isEqualTo(Outcome.NOT_DONE);
        assertThat(created().state()).isEqualTo(OrderStatus.NEW);
    }

    @Test
    void a_lost_commit_charges_once() {
        created();
        bank.buyer().pays(Golden.ID);
        bank.misbehave().once("commitOrder", Fault.resetBefore());
        OutcomeUnknownException unmade = lost(orders().commitOrder(Golden.ID, Golden.commit()));
        assertThat(unmade.reconcile()).isEqualTo(Outcome.STILL_OPEN);
        shopClock.advance(Duration.ofMinutes(1));
        assertThat(unmade.reconcile()).isEqualTo(Outcome.NOT_DONE);
        bank.misbehave().once("commitOrder", Fault.resetAfter());
        assertThat(lost(orders().commitOrder(Golden.ID, Golden.commit())).reconcile())
                .isEqualTo(Outcome.DONE);
        assertThat(charged()).isEqualByComparingTo("3000.00");
    }

    @Test
    void a_lost_refund_gives_back_once() {
        committed();
        RefundSnapshot before = RefundSnapshot.of(info());
        bank.misbehave().once("refundOrder", Fault.resetBefore());
        OutcomeUnknownException unmade = lost(orders().refundOrder(Golden.ID, Golden.refund(), before));
        assertThat(unmade.reconcile()).isEqualTo(Outcome.STILL_OPEN);
        shopClock.advance(Duration.ofMinutes(5));
        assertThat(unmade.reconcile()).isEqualTo(Outcome.NOT_DONE);
        bank.misbehave().once("refundOrder", Fault.resetAfter());
        assertThat(lost(orders().refundOrder(Golden.ID, Golden.refund(), before))
                        .reconcile())
                .isEqualTo(Outcome.DONE);
        clock.advance(Duration.ofMinutes(1));
        assertThat(bank.ledger().refunded(Golden.ID).rubles()).isEqualByComparingTo("1499.90");
    }

    @Test
    void refusals() {
        created();
        assertThat(catchThrowableOfType(ConflictException.class, this::created)).isNotNull();
        assertThat(catchThrowableOfType(
                        ConflictException.class,
                        () -> orders().commitOrder(Golden.ID, Golden.commit()).execute()))
                .isNotNull();
        bank.buyer().pays(Golden.ID);
        bank.buyer().losesMoney(Golden.ID);
        RefusedException refused = requireNonNull(catchThrowableOfType(
                RefusedException.class,
                () -> orders().commitOrder(Golden.ID, Golden.commit()).execute()));
        assertThat(refused.code()).contains("NOT_ENOUGH_MONEY");
    }

    @Test
    void too_many_requests_are_sent_again_under_the_same_id() {
        bank.refusesNext(2, Map.of("X-Retry-After", "0"));
        assertThat(orders().createOrder(creation()).executeForResponse().attempts())
                .isEqualTo(3);
    }

    @Test
    void credentials_of_others() throws IOException {
        try (DolyamiClient wrong = builder(bank.clientCertificate())
                        .credentials(bank.login(), "another")
                        .build();
                DolyamiClient foreign = builder(bank.issueForeignCertificate()).build();
                DolyamiClient expired = builder(bank.issueExpiredCertificate()).build();
                DolyamiClient renewed = builder(bank.issueCertificate()).build()) {
            assertThat(catchThrowableOfType(
                            AuthenticationException.class,
                            () -> wrong.orders().getOrderInfo("a").execute()))
                    .isNotNull();
            for (DolyamiClient each : List.of(foreign, expired)) {
                assertThat(catchThrowableOfType(
                                TransportException.class,
                                () -> each.orders().getOrderInfo("a").execute()))
                        .isNotNull();
            }
            assertThat(bank.ledger().requests("getOrderInfo"))
                    .as("only that of the wrong password")
                    .isEqualTo(1);
            assertThat(renewed.orders().createOrder(creation()).execute().state())
                    .isEqualTo(OrderStatus.NEW);
        }
    }
}
