package io.github.prilavok.yookassa.payouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.prilavok.core.Money;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.Outcome;
import io.github.prilavok.core.RequestOptions;
import io.github.prilavok.core.error.AuthenticationException;
import io.github.prilavok.core.error.InvalidRequestException;
import io.github.prilavok.core.error.NotFoundException;
import io.github.prilavok.core.error.OutcomeUnknownException;
import io.github.prilavok.core.error.PermissionException;
import io.github.prilavok.core.error.RateLimitException;
import io.github.prilavok.yookassa.model.AccountStatus;
import io.github.prilavok.yookassa.model.BankCardType;
import io.github.prilavok.yookassa.model.CancellationParty;
import io.github.prilavok.yookassa.model.CancellationReason;
import io.github.prilavok.yookassa.model.Me;
import io.github.prilavok.yookassa.model.Page;
import io.github.prilavok.yookassa.model.PayoutDestinationType;
import io.github.prilavok.yookassa.wire.Server;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PayoutsWireTest {
    static final String PAYOUT = """
            {"id":"po-30a1e222-0003-5000-a000-08d1bec7dade","amount":{"value":"320.00","currency":"RUB"},\
            "status":"pending","payout_destination":{"type":"sbp","phone":"79000000000","bank_id":"100000000111",\
            "recipient_checked":false},"description":"Выплата 37","created_at":"2026-09-02T09:10:00.000Z",\
            "metadata":{"payout_request":"37"},"test":false}""";
    private static final CreatePayout BY_SBP =
            CreatePayout.bySbp(Money.rubles("320.00"), "79000000000", "100000000111").toBuilder()
                    .description("Выплата 37")
                    .metadata(Map.of("payout_request", "37"))
                    .build();
    private static final String BY_SBP_JSON = """
            {"amount":{"value":"320.00","currency":"RUB"},"payout_destination_data":{"type":"sbp",\
            "phone":"79000000000","bank_id":"100000000111"},"description":"Выплата 37",\
            "metadata":{"payout_request":"37"}}""";
    private static final String SEARCH = "GET /v3/payouts/search?metadata%5Bpayout_request%5D=37&limit=100";

    private final Server yookassa = new Server("Basic NTAwMTIzOipzZWNyZXQ6d2l0aDpjb2xvbnMq");
    private final YooKassaPayoutsClient client = yookassa.settle(YooKassaPayoutsClient.builder())
            .gateway("500123", "*secret:with:colons*")
            .build();

    @AfterEach
    void close() {
        client.close();
        yookassa.close();
    }

    private Payouts payouts() {
        return client.payouts();
    }

    @Test
    void a_payout_by_sbp() {
        yookassa.answers(PAYOUT);
        Payout payout = payouts().createPayout(BY_SBP).execute();
        yookassa.wasAsked("POST /v3/payouts", BY_SBP_JSON);
        assertThat(payout.id()).isEqualTo("po-30a1e222-0003-5000-a000-08d1bec7dade");
        assertThat(payout.amount()).isEqualTo(Money.rubles("320.00"));
        assertThat(payout.status()).isEqualTo(PayoutStatus.PENDING);
        assertThat(payout.finished()).isFalse();
        assertThat(payout.createdAt()).isEqualTo(Instant.parse("2026-09-02T09:10:00Z"));
        assertThat(payout.metadata()).isEqualTo(Map.of("payout_request", "37"));
        assertThat(payout.test()).isFalse();
        assertThat(payout.payoutDestination())
                .isEqualTo(new PayoutDestination.Sbp("79000000000", "100000000111", false, null, Map.of()));
        assertThat(payout.toString()).doesNotContain("79000000000");
    }

    @Test
    void a_payout_to_a_card_out_of_a_deal() {
        yookassa.answers("""
                {"id":"po-1","amount":{"value":"800.00","currency":"RUB"},"status":"succeeded",\
                "payout_destination":{"type":"bank_card","card":{"first6":"220220","last4":"2537","card_type":"Mir",\
                "issuer_country":"RU","issuer_name":"Sberbank"}},"created_at":"2026-09-02T09:10:00.000Z",\
                "succeeded_at":"2026-09-02T09:10:42.123Z","deal":{"id":"dl-7"},"test":"true"}""");
        Payout payout = payouts()
                .createPayout(CreatePayout.toCard(Money.rubles(800), "5555555555554477").toBuilder()
                        .deal(PayoutDeal.of("dl-7"))
                        .build())
                .execute();
        yookassa.wasAsked("POST /v3/payouts", """
                {"amount":{"value":"800.00","currency":"RUB"},"payout_destination_data":{"type":"bank_card",\
                "card":{"number":"5555555555554477"}},"deal":{"id":"dl-7"}}""");
        assertThat(payout.succeeded()).isTrue();
        assertThat(payout.finished()).isTrue();
        assertThat(payout.succeededAt()).isEqualTo(Instant.parse("2026-09-02T09:10:42.123Z"));
        assertThat(payout.deal()).isEqualTo(PayoutDeal.of("dl-7"));
        assertThat(payout.test()).isTrue();
        assertThat(payout.payoutDestination())
                .isEqualTo(new PayoutDestination.BankCard(
                        PayoutCard.builder()
                                .first6("220220")
                                .last4("2537")
                                .cardType(BankCardType.MIR)
                                .issuerCountry("RU")
                                .issuerName("Sberbank")
                                .build(),
                        Map.of()));
    }

    @Test
    void a_payout_to_a_wallet_that_is_refused() {
        yookassa.answers("""
                {"id":"po-2","amount":{"value":"1.00","currency":"RUB"},"status":"canceled",\
                "payout_destination":{"type":"yoo_money","account_number":"410011806060766"},\
                "cancellation_details":{"party":"payout_network","reason":"insufficient_funds"},\
                "created_at":"2026-09-02T09:10:00.000Z","test":true}""");
        Payout payout = payouts()
                .createPayout(CreatePayout.toWallet(Money.rubles(1), "410011806060766"))
                .execute();
        yookassa.wasAsked("POST /v3/payouts", """
                {"amount":{"value":"1.00","currency":"RUB"},"payout_destination_data":{"type":"yoo_money",\
                "account_number":"410011806060766"}}""");
        assertThat(payout.canceled()).isTrue();
        assertThat(Objects.requireNonNull(payout.cancellationDetails()).party())
                .isEqualTo(CancellationParty.PAYOUT_NETWORK);
        assertThat(payout.cancellationDetails().reason()).isEqualTo(CancellationReason.INSUFFICIENT_FUNDS);
        assertThat(payout.payoutDestination()).isEqualTo(new PayoutDestination.YooMoney("410011806060766", Map.of()));
    }

    @Test
    void payouts_by_token_and_by_a_saved_method_with_personal_data() {
        yookassa.answers(PAYOUT).answers(PAYOUT);
        payouts()
                .createPayout(CreatePayout.byToken(Money.rubles(10), "pt-1").toBuilder()
                        .personalData(List.of(PersonalDataId.of("pd-1"), PersonalDataId.of("pd-2")))
                        .build())
                .execute();
        payouts().createPayout(CreatePayout.toSaved(Money.rubles(10), "pm-1")).execute();
        yookassa.wasAsked("POST /v3/payouts", """
                {"amount":{"value":"10.00","currency":"RUB"},"payout_token":"pt-1",\
                "personal_data":[{"id":"pd-1"},{"id":"pd-2"}]}""");
        yookassa.wasAsked(
                "POST /v3/payouts",
                "{\"amount\":{\"value\":\"10.00\",\"currency\":\"RUB\"},\"payment_method_id\":\"pm-1\"}");
    }

    @Test
    void an_old_payout_and_one_of_tomorrow() {
        yookassa.answers("""
                {"id":"po-3","status":"delayed","amount":{"value":"5","currency":"RUB"},\
                "self_employed":{"id":"se-1"},"receipt":{"service_name":"Уборка","npd_receipt_id":"20208jk",\
                "url":"https://lknpd.nalog.ru/receipt/1","amount":{"value":"5.0","currency":"RUB"}},\
                "cancellation_details":{"party":"yoo_kassa","reason":"moon_phase"},\
                "payout_destination":{"type":"digital_ruble","wallet":"r-1"},"speed":"instant"}""");
        Payout payout = payouts().getPayout("po-3").execute();
        yookassa.wasAsked("GET /v3/payouts/po-3");
        assertThat(Objects.requireNonNull(payout.status()).value()).isEqualTo(PayoutStatus.UNKNOWN);
        assertThat(payout.status().wire()).isEqualTo("delayed");
        assertThat(payout.finished()).isFalse();
        assertThat(payout.amount()).isEqualTo(Money.rubles(5));
        assertThat(Objects.requireNonNull(payout.selfEmployed()).id()).isEqualTo("se-1");
        assertThat(Objects.requireNonNull(payout.receipt()).serviceName()).isEqualTo("Уборка");
        assertThat(payout.receipt().npdReceiptId()).isEqualTo("20208jk");
        assertThat(payout.receipt().url()).isEqualTo("https://lknpd.nalog.ru/receipt/1");
        assertThat(payout.receipt().amount()).isEqualTo(Money.rubles(5));
        assertThat(Objects.requireNonNull(payout.cancellationDetails()).party()).isEqualTo(CancellationParty.YOO_KASSA);
        assertThat(Objects.requireNonNull(payout.cancellationDetails().reason()).value())
                .isEqualTo(CancellationReason.UNKNOWN);
        assertThat(payout.payoutDestination())
                .isEqualTo(new PayoutDestination.Unknown(Map.of("type", "digital_ruble", "wallet", "r-1")));
        assertThat(payout.extra()).isEqualTo(Map.of("speed", "instant"));
    }

    @Test
    void a_destination_of_tomorrow_can_be_sent_today() {
        yookassa.answers(PAYOUT);
        payouts()
                .createPayout(CreatePayout.builder()
                        .amount(Money.rubles(10))
                        .payoutDestinationData(new PayoutDestinationData.Unknown(Map.of("type", "digital_ruble")))
                        .addExtra("speed", "instant")
                        .build())
                .execute();
        yookassa.wasAsked("POST /v3/payouts", """
                {"amount":{"value":"10.00","currency":"RUB"},"payout_destination_data":{"type":"digital_ruble"},\
                "speed":"instant"}""");
    }

    @Test
    void a_list_and_its_next_page() {
        yookassa.answers("{\"type\":\"list\",\"items\":[" + PAYOUT + "],\"next_cursor\":\"37a5\"}")
                .answers("{\"type\":\"list\",\"items\":[" + PAYOUT + "]}");
        PayoutFilter filter = PayoutFilter.builder()
                .createdAtGte(Instant.parse("2026-09-01T00:00:00Z"))
                .createdAtLt(Instant.parse("2026-10-01T00:00:00Z"))
                .succeededAtGt(Instant.parse("2026-09-01T00:00:00Z"))
                .payoutDestinationType(PayoutDestinationType.SBP)
                .status(PayoutStatus.SUCCEEDED)
                .limit(1)
                .build();
        assertThat(payouts().allPayouts(filter)).hasSize(2);
        String query = "GET /v3/payouts?created_at.gte=2026-09-01T00%3A00%3A00.000Z"
                + "&created_at.lt=2026-10-01T00%3A00%3A00.000Z&succeeded_at.gt=2026-09-01T00%3A00%3A00.000Z"
                + "&payout_destination.type=sbp&status=succeeded&limit=1";
        assertThat(Server.key(yookassa.wasAsked(query))).isNull();
        yookassa.wasAsked(query + "&cursor=37a5");
    }

    @Test
    void a_search_by_one_pair() {
        yookassa.answers("{\"type\":\"list\",\"items\":[" + PAYOUT + "],\"next_cursor\":\"c\"}")
                .answers("{\"type\":\"list\",\"items\":[]}")
                .answers("{\"type\":\"list\",\"items\":[]}");
        PayoutSearch search = PayoutSearch.of("payout_request", "37/а&b").toBuilder()
                .createdAtGte(Instant.parse("2026-09-01T00:00:00Z"))
                .build();
        assertThat(payouts().foundPayouts(search)).hasSize(1);
        String query = "GET /v3/payouts/search?created_at.gte=2026-09-01T00%3A00%3A00.000Z"
                + "&metadata%5Bpayout_request%5D=37%2F%D0%B0%26b";
        yookassa.wasAsked(query);
        yookassa.wasAsked(query + "&cursor=c");
        Page<Payout> none = payouts().searchPayouts(PayoutSearch.of("a", "b")).execute();
        assertThat(none.items()).isEmpty();
        assertThat(none.nextCursor()).isNull();
    }

    @Test
    void the_banks_of_sbp() {
        yookassa.answers("""
                {"type":"list","items":[{"bank_id":"100000000111","name":"Сбербанк","bic":"044525225"}]}""");
        SbpBankList banks = client.sbpBanks().listSbpBanks().execute();
        yookassa.wasAsked("GET /v3/sbp_banks");
        assertThat(banks.items())
                .containsExactly(SbpBank.builder()
                        .bankId("100000000111")
                        .name("Сбербанк")
                        .bic("044525225")
                        .build());
    }

    @Test
    void personal_data_of_both_kinds() {
        String answer = """
                {"id":"pd-1","type":"sbp_payout_recipient","status":"waiting_for_operation",\
                "created_at":"2026-09-02T09:10:00.000Z","metadata":{"k":"v"}}""";
        yookassa.answers(answer).answers(answer);
        PersonalData stored = client.recipients()
                .createPersonalData(CreatePersonalData.sbpPayoutRecipient("Салтыков—Щедрин", "Михаил", "Евграфович"))
                .execute();
        yookassa.wasAsked("POST /v3/personal_data", """
                {"type":"sbp_payout_recipient","last_name":"Салтыков—Щедрин","first_name":"Михаил",\
                "middle_name":"Евграфович"}""");
        assertThat(stored.id()).isEqualTo("pd-1");
        assertThat(stored.type()).isEqualTo(PersonalDataType.SBP_PAYOUT_RECIPIENT);
        assertThat(stored.status()).isEqualTo(PersonalDataStatus.WAITING_FOR_OPERATION);
        assertThat(stored.metadata()).isEqualTo(Map.of("k", "v"));
        CreatePersonalData statement =
                CreatePersonalData.payoutStatementRecipient("Doe", "Ann-Mary", null, LocalDate.of(1990, 3, 17));
        client.recipients().createPersonalData(statement).execute();
        yookassa.wasAsked("POST /v3/personal_data", """
                {"type":"payout_statement_recipient","last_name":"Doe","first_name":"Ann-Mary",\
                "birthdate":"1990-03-17"}""");
        assertThat(statement.toString()).doesNotContain("Doe").doesNotContain("1990");
    }

    @Test
    void the_state_of_personal_data() {
        yookassa.answers("""
                {"id":"pd-1","type":"payout_statement_recipient","status":"canceled",\
                "cancellation_details":{"party":"yoo_money","reason":"expired_by_timeout"},\
                "created_at":"2026-09-02T09:10:00.000Z","expires_at":"2026-10-02T09:10:00.000Z"}""");
        PersonalData data = client.recipients().getPersonalData("pd-1").execute();
        yookassa.wasAsked("GET /v3/personal_data/pd-1");
        assertThat(data.status()).isEqualTo(PersonalDataStatus.CANCELED);
        assertThat(data.expiresAt()).isEqualTo(Instant.parse("2026-10-02T09:10:00Z"));
        assertThat(Objects.requireNonNull(data.cancellationDetails()).reason())
                .isEqualTo(CancellationReason.EXPIRED_BY_TIMEOUT);
    }

    @Test
    void the_gateway_itself() {
        yookassa.answers("""
                {"account_id":"500123","status":"enabled","test":false,"name":"Выплаты",\
                "payout_methods":["bank_card","sbp","digital_ruble"],\
                "payout_balance":{"value":"10500.50","currency":"RUB"}}""");
        Me me = client.settings().getMe().execute();
        yookassa.wasAsked("GET /v3/me");
        assertThat(me.status()).isEqualTo(AccountStatus.ENABLED);
        assertThat(me.payoutBalance()).isEqualTo(Money.rubles("10500.50"));
        assertThat(me.payoutMethods())
                .containsExactly(
                        PayoutDestinationType.BANK_CARD,
                        PayoutDestinationType.SBP,
                        OpenEnum.of(PayoutDestinationType.class, "digital_ruble"));
    }

    @Test
    void a_repeat_is_the_same_bytes_with_the_same_key() {
        yookassa.hangsUp(1).refuses(500, "internal_server_error", "later").answers(PAYOUT);
        assertThat(payouts()
                        .createPayout(BY_SBP)
                        .with(RequestOptions.idempotencyKey("payout-37"))
                        .executeForResponse()
                        .idempotencyKey())
                .contains("payout-37");
        RecordedRequest first = yookassa.next();
        for (int i = 0; i < 2; i++) {
            RecordedRequest repeat = yookassa.next();
            assertThat(Server.key(repeat)).isEqualTo("payout-37");
            assertThat(Server.text(repeat)).isEqualTo(Server.text(first));
        }
    }

    @Test
    void refusals_by_their_status() {
        yookassa.refuses(400, "invalid_request", "amount is too large")
                .refuses(401, "invalid_credentials", "no")
                .refuses(403, "forbidden", "no")
                .refuses(404, "not_found", "no");
        assertThatThrownBy(() -> payouts().createPayout(BY_SBP).execute()).isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> payouts().createPayout(BY_SBP).execute()).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> payouts().createPayout(BY_SBP).execute()).isInstanceOf(PermissionException.class);
        assertThatThrownBy(() -> payouts().getPayout("po-1").execute()).isInstanceOf(NotFoundException.class);
        for (int i = 0; i < 10; i++) {
            yookassa.refuses(429, "too_many_requests", "slower");
        }
        assertThatThrownBy(() -> payouts().getPayout("po-1").execute()).isInstanceOf(RateLimitException.class);
    }

    @Test
    void a_key_that_another_body_has_used_is_an_unknown_outcome() {
        yookassa.refuses(400, "invalid_request", "Idempotence key duplicated")
                .answers("{\"type\":\"list\",\"items\":[" + PAYOUT + "]}");
        OutcomeUnknownException lost = lost(BY_SBP);
        assertThat(lost.reconcile()).isEqualTo(Outcome.DONE);
        assertThat(yookassa.requests()).isEqualTo(2);
    }

    private OutcomeUnknownException lost(CreatePayout request) {
        return Objects.requireNonNull(catchThrowableOfType(
                OutcomeUnknownException.class,
                () -> payouts()
                        .createPayout(request)
                        .with(RequestOptions.maxAttempts(1))
                        .execute()));
    }

    private static String list(String items) {
        return "{\"type\":\"list\",\"items\":[" + items + "]}";
    }

    @Test
    void a_lost_payout_is_searched_for() {
        yookassa.hangsUp(1).answers(list(PAYOUT));
        OutcomeUnknownException lost = lost(BY_SBP);
        yookassa.next();
        assertThat(lost.reconcile()).isEqualTo(Outcome.DONE);
        yookassa.wasAsked(SEARCH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "other amount", "other metadata", "canceled"})
    void none_found_is_open_until_it_has_settled(String found) {
        String items = switch (found) {
            case "other amount" -> PAYOUT.replace("320.00", "321.00");
            case "other metadata" -> PAYOUT.replace("\"37\"", "\"370\"");
            case "canceled" -> PAYOUT.replace("pending", "canceled");
            default -> "";
        };
        yookassa.hangsUp(1).answers(list(items)).answers(list(items)).answers(list(items));
        OutcomeUnknownException lost = lost(BY_SBP);
        yookassa.next();
        yookassa.advance(Duration.ofMinutes(59));
        assertThat(lost.reconcile()).isEqualTo(Outcome.STILL_OPEN);
        yookassa.wasAsked(SEARCH);
        yookassa.advance(Duration.ofMinutes(1));
        assertThat(lost.reconcile()).isEqualTo(Outcome.NOT_DONE);
        yookassa.wasAsked(SEARCH);
        yookassa.wasAsked("GET /v3/payouts?created_at.gte=2026-09-01T09%3A09%3A00.000Z"
                + "&created_at.lte=2026-09-02T09%3A20%3A00.000Z&limit=100");
    }

    @Test
    void what_the_search_does_not_find_the_list_may_have_on_its_second_page() {
        yookassa.hangsUp(1)
                .answers(list(""))
                .answers("{\"type\":\"list\",\"items\":[],\"next_cursor\":\"p2\"}")
                .answers(list(PAYOUT));
        OutcomeUnknownException lost = lost(BY_SBP);
        yookassa.advance(Duration.ofHours(2));
        assertThat(lost.reconcile()).isEqualTo(Outcome.DONE);
        assertThat(yookassa.requests()).isEqualTo(4);
    }

    @Test
    void the_longest_value_is_searched_for_and_all_pairs_are_compared() {
        CreatePayout request = BY_SBP.toBuilder()
                .metadata(Map.of("a", "web", "own_id", "payout-00037", "z", "1"))
                .build();
        yookassa.hangsUp(1)
                .answers(list(PAYOUT.replace(
                        "{\"payout_request\":\"37\"}", "{\"own_id\":\"payout-00037\",\"a\":\"web\",\"z\":\"1\"}")));
        OutcomeUnknownException lost = lost(request);
        yookassa.next();
        assertThat(lost.reconcile()).isEqualTo(Outcome.DONE);
        yookassa.wasAsked("GET /v3/payouts/search?metadata%5Bown_id%5D=payout-00037&limit=100");
    }

    @Test
    void blank_metadata_are_none_and_hide_no_lost_payout() {
        yookassa.hangsUp(2).answers(list(PAYOUT.replace("\"37\"}", "\"37\",\"comment\":\"   \"}")));
        assertThat(lost(BY_SBP.toBuilder().metadata(Map.of("comment", " ")).build())
                        .canReconcile())
                .isFalse();
        yookassa.next();
        OutcomeUnknownException lost = lost(BY_SBP.toBuilder()
                .metadata(Map.of("comment", "   ", "payout_request", "37"))
                .build());
        yookassa.next();
        assertThat(lost.reconcile()).isEqualTo(Outcome.DONE);
        yookassa.wasAsked(SEARCH);
    }

    @Test
    void an_older_payout_that_looks_alike_may_be_of_the_same_key_or_last_months() {
        String older = list(PAYOUT.replace("2026-09-02T09:10:00.000Z", "2026-08-02T09:10:00.000Z"));
        yookassa.hangsUp(1).answers(older).answers(older);
        OutcomeUnknownException lost = lost(BY_SBP);
        assertThat(lost.reconcile()).isEqualTo(Outcome.STILL_OPEN);
        yookassa.advance(Duration.ofHours(2));
        assertThat(lost.reconcile()).isEqualTo(Outcome.STILL_OPEN);
    }

    @Test
    void a_payout_whose_sum_cannot_be_read_is_no_proof_that_there_is_none() {
        String unread = list(PAYOUT.replace("320.00", ""));
        yookassa.hangsUp(1).answers(unread).answers(list(""));
        OutcomeUnknownException lost = lost(BY_SBP);
        yookassa.advance(Duration.ofHours(2));
        assertThat(lost.reconcile()).isEqualTo(Outcome.STILL_OPEN);
    }

    @Test
    void without_metadata_nobody_can_be_asked() {
        yookassa.hangsUp(1);
        OutcomeUnknownException lost = lost(CreatePayout.toSaved(Money.rubles(1), "pm-1"));
        assertThat(lost.canReconcile()).isFalse();
    }

    @Test
    void the_settle_time_is_a_setting() {
        try (YooKassaPayoutsClient patient = yookassa.settle(YooKassaPayoutsClient.builder())
                .gateway("1", "2")
                .settleTime(Duration.ZERO)
                .build()) {
            yookassa.hangsUp(1).answers(list("")).answers(list(""));
            OutcomeUnknownException lost = Objects.requireNonNull(catchThrowableOfType(
                    OutcomeUnknownException.class,
                    () -> patient.payouts()
                            .createPayout(BY_SBP)
                            .with(RequestOptions.maxAttempts(1))
                            .execute()));
            assertThat(lost.reconcile()).isEqualTo(Outcome.NOT_DONE);
        }
    }

    @Test
    void waits_until_a_payout_is_over() {
        yookassa.answers(PAYOUT).answers(PAYOUT.replace("pending", "succeeded"));
        Payout payout =
                client.payoutFinished("po-1").every(Duration.ofMillis(1)).await();
        assertThat(payout.succeeded()).isTrue();
        assertThat(yookassa.requests()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"+79000000000|100000000111", "123|100000000111", "79000000000|1000000001112", "79000000000|СБЕР"})
    void a_wrong_account_in_sbp_is_refused_unsent(String phone, String bankId) {
        assertThatThrownBy(() -> CreatePayout.bySbp(Money.rubles(1), phone, bankId))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("payout_destination_data.")
                .message()
                .doesNotContain(phone);
    }

    @Test
    void exactly_one_destination() {
        assertThatThrownBy(() -> CreatePayout.builder().amount(Money.rubles(1)).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("exactly one")
                .hasMessageContaining("none");
        assertThatThrownBy(() -> BY_SBP.toBuilder().payoutToken("pt-1").build()).hasMessageContaining("not 2");
        assertThatThrownBy(() -> CreatePayout.byToken(Money.rubles(1), " ")).hasMessageContaining("blank");
        assertThatThrownBy(() -> CreatePayout.toCard(Money.rubles(1), "5555 5555 5555 4477"))
                .hasMessageContaining("16 to 19 digits")
                .message()
                .doesNotContain("4477");
        assertThatThrownBy(() -> CreatePayout.toWallet(Money.rubles(1), "4100"))
                .hasMessageContaining("11 to 33 digits");
        assertThatThrownBy(() -> CreatePayout.byToken(Money.rubles(0), "pt-1")).hasMessageContaining("amount");
        assertThatThrownBy(() -> BY_SBP.toBuilder()
                        .personalData(List.of(PersonalDataId.of("1"), PersonalDataId.of("2"), PersonalDataId.of("3")))
                        .build())
                .hasMessageContaining("personal_data");
        assertThatThrownBy(() -> CreatePersonalData.sbpPayoutRecipient("Иванов2", "Иван", null))
                .hasMessageContaining("last_name")
                .message()
                .doesNotContain("Иванов2");
        assertThatThrownBy(() -> PayoutFilter.builder().limit(101).build()).hasMessageContaining("limit");
        assertThatThrownBy(() -> PayoutSearch.of("k".repeat(33), "v")).hasMessageContaining("metadata");
    }

    @Test
    void a_client_needs_a_gateway() {
        assertThatThrownBy(() -> YooKassaPayoutsClient.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("gateway(agentId, secretKey)");
        assertThat(client.toString()).isEqualTo("YooKassaPayoutsClient{500123}");
        assertThat(client.agentId()).isEqualTo("500123");
    }
}
