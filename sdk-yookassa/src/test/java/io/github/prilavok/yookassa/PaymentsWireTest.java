package io.github.prilavok.yookassa;

import static io.github.prilavok.yookassa.Kassa.PAYMENT_ID;
import static io.github.prilavok.yookassa.Kassa.there;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.prilavok.core.Money;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.yookassa.model.Airline;
import io.github.prilavok.yookassa.model.CancellationParty;
import io.github.prilavok.yookassa.model.CancellationReason;
import io.github.prilavok.yookassa.model.CapturePayment;
import io.github.prilavok.yookassa.model.CertificateArticle;
import io.github.prilavok.yookassa.model.Confirmation;
import io.github.prilavok.yookassa.model.ConfirmationData;
import io.github.prilavok.yookassa.model.CreatePayment;
import io.github.prilavok.yookassa.model.NewCard;
import io.github.prilavok.yookassa.model.Page;
import io.github.prilavok.yookassa.model.PageLocale;
import io.github.prilavok.yookassa.model.Payment;
import io.github.prilavok.yookassa.model.PaymentDeal;
import io.github.prilavok.yookassa.model.PaymentFilter;
import io.github.prilavok.yookassa.model.PaymentMethod;
import io.github.prilavok.yookassa.model.PaymentMethodData;
import io.github.prilavok.yookassa.model.PaymentMethodStatus;
import io.github.prilavok.yookassa.model.PaymentMethodType;
import io.github.prilavok.yookassa.model.PaymentOrder;
import io.github.prilavok.yookassa.model.PaymentStatus;
import io.github.prilavok.yookassa.model.Receiver;
import io.github.prilavok.yookassa.model.Recipient;
import io.github.prilavok.yookassa.model.Statement;
import io.github.prilavok.yookassa.model.Transfer;
import io.github.prilavok.yookassa.model.VatData;
import io.github.prilavok.yookassa.model.VatRate;
import io.github.prilavok.yookassa.receipt.Measure;
import io.github.prilavok.yookassa.receipt.PaymentMode;
import io.github.prilavok.yookassa.receipt.PaymentSubject;
import io.github.prilavok.yookassa.receipt.ReceiptData;
import io.github.prilavok.yookassa.receipt.ReceiptItem;
import io.github.prilavok.yookassa.receipt.ReceiptStatus;
import io.github.prilavok.yookassa.receipt.VatCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PaymentsWireTest {
    private final Kassa kassa = new Kassa();
    private final Payments payments = kassa.client.payments();

    @AfterEach
    void close() {
        kassa.close();
    }

    @Test
    void a_payment_with_a_receipt_by_redirect() {
        kassa.answers(Golden.PENDING);
        ReceiptItem tea = ReceiptItem.of("Чай", Money.rubles(745), 2, VatCode.VAT_22).toBuilder()
                .paymentSubject(PaymentSubject.COMMODITY)
                .paymentMode(PaymentMode.FULL_PREPAYMENT)
                .measure(Measure.PIECE)
                .build();
        Payment payment = payments.createPayment(CreatePayment.oneStage(Money.rubles(1490))
                        .confirmation(ConfirmationData.redirect("https://shop.example/orders/A-42"))
                        .description("Заказ A-42")
                        .savePaymentMethod(true)
                        .metadata(Map.of("order_id", "A-42"))
                        .receipt(ReceiptData.to("u@example.com", tea))
                        .build())
                .execute();
        kassa.wasAsked("POST /v3/payments", """
                {"amount":{"value":"1490.00","currency":"RUB"},"capture":true,"confirmation":{"type":"redirect",\
                "return_url":"https://shop.example/orders/A-42"},"description":"Заказ A-42","save_payment_method":true,\
                "metadata":{"order_id":"A-42"},"receipt":{"customer":{"email":"u@example.com"},"items":[{\
                "description":"Чай","quantity":2,"amount":{"value":"745.00","currency":"RUB"},"vat_code":11,\
                "payment_subject":"commodity","payment_mode":"full_prepayment","measure":"piece"}]}}""");
        assertThat(payment.status()).isEqualTo(PaymentStatus.PENDING);
        assertThat(payment.amount()).isEqualTo(Money.rubles(1490));
        assertThat(payment.paid()).isFalse();
        assertThat(payment.test()).isTrue();
        assertThat(payment.refundable()).isFalse();
        assertThat(payment.finished()).isFalse();
        assertThat(payment.confirmationUrl())
                .isEqualTo(
                        "https://yoomoney.ru/checkout/payments/v2/contract?orderId=30a1c0de-000f-5000-8000-1a2b3c4d5e6f");
        assertThat(payment.createdAt()).isEqualTo(Instant.parse("2026-09-01T10:00:00.123Z"));
        assertThat(payment.metadata()).containsExactly(Map.entry("order_id", "A-42"));
        assertThat(there(payment.recipient()).accountId()).isEqualTo("100500");
        assertThat(there(payment.recipient()).gatewayId()).isEqualTo("100700");
        assertThat(payment.extra()).isEmpty();
    }

    @Test
    void a_saved_method_is_charged_and_declined_with_http_200() {
        kassa.answers(Golden.DECLINED);
        Payment payment = payments.createPayment(CreatePayment.oneStage(Money.rubles(299))
                        .paymentMethodId(PAYMENT_ID)
                        .description("Подписка")
                        .build())
                .execute();
        kassa.wasAsked("POST /v3/payments", """
                {"amount":{"value":"299.00","currency":"RUB"},"capture":true,\
                "payment_method_id":"30a1c0de-000f-5000-8000-1a2b3c4d5e6f","description":"Подписка"}""");
        assertThat(payment.canceled()).isTrue();
        assertThat(payment.succeeded()).isFalse();
        assertThat(payment.finished()).isTrue();
        assertThat(payment.cancellationReason()).isEqualTo(CancellationReason.INSUFFICIENT_FUNDS);
        assertThat(there(payment.cancellationDetails()).party()).isEqualTo(CancellationParty.PAYMENT_NETWORK);
    }

    @Test
    void everything_that_a_payment_may_carry() {
        kassa.answers(Golden.PENDING);
        payments.createPayment(CreatePayment.twoStages(Money.rubles(100))
                        .recipient(new Recipient("100700"))
                        .paymentMethodData(new PaymentMethodData.B2bSberbank(
                                "Оплата", VatData.calculated(VatRate.VAT_22, Money.rubles(18)), Map.of()))
                        .confirmation(new ConfirmationData.Redirect("app://r", true, PageLocale.EN_US, Map.of()))
                        .clientIp("203.0.113.7")
                        .airline(Airline.builder()
                                .bookingReference("IIIKRV")
                                .addPassengers(new Airline.Passenger("SERGEI", "IVANOV"))
                                .addLegs(new Airline.Leg("LED", "AMS", LocalDate.of(2026, 10, 1), "SU"))
                                .build())
                        .addTransfers(Transfer.builder()
                                .accountId("123456")
                                .amount(Money.rubles(80))
                                .platformFeeAmount(Money.rubles(8))
                                .description("part")
                                .metadata(Map.of("k", "v"))
                                .build())
                        .deal(PaymentDeal.of("dl-1", Money.rubles(80)))
                        .merchantCustomerId("cust-1")
                        .paymentOrder(PaymentOrder.Utilities.builder()
                                .amount(Money.rubles(100))
                                .paymentPurpose("ЖКХ")
                                .recipient(new PaymentOrder.Organisation(
                                        "ООО",
                                        "7707083893",
                                        "770701001",
                                        new PaymentOrder.Bank("Банк", "044525225", "40702810400000000001", "301")))
                                .kbk("0")
                                .oktmo("45379000")
                                .paymentPeriod(new PaymentOrder.PaymentPeriod(9, 2026))
                                .accountNumber("12")
                                .build())
                        .receiver(new Receiver.BankAccount("40702810400000000001", "044525225", Map.of()))
                        .addStatements(Statement.paymentOverview("u@example.com"))
                        .addExtra("tomorrow", 1)
                        .build())
                .execute();
        kassa.wasAsked("POST /v3/payments", """
                {"amount":{"value":"100.00","currency":"RUB"},"capture":false,"recipient":{"gateway_id":"100700"},\
                "payment_method_data":{"type":"b2b_sberbank","payment_purpose":"Оплата","vat_data":{\
                "type":"calculated","rate":"22","amount":{"value":"18.00","currency":"RUB"}}},\
                "confirmation":{"type":"redirect","return_url":"app://r","enforce":true,"locale":"en_US"},\
                "client_ip":"203.0.113.7","airline":{"booking_reference":"IIIKRV","passengers":[{\
                "first_name":"SERGEI","last_name":"IVANOV"}],"legs":[{"departure_airport":"LED",\
                "destination_airport":"AMS","departure_date":"2026-10-01","carrier_code":"SU"}]},\
                "transfers":[{"account_id":"123456","amount":{"value":"80.00","currency":"RUB"},\
                "platform_fee_amount":{"value":"8.00","currency":"RUB"},"description":"part","metadata":{"k":"v"}}],\
                "deal":{"id":"dl-1","settlements":[{"type":"payout","amount":{"value":"80.00","currency":"RUB"}}]},\
                "merchant_customer_id":"cust-1","payment_order":{"type":"utilities",\
                "amount":{"value":"100.00","currency":"RUB"},"payment_purpose":"ЖКХ","recipient":{"name":"ООО",\
                "inn":"7707083893","kpp":"770701001","bank":{"name":"Банк","bic":"044525225",\
                "account":"40702810400000000001","correspondent_account":"301"}},"kbk":"0","oktmo":"45379000",\
                "payment_period":{"month":9,"year":2026},"account_number":"12"},"receiver":{"type":"bank_account",\
                "account_number":"40702810400000000001","bic":"044525225"},"statements":[{"type":"payment_overview",\
                "delivery_method":{"type":"email","email":"u@example.com"}}],"tomorrow":1}""");
    }

    @Test
    void every_payment_method_and_confirmation_has_its_own_shape() {
        NewCard card = NewCard.builder()
                .number("5555555555554477")
                .expiryYear("2030")
                .expiryMonth("12")
                .cardholder("IVAN PETROV")
                .csc("123")
                .build();
        Map<PaymentMethodData, String> methods = Map.ofEntries(
                Map.entry(PaymentMethodData.bankCard(), "{\"type\":\"bank_card\"}"),
                Map.entry(new PaymentMethodData.BankCard(card, Map.of()), """
                        {"type":"bank_card","card":{"number":"5555555555554477","expiry_year":"2030",\
                        "expiry_month":"12","cardholder":"IVAN PETROV","csc":"123"}}"""),
                Map.entry(PaymentMethodData.sbp(), "{\"type\":\"sbp\"}"),
                Map.entry(
                        PaymentMethodData.sberbank("79000000000"), "{\"type\":\"sberbank\",\"phone\":\"79000000000\"}"),
                Map.entry(PaymentMethodData.tinkoffBank(), "{\"type\":\"tinkoff_bank\"}"),
                Map.entry(PaymentMethodData.alfaPay(), "{\"type\":\"alfa_pay\"}"),
                Map.entry(PaymentMethodData.yooMoney(), "{\"type\":\"yoo_money\"}"),
                Map.entry(PaymentMethodData.sberLoan(), "{\"type\":\"sber_loan\"}"),
                Map.entry(
                        PaymentMethodData.mobileBalance("79000000000"),
                        "{\"type\":\"mobile_balance\",\"phone\":\"79000000000\"}"),
                Map.entry(new PaymentMethodData.Cash(null, Map.of()), "{\"type\":\"cash\"}"),
                Map.entry(
                        new PaymentMethodData.SberBnpl("79000000000", Map.of()),
                        "{\"type\":\"sber_bnpl\",\"phone\":\"79000000000\"}"),
                Map.entry(new PaymentMethodData.B2bSberbank("п", VatData.untaxed(), Map.of()), """
                        {"type":"b2b_sberbank","payment_purpose":"п","vat_data":{"type":"untaxed"}}"""),
                Map.entry(
                        new PaymentMethodData.ElectronicCertificate(
                                null,
                                null,
                                List.of(CertificateArticle.builder()
                                        .articleNumber(1)
                                        .truCode("329921120.06001010200080001643")
                                        .articleName("Трость")
                                        .quantity(1)
                                        .price(Money.rubles(500))
                                        .build()),
                                Map.of()),
                        """
                        {"type":"electronic_certificate","articles":[{"article_number":1,\
                        "tru_code":"329921120.06001010200080001643","article_name":"Трость","quantity":1,\
                        "price":{"value":"500.00","currency":"RUB"}}]}"""),
                Map.entry(
                        new PaymentMethodData.Unknown(Map.of("type", "of_tomorrow", "a", 1)),
                        "{\"type\":\"of_tomorrow\",\"a\":1}"));
        methods.forEach((method, json) -> assertThat(written(CreatePayment.oneStage(Money.rubles(1))
                                .paymentMethodData(method)
                                .build())
                        .get("payment_method_data"))
                .isEqualTo(Kassa.json(json)));
        Map<ConfirmationData, String> confirmations = Map.of(
                ConfirmationData.embedded(),
                "{\"type\":\"embedded\"}",
                ConfirmationData.external(),
                "{\"type\":\"external\"}",
                ConfirmationData.qr(),
                "{\"type\":\"qr\"}",
                ConfirmationData.mobileApplication("app://r"),
                "{\"type\":\"mobile_application\",\"return_url\":\"app://r\"}",
                new ConfirmationData.Unknown(Map.of("type", "code_verification")),
                "{\"type\":\"code_verification\"}");
        confirmations.forEach((confirmation, json) -> assertThat(written(CreatePayment.oneStage(Money.rubles(1))
                                .confirmation(confirmation)
                                .build())
                        .get("confirmation"))
                .isEqualTo(Kassa.json(json)));
    }

    private com.fasterxml.jackson.databind.JsonNode written(CreatePayment request) {
        kassa.answers(Golden.PENDING);
        payments.createPayment(request).execute();
        return Kassa.json(Kassa.text(kassa.next()));
    }

    @Test
    void a_payment_that_succeeded() {
        kassa.answers(Golden.SUCCEEDED);
        Payment payment = payments.getPayment(PAYMENT_ID).execute();
        kassa.wasAsked("GET /v3/payments/" + PAYMENT_ID);
        assertThat(payment.succeeded()).isTrue();
        assertThat(payment.incomeAmount()).isEqualTo(Money.rubles("1428.91"));
        assertThat(payment.refundedAmount()).isEqualTo(Money.rubles(0));
        assertThat(payment.receiptRegistration()).isEqualTo(ReceiptStatus.PENDING);
        assertThat(payment.capturedAt()).isEqualTo(Instant.parse("2026-09-01T10:03:11.5Z"));
        assertThat(there(payment.authorizationDetails()).rrn()).isEqualTo("603668680243");
        assertThat(there(payment.authorizationDetails()).authCode()).isEqualTo("062467");
        assertThat(there(there(payment.authorizationDetails()).threeDSecure()).applied())
                .isTrue();
        assertThat(payment.paymentMethod()).isInstanceOf(PaymentMethod.BankCard.class);
        PaymentMethod.BankCard method = (PaymentMethod.BankCard) payment.paymentMethod();
        assertThat(method.type()).isEqualTo(PaymentMethodType.BANK_CARD);
        assertThat(method.saved()).isTrue();
        assertThat(method.status()).isEqualTo(PaymentMethodStatus.ACTIVE);
        assertThat(there(method.card()).first6()).isEqualTo("555555");
        assertThat(there(method.card()).last4()).isEqualTo("4477");
        assertThat(there(there(method.card()).cardType()).wire()).isEqualTo("MasterCard");
        assertThat(method.extra()).isEmpty();
        assertThat(payment.extra()).isEmpty();
    }

    @Test
    void a_hold_is_not_yet_money() {
        kassa.answers("""
                {"id":"1","status":"waiting_for_capture","paid":true,"amount":{"value":"10.00","currency":"RUB"},\
                "expires_at":"2026-09-08T10:00:00.000Z"}""");
        Payment payment = payments.getPayment("1").execute();
        assertThat(payment.paid()).isTrue();
        assertThat(payment.succeeded()).isFalse();
        assertThat(payment.waitingForCapture()).isTrue();
        assertThat(payment.finished()).isFalse();
        assertThat(payment.expiresAt()).isEqualTo(Instant.parse("2026-09-08T10:00:00Z"));
    }

    @Test
    void a_hold_is_captured_whole_or_in_part_or_let_go() {
        kassa.answers(Golden.SUCCEEDED)
                .answers(Golden.SUCCEEDED)
                .answers(Golden.SUCCEEDED)
                .answers(Golden.DECLINED);
        payments.capturePayment(PAYMENT_ID).execute();
        kassa.wasAsked("POST /v3/payments/" + PAYMENT_ID + "/capture", "{}");
        payments.capturePayment(PAYMENT_ID, Money.rubles(745)).execute();
        kassa.wasAsked(
                "POST /v3/payments/" + PAYMENT_ID + "/capture",
                "{\"amount\":{\"value\":\"745.00\",\"currency\":\"RUB\"}}");
        payments.capturePayment(
                        PAYMENT_ID,
                        CapturePayment.part(Money.rubles(745)).toBuilder()
                                .deal(io.github.prilavok.yookassa.model.CaptureDeal.payout(Money.rubles(700)))
                                .addTransfers(new io.github.prilavok.yookassa.model.CaptureTransfer(
                                        "1", Money.rubles(1), null, Map.of()))
                                .build())
                .execute();
        kassa.wasAsked("POST /v3/payments/" + PAYMENT_ID + "/capture", """
                {"amount":{"value":"745.00","currency":"RUB"},"transfers":[{"account_id":"1",\
                "amount":{"value":"1.00","currency":"RUB"}}],"deal":{"settlements":[{"type":"payout",\
                "amount":{"value":"700.00","currency":"RUB"}}]}}""");
        assertThat(payments.cancelPayment(PAYMENT_ID).execute().canceled()).isTrue();
        kassa.wasAsked("POST /v3/payments/" + PAYMENT_ID + "/cancel", "{}");
    }

    @Test
    void a_page_of_payments_by_filter() {
        kassa.answers("{\"type\":\"list\",\"items\":[" + Golden.SUCCEEDED
                + "],\"next_cursor\":\"37a5c87d-3984-51e8-a7f3-8de646d39ec15\"}");
        Page<Payment> page = payments.listPayments(PaymentFilter.builder()
                        .createdAtGte(Instant.parse("2026-09-01T00:00:00Z"))
                        .status(PaymentStatus.SUCCEEDED)
                        .limit(2)
                        .build())
                .execute();
        kassa.wasAsked("GET /v3/payments?created_at.gte=2026-09-01T00%3A00%3A00.000Z&status=succeeded&limit=2");
        assertThat(page.items()).hasSize(1);
        assertThat(page.nextCursor()).isEqualTo("37a5c87d-3984-51e8-a7f3-8de646d39ec15");
        kassa.answers("{\"type\":\"list\",\"items\":[]}");
        Instant t = Instant.parse("2026-09-01T00:00:00.5Z");
        payments.listPayments(PaymentFilter.builder()
                        .createdAtGte(t)
                        .createdAtGt(t)
                        .createdAtLte(t)
                        .createdAtLt(t)
                        .capturedAtGte(t)
                        .capturedAtGt(t)
                        .capturedAtLte(t)
                        .capturedAtLt(t)
                        .paymentMethod(OpenEnum.of(PaymentMethodType.class, "of tomorrow"))
                        .cursor("a+b")
                        .build())
                .execute();
        String at = "=2026-09-01T00%3A00%3A00.500Z&";
        kassa.wasAsked("GET /v3/payments?created_at.gte" + at + "created_at.gt" + at + "created_at.lte" + at
                + "created_at.lt" + at + "captured_at.gte" + at + "captured_at.gt" + at + "captured_at.lte" + at
                + "captured_at.lt" + at + "payment_method=of%20tomorrow&cursor=a%2Bb");
    }

    @Test
    void all_payments_are_read_as_they_are_walked_through() {
        kassa.answers("{\"type\":\"list\",\"items\":[{\"id\":\"1\"},{\"id\":\"2\"}],\"next_cursor\":\"c2\"}")
                .answers("{\"type\":\"list\",\"items\":[{\"id\":\"3\"}]}");
        PaymentFilter filter =
                PaymentFilter.builder().status(PaymentStatus.PENDING).limit(2).build();
        var walk = payments.allPayments(filter).iterator();
        assertThat(kassa.requests()).isZero();
        assertThat(walk.next().id()).isEqualTo("1");
        assertThat(walk.next().id()).isEqualTo("2");
        assertThat(kassa.requests()).isEqualTo(1);
        assertThat(walk.next().id()).isEqualTo("3");
        assertThat(walk.hasNext()).isFalse();
        kassa.wasAsked("GET /v3/payments?status=pending&limit=2");
        kassa.wasAsked("GET /v3/payments?status=pending&limit=2&cursor=c2");
    }

    @Test
    void what_the_payer_is_shown() {
        Map<String, Class<? extends Confirmation>> shapes = Map.of(
                "\"type\":\"embedded\",\"confirmation_token\":\"ct-1\"", Confirmation.Embedded.class,
                "\"type\":\"external\"", Confirmation.External.class,
                "\"type\":\"qr\",\"confirmation_data\":\"https://qr.nspk.ru/1\"", Confirmation.Qr.class,
                "\"type\":\"mobile_application\",\"confirmation_url\":\"app://pay\"",
                        Confirmation.MobileApplication.class,
                "\"type\":\"of_tomorrow\",\"confirmation_url\":\"x\"", Confirmation.Unknown.class);
        shapes.forEach((json, type) -> {
            kassa.answers("{\"id\":\"1\",\"status\":\"pending\",\"confirmation\":{" + json + "}}");
            assertThat(payments.getPayment("1").execute().confirmation()).isInstanceOf(type);
        });
    }
}
