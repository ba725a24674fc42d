package io.github.prilavok.tinkoff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prilavok.core.Acknowledged;
import io.github.prilavok.core.Money;
import io.github.prilavok.tinkoff.model.AccountLink;
import io.github.prilavok.tinkoff.model.AccountLinkStatus;
import io.github.prilavok.tinkoff.model.AddAccountQr;
import io.github.prilavok.tinkoff.model.ChargeQr;
import io.github.prilavok.tinkoff.model.GetQr;
import io.github.prilavok.tinkoff.model.GetQrBankList;
import io.github.prilavok.tinkoff.model.GetStaticQr;
import io.github.prilavok.tinkoff.model.Payment;
import io.github.prilavok.tinkoff.model.PaymentStatus;
import io.github.prilavok.tinkoff.model.Qr;
import io.github.prilavok.tinkoff.model.QrBank;
import io.github.prilavok.tinkoff.model.QrBankList;
import io.github.prilavok.tinkoff.model.QrDataType;
import io.github.prilavok.tinkoff.model.QrDevice;
import io.github.prilavok.tinkoff.model.QrDeviceType;
import io.github.prilavok.tinkoff.model.QrMember;
import io.github.prilavok.tinkoff.model.QrScenario;
import io.github.prilavok.tinkoff.model.QrState;
import io.github.prilavok.tinkoff.model.SbpPayTest;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SbpWireTest {
    private final Bank bank = new Bank();
    private final Sbp sbp = bank.client.sbp();

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void getQr() {
        bank.answers("""
                {"TerminalKey":"T","OrderId":"order-42","Success":true,"Data":"https://qr.nspk.ru/AS10...?type=02",\
                "PaymentId":5974256058,"ErrorCode":"0","Message":"OK","RequestKey":211258}""");
        Qr qr = sbp.getQr("5974256058").execute();
        bank.wasAsked("POST /v2/GetQr", "{\"PaymentId\":\"5974256058\"}");
        assertThat(qr.data()).isEqualTo("https://qr.nspk.ru/AS10...?type=02");
        assertThat(qr.paymentId()).isEqualTo("5974256058");
        assertThat(qr.requestKey()).isEqualTo("211258");
        assertThat(qr.message()).isEqualTo("OK");
    }

    @Test
    void getQr_signs_its_form_and_bank() {
        bank.answers("{\"Success\":true,\"Data\":\"x\"}").answers("{\"Success\":true,\"Data\":\"<svg/>\"}");
        sbp.getQr(GetQr.builder()
                        .paymentId("1")
                        .dataType(QrDataType.PAYLOAD)
                        .bankId("100000000004")
                        .build())
                .execute();
        bank.wasAsked("POST /v2/GetQr", "{\"PaymentId\":\"1\",\"DataType\":\"PAYLOAD\",\"BankId\":\"100000000004\"}");
        assertThat(sbp.getQr(GetQr.builder()
                                .paymentId("1")
                                .dataType(QrDataType.IMAGE)
                                .build())
                        .execute()
                        .data())
                .isEqualTo("<svg/>");
    }

    @Test
    @SuppressWarnings("deprecation")
    void getStaticQr() {
        bank.answers("{\"Success\":true,\"Data\":\"<svg/>\"}");
        assertThat(sbp.getStaticQr(
                                GetStaticQr.builder().dataType(QrDataType.IMAGE).build())
                        .execute()
                        .data())
                .isEqualTo("<svg/>");
        bank.wasAsked("POST /v2/GetStaticQr", "{\"DataType\":\"IMAGE\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                {"Success":true,"ErrorCode":"0","BankList":[
                 {"BankId":"b1","NspkBankId":"100000000004","BankName":"T-Банк","BankLogo":"https://l/1","BankOrder":1},
                 {"BankId":"b2","BankName":"Другой","BankOrder":"2"}]}""", """
                {"Success":true,"ErrorCode":"0","Banklist":[{"0":
                 {"BankId":"b1","NspkBankId":"100000000004","BankName":"T-Банк","BankLogo":"https://l/1","BankOrder":1},
                 "1":{"BankId":"b2","BankName":"Другой","BankOrder":2}}]}""", """
                {"Success":true,"ErrorCode":"0","BankList":{"0":
                 {"BankId":"b1","NspkBankId":"100000000004","BankName":"T-Банк","BankLogo":"https://l/1","BankOrder":1},
                 "1":{"BankId":"b2","BankName":"Другой","BankOrder":2}}}"""})
    void getQrBankList(String answer) {
        bank.answers(answer);
        QrBankList list = sbp.getQrBankList(GetQrBankList.builder()
                        .scenarioType(QrScenario.QR)
                        .device(QrDevice.of(QrDeviceType.DESKTOP))
                        .build())
                .execute();
        RecordedRequest request =
                bank.wasAsked("POST /v2/GetQrBankList", "{\"ScenarioType\":\"qr\",\"Device\":{\"Type\":\"desktop\"}}");
        assertThat(Bank.json(Bank.text(request)).get("Token").asText())
                .as("the device is not signed")
                .isEqualTo("31cc92a2792627b61b55bef586d785e0d91833dc85630f1c62960dba33dab739");
        assertThat(list.bankList()).extracting(QrBank::bankId).containsExactly("b1", "b2");
        assertThat(list.bankList()).extracting(QrBank::bankOrder).containsExactly(1, 2);
        assertThat(list.bankList().get(0).nspkBankId()).isEqualTo("100000000004");
        assertThat(list.bankList().get(0).bankName()).isEqualTo("T-Банк");
        assertThat(list.bankList().get(0).bankLogo()).isEqualTo("https://l/1");
        assertThat(list.extra()).isEmpty();
    }

    @Test
    void getQrBankList_without_banks() {
        bank.answers("{\"Success\":true,\"BankList\":null}").answers("{\"Success\":true}");
        GetQrBankList request = GetQrBankList.of(new QrDevice(QrDeviceType.MOBILE, "iOS", Map.of()));
        assertThat(sbp.getQrBankList(request).execute().bankList()).isEmpty();
        bank.wasAsked("POST /v2/GetQrBankList", "{\"Device\":{\"Type\":\"mobile\",\"Os\":\"iOS\"}}");
        assertThat(sbp.getQrBankList(request).execute().bankList()).isEmpty();
    }

    @Test
    void qrMembersList() {
        bank.answers("""
                {"Success":true,"ErrorCode":"0","OrderId":"order-42","Members":[{"MemberId":"100000000004",\
                "MemberName":"T-Банк","IsPayee":true},{"MemberId":"100000000111","MemberName":"Сбер","IsPayee":"false"}]}""");
        var members = sbp.qrMembersList("1").execute().members();
        bank.wasAsked("POST /v2/QrMembersList", "{\"PaymentId\":\"1\"}");
        assertThat(members).extracting(QrMember::memberId).containsExactly("100000000004", "100000000111");
        assertThat(members).extracting(QrMember::memberName).containsExactly("T-Банк", "Сбер");
        assertThat(members).extracting(QrMember::payee).containsExactly(true, false);
    }

    @Test
    void getQrState() {
        bank.answers("""
                {"TerminalKey":"T","OrderId":"order-42","Success":true,"Status":"CONFIRMED","QrCancelCode":"RQ05051",\
                "QrCancelMessage":"Банк отклонил","ErrorCode":"0","Message":"OK","Amount":129900}""");
        QrState state = sbp.getQrState("1").execute();
        bank.wasAsked("POST /v2/GetQrState", "{\"PaymentId\":\"1\"}");
        assertThat(state.status()).isEqualTo(PaymentStatus.CONFIRMED);
        assertThat(state.qrCancelCode()).isEqualTo("RQ05051");
        assertThat(state.qrCancelMessage()).isEqualTo("Банк отклонил");
        assertThat(state.amount()).isEqualTo(Money.rubles(1299));
    }

    @Test
    void addAccountQr() {
        bank.answers(
                "{\"TerminalKey\":\"T\",\"Success\":true,\"Data\":\"https://qr\",\"RequestKey\":\"211258\",\"ErrorCode\":\"0\"}");
        Qr qr = sbp.addAccountQr(AddAccountQr.builder()
                        .description("Подписка")
                        .dataType(QrDataType.PAYLOAD)
                        .bankId("100000000004")
                        .data(Map.of("k", "v"))
                        .redirectDueDate(OffsetDateTime.of(2026, 12, 1, 12, 0, 0, 0, ZoneOffset.ofHours(3)))
                        .build())
                .execute();
        bank.wasAsked("POST /v2/AddAccountQr", """
                {"Description":"Подписка","DataType":"PAYLOAD","BankId":"100000000004","Data":{"k":"v"},
                 "RedirectDueDate":"2026-12-01T12:00:00+03:00"}""");
        assertThat(qr.requestKey()).isEqualTo("211258");
        assertThat(qr.data()).isEqualTo("https://qr");
    }

    @Test
    void getAddAccountQrState() {
        bank.answers("""
                {"Success":true,"RequestKey":"211258","Status":"ACTIVE","AccountToken":"a022","BankMemberId":"5555",\
                "BankMemberName":"T-Банк","ErrorCode":"0"}""");
        AccountLink link = sbp.getAddAccountQrState("211258").execute();
        bank.wasAsked("POST /v2/GetAddAccountQrState", "{\"RequestKey\":\"211258\"}");
        assertThat(link.status()).isEqualTo(AccountLinkStatus.ACTIVE);
        assertThat(link.accountToken()).isEqualTo("a022");
        assertThat(link.bankMemberId()).isEqualTo("5555");
        assertThat(link.bankMemberName()).isEqualTo("T-Банк");
    }

    @ParameterizedTest
    @CsvSource({"PROCCESING, PROCESSING", "PROCESSING, PROCESSING", "INACITVE, INACTIVE", "INACTIVE, INACTIVE"})
    void getAccountQrList(String wire, AccountLinkStatus status) {
        bank.answers("{\"Success\":true,\"AccountTokens\":[{\"RequestKey\":211258,\"Status\":\"" + wire
                + "\",\"AccountToken\":\"a022\"}],\"ErrorCode\":\"0\"}");
        var links = sbp.getAccountQrList().execute().accountTokens();
        bank.wasAsked("POST /v2/GetAccountQrList", "{}");
        assertThat(links).singleElement().satisfies(link -> {
            assertThat(link.requestKey()).isEqualTo("211258");
            assertThat(link.status()).isNotNull();
            assertThat(link.status().value()).isEqualTo(status);
            assertThat(link.status().wire()).isEqualTo(wire);
        });
    }

    @Test
    void chargeQr_is_accepted_and_not_yet_paid() {
        bank.answers("""
                {"TerminalKey":"T","OrderId":"order-43","Success":true,"Status":"FORM_SHOWED","Amount":10000,"Currency":643,\
                "PaymentId":"5974256059","ErrorCode":"0"}""");
        Payment payment = sbp.chargeQr("5974256059", "a022").execute();
        bank.wasAsked("POST /v2/ChargeQr", "{\"PaymentId\":\"5974256059\",\"AccountToken\":\"a022\"}");
        assertThat(payment.status()).isNotNull();
        assertThat(payment.status().value().isPaid()).isFalse();
        assertThat(payment.status().value().isFinal()).isFalse();
        assertThat(payment.currency()).isEqualTo(643);
        assertThat(payment.amount()).isEqualTo(Money.rubles(100));
    }

    @ParameterizedTest
    @CsvSource({"FORM SHOWED, FORM_SHOWED", "FORMSHOWED, FORM_SHOWED", "CONFIRMED, CONFIRMED", "OK, UNKNOWN"})
    void chargeQr_statuses_are_read_in_every_spelling(String wire, PaymentStatus status) {
        bank.answers("{\"Success\":true,\"Status\":\"" + wire + "\"}");
        Payment payment = sbp.chargeQr(ChargeQr.builder()
                        .paymentId("1")
                        .accountToken("a022")
                        .ip("10.0.0.1")
                        .sendEmail(true)
                        .infoEmail("a@b.ru")
                        .build())
                .execute();
        bank.wasAsked("POST /v2/ChargeQr", """
                {"PaymentId":"1","AccountToken":"a022","IP":"10.0.0.1","SendEmail":true,"InfoEmail":"a@b.ru"}""");
        assertThat(payment.status()).isNotNull();
        assertThat(payment.status().value()).isEqualTo(status);
    }

    @Test
    void sbpPayTest() {
        bank.answers("{\"Success\":true,\"ErrorCode\":\"0\"}")
                .answers("{\"Success\":true}")
                .answers("{\"Success\":true}");
        assertThat(sbp.sbpPayTest(SbpPayTest.paid("1")).execute()).isEqualTo(Acknowledged.DONE);
        bank.wasAsked("POST /v2/SbpPayTest", "{\"PaymentId\":\"1\"}");
        sbp.sbpPayTest(SbpPayTest.builder().paymentId("1").deadlineExpired(true).build())
                .execute();
        bank.wasAsked("POST /v2/SbpPayTest", "{\"PaymentId\":\"1\",\"IsDeadlineExpired\":true}");
        sbp.sbpPayTest(SbpPayTest.builder().paymentId("1").rejected(true).build())
                .execute();
        bank.wasAsked("POST /v2/SbpPayTest", "{\"PaymentId\":\"1\",\"IsRejected\":true}");
    }
}
