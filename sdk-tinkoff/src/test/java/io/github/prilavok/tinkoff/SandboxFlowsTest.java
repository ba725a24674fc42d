package io.github.prilavok.tinkoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.Outcome;
import io.github.prilavok.core.RetryPolicy;
import io.github.prilavok.core.error.AuthenticationException;
import io.github.prilavok.core.error.ConflictException;
import io.github.prilavok.core.error.NotFoundException;
import io.github.prilavok.core.error.OutcomeUnknownException;
import io.github.prilavok.core.error.RefusedException;
import io.github.prilavok.sandbox.Fault;
import io.github.prilavok.sandbox.SandboxClock;
import io.github.prilavok.sandbox.tinkoff.Means;
import io.github.prilavok.sandbox.tinkoff.TestCard;
import io.github.prilavok.sandbox.tinkoff.TinkoffSandbox;
import io.github.prilavok.tinkoff.model.AccountLinkStatus;
import io.github.prilavok.tinkoff.model.AddAccountQr;
import io.github.prilavok.tinkoff.model.AddCard;
import io.github.prilavok.tinkoff.model.AttachCard;
import io.github.prilavok.tinkoff.model.Authorization;
import io.github.prilavok.tinkoff.model.BindingStatus;
import io.github.prilavok.tinkoff.model.BrowserData;
import io.github.prilavok.tinkoff.model.Cancel;
import io.github.prilavok.tinkoff.model.Cancellation;
import io.github.prilavok.tinkoff.model.Card;
import io.github.prilavok.tinkoff.model.CardBinding;
import io.github.prilavok.tinkoff.model.Check3dsVersion;
import io.github.prilavok.tinkoff.model.CheckType;
import io.github.prilavok.tinkoff.model.CloseSpDeal;
import io.github.prilavok.tinkoff.model.Confirm;
import io.github.prilavok.tinkoff.model.CreateSpDeal;
import io.github.prilavok.tinkoff.model.FinishAuthorize;
import io.github.prilavok.tinkoff.model.GetConfirmOperation;
import io.github.prilavok.tinkoff.model.GetQrBankList;
import io.github.prilavok.tinkoff.model.Init;
import io.github.prilavok.tinkoff.model.InitBuilder;
import io.github.prilavok.tinkoff.model.OperationInitiatorType;
import io.github.prilavok.tinkoff.model.PaySource;
import io.github.prilavok.tinkoff.model.PayType;
import io.github.prilavok.tinkoff.model.Payment;
import io.github.prilavok.tinkoff.model.PaymentData;
import io.github.prilavok.tinkoff.model.PaymentStatus;
import io.github.prilavok.tinkoff.model.Qr;
import io.github.prilavok.tinkoff.model.QrDevice;
import io.github.prilavok.tinkoff.model.QrDeviceType;
import io.github.prilavok.tinkoff.model.Resend;
import io.github.prilavok.tinkoff.model.SbpPayTest;
import io.github.prilavok.tinkoff.model.SendClosingReceipt;
import io.github.prilavok.tinkoff.model.Source;
import io.github.prilavok.tinkoff.model.SpDealType;
import io.github.prilavok.tinkoff.model.Submit3dsAuthorizationV2;
import io.github.prilavok.tinkoff.model.ThreeDsVersion;
import io.github.prilavok.tinkoff.receipt.PaymentMethod;
import io.github.prilavok.tinkoff.receipt.Receipt;
import io.github.prilavok.tinkoff.receipt.ReceiptItem;
import io.github.prilavok.tinkoff.receipt.Tax;
import io.github.prilavok.tinkoff.receipt.Taxation;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole payments against a bank that checks and remembers. */
class SandboxFlowsTest {
    private static final Money PRICE = Money.rubles(1299);
    private static final Receipt RECEIPT = receipt("1299.00", PaymentMethod.FULL_PAYMENT);

    private final SandboxClock time = new SandboxClock();
    private final TinkoffSandbox bank = TinkoffSandbox.start(time);
    private final TestClock clock = new TestClock(Instant.parse("2026-11-20T12:00:00Z"));
    private final TinkoffClient client = client(TinkoffSandbox.PASSWORD);
    private final Payments payments = client.payments();

