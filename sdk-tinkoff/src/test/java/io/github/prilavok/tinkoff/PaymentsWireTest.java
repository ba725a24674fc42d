package io.github.prilavok.tinkoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.prilavok.core.Acknowledged;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.tinkoff.model.AirTicket;
import io.github.prilavok.tinkoff.model.Cancel;
import io.github.prilavok.tinkoff.model.Cancellation;
import io.github.prilavok.tinkoff.model.Charge;
import io.github.prilavok.tinkoff.model.CheckOrder;
import io.github.prilavok.tinkoff.model.Confirm;
import io.github.prilavok.tinkoff.model.ConfirmOperations;
import io.github.prilavok.tinkoff.model.GetConfirmOperation;
import io.github.prilavok.tinkoff.model.GetState;
import io.github.prilavok.tinkoff.model.Init;
import io.github.prilavok.tinkoff.model.Language;
import io.github.prilavok.tinkoff.model.LevelOfConfidence;
import io.github.prilavok.tinkoff.model.NotificationType;
import io.github.prilavok.tinkoff.model.OperationInitiatorType;
import io.github.prilavok.tinkoff.model.OrderPayments;
import io.github.prilavok.tinkoff.model.PayType;
import io.github.prilavok.tinkoff.model.Payment;
import io.github.prilavok.tinkoff.model.PaymentData;
import io.github.prilavok.tinkoff.model.PaymentStatus;
import io.github.prilavok.tinkoff.model.Resend;
import io.github.prilavok.tinkoff.model.Route;
import io.github.prilavok.tinkoff.model.SendClosingReceipt;
import io.github.prilavok.tinkoff.model.Shop;
import io.github.prilavok.tinkoff.model.Source;
import io.github.prilavok.tinkoff.model.SpDealType;
import io.github.prilavok.tinkoff.receipt.Receipt;
import io.github.prilavok.tinkoff.receipt.ReceiptItem;
import io.github.prilavok.tinkoff.receipt.Tax;
import io.github.prilavok.tinkoff.receipt.Taxation;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentsWireTest {
    private static final Receipt MUG = Receipt.builder()
            .email("a@b.ru")
            .taxation(Taxation.USN_INCOME)
            .addItems(ReceiptItem.of("Mug", Money.rubles(1299), 1, Tax.NONE))
            .build();
    private static final String MUG_JSON = """
            {"Email":"a@b.ru","Taxation":"usn_income","Items":[{"Name":"Mug","Price":129900,"Quantity":1,\
            "Amount":129900,"Tax":"none","PaymentMethod":"full_payment","PaymentObject":"commodity"}]}""";

    private final Bank bank = new Bank();
    private final Payments payments = bank.client.payments();

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void init() {
        bank.answers("""
                {"Success":true,"ErrorCode":"0","TerminalKey":"1700000000001DEMO","Status":"NEW","PaymentId":"5974256058",\
                "OrderId":"order-42","Amount":129900,"PaymentURL":"https://securepay.tinkoff.ru/new/AbCdEf12"}""");

        Payment payment = payments.init(Init.builder()
                        .orderId("order-42")
                        .amount(Money.rubles("1299.00"))
                        .description("Order 42")
                        .payType(PayType.TWO_STAGE)
                        .data(PaymentData.builder()
                                .operationInitiatorType(OperationInitiatorType.CUSTOMER_CARD_NOT_STORED)
                                .build())
                        .receipt(MUG)
                        .build())
                .execute();

        RecordedRequest request = bank.wasAsked("POST /v2/Init", """
                {"Amount":129900,"OrderId":"order-42","Description":"Order 42","PayType":"T",\
                "DATA":{"OperationInitiatorType":"0"},"Receipt":""" + MUG_JSON + "}");
        assertThat(Bank.json(Bank.text(request)).get("Token").asText())
                .as("the golden example's")
                .isEqualTo("2b81e9680cb41a714c5cd89a14b4d490107ab004f79266d12f9c7ecfd3c59f44");
        assertThat(payment.status()).isEqualTo(PaymentStatus.NEW);
        assertThat(payment.paymentId()).isEqualTo("5974256058");
        assertThat(payment.orderId()).isEqualTo("order-42");
        assertThat(payment.amount()).isEqualTo(Money.kopecks(129900));
        assertThat(payment.paymentUrl()).isEqualTo("https://securepay.tinkoff.ru/new/AbCdEf12");
        assertThat(payment.terminalKey()).isEqualTo(Bank.TERMINAL);
        assertThat(payment.success()).isTrue();
        assertThat(payment.errorCode()).isEqualTo("0");
        assertThat(payment.extra()).isEmpty();
    }

    @Test
    void init_with_everything() {
        bank.answers("{\"Success\":true,\"ErrorCode\":\"0\",\"Amount\":\"129900\",\"PaymentId\":5974256058}");

        Payment payment = payments.init(Init.builder()
                        .orderId("order-42/А")
                        .amount(Money.rubles(1299))
                        .description("Заказ №42")
                        .customerKey("cust-7")
                        .recurrent(true)
                        .payType(PayType.ONE_STAGE)
                        .language(Language.RU)
                        .notificationUrl("https://shop.example/n")
                        .successUrl("https://shop.example/ok?o=42&x=1")
                        .failUrl("https://shop.example/no")
                        .redirectDueDate(OffsetDateTime.of(2026, 12, 1, 9, 0, 0, 123_000_000, ZoneOffset.UTC))
                        .data(PaymentData.builder()
                                .operationInitiatorType(OperationInitiatorType.CUSTOMER_CARD_CAPTURED)
                                .phone("+79031234567")
                                .email("a@b.ru")
                                .account("4000")
                                .noDefaultCard()
                                .notificationEnableSource("TinkoffPay")
                                .connectionType("prilavok")
                                .tinkoffPayWeb("Desktop", "macOS", false, "Safari")
                                .sberPayWeb("Desktop")
                                .airTicket(AirTicket.builder()
                                        .number("555")
                                        .restricted(true)
                                        .addPassengers(AirTicket.Passenger.builder()
                                                .surname("IVANOV")
                                                .firstname("IVAN")
                                                .build())
                                        .addLegs(AirTicket.Leg.builder()
                                                .carrier("SU")
                                                .stopover("X")
                                                .build())
                                        .build())
                                .put("own", "value")
                                .build())
                        .addShops(Shop.builder()
                                .shopCode("700456")
                                .amount(Money.rubles(1299))
                                .name("Mug")
                                .fee(Money.rubles("12.99"))
                                .build())
                        .descriptor("SHOP 42")
                        .ip("10.0.0.1")
                        .currency(643)
                        .paymentRecipientId("+79031234567")
                        .dealId("91954170")
                        .levelOfConfidence(LevelOfConfidence.HIGH)
                        .addExtra("Tomorrow", true)
                        .build())
                .execute();

        bank.wasAsked("POST /v2/Init", """
                {"Amount":129900,"OrderId":"order-42/А","Description":"Заказ №42","CustomerKey":"cust-7","Recurrent":"Y",
                 "PayType":"O","Language":"ru","NotificationURL":"https://shop.example/n",
                 "SuccessURL":"https://shop.example/ok?o=42&x=1","FailURL":"https://shop.example/no",
                 "RedirectDueDate":"2026-12-01T12:00:00+03:00",
                 "DATA":{"OperationInitiatorType":"1","Phone":"+79031234567","Email":"a@b.ru","account":"4000",
                   "DefaultCard":"none","notificationEnableSource":"TinkoffPay","connection_type":"prilavok",
                   "TinkoffPayWeb":"true","Device":"Desktop","DeviceOs":"macOS","DeviceWebView":"false",
                   "DeviceBrowser":"Safari","SberPayWeb":"true","ticketNumber":"555","ticketRestricted":"1",
                   "ticketPassengerSurname1":"IVANOV","ticketPassengerFirstname1":"IVAN","triplegCarrier1":"SU",
                   "triplegStopover1":"X","own":"value"},
                 "Shops":[{"ShopCode":"700456","Amount":129900,"Name":"Mug","Fee":"1299"}],
                 "Descriptor":"SHOP 42","IP":"10.0.0.1","Currency":643,"PaymentRecipientId":"+79031234567",
                 "DealId":"91954170","LevelOfConfidence":"high","Tomorrow":true}""");
        assertThat(payment.amount()).isEqualTo(Money.rubles(1299));
        assertThat(payment.paymentId()).isEqualTo("5974256058");
    }

    @Test
    void init_that_opens_a_deal() {
        bank.answers("{\"Success\":true}");
        payments.init(Init.builder()
                        .orderId("o")
                        .amount(Money.rubles(1))
                        .paymentRecipientId("r")
                        .createDealWithType(SpDealType.NN)
                        .build())
                .execute();
        bank.wasAsked("POST /v2/Init", """
                {"Amount":100,"OrderId":"o","PaymentRecipientId":"r","CreateDealWithType":"NN"}""");
    }

    @ParameterizedTest
    @CsvSource({"PT59.999S, false", "PT1M, true", "PT24H, true", "P90D, true", "P90DT0.001S, false", "PT-1H, false"})
    void a_link_works_from_a_minute_to_90_days(Duration ahead, boolean taken) {
        Init init = Init.builder()
                .orderId("o")
                .amount(Money.rubles(1))
                .redirectDueDate(bank.clock.instant().plus(ahead).atOffset(ZoneOffset.ofHours(7)))
                .build();
        if (taken) {
            bank.answers("{\"Success\":true}");
            payments.init(init).execute();
        } else {
            assertThatThrownBy(() -> payments.init(init).execute())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "RedirectDueDate must be 1 minute to 90 days ahead of the client's clock; set another, or"
                                    + " leave it out");
        }
        assertThat(bank.requests()).isEqualTo(taken ? 1 : 0);
    }

    @Test
    void getState() {
        bank.answers("""
                {"TerminalKey":"T","OrderId":"order-42","Success":true,"Status":"PARTIAL_REFUNDED","PaymentId":"5974256058",\
                "ErrorCode":"0","Amount":129900,"Params":[{"Key":"Route","Value":"ACQ"},{"Key":"Source","Value":"qrsbp"},\
                {"Key":"CreditAmount","Value":129900}]}""");

        Payment payment = payments.getState("5974256058").execute();

        bank.wasAsked("POST /v2/GetState", "{\"PaymentId\":\"5974256058\"}");
        assertThat(payment.status()).isEqualTo(PaymentStatus.PARTIAL_REFUNDED);
        assertThat(payment.route()).isEqualTo(Route.ACQ);
        assertThat(payment.source()).isEqualTo(Source.SBP);
        assertThat(payment.params().get(2).value()).isEqualTo("129900");
    }

    @Test
    void getState_signature_is_the_golden_one() {
        bank.answers("{\"Success\":true}");
        payments.getState(GetState.of("5974256058")).execute();
        assertThat(Bank.json(Bank.text(bank.next())).get("Token").asText())
                .isEqualTo("9809cb5763e472abed1f7f6413c291d70495fc3acc0ff799e393e19229bdd811");
    }

    @Test
    void getState_with_the_address() {
        bank.answers("{\"Success\":true}");
        Payment payment = payments.getState(
                        GetState.builder().paymentId("1").ip("10.0.0.1").build())
                .execute();
        bank.wasAsked("POST /v2/GetState", "{\"PaymentId\":\"1\",\"IP\":\"10.0.0.1\"}");
        assertThat(payment.status()).isNull();
        assertThat(payment.source()).isNull();
    }

    @Test
    void checkOrder() {
        bank.answers("""
                {"TerminalKey":"T","OrderId":"order-42","Success":true,"ErrorCode":"0","Payments":[{"PaymentId":"5974256058",\
                "Amount":129900,"Status":"CONFIRMED","RRN":"123456789012","Success":"true","ErrorCode":0,"Message":"None"}]}""");

        OrderPayments order = payments.checkOrder("order-42").execute();

        bank.wasAsked("POST /v2/CheckOrder", "{\"OrderId\":\"order-42\"}");
        assertThat(order.orderId()).isEqualTo("order-42");
        assertThat(order.payments()).singleElement().satisfies(payment -> {
            assertThat(payment.paymentId()).isEqualTo("5974256058");
            assertThat(payment.amount()).isEqualTo(Money.rubles(1299));
            assertThat(payment.status()).isEqualTo(PaymentStatus.CONFIRMED);
            assertThat(payment.rrn()).isEqualTo("123456789012");
            assertThat(payment.success()).isTrue();
            assertThat(payment.errorCode()).isEqualTo("0");
            assertThat(payment.message()).isEqualTo("None");
            assertThat(payment.extra()).isEmpty();
        });
    }

    @Test
    void checkOrder_in_its_other_form() {
        bank.answers("""
                {"TerminalKey":"T","OrderId":"order-42","Success":true,"ErrorCode":"0","Payments":[{"PaymentId":"5974256057",\
                "Amount":129900,"Status":"REJECTED","Rrn":1234567,"Success":false,"ErrorCode":"1051",\
                "Message":"Недостаточно средств на карте"},{"PaymentId":"5974256058","Amount":129900,"Status":"NEW",\
                "Success":true,"ErrorCode":"0","SbpPaymentId":"A1","SbpCustomerId":"B2"}]}""");

        OrderPayments order = payments.checkOrder(CheckOrder.of("order-42")).execute();

        assertThat(order.payments()).hasSize(2);
        assertThat(order.payments().get(0).rrn()).isEqualTo("1234567");
        assertThat(order.payments().get(0).success()).isFalse();
        assertThat(order.payments().get(0).errorCode()).isEqualTo("1051");
        assertThat(order.payments().get(1).status()).isEqualTo(PaymentStatus.NEW);
        assertThat(order.payments().get(1).sbpPaymentId()).isEqualTo("A1");
        assertThat(order.payments().get(1).sbpCustomerId()).isEqualTo("B2");
    }

    @Test
    void confirm() {
        bank.answers("""
                {"TerminalKey":"T","OrderId":"order-42","Success":true,"Status":"CONFIRMED","PaymentId":"5974256058",\
                "ErrorCode":"0","Params":[{"Key":"Route","Value":"ACQ"},{"Key":"Source","Value":"cards"}]}""");

        Payment payment = payments.confirm("5974256058").execute();

        bank.wasAsked("POST /v2/Confirm", "{\"PaymentId\":\"5974256058\"}");
        assertThat(payment.status()).isEqualTo(PaymentStatus.CONFIRMED);
        assertThat(payment.source()).isEqualTo(Source.CARDS);
        assertThat(payment.amount()).isNull();
    }

    @Test
    void confirm_of_a_part() {
        bank.answers("{\"Success\":true,\"Status\":\"CONFIRMING\"}");

        Payment payment = payments.confirm(Confirm.builder()
                        .paymentId("5974256058")
                        .amount(Money.rubles(1299))
                        .ip("10.0.0.1")
                        .receipt(MUG)
                        .addShops(Shop.builder()
                                .shopCode("1")
                                .amount(Money.rubles(1299))
                                .build())
                        .route(Route.TCB)
                        .source(Source.INSTALLMENT)
                        .build())
                .execute();

        bank.wasAsked("POST /v2/Confirm", """
                {"PaymentId":"5974256058","Amount":129900,"IP":"10.0.0.1","Shops":[{"ShopCode":"1","Amount":129900}],
                 "Route":"TCB","Source":"Installment","Receipt":""" + MUG_JSON + "}");
        assertThat(payment.status()).isEqualTo(PaymentStatus.CONFIRMING);
    }

    @Test
    void cancel() {
        bank.answers("""
                {"TerminalKey":"T","OrderId":"order-42","Success":true,"Status":"PARTIAL_REFUNDED","OriginalAmount":129900,\
                "NewAmount":100000,"PaymentId":5974256058,"ErrorCode":"0",\
                "ExternalRequestId":"7c9e6679-7425-40de-944b-e07fc1f90ae7"}""");

        Cancellation cancellation = payments.cancel(Cancel.builder()
                        .paymentId("5974256058")
                        .amount(Money.rubles(299))
                        .externalRequestId("7c9e6679-7425-40de-944b-e07fc1f90ae7")
                        .build())
                .execute();

        RecordedRequest request = bank.wasAsked("POST /v2/Cancel", """
                {"PaymentId":"5974256058","Amount":29900,"ExternalRequestId":"7c9e6679-7425-40de-944b-e07fc1f90ae7"}""");
        assertThat(Bank.json(Bank.text(request)).get("Token").asText())
                .as("the golden example's")
                .isEqualTo("813c93be761328d9c168e730b9fcc6bd0a8a5c2f1c1b40c22656014dfe0de242");
        assertThat(cancellation.status()).isEqualTo(PaymentStatus.PARTIAL_REFUNDED);
        assertThat(cancellation.originalAmount()).isEqualTo(Money.rubles(1299));
        assertThat(cancellation.newAmount()).isEqualTo(Money.rubles(1000));
        assertThat(cancellation.paymentId()).isEqualTo("5974256058");
        assertThat(cancellation.externalRequestId()).isEqualTo("7c9e6679-7425-40de-944b-e07fc1f90ae7");
        assertThat(cancellation.extra()).isEmpty();
    }

    @Test
    void cancel_of_all_has_an_id_of_its_own_and_no_receipt() {
        bank.answers("{\"Success\":true,\"Status\":\"REFUNDED\"}");
        payments.cancel("5974256058").execute();
        assertThat(Bank.json(Bank.text(bank.next())).properties())
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder("TerminalKey", "PaymentId", "ExternalRequestId", "Token");
    }

    @Test
    void an_empty_id_switches_the_check_for_repeats_off() {
        bank.answers("{\"Success\":true,\"Status\":\"REFUNDED\"}");
        payments.cancel(Cancel.builder().paymentId("1").externalRequestId("").build())
                .execute();
        bank.wasAsked("POST /v2/Cancel", "{\"PaymentId\":\"1\",\"ExternalRequestId\":\"\"}");
    }

    @Test
    void cancel_with_everything() {
        bank.answers("{\"Success\":true,\"Status\":\"ASYNC_REFUNDING\"}");
        payments.cancel(Cancel.builder()
                        .paymentId("1")
                        .amount(Money.rubles(1299))
                        .ip("10.0.0.1")
                        .receipt(MUG)
                        .addShops(Shop.builder()
                                .shopCode("1")
                                .amount(Money.rubles(1299))
                                .build())
                        .qrMemberId("100000000004")
                        .route(Route.BNPL)
                        .source(OpenEnum.of(Source.class, "installment"))
                        .externalRequestId("7c9e6679-7425-40de-944b-e07fc1f90ae7")
                        .build())
                .execute();
        bank.wasAsked("POST /v2/Cancel", """
                {"PaymentId":"1","Amount":129900,"IP":"10.0.0.1","Shops":[{"ShopCode":"1","Amount":129900}],
                 "QrMemberId":"100000000004","Route":"BNPL","Source":"installment",
                 "ExternalRequestId":"7c9e6679-7425-40de-944b-e07fc1f90ae7","Receipt":""" + MUG_JSON + "}");
    }

    @Test
    void charge() {
        bank.answers("""
                {"TerminalKey":"T","OrderId":"order-43","Success":true,"Status":"REJECTED","PaymentId":5974256059,\
                "Amount":129900,"ErrorCode":"0","RebillId":1741204285536,"CardId":475738102}""");

        Payment payment = payments.charge("5974256059", "1741204285536").execute();

        bank.wasAsked("POST /v2/Charge", "{\"PaymentId\":\"5974256059\",\"RebillId\":\"1741204285536\"}");
        assertThat(payment.status()).as("an answer is no payment").isEqualTo(PaymentStatus.REJECTED);
        assertThat(payment.rebillId()).isEqualTo("1741204285536");
        assertThat(payment.cardId()).isEqualTo("475738102");
    }

    @Test
    void charge_with_a_letter() {
        bank.answers("{\"Success\":true,\"Status\":\"CONFIRMED\"}");
        payments.charge(Charge.builder()
                        .paymentId("5974256058")
                        .rebillId("1741204285536")
                        .sendEmail(true)
                        .infoEmail("a@b.ru")
                        .ip("2011:0db8:85a3:0101:0101:8a2e:0370:7334")
                        .build())
                .execute();
        RecordedRequest request = bank.wasAsked("POST /v2/Charge", """
                {"PaymentId":"5974256058","RebillId":"1741204285536","SendEmail":true,"InfoEmail":"a@b.ru",
                 "IP":"2011:0db8:85a3:0101:0101:8a2e:0370:7334"}""");
        assertThat(Bank.json(Bank.text(request)).get("Token").asText())
                .as("IP stands before InfoEmail")
                .isEqualTo("5f592cc3d1e694d005f2befdf77026b2abab98c82eac32dfbb2c100244cd5fac");
    }

    @Test
    void sendClosingReceipt() {
        bank.answers("{\"Success\":true,\"ErrorCode\":\"0\",\"Message\":\"OK\"}");
        Acknowledged done = payments.sendClosingReceipt(SendClosingReceipt.of("5974256058", MUG))
                .execute();
        bank.wasAsked(
                "POST /cashbox/SendClosingReceipt", "{\"PaymentId\":\"5974256058\",\"Receipt\":" + MUG_JSON + "}");
        assertThat(done).isEqualTo(Acknowledged.DONE);
    }

    @Test
    void getConfirmOperation() {
        bank.answers("""
                {"Success":true,"ErrorCode":0,"Message":"OK","PaymentIdList":[{"Success":true,"ErrorCode":0,\
                "Message":"Запрос на отправку документа принят","PaymentId":1201206442}]}""");

        ConfirmOperations answer = payments.getConfirmOperation(GetConfirmOperation.builder()
                        .addPaymentIdList("1201206442")
                        .callbackUrl("https://shop.example/pdf")
                        .build())
                .execute();

        RecordedRequest request = bank.next();
        assertThat(request.getTarget()).isEqualTo("/v2/getConfirmOperation");
        assertThat(Bank.json(Bank.text(request)))
                .as("signed by the terminal's key alone")
                .isEqualTo(Bank.json("""
                                {"TerminalKey":"1700000000001DEMO","PaymentIdList":[1201206442],
                                 "CallbackUrl":"https://shop.example/pdf",
                                 "Token":"6cac42e79bee2cd65127a7d2d02f51eb89308e1a2ba7c542c0492fcbc66f8cf1"}"""));
        assertThat(answer.errorCode()).isEqualTo("0");
        assertThat(answer.paymentIdList()).singleElement().satisfies(each -> {
            assertThat(each.paymentId()).isEqualTo("1201206442");
            assertThat(each.success()).isTrue();
            assertThat(each.errorCode()).isEqualTo("0");
            assertThat(each.message()).isEqualTo("Запрос на отправку документа принят");
        });
    }

    @Test
    void getConfirmOperation_by_letter() {
        bank.answers("{\"Success\":true,\"ErrorCode\":0}");
        payments.getConfirmOperation(GetConfirmOperation.builder()
                        .paymentIdList(List.of("1", "2"))
                        .addEmailList("a@b.ru")
                        .build())
                .execute();
        bank.wasAsked("POST /v2/getConfirmOperation", "{\"PaymentIdList\":[1,2],\"EmailList\":[\"a@b.ru\"]}");
    }

    @Test
    void resend() {
        bank.answers("{\"Success\":true,\"ErrorCode\":\"0\",\"Count\":3}");
        assertThat(payments.resend(Resend.all()).execute().count()).isEqualTo(3);
        bank.wasAsked("POST /v2/Resend", "{}");

        bank.answers("{\"Success\":true,\"Count\":\"1\"}");
        assertThat(payments.resend(Resend.builder()
                                .paymentId("1")
                                .addNotificationTypes(NotificationType.LINKCARD)
                                .build())
                        .execute()
                        .count())
                .isEqualTo(1);
        bank.wasAsked("POST /v2/Resend", "{\"PaymentId\":\"1\",\"NotificationTypes\":[\"LINKCARD\"]}");
    }
}
