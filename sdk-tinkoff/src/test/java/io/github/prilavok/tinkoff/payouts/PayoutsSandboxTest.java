package io.github.prilavok.tinkoff.payouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.Outcome;
import io.github.prilavok.core.RetryPolicy;
import io.github.prilavok.core.error.ApiException;
import io.github.prilavok.core.error.ConflictException;
import io.github.prilavok.core.error.OutcomeUnknownException;
import io.github.prilavok.core.webhook.HttpServerWebhooks;
import io.github.prilavok.sandbox.Fault;
import io.github.prilavok.sandbox.SandboxClock;
import io.github.prilavok.sandbox.tinkoff.PayoutCourse;
import io.github.prilavok.sandbox.tinkoff.TestCard;
import io.github.prilavok.sandbox.tinkoff.TinkoffSandbox;
import io.github.prilavok.tinkoff.model.BindingStatus;
import io.github.prilavok.tinkoff.model.Card;
import io.github.prilavok.tinkoff.model.CardBinding;
import io.github.prilavok.tinkoff.webhook.CardNotification;
import io.github.prilavok.tinkoff.webhook.PhoneNotification;
import io.github.prilavok.tinkoff.webhook.TinkoffNotification;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Payouts against a bank that was written from the same documents by somebody else. */
class PayoutsSandboxTest {
    private final SandboxClock clock = new SandboxClock();
    private final TinkoffSandbox bank = TinkoffSandbox.start(clock);
    private final List<TinkoffNotification> events = new CopyOnWriteArrayList<>();
    private final PayoutBank.SetClock shopClock = new PayoutBank.SetClock();
    private final HttpServer shop;
    private final TinkoffPayoutsClient client;

    @TempDir
    static Path folder;

    private static TestCertificate certificate;
    private static TestCertificate second;

    @BeforeAll
    static void certificates() throws Exception {
        certificate = TestCertificate.create(Files.createDirectory(folder.resolve("first")));
        second = TestCertificate.create(Files.createDirectory(folder.resolve("second")));
    }

    PayoutsSandboxTest() throws Exception {
        client = TinkoffPayoutsClient.builder()
                .terminal(TinkoffSandbox.PAYOUT_TERMINAL)
                .signer(PayoutSigner.rsa(certificate.certificateFile(), certificate.keyFile(), null))
                .password(TinkoffSandbox.PASSWORD)
                .baseUrl(bank.baseUrl().toString())
                .clock(shopClock)
                .retryPolicy(RetryPolicy.builder().firstDelay(Duration.ZERO).build())
                .build();
        client.certificates().addCertificate(certificate.certificateFile()).execute();
        shop = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        shop.createContext("/", HttpServerWebhooks.handler(client.notifications(), events::add));
    }

    @BeforeEach
    void listen() {
        shop.start();
        bank.payoutTerminal()
                .notificationUrl(
                        URI.create("http://127.0.0.1:" + shop.getAddress().getPort() + "/"));
    }

    @AfterEach
    void close() {
        client.close();
        shop.stop(0);
        bank.close();
        clock.close();
    }

    private String cardOf(String customerKey, TestCard card) {
        client.customers().addCustomer(customerKey).execute();
        CardBinding binding =
                client.cards().addCard(PayoutAddCard.of(customerKey)).execute();
        bank.buyer().binds(Objects.requireNonNull(binding.paymentUrl()), card);
        List<Card> cards = client.cards().getCardList(customerKey).execute();
        return Objects.requireNonNull(cards.get(0).cardId());
    }

    private String checked(String orderId, TestCard card) {
        Payout payout = client.payouts()
                .init(PayoutInit.toCard(orderId, Money.rubles(1500), cardOf("cust-7", card)))
                .execute();
        assertThat(payout.status()).isEqualTo(PayoutStatus.CHECKED);
        return Objects.requireNonNull(payout.paymentId());
    }

    private long paidOut(String orderId) {
        return bank.ledger().paidOut(orderId).kopecks();
    }