    private TinkoffClient client(String password) {
        return TinkoffClient.builder()
                .terminal(TinkoffSandbox.TERMINAL, password)
                .baseUrl(bank.baseUrl().toString())
                .clock(clock)
                .retryPolicy(
                        RetryPolicy.builder().firstDelay(Duration.ofMillis(1)).build())
                .build();
    }

    @AfterEach
    void close() {
        client.close();
        bank.close();
        time.close();
    }

    private static Receipt receipt(String roubles, OpenEnum<PaymentMethod> method) {
        return Receipt.builder()
                .email("a@b.ru")
                .taxation(Taxation.OSN)
                .addItems(ReceiptItem.of("Кружка", Money.rubles(roubles), 1, Tax.VAT_22).toBuilder()
                        .paymentMethod(method)
                        .build())
                .build();
    }

    private static InitBuilder order(String orderId) {
        return Init.builder().orderId(orderId).amount(PRICE).receipt(RECEIPT).description("Заказ " + orderId);
    }

    private Payment init(InitBuilder request) {
        return payments.init(request.build()).execute();
    }

    private static String id(Payment payment) {
        return Objects.requireNonNull(payment.paymentId());
    }

    private @Nullable OpenEnum<PaymentStatus> state(Payment payment) {
        return payments.getState(id(payment)).execute().status();
    }

