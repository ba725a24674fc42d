package io.github.prilavok.tinkoff.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.prilavok.core.Money;
import io.github.prilavok.core.webhook.WebhookAcknowledgement;
import io.github.prilavok.core.webhook.WebhookPolicy;
import io.github.prilavok.core.webhook.WebhookRequest;
import io.github.prilavok.core.webhook.WebhookVerificationException;
import io.github.prilavok.core.webhook.WebhookVerificationException.Reason;
import io.github.prilavok.tinkoff.model.AccountLinkStatus;
import io.github.prilavok.tinkoff.model.BindingStatus;
import io.github.prilavok.tinkoff.model.PaymentStatus;
import io.github.prilavok.tinkoff.receipt.Payments;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TinkoffNotificationsTest {
    private static final String PASSWORD = "S3cr3tPwd0rd!";

    private static final String N1 = """
            {"TerminalKey":"1700000000001DEMO","OrderId":"order-42","Success":true,"Status":"CONFIRMED","PaymentId":5974256058,"ErrorCode":"0","Amount":129900,"CardId":475738102,"Pan":"430000******0777","ExpDate":"1230","RebillId":1741204285536,"Data":{"Email":"a@b.ru"},"Token":"4340479147c05aa1bf1978b00797c1a76a957667d2dceda9a582cf552089e379"}""";
    private static final String N1_TEXT_DATA = N1.replace(
                    "\"Data\":{\"Email\":\"a@b.ru\"}", "\"DATA\":\"{\\\"Email\\\":\\\"a@b.ru\\\"}\"")
            .replace(
                    "4340479147c05aa1bf1978b00797c1a76a957667d2dceda9a582cf552089e379",
                    "6939e04eedd784e045ca3908a3e6892b148029a01f8c43bce41c66fa1adc4b03");
    private static final String N2 = """
            {"TerminalKey":"1700000000001DEMO","OrderId":"order-42","Success":false,"Status":"REJECTED","PaymentId":5974256058,"ErrorCode":"1051","Message":"Недостаточно средств на карте.","Amount":129900,"Pan":"430000******0777","ExpDate":"1230","Token":"935b1175655660017df350d097292a2848a98d5267ac22f2e9a145e4065373e1"}""";
    private static final String N3 = """
            {"TerminalKey":"1700000000001DEMO","OrderId":"order-42","Success":true,"Status":"RECEIPT","PaymentId":5974256058,"ErrorCode":"0","Amount":129900,"FiscalNumber":12,"ShiftNumber":101,"ReceiptDatetime":"2026-11-20T12:05:00+03:00","FnNumber":"9960440300000001","EcrRegNumber":"0001234567012345","FiscalDocumentNumber":777,"FiscalDocumentAttribute":3012345678,"Receipt":{"Items":[]},"Type":"Income","Ofd":"ofd.example","Url":"https://ofd.example/777","Token":"e81f7a994980d806b57d8bd0f4ab330999e50b32cf009a87c99758e3f319a4e6"}""";
    private static final String N4 = """
            {"TerminalKey":"1700000000001DEMO","RequestKey":"211258","AccountToken":"a022254a5c3c46a7327c8a12cb5c8389","BankMemberId":"100000000004","BankMemberName":"T-Банк","NotificationType":"LINKACCOUNT","Success":true,"ErrorCode":"0","Message":"OK","Status":"ACTIVE","Token":"850428c6e396bf573c28e9245731f263bf2d76a5a97d723e46879b33eab2b9ee"}""";
    private static final String N5 = """
            {"TerminalKey":"1700000000001DEMO","OrderId":"order-42","Success":true,"Status":"AUTHORIZED","PaymentId":5974256058,"ErrorCode":"0","Amount":129900,"CardId":475738102,"Pan":"430000******0777","ExpDate":"1230","SpAccumulationId":"91954170","FutureFlag":false,"FutureNote":"","RebillId":null,"Data":{"Route":"ACQ"},"FutureList":[1,2],"Token":"2f2f0729914095b846cacd5ce9ee4ce7a563c1372443cb0f4c8dff62e3555151"}""";
    private static final String N6 = """
            {"TerminalKey":"1700000000001E2C","CustomerKey":"cust-7","RequestKey":"acdad9d1-1847-4bdc-b743-db86d75253f8","Success":true,"Status":"COMPLETED","PaymentId":"700000198023","ErrorCode":"0","CardId":70000000707,"Pan":"532130******1359","ExpDate":"1130","NotificationType":"LINKCARD","RebillId":"700000004090","Token":"0547a050629f7686b4389b4929d80e416234fdefe1fac1f84a42753ea00f962e"}""";

    private final TinkoffNotifications receiver =
            TinkoffNotifications.of("1700000000001DEMO", PASSWORD).and("1700000000001E2C", PASSWORD);

    private static WebhookRequest request(byte[] body) {
        return WebhookRequest.of("POST", Map.of("Content-Type", List.of("application/json")), body, "91.194.226.10");
    }

    private static WebhookRequest request(String body) {
        return request(body.getBytes(StandardCharsets.UTF_8));
    }

    private <E extends TinkoffNotification> E received(String body, Class<E> type) {
        TinkoffNotification event = receiver.receive(request(body));
        assertThat(event).isInstanceOf(type);
        assertThat(event.raw()).isEqualTo(body);
        return type.cast(event);
    }

    private <E extends TinkoffNotification> E received(Signed notification, Class<E> type) throws Exception {
        return received(notification.by(PASSWORD), type);
    }

    private WebhookVerificationException refused(byte[] body) {
        return Objects.requireNonNull(
                catchThrowableOfType(WebhookVerificationException.class, () -> receiver.receive(request(body))),
                "accepted");
    }

    private void refused(String body, Reason reason) {
        assertThat(refused(body.getBytes(StandardCharsets.UTF_8)).reason()).isEqualTo(reason);
    }

    @Test
    void n1_a_payment_is_confirmed() {
        PaymentNotification event = received(N1, PaymentNotification.class);
        assertThat(event.terminalKey()).isEqualTo("1700000000001DEMO");
        assertThat(event.orderId()).isEqualTo("order-42");
        assertThat(event.paymentId()).isEqualTo("5974256058");
        assertThat(event.status()).isEqualTo(PaymentStatus.CONFIRMED);
        assertThat(event.success()).isTrue();
        assertThat(event.amount()).isEqualTo(Money.rubles("1299.00"));
        assertThat(event.errorCode()).isEqualTo("0");
        assertThat(event.cardId()).isEqualTo("475738102");
        assertThat(event.pan()).isEqualTo("430000******0777");
        assertThat(event.expDate()).isEqualTo("1230");
        assertThat(event.rebillId()).isEqualTo("1741204285536");
        assertThat(event.data()).isEqualTo(Map.of("Email", "a@b.ru"));
        assertThat(event.dataAuthenticated()).isFalse();
        assertThat(event.extra()).isEmpty();
        assertThat(event.dedupKey()).isEqualTo("4340479147c05aa1bf1978b00797c1a76a957667d2dceda9a582cf552089e379");
    }

    @Test
    void n1_with_data_as_a_signed_text() {
        PaymentNotification event = received(N1_TEXT_DATA, PaymentNotification.class);
        assertThat(event.data()).isEqualTo(Map.of("Email", "a@b.ru"));
        assertThat(event.dataAuthenticated()).isTrue();
    }

    @Test
    void data_as_a_text_that_was_not_signed_is_read_and_said_to_be_so() {
        String body = N1.replace("\"Data\":{\"Email\":\"a@b.ru\"}", "\"DATA\":\"{\\\"Email\\\":\\\"c@d.ru\\\"}\"");
        PaymentNotification event = received(body, PaymentNotification.class);
        assertThat(event.data()).isEqualTo(Map.of("Email", "c@d.ru"));
        assertThat(event.dataAuthenticated()).isFalse();
    }

    @Test
    void an_unsigned_object_does_not_borrow_the_signature_of_the_text_beside_it() throws Exception {
        Signed both = Signed.payment().text("DATA", "plain").unsigned("Data", "{\"Email\":\"c@d.ru\"}");
        PaymentNotification event = received(both, PaymentNotification.class);
        assertThat(event.data()).isEqualTo(Map.of("Email", "c@d.ru"));
        assertThat(event.dataAuthenticated()).isFalse();
        assertThat(event.extra()).containsEntry("DATA", "plain");
    }

    @Test
    void n2_a_payment_is_rejected() {
        PaymentNotification event = received(N2, PaymentNotification.class);
        assertThat(event.success()).isFalse();
        assertThat(event.status()).isEqualTo(PaymentStatus.REJECTED);
        assertThat(event.errorCode()).isEqualTo("1051");
        assertThat(event.message()).isEqualTo("Недостаточно средств на карте.");
        assertThat(event.cardId()).isNull();
        assertThat(event.rebillId()).isNull();
        assertThat(event.data()).isEmpty();
    }

    @Test
    void n3_a_receipt_was_printed() {
        ReceiptNotification event = received(N3, ReceiptNotification.class);
        assertThat(event.orderId()).isEqualTo("order-42");
        assertThat(event.paymentId()).isEqualTo("5974256058");
        assertThat(event.amount()).isEqualTo(Money.rubles("1299.00"));
        assertThat(event.fiscalNumber()).isEqualTo("12");
        assertThat(event.shiftNumber()).isEqualTo("101");
        assertThat(event.receiptDatetime()).isEqualTo(LocalDateTime.of(2026, 11, 20, 12, 5));
        assertThat(event.fnNumber()).isEqualTo("9960440300000001");
        assertThat(event.ecrRegNumber()).isEqualTo("0001234567012345");
        assertThat(event.fiscalDocumentNumber()).isEqualTo("777");
        assertThat(event.fiscalDocumentAttribute()).isEqualTo("3012345678");
        assertThat(event.receipt()).isNotNull();
        assertThat(event.type()).isEqualTo("Income");
        assertThat(event.ofd()).isEqualTo("ofd.example");
        assertThat(event.url()).isEqualTo("https://ofd.example/777");
        assertThat(event.extra()).isEmpty();
    }

    @Test
    void n4_an_account_was_linked() {
        AccountNotification event = received(N4, AccountNotification.class);
        assertThat(event.requestKey()).isEqualTo("211258");
        assertThat(event.accountToken()).isEqualTo("a022254a5c3c46a7327c8a12cb5c8389");
        assertThat(event.bankMemberId()).isEqualTo("100000000004");
        assertThat(event.bankMemberName()).isEqualTo("T-Банк");
        assertThat(event.status()).isEqualTo(AccountLinkStatus.ACTIVE);
        assertThat(event.success()).isTrue();
    }

    @Test
    void n5_members_that_nobody_foresaw_are_signed_and_kept() {
        PaymentNotification event = received(N5, PaymentNotification.class);
        assertThat(event.spAccumulationId()).isEqualTo("91954170");
        assertThat(event.extra().keySet()).containsExactly("FutureFlag", "FutureNote", "RebillId", "FutureList");
        assertThat(event.extra())
                .containsEntry("FutureFlag", false)
                .containsEntry("FutureNote", "")
                .containsEntry("RebillId", null);
    }

    @Test
    void n6_a_card_for_payouts_was_bound() {
        CardNotification event = received(N6, CardNotification.class);
        assertThat(event.terminalKey()).isEqualTo("1700000000001E2C");
        assertThat(event.customerKey()).isEqualTo("cust-7");
        assertThat(event.status()).isEqualTo(BindingStatus.COMPLETED);
        assertThat(event.cardId()).isEqualTo("70000000707");
        assertThat(event.paymentId()).isEqualTo("700000198023");
        assertThat(event.rebillId()).isEqualTo("700000004090");
        assertThat(event.extra()).isEmpty();
    }

    @Test
    void the_vector_of_the_documents() {
        TinkoffNotifications terminal = TinkoffNotifications.of("1321054611234DEMO", "Dfsfh56dgKl");
        TinkoffNotification event = terminal.receive(request(
                "{\"TerminalKey\":\"1321054611234DEMO\",\"OrderId\":\"201709\",\"Success\":true,\"Status\":\"AUTHORIZED\","
                        + "\"PaymentId\":8742591,\"ErrorCode\":\"0\",\"Amount\":9855,\"CardId\":322264,\"Pan\":\"430000******0777\","
                        + "\"ExpDate\":\"1122\",\"RebillId\":101709,"
                        + "\"Token\":\"b906d28e76c6428e37b25fcf86c0adc52c63d503013fdd632e300593d165766b\"}"));
        assertThat(event).isInstanceOf(PaymentNotification.class);
    }

    @Test
    void a_card_without_a_type_is_known_by_its_keys() throws Exception {
        Signed card = new Signed()
                .text("TerminalKey", "1700000000001DEMO")
                .text("CustomerKey", "cust-7")
                .text("RequestKey", "r")
                .literal("Success", "false")
                .text("Status", "REJECTED")
                .literal("PaymentId", "1")
                .text("ErrorCode", "1051")
                .text("CardId", "2");
        CardNotification event = received(card, CardNotification.class);
        assertThat(event.status()).isEqualTo(BindingStatus.REJECTED);
        assertThat(event.success()).isFalse();
    }

    @Test
    void a_phone_was_linked() throws Exception {
        Signed phone = new Signed()
                .text("TerminalKey", "1700000000001E2C")
                .text("NotificationType", "LINKPHONE")
                .text("CustomerKey", "cust-7")
                .text("RequestKey", "r")
                .text("PaymentId", "3")
                .text("Pan", "+7(012)***-**-89")
                .text("BankName", "Банк")
                .text("AccountToken", "a0")
                .literal("Success", "true");
        PhoneNotification event = received(phone, PhoneNotification.class);
        assertThat(event.pan()).isEqualTo("+7(012)***-**-89");
        assertThat(event.bankName()).isEqualTo("Банк");
        assertThat(event.accountToken()).isEqualTo("a0");
        assertThat(event.customerKey()).isEqualTo("cust-7");
    }

    @Test
    void what_no_kind_fits_is_kept_whole() throws Exception {
        Signed tomorrow = new Signed()
                .text("TerminalKey", "1700000000001DEMO")
                .text("NotificationType", "LINKFACE")
                .text("FaceId", "f");
        UnknownNotification event = received(tomorrow, UnknownNotification.class);
        assertThat(event.extra()).containsEntry("NotificationType", "LINKFACE").containsEntry("FaceId", "f");
        assertThat(event.dedupKey()).hasSize(64);
        received(new Signed().text("TerminalKey", "1700000000001DEMO"), UnknownNotification.class);
        received(
                new Signed().text("TerminalKey", "1700000000001DEMO").text("Status", "RECEIPT"),
                UnknownNotification.class);
    }

    @Test
    void an_unknown_status_is_read_and_a_shouted_success_too() throws Exception {
        Signed odd = new Signed()
                .text("TerminalKey", "1700000000001DEMO")
                .text("OrderId", "o")
                .text("PaymentId", "5974256058")
                .text("Success", "True")
                .text("Status", "ON_HOLIDAY")
                .literal("ErrorCode", "0")
                .text("Amount", "129900");
        PaymentNotification event = received(odd, PaymentNotification.class);
        assertThat(event.status().value()).isEqualTo(PaymentStatus.UNKNOWN);
        assertThat(event.status().wire()).isEqualTo("ON_HOLIDAY");
        assertThat(event.success()).isTrue();
        assertThat(event.amount()).isEqualTo(Money.rubles("1299.00"));
    }

    @Test
    void a_member_of_the_wrong_type_does_not_lose_the_notification() throws Exception {
        Signed odd = new Signed()
                .text("TerminalKey", "1700000000001DEMO")
                .text("OrderId", "o")
                .literal("PaymentId", "1")
                .text("Status", "RECEIPT")
                .literal("Amount", "12.5")
                .text("ReceiptDatetime", "yesterday")
                .unsigned("FiscalNumber", "{\"a\":1}")
                .unsigned("Receipt", "{\"Items\":\"none\"}");
        ReceiptNotification event = received(odd, ReceiptNotification.class);
        assertThat(event.amount()).isNull();
        assertThat(event.receiptDatetime()).isNull();
        assertThat(event.fiscalNumber()).isNull();
        assertThat(event.receipt()).isNotNull();
        assertThat(event.raw()).contains("\"Items\":\"none\"");
        assertThat(event.extra())
                .containsEntry("Amount", new BigDecimal("12.5"))
                .containsEntry("ReceiptDatetime", "yesterday")
                .containsEntry("FiscalNumber", Map.of("a", 1));
    }

    @Test
    void a_receipt_of_the_wrong_format_is_told_only_here() throws Exception {
        Signed failed = new Signed()
                .text("TerminalKey", "1700000000001DEMO")
                .text("OrderId", "o")
                .literal("PaymentId", "1")
                .literal("Success", "false")
                .text("Status", "RECEIPT")
                .literal("ErrorCode", "100")
                .text("ErrorMessage", "REGISTRATION_REQUEST_FAILED");
        ReceiptNotification event = received(failed, ReceiptNotification.class);
        assertThat(event.success()).isFalse();
        assertThat(event.errorCode()).isEqualTo("100");
        assertThat(event.errorMessage()).isEqualTo("REGISTRATION_REQUEST_FAILED");
        assertThat(event.fiscalNumber()).isNull();
    }

    @Test
    void a_printed_receipt_has_its_payments_as_a_list() throws Exception {
        Signed printed = new Signed()
                .text("TerminalKey", "1700000000001DEMO")
                .text("OrderId", "o")
                .literal("PaymentId", "1")
                .text("Status", "RECEIPT")
                .text("ReceiptDatetime", "20.11.2026 12:05:00")
                .unsigned(
                        "Receipt",
                        "{\"Items\":[{\"Name\":\"Кружка\",\"Tax\":\"vat30\"}],\"Payments\":[{\"Electronic\":5}]}");
        ReceiptNotification event = received(printed, ReceiptNotification.class);
        assertThat(event.receiptDatetime()).isEqualTo(LocalDateTime.of(2026, 11, 20, 12, 5));
        assertThat(Objects.requireNonNull(event.receipt()).payments()).isEqualTo(Payments.electronic(Money.kopecks(5)));
    }

    /** Whatever the bank adds to the root, wherever it stands: if it was signed by the rule, it verifies and is kept. */
    @ParameterizedTest
    @ValueSource(longs = {1, 7, 42})
    void invented_members_keep_verifying(long seed) throws Exception {
        Random random = new Random(seed);
        List<String> names = List.of(
                "AAA",
                "Amount2",
                "data",
                "IP",
                "InfoEmail",
                "Passwor",
                "Passworf",
                "Terminal",
                "zeta",
                "Ещё",
                "_",
                "0");
        for (int run = 0; run < 300; run++) {
            List<String> some = new ArrayList<>(names);
            java.util.Collections.shuffle(some, random);
            Signed notification = new Signed();
            List<String> added = some.subList(0, 1 + random.nextInt(some.size()));
            for (String name : added.subList(0, added.size() / 2)) {
                invent(notification, name, random);
            }
            notification
                    .text("TerminalKey", "1700000000001DEMO")
                    .text("OrderId", "заказ \"42\" \\ й")
                    .literal("Success", "true")
                    .text("Status", "CONFIRMED")
                    .literal("PaymentId", "5974256058")
                    .literal("Amount", "129900");
            for (String name : added.subList(added.size() / 2, added.size())) {
                invent(notification, name, random);
            }
            PaymentNotification event = received(notification, PaymentNotification.class);
            assertThat(event.orderId()).isEqualTo("заказ \"42\" \\ й");
            assertThat(event.extra().keySet()).containsExactlyInAnyOrderElementsOf(added);
        }
    }

    private static void invent(Signed notification, String name, Random random) {
        switch (random.nextInt(12)) {
            case 0 -> notification.text(name, "");
            case 1 -> notification.text(name, "т\u00e9xt 'with' \"quotes\" \\ and 🙂");
            case 2 -> notification.literal(name, "true");
            case 3 -> notification.literal(name, Long.toString(random.nextLong()));
            case 4 -> notification.literal(name, "1.10");
            case 5 -> notification.literal(name, "1E5");
            case 6 -> notification.literal(name, "-0");
            case 7 -> notification.literal(name, "123456789012345678901234567890");
            case 8 -> notification.unsigned(name, "null");
            case 9 -> notification.unsigned(name, "{\"a\":[1,{\"b\":null}],\"Token\":\"x\"}");
            case 10 -> notification.unsigned(name, "[1,\"2\",[]]");
            default -> notification.literal(name, "0.000001");
        }
    }

    @Test
    void order_and_blanks_do_not_matter() {
        String spread = N2.replace(",\"", " ,\n\t\"").replace("\":", "\" : ");
        assertThat(received(spread, PaymentNotification.class).dedupKey())
                .isEqualTo(received(N2, PaymentNotification.class).dedupKey());
        String escaped = N2.replace("Н", "\\u041d");
        assertThat(received(escaped, PaymentNotification.class).message()).startsWith("Недостаточно");
    }

    @Test
    void a_token_in_capitals_is_as_good() {
        String token = "4340479147c05aa1bf1978b00797c1a76a957667d2dceda9a582cf552089e379";
        String capitals = N1.replace(token, token.toUpperCase(Locale.ROOT));
        assertThat(received(capitals, PaymentNotification.class).dedupKey()).isEqualTo(token);
    }

    @Test
    void one_changed_byte_of_anything_signed_is_refused() {
        for (String genuine : List.of(N1, N1_TEXT_DATA, N2, N3, N4, N5, N6)) {
            byte[] bytes = genuine.getBytes(StandardCharsets.UTF_8);
            TinkoffNotification original = receiver.receive(request(bytes));
            int accepted = 0;
            for (int i = 0; i < bytes.length; i++) {
                byte[] changed = bytes.clone();
                changed[i] ^= 1;
                try {
                    TinkoffNotification event = receiver.receive(request(changed));
                    assertThat(event.token()).isEqualToIgnoringCase(original.token());
                    if (event instanceof PaymentNotification payment
                            && original instanceof PaymentNotification genuinePayment) {
                        isTheSameOrLess(payment, genuinePayment);
                    }
                    accepted++;
                } catch (WebhookVerificationException refused) {
                    assertThat(refused.reason())
                            .isIn(
                                    Reason.SIGNATURE_WRONG,
                                    Reason.SIGNATURE_MISSING,
                                    Reason.NOT_JSON,
                                    Reason.TRUNCATED,
                                    Reason.BAD_ENCODING,
                                    Reason.WRONG_ACCOUNT);
                }
            }
            // What is left are the inside of unsigned objects and lists, and names whose order among their neighbours
            // holds.
            assertThat(accepted).isLessThan(bytes.length / 2);
        }
    }

    /** What names the money is as it was, or not there: its name was changed. */
    private static void isTheSameOrLess(PaymentNotification payment, PaymentNotification genuine) {
        assertThat(payment.orderId()).isIn(Arrays.asList(genuine.orderId(), null));
        assertThat(payment.paymentId()).isIn(Arrays.asList(genuine.paymentId(), null));
        assertThat(payment.amount()).isIn(Arrays.asList(genuine.amount(), null));
        assertThat(payment.status().value()).isIn(genuine.status().value(), PaymentStatus.UNKNOWN);
        assertThat(payment.success()).isIn(genuine.success(), false);
    }

    @Test
    void changed_values_are_refused() {
        for (String[] change : new String[][] {
            {"CONFIRMED", "AUTHORIZED"},
            {"129900", "129901"},
            {"order-42", "order-43"},
            {"true", "false"},
            {"5974256058", "5974256059"},
            {"475738102", "475738103"},
        }) {
            refused(N1.replace(change[0], change[1]), Reason.SIGNATURE_WRONG);
        }
        refused(N1_TEXT_DATA.replace("a@b.ru", "c@d.ru"), Reason.SIGNATURE_WRONG);
        refused(N1.replace("{\"Term", "{\"Extra\":1,\"Term"), Reason.SIGNATURE_WRONG);
        refused(N5.replace("\"FutureFlag\":false,", ""), Reason.SIGNATURE_WRONG);
    }

    @Test
    void the_message_says_that_the_body_was_changed_on_the_way() {
        WebhookVerificationException refused =
                refused(N1.replace("5974256058", "5.974256058E9").getBytes(StandardCharsets.UTF_8));
        assertThat(refused.reason()).isEqualTo(Reason.SIGNATURE_WRONG);
        assertThat(refused.getMessage())
                .contains("terminal's password", "changed before it reached the receiver", "raw bytes")
                .doesNotContain(PASSWORD, "a@b.ru", "order-42");
    }

    @Test
    void a_token_that_is_missing_or_no_token_at_all() {
        refused(N1.replaceAll(",\"Token\":\"\\w+\"", ""), Reason.SIGNATURE_MISSING);
        refused(N1.replaceAll("\"Token\":\"\\w+\"", "\"Token\":\"\""), Reason.SIGNATURE_MISSING);
        refused(N1.replaceAll("\"Token\":\"\\w+\"", "\"Token\":null"), Reason.SIGNATURE_MISSING);
        refused(N1.replaceAll("\"Token\":\"\\w+\"", "\"Token\":[\"x\"]"), Reason.SIGNATURE_MISSING);
        refused(N1.replaceAll("\"Token\":\"\\w+\"", "\"Token\":\"xyz\""), Reason.SIGNATURE_WRONG);
    }

    @Test
    void another_terminal_is_refused_with_its_own_reason() {
        TinkoffNotifications other = TinkoffNotifications.of("1999999999999DEMO", PASSWORD);
        assertThatThrownBy(() -> other.receive(request(N1)))
                .isInstanceOfSatisfying(
                        WebhookVerificationException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.WRONG_ACCOUNT))
                .hasMessageContaining("1999999999999DEMO")
                .hasMessageNotContaining("1700000000001DEMO");
        refused("{\"Token\":\"x\"}", Reason.WRONG_ACCOUNT);
    }

    @Test
    void each_terminal_has_its_own_password() throws Exception {
        TinkoffNotifications both =
                TinkoffNotifications.of("1700000000001DEMO", PASSWORD).and("1700000000001E2C", "another");
        assertThat(both.receive(request(N1))).isInstanceOf(PaymentNotification.class);
        assertThatThrownBy(() -> both.receive(request(N6)))
                .isInstanceOfSatisfying(
                        WebhookVerificationException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.SIGNATURE_WRONG));
    }

    @Test
    void nobody_on_the_way_can_pass_a_payment_off_as_something_else() {
        String withEmptyKeys = N1.replace("{\"Term", "{\"RequestKey\":\"\",\"CustomerKey\":\"\",\"Term");
        assertThat(received(withEmptyKeys, PaymentNotification.class).orderId()).isEqualTo("order-42");
        String withEmptyType = N1.replace("{\"Term", "{\"NotificationType\":\"\",\"Term");
        assertThat(received(withEmptyType, PaymentNotification.class).orderId()).isEqualTo("order-42");
        String withObjectType = N1.replace("{\"Term", "{\"NotificationType\":{\"LINKCARD\":1},\"Term");
        assertThat(received(withObjectType, PaymentNotification.class).orderId())
                .isEqualTo("order-42");
        refused(N1.replace("\"Status\":", "\"Status\":\"\",\"Status\":"), Reason.NOT_JSON);
        refused(
                N1.replace("{\"Term", "{\"Password\":\"x\",\"Term").replace("order-42", "order-43"),
                Reason.SIGNATURE_WRONG);
    }

    @Test
    void truncated_oversized_deep_and_reencoded_bodies() {
        byte[] bytes = N2.getBytes(StandardCharsets.UTF_8);
        for (int length = 1; length < bytes.length; length++) {
            assertThat(refused(Arrays.copyOf(bytes, length)).reason())
                    .isIn(Reason.TRUNCATED, Reason.BAD_ENCODING, Reason.NOT_JSON);
        }
        assertThat(refused(new byte[0]).reason()).isEqualTo(Reason.NOT_JSON);
        assertThat(refused(new byte[50 << 20]).reason()).isEqualTo(Reason.TOO_LARGE);
        String deep = N1.replace("{\"Email\":\"a@b.ru\"}", "[".repeat(10_000) + "]".repeat(10_000));
        refused(deep, Reason.TOO_DEEP);
        assertThat(refused(N2.getBytes(Charset.forName("windows-1251"))).reason())
                .isEqualTo(Reason.BAD_ENCODING);
        assertThat(refused(N2.getBytes(StandardCharsets.UTF_16)).reason()).isEqualTo(Reason.BAD_ENCODING);
        assertThat(refused(N2.getBytes(Charset.forName("UTF-32LE"))).reason()).isEqualTo(Reason.BAD_ENCODING);
        refused(N1 + N1, Reason.NOT_JSON);
        refused("[" + N1 + "]", Reason.NOT_JSON);
        refused("OrderId=order-42&Token=x", Reason.NOT_JSON);
    }

    @Test
    void the_networks_of_the_bank_are_there_but_not_checked_unless_asked() {
        assertThat(TinkoffNotifications.SOURCES.contains("91.194.227.255")).isTrue();
        assertThat(TinkoffNotifications.SOURCES.contains("91.218.135.1")).isTrue();
        assertThat(TinkoffNotifications.SOURCES.contains("212.49.24.7")).isTrue();
        assertThat(TinkoffNotifications.SOURCES.contains("212.233.83.9")).isTrue();
        assertThat(TinkoffNotifications.SOURCES.contains("91.194.226.181")).isTrue();
        assertThat(TinkoffNotifications.SOURCES.contains("8.8.8.8")).isFalse();
        WebhookRequest elsewhere = WebhookRequest.of("POST", Map.of(), N1.getBytes(StandardCharsets.UTF_8), "8.8.8.8");
        assertThat(receiver.receive(elsewhere)).isInstanceOf(PaymentNotification.class);
        TinkoffNotifications strict = receiver.policy(
                WebhookPolicy.builder().allowFrom(TinkoffNotifications.SOURCES).build());
        assertThat(strict.receive(request(N1))).isInstanceOf(PaymentNotification.class);
        assertThatThrownBy(() -> strict.receive(elsewhere))
                .isInstanceOfSatisfying(
                        WebhookVerificationException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.ADDRESS_NOT_ALLOWED));
    }

    @Test
    void the_acknowledgement_is_ok_and_nothing_else() {
        List<TinkoffNotification> events = new ArrayList<>();
        WebhookAcknowledgement answer = receiver.handle(request(N1), events::add);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(new byte[] {'O', 'K'});
        assertThat(answer.contentType()).contains("text/plain");
        assertThat(events).hasSize(1);

        assertThat(receiver.handle(request(N1.replace("129900", "1")), events::add)
                        .status())
                .isEqualTo(401);
        assertThat(events).hasSize(1);
    }

    @Test
    void only_post() {
        assertThatThrownBy(() ->
                        receiver.receive(WebhookRequest.of("GET", Map.of(), N1.getBytes(StandardCharsets.UTF_8), null)))
                .isInstanceOfSatisfying(
                        WebhookVerificationException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.WRONG_METHOD));
    }

    @Test
    void what_is_further_along_is_newer() {
        PaymentNotification confirmed = received(N1, PaymentNotification.class);
        PaymentNotification authorized = received(N5, PaymentNotification.class);
        assertThat(confirmed.isNewerThan(null)).isTrue();
        assertThat(confirmed.isNewerThan(PaymentStatus.NEW)).isTrue();
        assertThat(confirmed.isNewerThan(authorized.status())).isTrue();
        assertThat(authorized.isNewerThan(confirmed.status())).isFalse();
        assertThat(confirmed.isNewerThan(confirmed.status())).isFalse();
        List<PaymentStatus> refund = List.of(
                PaymentStatus.NEW,
                PaymentStatus.FORM_SHOWED,
                PaymentStatus.AUTHORIZING,
                PaymentStatus.THREE_DS_CHECKING,
                PaymentStatus.THREE_DS_CHECKED,
                PaymentStatus.AUTHORIZED,
                PaymentStatus.CONFIRMING,
                PaymentStatus.CONFIRMED,
                PaymentStatus.ASYNC_REFUNDING,
                PaymentStatus.PARTIAL_REFUNDED,
                PaymentStatus.REFUNDED);
        List<PaymentStatus> reversal = List.of(
                PaymentStatus.AUTHORIZED,
                PaymentStatus.REVERSING,
                PaymentStatus.PARTIAL_REVERSED,
                PaymentStatus.CONFIRMED);
        for (List<PaymentStatus> way : List.of(refund, reversal)) {
            for (int i = 0; i < way.size(); i++) {
                for (int j = 0; j < way.size(); j++) {
                    assertThat(Progress.isFurther(way.get(i), way.get(j))).isEqualTo(i > j);
                }
            }
        }
        for (PaymentStatus end : List.of(
                PaymentStatus.REVERSED,
                PaymentStatus.CANCELED,
                PaymentStatus.REJECTED,
                PaymentStatus.DEADLINE_EXPIRED,
                PaymentStatus.ATTEMPTS_EXPIRED)) {
            assertThat(Progress.isFurther(end, PaymentStatus.PARTIAL_REVERSED)).isTrue();
            assertThat(Progress.isFurther(end, PaymentStatus.CONFIRMING)).isTrue();
            assertThat(Progress.isFurther(PaymentStatus.AUTHORIZED, end)).isFalse();
            for (PaymentStatus paid : List.of(
                    PaymentStatus.CONFIRMED,
                    PaymentStatus.REFUNDING,
                    PaymentStatus.ASYNC_REFUNDING,
                    PaymentStatus.PARTIAL_REFUNDED,
                    PaymentStatus.REFUNDED)) {
                assertThat(Progress.isFurther(end, paid)).isFalse();
                assertThat(Progress.isFurther(paid, end)).isFalse();
            }
        }
        for (PaymentStatus status : PaymentStatus.values()) {
            assertThat(Progress.isFurther(status, PaymentStatus.UNKNOWN)).isFalse();
            assertThat(Progress.isFurther(PaymentStatus.UNKNOWN, status)).isFalse();
        }
    }

    @Test
    void no_text_of_an_event_or_receiver_shows_what_is_personal_or_secret() {
        for (String genuine : List.of(N1, N1_TEXT_DATA, N2, N3, N4, N5, N6)) {
            TinkoffNotification event = receiver.receive(request(genuine));
            assertThat(event.toString())
                    .doesNotContain(
                            "a@b.ru",
                            "1741204285536",
                            "a022254a5c3c46a7327c8a12cb5c8389",
                            "700000004090",
                            event.token());
        }
        assertThat(receiver.toString()).contains("1700000000001DEMO").doesNotContain(PASSWORD);
    }
}