    @Test
    void a_card_is_bound_and_paid() {
        String paymentId = checked("po-1", TestCard.PAYOUT);
        await().until(() -> !events.isEmpty());
        assertThat(events.get(0)).isInstanceOfSatisfying(CardNotification.class, event -> {
            assertThat(event.status()).isEqualTo(BindingStatus.COMPLETED);
            assertThat(event.customerKey()).isEqualTo("cust-7");
        });
        assertThat(paidOut("po-1")).isZero();
        assertThat(client.payouts().payment(paymentId).execute().status()).isEqualTo(PayoutStatus.COMPLETED);
        assertThat(paidOut("po-1")).isEqualTo(150_000);
        Payout state = client.payouts()
                .getState(PayoutGetState.builder()
                        .paymentId(paymentId)
                        .needRrn(true)
                        .build())
                .execute();
        assertThat(state.rrn()).isNotNull();
        String cardId = Objects.requireNonNull(
                client.cards().getCardList("cust-7").execute().get(0).cardId());
        assertThatThrownBy(() -> client.payouts()
                        .init(PayoutInit.toCard("po-1", Money.rubles(1), cardId))
                        .execute())
                .isInstanceOfSatisfying(
                        ConflictException.class, e -> assertThat(e.code()).contains("623"));
        client.cards().removeCard("cust-7", cardId).execute();
        client.customers().removeCustomer("cust-7").execute();
    }

    @Test
    void a_card_that_takes_no_payouts() {
        String paymentId = checked("po-1", TestCard.PAYOUT_FORBIDDEN);
        ApiException refused = Objects.requireNonNull(catchThrowableOfType(
                ApiException.class, () -> client.payouts().payment(paymentId).execute()));
        assertThat(refused.code()).contains("1057");
        assertThat(client.payouts().getState(paymentId).execute().status()).isEqualTo(PayoutStatus.REJECTED);
        assertThat(paidOut("po-1")).isZero();
    }

    @Test
    void by_sbp_init_alone_pays() {
        SbpMembers members = client.payouts().getSbpMembers().execute();
        String member = Objects.requireNonNull(members.members().get(0).memberId());
        Payout payout = client.payouts()
                .init(PayoutInit.bySbp("po-2", Money.rubles(1500), "79031234567", member))
                .execute();
        assertThat(payout.status()).isEqualTo(PayoutStatus.COMPLETING);
        assertThat(payout.amount()).isEqualTo(Money.rubles(1500));
        assertThat(payout.success()).isTrue();
        assertThat(paidOut("po-2")).isEqualTo(150_000);
        clock.advance(Duration.ofMinutes(1));
        assertThat(client.payouts()
                        .getState(Objects.requireNonNull(payout.paymentId()))
                        .execute()
                        .status())
                .isEqualTo(PayoutStatus.COMPLETED);
    }

    @Test
    void a_lost_init_by_sbp_is_sent_once() {
        bank.misbehave().once("payoutInit", Fault.resetAfter());
        String member = Objects.requireNonNull(
                client.payouts().getSbpMembers().execute().members().get(0).memberId());
        PayoutInit init = PayoutInit.bySbp("po-2", Money.rubles(1500), "79031234567", member);
        OutcomeUnknownException lost = Objects.requireNonNull(catchThrowableOfType(
                OutcomeUnknownException.class, () -> client.payouts().init(init).execute()));
        assertThat(lost.reconcile()).isEqualTo(Outcome.STILL_OPEN);
        assertThat(bank.ledger().requests("payoutInit")).isEqualTo(1);
        assertThat(paidOut("po-2")).isEqualTo(150_000);
    }

    @Test
    void a_lost_payment_that_was_made_is_found_done() {
        String paymentId = checked("po-1", TestCard.PAYOUT);
        bank.misbehave().once("payoutPayment", Fault.resetAfter());
        OutcomeUnknownException lost = Objects.requireNonNull(catchThrowableOfType(
                OutcomeUnknownException.class,
                () -> client.payouts().payment(paymentId).execute()));
        assertThat(lost.reconcile()).isEqualTo(Outcome.DONE);
        assertThat(bank.ledger().executed("payoutPayment")).isEqualTo(1);
        assertThat(paidOut("po-1")).isEqualTo(150_000);
    }