    @Test
    void paid_in_one_stage_and_refunded_in_two_parts() {
        Payment payment = init(order("o-1").payType(PayType.ONE_STAGE));
        assertThat(payment.status()).isEqualTo(PaymentStatus.NEW);
        bank.buyer().opens(Objects.requireNonNull(payment.paymentUrl()));
        assertThat(state(payment)).isEqualTo(PaymentStatus.FORM_SHOWED);
        bank.buyer().pays(Objects.requireNonNull(payment.paymentUrl()));
        Payment paid = client.paymentFinished(id(payment)).await();
        assertThat(paid.status()).isEqualTo(PaymentStatus.CONFIRMED);
        assertThat(paid.source()).isEqualTo(Source.CARDS);

        Cancel part = Cancel.builder()
                .paymentId(id(payment))
                .amount(Money.rubles(299))
                .receipt(receipt("299.00", PaymentMethod.FULL_PAYMENT))
                .build();
        Cancellation first = payments.cancel(part).execute();
        assertThat(first.status()).isEqualTo(PaymentStatus.PARTIAL_REFUNDED);
        assertThat(first.newAmount()).isEqualTo(Money.rubles(1000));
        payments.cancel(part).execute();
        assertThat(bank.ledger().refunded("o-1").count())
                .as("the same request is no second refund")
                .isEqualTo(1);

        Cancellation rest = payments.cancel(Cancel.builder()
                        .paymentId(id(payment))
                        .amount(Money.rubles(1000))
                        .receipt(receipt("1000.00", PaymentMethod.FULL_PAYMENT))
                        .build())
                .execute();
        assertThat(rest.status()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(bank.ledger().refunded("o-1").kopecks()).isEqualTo(129900);
        assertThat(bank.ledger().charged("o-1").count()).isEqualTo(1);
    }

    @Test
    void held_in_two_stages_and_taken_in_part() {
        Payment payment = init(order("o-2").payType(PayType.TWO_STAGE));
        bank.buyer().pays(id(payment));
        assertThat(state(payment)).isEqualTo(PaymentStatus.AUTHORIZED);
        Payment confirmed = payments.confirm(Confirm.builder()
                        .paymentId(id(payment))
                        .amount(Money.rubles(1000))
                        .receipt(receipt("1000.00", PaymentMethod.FULL_PAYMENT))
                        .build())
                .execute();
        assertThat(confirmed.status()).isEqualTo(PaymentStatus.CONFIRMED);
        assertThat(bank.ledger().charged("o-2").kopecks()).isEqualTo(100000);
        assertThatThrownBy(() -> payments.confirm(id(payment)).execute())
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.code()).contains("100"));
    }

    @Test
    void held_and_released() {
        Payment payment = init(order("o-3").payType(PayType.TWO_STAGE));
        bank.buyer().pays(id(payment));
        assertThat(payments.cancel(id(payment)).execute().status()).isEqualTo(PaymentStatus.REVERSED);
        assertThat(bank.ledger().charged("o-3").count()).isZero();
    }

    @Test
    void declined() {
        Payment payment = init(order("o-4"));
        bank.buyer().declines(id(payment));
        Payment declined = client.paymentFinished(id(payment)).await();
        assertThat(declined.status()).isEqualTo(PaymentStatus.REJECTED);
        assertThat(payments.checkOrder("o-4").execute().payments())
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.status()).isEqualTo(PaymentStatus.REJECTED);
                    assertThat(each.success()).isFalse();
                    assertThat(each.errorCode()).isEqualTo("1051");
                });
        assertThatThrownBy(() -> payments.checkOrder("o-unknown").execute()).isInstanceOf(NotFoundException.class);
    }

    @Test
    void a_wrong_password_is_told() {
        try (TinkoffClient other = client("wrong")) {
            assertThatThrownBy(() -> other.payments().init(order("o-5").build()).execute())
                    .isInstanceOf(AuthenticationException.class)
                    .hasMessageContaining("key and password");
        }
        assertThat(bank.ledger().executed("init")).isZero();
    }

    private String rebillId(String customerKey) {
        client.customers().addCustomer(customerKey).execute();
        bank.buyer()
                .pays(id(init(order("parent-" + customerKey)
                        .customerKey(customerKey)
                        .recurrent(true)
                        .payType(PayType.ONE_STAGE)
                        .data(PaymentData.builder()
                                .operationInitiatorType(OperationInitiatorType.CUSTOMER_CARD_CAPTURED)
                                .build()))));
        return client.cards().getCardList(customerKey).execute().stream()
                .map(Card::rebillId)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void charged_again_without_the_customer() {
        String rebillId = rebillId("cust-7");

        Payment child = init(order("child-1").payType(PayType.ONE_STAGE));
        assertThat(payments.charge(id(child), rebillId).execute().status()).isEqualTo(PaymentStatus.CONFIRMED);
        assertThat(bank.ledger().charged("child-1").kopecks()).isEqualTo(129900);

        bank.buyer().emptiesCard(rebillId);
        Payment poor = init(order("child-2"));
        assertThatThrownBy(() -> payments.charge(id(poor), rebillId).execute())
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.code()).contains("1051"));
        assertThat(bank.ledger().charged("child-2").count()).isZero();

        assertThat(client.customers().getCustomer("cust-7").execute().customerKey())
                .isEqualTo("cust-7");
        client.customers().removeCustomer("cust-7").execute();
        assertThatThrownBy(() -> client.customers().getCustomer("cust-7").execute())
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void a_card_bound_and_forgotten() {
        client.customers().addCustomer("cust-8").execute();
        CardBinding binding =
                client.cards().addCard(AddCard.of("cust-8", CheckType.HOLD)).execute();
        String requestKey = Objects.requireNonNull(binding.requestKey());
        bank.buyer().binds(Objects.requireNonNull(binding.paymentUrl()), TestCard.OK);
        assertThat(client.cards().getAddCardState(requestKey).execute().status())
                .isEqualTo(BindingStatus.COMPLETED);
        Card card = client.cards().getCardList("cust-8").execute().get(0);
        assertThat(client.cards()
                        .removeCard("cust-8", Objects.requireNonNull(card.cardId()))
                        .execute()
                        .cardId())
                .isEqualTo(card.cardId());

        CardBinding second =
                client.cards().addCard(AddCard.of("cust-8", CheckType.NO)).execute();
        assertThat(client.cards()
                        .attachCard(AttachCard.builder()
                                .requestKey(Objects.requireNonNull(second.requestKey()))
                                .cardData(card(TestCard.OK))
                                .build())
                        .execute()
                        .status())
                .isEqualTo(BindingStatus.COMPLETED);
    }

    private String card(TestCard card) {
        return CardData.of(card.pan(), YearMonth.of(2025, 12), TestCard.CVV)
                .holder("IVAN IVANOV")
                .encrypt(bank.cardKey());
    }

    @Test
    void paid_on_the_shops_own_form_with_3ds() {
        Payment payment = init(order("o-6").payType(PayType.ONE_STAGE));
        String cardData = card(TestCard.CHALLENGE);
        ThreeDsVersion version = client.ownForm()
                .check3dsVersion(Check3dsVersion.of(id(payment), cardData))
                .execute();
        assertThat(version.version()).isEqualTo("2.1.0");
        assertThat(version.tdsServerTransId()).isNotNull();
        Authorization authorization = client.ownForm()
                .finishAuthorize(FinishAuthorize.builder()
                        .paymentId(id(payment))
                        .cardData(cardData)
                        .ip("10.0.0.1")
                        .data(BrowserData.builder()
                                .threeDsCompInd("Y")
                                .language("ru-RU")
                                .timezone(-180)
                                .screen(1080, 1920)
                                .colorDepth(24)
                                .javaEnabled(false)
                                .cresCallbackUrl("https://shop.example/3ds")
                                .build())
                        .build())
                .execute();
        assertThat(authorization.status()).isEqualTo(PaymentStatus.THREE_DS_CHECKING);
        assertThat(ThreeDs.creq(authorization, "2.1.0", "05")).isNotEmpty();
        assertThatThrownBy(() -> client.ownForm()
                        .submit3dsAuthorizationV2(Submit3dsAuthorizationV2.of(id(payment)))
                        .execute())
                .hasMessageContaining("RReq not found");
        bank.buyer().passes3ds(id(payment));
        assertThat(client.ownForm()
                        .submit3dsAuthorizationV2(Submit3dsAuthorizationV2.of(id(payment)))
                        .execute()
                        .status())
                .isEqualTo(PaymentStatus.CONFIRMED);
        assertThat(bank.ledger().charged("o-6").count()).isEqualTo(1);
    }

    @Test
    void paid_by_sbp_and_refunded() {
        Payment payment = init(order("o-7"));
        assertThat(client.sbp()
                        .getQrBankList(GetQrBankList.of(QrDevice.of(QrDeviceType.MOBILE)))
                        .execute()
                        .bankList())
                .isNotEmpty();
        Qr qr = client.sbp().getQr(id(payment)).execute();
        bank.buyer().pays(Objects.requireNonNull(qr.data()), Means.SBP);
        time.advance(Duration.ofMinutes(1));
        Payment paid = payments.getState(id(payment)).execute();
        assertThat(paid.status()).isEqualTo(PaymentStatus.CONFIRMED);
        assertThat(paid.source()).isEqualTo(Source.SBP);
        assertThat(client.sbp().qrMembersList(id(payment)).execute().members()).isNotEmpty();

        assertThat(payments.cancel(id(payment)).execute().status()).isEqualTo(PaymentStatus.ASYNC_REFUNDING);
        time.advance(Duration.ofMinutes(10));
        assertThat(client.sbp().getQrState(id(payment)).execute().status()).isEqualTo(PaymentStatus.REFUNDED);
    }

    @Test
    void an_account_linked_and_charged() {
        Qr link = client.sbp()
                .addAccountQr(AddAccountQr.builder().description("Подписка").build())
                .execute();
        String requestKey = Objects.requireNonNull(link.requestKey());
        bank.buyer().opensAccountLink(requestKey);
        assertThat(client.sbp().getAddAccountQrState(requestKey).execute().status())
                .satisfies(status ->
                        assertThat(Objects.requireNonNull(status).value()).isEqualTo(AccountLinkStatus.PROCESSING));
        bank.buyer().linksAccount(requestKey);
        String account = Objects.requireNonNull(
                client.sbp().getAccountQrList().execute().accountTokens().get(0).accountToken());

        Payment payment = init(order("o-8")
                .customerKey("cust-7")
                .recurrent(true)
                .data(PaymentData.builder().qr().build()));
        Payment charged = client.sbp().chargeQr(id(payment), account).execute();
        assertThat(Objects.requireNonNull(charged.status()).value().isPaid())
                .as("taken, not paid")
                .isFalse();
        time.advance(Duration.ofMinutes(1));
        assertThat(state(payment)).isEqualTo(PaymentStatus.CONFIRMED);
        assertThatThrownBy(() -> client.sbp().chargeQr(id(payment), account).execute())
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void sbp_played_by_the_test_call() {
        Payment payment = init(order("o-9"));
        client.sbp().getQr(id(payment)).execute();
        client.sbp().sbpPayTest(SbpPayTest.paid(id(payment))).execute();
        time.advance(Duration.ofMinutes(1));
        assertThat(state(payment)).isEqualTo(PaymentStatus.CONFIRMED);
    }

    @Test
    void wallets() {
        Payment payment = init(order("o-10"));
        Wallets wallets = client.wallets();
        String version = Objects.requireNonNull(Objects.requireNonNull(
                        wallets.tinkoffPayStatus(client.terminalKey()).execute().params())
                .version());
        assertThat(wallets.tinkoffPayLink(id(payment), version).execute().redirectUrl())
                .isNotNull();
        assertThat(wallets.tinkoffPayQr(id(payment)).execute()).contains("<svg");
        assertThat(wallets.sberPayLink(id(payment)).execute().redirectUrl()).isNotNull();
        assertThat(wallets.sberPayQr(id(payment)).execute()).contains("<svg");
        assertThat(wallets.mirPayDeepLink(id(payment)).execute().deeplink()).startsWith("mirpay://");
        assertThat(wallets.alfaPayLink(id(payment)).execute().redirectUrl()).isNotNull();
        assertThat(Objects.requireNonNull(wallets.getTerminalPayMethods(client.terminalKey(), PaySource.API)
                                .execute()
                                .terminalInfo())
                        .paymethods())
                .isNotEmpty();
        assertThatThrownBy(() -> wallets.tinkoffPayQr("404").execute()).isInstanceOf(NotFoundException.class);
    }

    @Test
    void documents_notifications_and_deals() {
        Payment payment = init(
                order("o-11").payType(PayType.ONE_STAGE).receipt(receipt("1299.00", PaymentMethod.FULL_PREPAYMENT)));
        bank.buyer().pays(id(payment));
        payments.sendClosingReceipt(SendClosingReceipt.of(id(payment), RECEIPT)).execute();
        assertThat(bank.ledger().closingReceipts("o-11").count()).isEqualTo(1);
        assertThat(payments.getConfirmOperation(GetConfirmOperation.builder()
                                .addPaymentIdList(id(payment))
                                .addEmailList("a@b.ru")
                                .build())
                        .execute()
                        .paymentIdList())
                .singleElement()
                .satisfies(each -> assertThat(each.success()).isTrue());
        assertThat(payments.resend(Resend.all()).execute().count()).isNotNull();

        String deal = Objects.requireNonNull(client.deals()
                .createSpDeal(CreateSpDeal.of(SpDealType.NN))
                .execute()
                .spAccumulationId());
        client.deals().closeSpDeal(CloseSpDeal.of(deal)).execute();
        assertThatThrownBy(
                        () -> client.deals().closeSpDeal(CloseSpDeal.of(deal)).execute())
                .isInstanceOf(ConflictException.class);
    }

    private OutcomeUnknownException lost(ApiCall<?> call, boolean async) {
        if (async) {
            CompletionException e = catchThrowableOfType(
                    CompletionException.class, () -> call.executeAsync().join());
            return (OutcomeUnknownException) Objects.requireNonNull(e.getCause());
        }
        return catchThrowableOfType(OutcomeUnknownException.class, call::execute);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_lost_charge_is_found_and_never_made_twice(boolean async) {
        String rebillId = rebillId("cust-9");
        Payment done = init(order("done").payType(PayType.ONE_STAGE));
        bank.misbehave().once("charge", Fault.resetAfter());
        OutcomeUnknownException executed = lost(payments.charge(id(done), rebillId), async);
        assertThat(executed.reconcile()).isEqualTo(Outcome.DONE);
        assertThat(bank.ledger().charged("done").count()).isEqualTo(1);
        assertThat(bank.ledger().requests("charge")).isEqualTo(1);

        Payment undone = init(order("undone").payType(PayType.ONE_STAGE));
        bank.misbehave().once("charge", Fault.resetBefore());
        OutcomeUnknownException never = lost(payments.charge(id(undone), rebillId), async);
        assertThat(never.reconcile()).as("it may still be on its way").isEqualTo(Outcome.STILL_OPEN);
        clock.advance(Duration.ofMinutes(2));
        assertThat(never.reconcile()).isEqualTo(Outcome.NOT_DONE);
        assertThat(payments.charge(id(undone), rebillId).execute().status())
                .as("the same payment may be charged now")
                .isEqualTo(PaymentStatus.CONFIRMED);
        assertThat(bank.ledger().charged("undone").count()).isEqualTo(1);
        assertThat(bank.ledger().requests("charge")).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_lost_creation_is_found(boolean async) {
        bank.misbehave().once("init", Fault.truncatedBody());
        assertThat(lost(payments.init(order("a").build()), async).reconcile()).isEqualTo(Outcome.DONE);
        bank.misbehave().once("init", Fault.malformedBody());
        assertThat(lost(payments.init(order("b").build()), async).reconcile()).isEqualTo(Outcome.DONE);
        bank.misbehave().once("init", Fault.closeBefore());
        assertThat(lost(payments.init(order("c").build()), async).reconcile()).isEqualTo(Outcome.NOT_DONE);
        assertThat(bank.ledger().requests("init")).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_lost_confirmation_or_refund_is_found(boolean async) {
        Payment payment = init(order("o-12").payType(PayType.TWO_STAGE));
        bank.buyer().pays(id(payment));
        bank.misbehave().once("confirm", Fault.resetBefore());
        assertThat(lost(payments.confirm(id(payment)), async).reconcile()).isEqualTo(Outcome.NOT_DONE);
        bank.misbehave().once("confirm", Fault.resetAfter());
        assertThat(lost(payments.confirm(id(payment)), async).reconcile()).isEqualTo(Outcome.DONE);
        assertThat(bank.ledger().charged("o-12").count()).isEqualTo(1);

        bank.misbehave().once("cancel", Fault.resetMidResponse());
        Cancel part = Cancel.builder()
                .paymentId(id(payment))
                .amount(Money.rubles(299))
                .receipt(receipt("299.00", PaymentMethod.FULL_PAYMENT))
                .build();
        assertThat(lost(payments.cancel(part), async).reconcile())
                .as("this part or an earlier one")
                .isEqualTo(Outcome.STILL_OPEN);
        payments.cancel(part).execute();
        assertThat(bank.ledger().refunded("o-12").kopecks())
                .as("the same request again, by hand, is no second refund")
                .isEqualTo(29900);

        bank.misbehave().once("cancel", Fault.resetBefore());
        assertThat(lost(payments.cancel(id(payment)), async).reconcile()).isEqualTo(Outcome.NOT_DONE);
        bank.misbehave().once("cancel", Fault.resetAfter());
        assertThat(lost(payments.cancel(id(payment)), async).reconcile()).isEqualTo(Outcome.DONE);
        assertThat(bank.ledger().refunded("o-12").kopecks()).isEqualTo(129900);
    }

    @Test
    void a_host_that_is_down_is_told_as_such_and_nothing_was_sent() {
        bank.down();
        assertThatThrownBy(() -> payments.init(order("o-13").build()).execute())
                .hasMessageContaining("nothing was sent");
        bank.up();
        assertThat(init(order("o-13")).status()).isEqualTo(PaymentStatus.NEW);
    }
}
