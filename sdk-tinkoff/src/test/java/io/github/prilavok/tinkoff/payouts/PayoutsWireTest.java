package io.github.prilavok.tinkoff.payouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.prilavok.core.Money;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.Outcome;
import io.github.prilavok.core.Waiter;
import io.github.prilavok.core.error.ConflictException;
import io.github.prilavok.core.error.NotFoundException;
import io.github.prilavok.core.error.OutcomeUnknownException;
import io.github.prilavok.core.error.RefusedException;
import io.github.prilavok.tinkoff.internal.TinkoffToken;
import io.github.prilavok.tinkoff.model.AddCustomer;
import io.github.prilavok.tinkoff.model.Card;
import io.github.prilavok.tinkoff.model.CardBinding;
import io.github.prilavok.tinkoff.model.CheckType;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PayoutsWireTest {
    private final PayoutBank.SetClock clock = new PayoutBank.SetClock();
    private final PayoutBank bank;

    PayoutsWireTest() throws Exception {
        bank = new PayoutBank(builder -> builder.password(PayoutBank.PASSWORD).clock(clock));
    }

    @AfterEach
    void close() {
        bank.close();
    }

    private Payouts payouts() {
        return bank.client.payouts();
    }

    @Test
    void init_to_a_card() throws Exception {
        bank.answers("{\"TerminalKey\":\"T\",\"OrderId\":\"po-1\",\"Success\":true,\"Status\":\"CHECKED\","
                + "\"PaymentId\":\"4443333222211\",\"ErrorCode\":\"0\"}");
        Payout payout = payouts()
                .init(PayoutInit.toCard("po-1", Money.rubles(100), "70000000707"))
                .execute();
        bank.wasAskedByToken("/e2c/v2/Init", "{\"OrderId\":\"po-1\",\"Amount\":10000,\"CardId\":70000000707}");
        assertThat(payout.status()).isEqualTo(PayoutStatus.CHECKED);
        assertThat(payout.paymentId()).isEqualTo("4443333222211");
    }

    @Test
    void init_by_sbp_pays_at_once_and_answers_in_texts() throws Exception {
        bank.answers("{\"TerminalKey\":\"T\",\"OrderId\":\"po-1\",\"PaymentId\":\"4443333222211\",\"Amount\":\"10000\","
                + "\"Success\":\"true\",\"Status\":\"COMPLETING\",\"ErrorCode\":\"0\",\"MaskedFio\":\"Иван И.\"}");
        Payout payout = payouts()
                .init(PayoutInit.bySbp("po-1", Money.rubles(100), "79031234567", "100000000004"))
                .execute();
        bank.wasAskedByToken(
                "/e2c/v2/Init",
                "{\"OrderId\":\"po-1\",\"Amount\":10000,\"Phone\":\"79031234567\",\"SbpMemberId\":\"100000000004\"}");
        assertThat(payout.status()).isEqualTo(PayoutStatus.COMPLETING);
        assertThat(payout.success()).isTrue();
        assertThat(payout.amount()).isEqualTo(Money.rubles(100));
        assertThat(payout.maskedFio()).isEqualTo("Иван И.");
        assertThat(payout.toString()).doesNotContain("Иван");
    }

    @Test
    void an_order_that_was_paid_already_is_a_conflict() {
        bank.answers(
                "{\"Success\":false,\"ErrorCode\":\"623\",\"Message\":\"Выплата по данному заказу уже совершена\"}");
        assertThatThrownBy(() -> payouts()
                        .init(PayoutInit.toCard("po-1", Money.rubles(100), "1"))
                        .execute())
                .isInstanceOfSatisfying(
                        ConflictException.class, e -> assertThat(e.code()).contains("623"));
    }

    @Test
    void a_lost_init_is_sent_once_and_nobody_can_be_asked() {
        bank.hangsUp();
        OutcomeUnknownException lost = Objects.requireNonNull(catchThrowableOfType(
                OutcomeUnknownException.class,
                () -> payouts()
                        .init(PayoutInit.bySbp("po-1", Money.rubles(100), "79031234567", "1"))
                        .execute()));
        assertThat(bank.requests()).isEqualTo(1);
        assertThat(lost.canReconcile()).isFalse();
        assertThat(lost.reconcile()).isEqualTo(Outcome.STILL_OPEN);
        assertThat(lost.getMessage()).doesNotContain("79031234567");
    }

    @Test
    void payment() throws Exception {
        bank.answers("{\"Success\":true,\"ErrorCode\":\"0\",\"Status\":\"COMPLETED\",\"PaymentId\":700000198023}");
        Payout payout = payouts().payment("700000198023").execute();
        bank.wasAskedByToken("/e2c/v2/Payment", "{\"PaymentId\":\"700000198023\"}");
        assertThat(payout.status()).isEqualTo(PayoutStatus.COMPLETED);
    }

    @Test
    void a_payout_that_the_cards_bank_refuses() {
        bank.answers("{\"Success\":false,\"ErrorCode\":\"1057\",\"Status\":\"REJECTED\",\"Message\":\"Запрещено\"}");
        assertThatThrownBy(() -> payouts().payment("1").execute()).isInstanceOf(RefusedException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "COMPLETED, DONE, DONE",
        "REJECTED, NOT_DONE, NOT_DONE",
        "CHECKED, STILL_OPEN, NOT_DONE",
        "CHECKING, STILL_OPEN, STILL_OPEN",
        "COMPLETING, STILL_OPEN, STILL_OPEN",
        "CREDIT_CHECKING, STILL_OPEN, STILL_OPEN",
        "UNKNOWN, STILL_OPEN, STILL_OPEN",
        "NEW, STILL_OPEN, STILL_OPEN",
        "OF_TOMORROW, STILL_OPEN, STILL_OPEN",
        "CREDIT_CANCELED, DONE, DONE"
    })
    void a_lost_payment_is_reconciled_by_its_state(String status, Outcome atOnce, Outcome later) throws Exception {
        bank.hangsUp();
        OutcomeUnknownException lost = Objects.requireNonNull(catchThrowableOfType(
                OutcomeUnknownException.class,
                () -> payouts().payment("700000198023").execute()));
        assertThat(bank.requests()).isEqualTo(1);
        bank.next();
        String state = "{\"Success\":true,\"ErrorCode\":\"0\",\"Status\":\"" + status + "\"}";
        assertThat(bank.answers(state).requests()).isEqualTo(1);
        assertThat(lost.reconcile()).isEqualTo(atOnce);
        bank.wasAskedByToken("/e2c/v2/GetState", "{\"PaymentId\":\"700000198023\"}");
        clock.advance(Duration.ofMinutes(2));
        bank.answers(state);
        assertThat(lost.reconcileAsync().join()).isEqualTo(later);
        assertThat(bank.requests()).isEqualTo(3);
    }

    @Test
    void getState() throws Exception {
        bank.answers("{\"Success\":true,\"ErrorCode\":\"0\",\"Status\":\"CREDIT_CHECKING\",\"PaymentId\":\"20150\"}")
                .answers("{\"Success\":true,\"ErrorCode\":\"0\",\"Status\":\"COMPLETED\",\"RRN\":\"012345678901\"}");
        assertThat(payouts().getState("20150").execute().status()).isEqualTo(PayoutStatus.CREDIT_CHECKING);
        bank.wasAskedByToken("/e2c/v2/GetState", "{\"PaymentId\":\"20150\"}");
        Payout paid = payouts()
                .getState(PayoutGetState.builder()
                        .paymentId("20150")
                        .needRrn(true)
                        .build())
                .execute();
        bank.wasAskedByToken("/e2c/v2/GetState", "{\"PaymentId\":\"20150\",\"isNeedRrn\":true}");
        assertThat(paid.rrn()).isEqualTo("012345678901");
    }

    @Test
    void the_state_of_a_refused_payout_is_an_answer() {
        bank.answers("{\"Success\":false,\"ErrorCode\":\"1051\",\"Status\":\"REJECTED\",\"PaymentId\":\"1\"}");
        assertThat(payouts().getState("1").execute().status()).isEqualTo(PayoutStatus.REJECTED);
    }

    @Test
    void waiting_for_a_payout_that_is_being_checked() {
        bank.answers("{\"Success\":true,\"ErrorCode\":\"0\",\"Status\":\"CREDIT_CHECKING\"}")
                .answers("{\"Success\":true,\"ErrorCode\":\"0\",\"Status\":\"UNKNOWN\"}")
                .answers("{\"Success\":true,\"ErrorCode\":\"0\",\"Status\":\"CHECKED\"}");
        Payout payout = bank.client
                .payoutFinished("1")
                .every(Duration.ofMillis(1))
                .atMost(Duration.ofSeconds(30))
                .await();
        assertThat(payout.status()).isEqualTo(PayoutStatus.CHECKED);
        assertThat(bank.requests()).isEqualTo(3);
    }

    private static String standing(String status) {
        return "{\"Success\":true,\"ErrorCode\":\"0\",\"Status\":\"" + status + "\"}";
    }

    @Test
    void a_payout_that_is_only_checked_yet_is_waited_for() {
        bank.answers(standing("CHECKED")).answers(standing("COMPLETING")).answers(standing("COMPLETED"));
        Payout payout =
                bank.client.payoutFinished("1").every(Duration.ofMillis(1)).await();
        assertThat(payout.status()).isEqualTo(PayoutStatus.COMPLETED);
        assertThat(bank.requests()).isEqualTo(3);
    }

    @Test
    void a_payout_that_stays_checked_is_over_after_the_settle_time() throws Exception {
        PayoutBank.SetClock clock = new PayoutBank.SetClock();
        try (PayoutBank patient = new PayoutBank(
                builder -> builder.password(PayoutBank.PASSWORD).clock(clock).settleTime(Duration.ofMinutes(3)))) {
            Waiter<Payout> waiting = patient.client.payoutFinished("1").every(Duration.ofMillis(1));
            clock.advance(Duration.ofMinutes(3).minusMillis(1));
            patient.answers(standing("CHECKED")).answers(standing("UNKNOWN")).answers(standing("REJECTED"));
            assertThat(waiting.await().status()).isEqualTo(PayoutStatus.REJECTED);
            clock.advance(Duration.ofMillis(1));
            patient.answers(standing("CHECKED"));
            assertThat(waiting.await().status()).isEqualTo(PayoutStatus.CHECKED);
            assertThat(patient.requests()).isEqualTo(4);
        }
    }

    @Test
    void cancelPayment() throws Exception {
        bank.answers("{\"Success\":true,\"ErrorCode\":\"0\",\"TerminalKey\":\"T\",\"Status\":\"PART_CREDIT_CANCELED\","
                + "\"ExternalRequestId\":\"r-1\",\"PaymentId\":4713907670,\"OriginalAmount\":10000,\"NewAmount\":7000,"
                + "\"OrderId\":\"po-2\"}");
        PayoutCancellation cancellation = payouts()
                .cancelPayment(PayoutCancelPayment.builder()
                        .paymentId("4713907670")
                        .dealId("91954170")
                        .amount(Money.rubles(30))
                        .externalRequestId("r-1")
                        .build())
                .execute();
        bank.wasAskedByToken(
                "/e2c/v2/CancelPayment",
                "{\"PaymentId\":\"4713907670\",\"DealId\":\"91954170\",\"Amount\":3000,\"ExternalRequestId\":\"r-1\"}");
        assertThat(cancellation.status()).isEqualTo(PayoutStatus.PART_CREDIT_CANCELED);
        assertThat(cancellation.paymentId()).isEqualTo("4713907670");
        assertThat(cancellation.originalAmount()).isEqualTo(Money.rubles(100));
        assertThat(cancellation.newAmount()).isEqualTo(Money.rubles(70));
        assertThat(cancellation.externalRequestId()).isEqualTo("r-1");
    }

    @Test
    void a_cancellation_is_repeated_under_the_same_key() throws Exception {
        bank.hangsUp().answers("{\"Success\":true,\"ErrorCode\":\"0\",\"Status\":\"CREDIT_CANCELING\"}");
        PayoutCancelPayment cancel = PayoutCancelPayment.of("4713907670", "91954170");
        assertThat(payouts().cancelPayment(cancel).execute().status()).isEqualTo(PayoutStatus.CREDIT_CANCELING);
        for (int i = 0; i < 2; i++) {
            bank.wasAskedByToken(
                    "/e2c/v2/CancelPayment",
                    "{\"PaymentId\":\"4713907670\",\"DealId\":\"91954170\",\"ExternalRequestId\":\""
                            + cancel.externalRequestId() + "\"}");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CREDIT_CANCELED, DONE, DONE",
        "COMPLETED, STILL_OPEN, NOT_DONE",
        "PART_CREDIT_CANCELED, STILL_OPEN, STILL_OPEN",
        "CREDIT_CANCELING, STILL_OPEN, STILL_OPEN",
        "CANCEL_CHECKING, STILL_OPEN, STILL_OPEN"
    })
    void a_lost_cancellation_is_reconciled_by_its_state(String status, Outcome atOnce, Outcome later) {
        bank.hangsUp().hangsUp().hangsUp();
        OutcomeUnknownException lost = Objects.requireNonNull(catchThrowableOfType(
                OutcomeUnknownException.class,
                () -> payouts().cancelPayment(PayoutCancelPayment.of("1", "2")).execute()));
        String state = "{\"Success\":true,\"ErrorCode\":\"0\",\"Status\":\"" + status + "\"}";
        bank.answers(state).answers(state);
        assertThat(lost.reconcile()).isEqualTo(atOnce);
        clock.advance(Duration.ofMinutes(2));
        assertThat(lost.reconcile()).isEqualTo(later);
    }

    @Test
    void getAccountInfo() throws Exception {
        bank.answers("{\"Success\":true,\"ErrorCode\":\"0\",\"Total\":\"1477014,66\",\"Hold\":\"0,50\","
                + "\"Available\":\"1477014,16\",\"Token\":\"secret\"}");
        AccountInfo info = payouts().getAccountInfo().execute();
        bank.wasAskedByToken("/e2c/v2/GetAccountInfo", "{}");
        assertThat(info.total()).isEqualTo(Money.rubles("1477014.66"));
        assertThat(info.hold()).isEqualTo(Money.rubles("0.50"));
        assertThat(info.available()).isEqualTo(Money.rubles("1477014.16"));
        assertThat(info.toString()).doesNotContain("secret");
    }

    @Test
    void getSbpMembers() throws Exception {
        bank.answers("{\"Success\":true,\"ErrorCode\":\"0\",\"Members\":[{\"MemberId\":\"100000000004\","
                + "\"MemberName\":\"T-Bank\",\"MemberNameRus\":\"Т-Банк\"}]}");
        SbpMembers members = payouts().getSbpMembers().execute();
        bank.wasAskedByToken("/a2c/sbp/GetSbpMembers", "{}");
        assertThat(members.members()).containsExactly(new SbpMember("100000000004", "T-Bank", "Т-Банк", Map.of()));
    }

    @Test
    void customers() throws Exception {
        String answer = "{\"Success\":true,\"ErrorCode\":\"0\",\"CustomerKey\":\"cust-7\",\"Email\":\"a@b.ru\"}";
        bank.answers(answer)
                .answers(answer)
                .answers(answer)
                .answers("{\"Success\":false,\"ErrorCode\":\"7\",\"Message\":\"Неверный статус клиента\"}");
        PayoutCustomers customers = bank.client.customers();
        assertThat(customers.addCustomer("cust-7").execute().customerKey()).isEqualTo("cust-7");
        bank.wasAskedByToken("/e2c/v2/AddCustomer", "{\"CustomerKey\":\"cust-7\"}");
        assertThat(customers.getCustomer("cust-7").execute().email()).isEqualTo("a@b.ru");
        bank.wasAskedByToken("/e2c/v2/GetCustomer", "{\"CustomerKey\":\"cust-7\"}");
        assertThat(customers.removeCustomer("cust-7").execute().success()).isTrue();
        bank.wasAskedByToken("/e2c/v2/RemoveCustomer", "{\"CustomerKey\":\"cust-7\"}");
        assertThatThrownBy(() -> customers.getCustomer("cust-8").execute()).isInstanceOf(NotFoundException.class);
    }

    @Test
    void addCard() throws Exception {
        bank.answers("{\"Success\":true,\"ErrorCode\":\"0\",\"RequestKey\":\"acdad9d1\",\"CustomerKey\":\"cust-7\","
                + "\"PaymentURL\":\"https://securepay.tinkoff.ru/form\"}");
        CardBinding binding = bank.client
                .cards()
                .addCard(PayoutAddCard.builder()
                        .customerKey("cust-7")
                        .checkType(CheckType.THREE_DS)
                        .payForm("design")
                        .ip("192.0.2.1")
                        .residentState(true)
                        .build())
                .execute();
        bank.wasAskedByToken(
                "/e2c/v2/AddCard",
                "{\"CustomerKey\":\"cust-7\",\"CheckType\":\"3DS\",\"PayForm\":\"design\",\"IP\":\"192.0.2.1\","
                        + "\"ResidentState\":true}");
        assertThat(binding.requestKey()).isEqualTo("acdad9d1");
        assertThat(binding.paymentUrl()).isEqualTo("https://securepay.tinkoff.ru/form");
    }

    @Test
    void getCardList() throws Exception {
        bank.answers("[{\"CardId\":70000000707,\"Pan\":\"532130******1359\",\"Status\":\"E\",\"CardType\":1,"
                        + "\"ExpDate\":\"1130\"}]")
                .answers("{\"Success\":false,\"ErrorCode\":\"7\",\"Message\":\"Неверный статус клиента\"}");
        List<Card> cards = bank.client.cards().getCardList("cust-7").execute();
        bank.wasAskedByToken("/e2c/v2/GetCardList", "{\"CustomerKey\":\"cust-7\"}");
        assertThat(cards).extracting(Card::cardId).containsExactly("70000000707");
        assertThatThrownBy(() -> bank.client.cards().getCardList("cust-8").execute())
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void removeCard() throws Exception {
        bank.answers("{\"Success\":true,\"ErrorCode\":\"0\",\"cardId\":70000000707,\"Status\":\"D\"}");
        Card card = bank.client.cards().removeCard("cust-7", "70000000707").execute();
        bank.wasAskedByToken("/e2c/v2/RemoveCard", "{\"CustomerKey\":\"cust-7\",\"CardId\":70000000707}");
        assertThat(card.cardId()).isEqualTo("70000000707");
    }

    @Test
    void addCertificate_by_token(@TempDir Path folder) throws Exception {
        TestCertificate test = TestCertificate.create(folder);
        bank.answers("{\"Success\":true,\"ErrorCode\":\"0\",\"X509SerialNumber\":\"99\","
                        + "\"StartDate\":\"20.11.2026 10:00:00\",\"ExpirationDate\":\"20.11.2027 10:00:00\"}")
                .answers("{\"Success\":false,\"ErrorCode\":\"414\",\"Message\":\"Сертификат уже загружен\"}");
        Certificate certificate = bank.client
                .certificates()
                .addCertificate(test.certificateFile())
                .execute();
        Map<String, String> form = form(bank.next(), "/e2c/v2/AddCertificate");
        assertThat(form)
                .containsEntry("TerminalKey", PayoutBank.TERMINAL)
                .containsEntry("Certificate", test.pem())
                .containsEntry(
                        "Token",
                        TinkoffToken.of(PayoutBank.PASSWORD)
                                .sign(new TreeMap<>(Map.of("TerminalKey", PayoutBank.TERMINAL))))
                .hasSize(3);
        assertThat(certificate.x509SerialNumber()).isEqualTo("99");
        assertThatThrownBy(() -> bank.client
                        .certificates()
                        .addCertificate(test.certificateFile())
                        .execute())
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> AddCertificate.of(test.keyFile())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void updateCertificateStatus_by_token() throws Exception {
        bank.answers("{\"Success\":true,\"ErrorCode\":\"0\",\"X509SerialNumber\":\"99\"}");
        bank.client
                .certificates()
                .updateCertificateStatus(UpdateCertificateStatus.of("99", CertificateStatus.BLOCKED))
                .execute();
        bank.wasAskedByToken(
                "/e2c/v2/UpdateCertificateStatus", "{\"X509SerialNumber\":\"99\",\"SetStatus\":\"Blocked\"}");
    }

    /** The parts of a form by name; every one but the certificate is plain. */
    private static Map<String, String> form(RecordedRequest request, String path) {
        assertThat(request.getMethod() + " " + request.getTarget()).isEqualTo("POST " + path);
        String type = Objects.requireNonNull(request.getHeaders().get("Content-Type"));
        assertThat(type).startsWith("multipart/form-data; boundary=");
        String boundary = "--" + type.substring(type.indexOf('=') + 1);
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : Objects.requireNonNull(request.getBody()).utf8().split(Pattern.quote(boundary))) {
            int blank = part.indexOf("\r\n\r\n");
            if (blank > 0) {
                String head = part.substring(0, blank);
                String name = head.replaceAll("(?s).* name=\"(\\w+)\".*", "$1");
                parts.put(name, part.substring(blank + 4, part.length() - 2));
                if (name.equals("Certificate")) {
                    assertThat(head).contains("filename=\"certificate.cer\"");
                }
            }
        }
        return parts;
    }

    private static KeyPair rsa() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }

    private static PayoutBank signing(KeyPair pair, UnaryOperator<TinkoffPayoutsClientBuilder> more) throws Exception {
        return new PayoutBank(
                builder -> more.apply(builder.signer(PayoutSigner.rsa(pair.getPrivate(), new BigInteger("99")))));
    }

    @Test
    void with_a_signer_requests_are_signed_and_carry_no_token() throws Exception {
        KeyPair pair = rsa();
        try (PayoutBank signed = signing(pair, builder -> builder)) {
            signed.answers("{\"Success\":true,\"ErrorCode\":\"0\",\"Status\":\"CHECKED\"}")
                    .answers("{\"Success\":true,\"ErrorCode\":\"0\",\"Status\":\"COMPLETED\"}")
                    .answers("{\"Success\":true,\"ErrorCode\":\"0\",\"Total\":\"1,00\"}")
                    .answers("{\"Success\":true,\"ErrorCode\":\"0\",\"CustomerKey\":\"cust-7\"}");
            signed.client
                    .payouts()
                    .init(PayoutInit.toCard("заказ \"1\"", Money.rubles(100), "7").toBuilder()
                            .finalPayout(false)
                            .data(Map.of("r_lastname", "Петров"))
                            .addExtra("New", "v")
                            .build())
                    .execute();
            signed.wasAskedBySignature(
                    "/e2c/v2/Init",
                    "{\"OrderId\":\"заказ \\\"1\\\"\",\"Amount\":10000,\"CardId\":7,\"FinalPayout\":false,"
                            + "\"DATA\":{\"r_lastname\":\"Петров\"},\"New\":\"v\"}",
                    pair.getPublic(),
                    "99");
            signed.client
                    .payouts()
                    .getState(PayoutGetState.builder()
                            .paymentId("20150")
                            .needRrn(true)
                            .build())
                    .execute();
            signed.wasAskedBySignature(
                    "/e2c/v2/GetState", "{\"PaymentId\":\"20150\",\"isNeedRrn\":true}", pair.getPublic(), "99");
            signed.client.payouts().getAccountInfo().execute();
            signed.wasAskedBySignature("/e2c/v2/GetAccountInfo", "{}", pair.getPublic(), "99");
            signed.client
                    .customers()
                    .addCustomer(AddCustomer.builder()
                            .customerKey("cust-7")
                            .email("a@b.ru")
                            .build())
                    .execute();
            signed.wasAskedBySignature(
                    "/e2c/v2/AddCustomer", "{\"CustomerKey\":\"cust-7\",\"Email\":\"a@b.ru\"}", pair.getPublic(), "99");
        }
    }

    @Test
    void certificates_go_by_token_if_there_is_a_password_and_by_signature_if_told_so() throws Exception {
        KeyPair pair = rsa();
        String known = "{\"Success\":true,\"ErrorCode\":\"0\",\"X509SerialNumber\":\"5\"}";
        try (PayoutBank both = signing(pair, builder -> builder.password(PayoutBank.PASSWORD))) {
            both.answers(known).answers(known);
            both.client
                    .certificates()
                    .updateCertificateStatus(UpdateCertificateStatus.of("5", CertificateStatus.ACTIVE))
                    .execute();
            both.wasAskedByToken(
                    "/e2c/v2/UpdateCertificateStatus", "{\"X509SerialNumber\":\"5\",\"SetStatus\":\"Active\"}");
            both.client.certificates().addCertificate(new AddCertificate("PEM")).execute();
            assertThat(form(both.next(), "/e2c/v2/AddCertificate"))
                    .containsOnlyKeys("TerminalKey", "Token", "Certificate");
        }
        try (PayoutBank told =
                signing(pair, builder -> builder.password(PayoutBank.PASSWORD).signCertificateRequests())) {
            told.answers(known).answers(known);
            told.client.certificates().addCertificate(new AddCertificate("PEM")).execute();
            Map<String, String> form = form(told.next(), "/e2c/v2/AddCertificate");
            assertThat(form)
                    .containsOnlyKeys("TerminalKey", "DigestValue", "SignatureValue", "X509SerialNumber", "Certificate")
                    .containsEntry("X509SerialNumber", "99");
            told.client
                    .certificates()
                    .updateCertificateStatus(UpdateCertificateStatus.of("99", CertificateStatus.BLOCKED))
                    .execute();
            told.wasAskedBySignature(
                    "/e2c/v2/UpdateCertificateStatus", "{\"SetStatus\":\"Blocked\"}", pair.getPublic(), "99");
            assertThatThrownBy(() -> told.client
                            .certificates()
                            .updateCertificateStatus(UpdateCertificateStatus.of("5", CertificateStatus.BLOCKED))
                            .execute())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("password");
        }
    }

    @Test
    void a_signer_of_ones_own_gets_the_joined_values() throws Exception {
        StringBuilder seen = new StringBuilder();
        PayoutSigner gost = text -> {
            seen.append(new String(text, StandardCharsets.UTF_8));
            return new PayoutSignature("d", "s", "7");
        };
        try (PayoutBank signed = new PayoutBank(builder -> builder.signer(gost))) {
            signed.answers("{\"Success\":true,\"ErrorCode\":\"0\",\"Status\":\"COMPLETED\"}");
            signed.client
                    .payouts()
                    .getState(PayoutGetState.builder()
                            .paymentId("20150")
                            .needRrn(true)
                            .build())
                    .execute();
            assertThat(PayoutBank.body(signed.next()).toString())
                    .isEqualTo("{\"TerminalKey\":\"1700000000001E2C\",\"PaymentId\":\"20150\",\"isNeedRrn\":true,"
                            + "\"DigestValue\":\"d\",\"SignatureValue\":\"s\",\"X509SerialNumber\":\"7\"}");
        }
        assertThat(seen).hasToString("20150" + PayoutBank.TERMINAL + "true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TerminalKey", "DigestValue", "SignatureValue"})
    void what_the_client_adds_itself_cannot_be_given(String member) throws Exception {
        try (PayoutBank signed = signing(rsa(), builder -> builder)) {
            PayoutInit init = PayoutInit.toCard("o", Money.rubles(1), "1").toBuilder()
                    .addExtra(member, "x")
                    .build();
            assertThatThrownBy(() -> signed.client.payouts().init(init).execute())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(member);
        }
    }

    @Test
    void a_client_needs_a_terminal_and_something_to_sign_with() {
        assertThatThrownBy(() -> TinkoffPayoutsClient.builder().password("p").build())
                .hasMessageContaining("terminal(terminalKey)");
        assertThatThrownBy(() -> TinkoffPayoutsClient.builder().terminal("1E2C").build())
                .hasMessageContaining("signer(PayoutSigner.rsa(…))");
        assertThat(bank.client.toString()).contains(PayoutBank.TERMINAL).doesNotContain(PayoutBank.PASSWORD);
    }

    @Test
    void notifications_need_the_password() throws Exception {
        assertThat(bank.client.notifications().toString()).contains(PayoutBank.TERMINAL);
        try (PayoutBank signed = signing(rsa(), builder -> builder)) {
            assertThatThrownBy(signed.client::notifications).hasMessageContaining("password(…)");
        }
    }

    @Test
    void an_unknown_answer_of_a_payout_is_not_taken_for_a_yes() {
        bank.answers("{\"Strange\":1}");
        assertThatThrownBy(() -> payouts().payment("1").execute()).isInstanceOf(OutcomeUnknownException.class);
        for (String code : List.of("3", "999", "9999", "1018", "7999")) {
            bank.answers("{\"Success\":false,\"ErrorCode\":\"" + code + "\"}");
            assertThatThrownBy(() -> payouts().payment("1").execute())
                    .as(code)
                    .isInstanceOf(OutcomeUnknownException.class);
        }
        for (String status : List.of("COMPLETING", "COMPLETED", "CREDIT_CHECKING", "UNKNOWN")) {
            bank.answers("{\"Success\":false,\"ErrorCode\":\"8\",\"Status\":\"" + status + "\"}");
            assertThatThrownBy(() -> payouts().payment("1").execute())
                    .as(status)
                    .isInstanceOf(OutcomeUnknownException.class);
        }
        OpenEnum<PayoutStatus> none = OpenEnum.of(PayoutStatus.class, "");
        assertThat(none.is(PayoutStatus.UNKNOWN)).isTrue();
    }
}