    @Test
    void a_lost_payment_that_was_not_made_is_open_until_it_has_settled() {
        String paymentId = checked("po-1", TestCard.PAYOUT);
        bank.misbehave().once("payoutPayment", Fault.resetBefore());
        OutcomeUnknownException lost = Objects.requireNonNull(catchThrowableOfType(
                OutcomeUnknownException.class,
                () -> client.payouts().payment(paymentId).execute()));
        assertThat(lost.reconcile()).isEqualTo(Outcome.STILL_OPEN);
        shopClock.advance(Duration.ofMinutes(2));
        assertThat(lost.reconcile()).isEqualTo(Outcome.NOT_DONE);
        client.payouts().payment(paymentId).execute();
        assertThat(bank.ledger().paidOut("po-1").count()).isEqualTo(1);
    }

    @Test
    void a_payout_that_falls_back_is_waited_for_and_paid_anew() {
        String paymentId = checked("po-1", TestCard.PAYOUT);
        bank.payoutTerminal().payoutCourse(PayoutCourse.FALLS_BACK);
        assertThat(client.payouts().payment(paymentId).execute().status()).isEqualTo(PayoutStatus.CREDIT_CHECKING);
        var waiting =
                client.payoutFinished(paymentId).every(Duration.ofMillis(5)).awaitAsync();
        await().until(() -> bank.ledger().requests("payoutGetState") > 1);
        clock.advance(Duration.ofMinutes(21));
        assertThat(waiting.join().status()).isEqualTo(PayoutStatus.CHECKED);
        assertThat(paidOut("po-1")).isZero();
        bank.payoutTerminal().payoutCourse(PayoutCourse.COMPLETES);
        client.payouts().payment(paymentId).execute();
        assertThat(paidOut("po-1")).isEqualTo(150_000);
    }

    @Test
    void balance_and_certificates() {
        bank.payoutTerminal().balance(147_701_466);
        AccountInfo info = client.payouts().getAccountInfo().execute();
        assertThat(info.available()).isEqualTo(Money.rubles("1477014.66"));
        assertThat(info.hold()).isEqualTo(Money.kopecks(0));
    }

    @Test
    void a_blocked_certificate_signs_no_more() {
        Certificate known =
                client.certificates().addCertificate(second.certificateFile()).execute();
        String serial = second.certificate().getSerialNumber().toString();
        assertThat(known.x509SerialNumber()).isEqualTo(serial);
        assertThat(known.startDate()).isNotNull();
        try (TinkoffPayoutsClient other = TinkoffPayoutsClient.builder()
                .terminal(TinkoffSandbox.PAYOUT_TERMINAL)
                .signer(PayoutSigner.rsa(second.certificateFile(), second.keyFile(), null))
                .signCertificateRequests()
                .baseUrl(bank.baseUrl().toString())
                .build()) {
            assertThat(other.payouts().getAccountInfo().execute().success()).isTrue();
            other.certificates()
                    .updateCertificateStatus(UpdateCertificateStatus.of(serial, CertificateStatus.BLOCKED))
                    .execute();
            ApiException refused = Objects.requireNonNull(catchThrowableOfType(
                    ApiException.class, () -> other.payouts().getAccountInfo().execute()));
            assertThat(refused.code()).contains("413");
        }
        assertThatThrownBy(() -> client.certificates()
                        .addCertificate(second.certificateFile())
                        .execute())
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void a_terminal_without_a_check_of_signatures_takes_the_token() {
        bank.payoutTerminal().signatureRequired(false);
        try (TinkoffPayoutsClient byToken = TinkoffPayoutsClient.builder()
                .terminal(TinkoffSandbox.PAYOUT_TERMINAL)
                .password(TinkoffSandbox.PASSWORD)
                .baseUrl(bank.baseUrl().toString())
                .build()) {
            assertThat(byToken.payouts().getAccountInfo().execute().success()).isTrue();
            assertThat(byToken.customers().addCustomer("cust-8").execute().customerKey())
                    .isEqualTo("cust-8");
        }
    }

    @Test
    void an_account_is_linked_by_phone() {
        client.customers().addCustomer("cust-9").execute();
        CardBinding binding = client.cards().addCard(PayoutAddCard.of("cust-9")).execute();
        bank.buyer().linksPhone(Objects.requireNonNull(binding.requestKey()), "+79031234589");
        await().until(() -> !events.isEmpty());
        assertThat(events.get(0)).isInstanceOfSatisfying(PhoneNotification.class, event -> {
            assertThat(event.customerKey()).isEqualTo("cust-9");
            assertThat(event.accountToken()).isNotNull();
            assertThat(event.pan()).endsWith("89");
        });
    }
}
