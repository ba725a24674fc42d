package io.github.prilavok.shop.marketplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.prilavok.core.Money;
import io.github.prilavok.sandbox.Fault;
import io.github.prilavok.sandbox.yookassa.YooKassaLedger.Kind;
import io.github.prilavok.sandbox.yookassa.YooKassaLedger.Total;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** updatePayoutsRequestsTrigger: an accepted request leaves the balance and reaches its owner once, or comes back once. */
class PayoutTest {
    private static final Total ONCE = new Total(1, new BigDecimal("320.50"));
    private static final Total NEVER = new Total(0, new BigDecimal("0.00"));
    private static final Money AMOUNT = Money.rubles("320.50");

    private final LivingMarketplace marketplace = LivingMarketplace.marketplace();

    @AfterEach
    void calm() {
        marketplace.yookassa().misbehave().calm();
    }

    private String accepted(String guide, Money amount, @Nullable String destination) {
        String request = LivingMarketplace.fresh("request");
        marketplace.documents.payoutRequest(request, guide, amount, destination);
        marketplace.documents.status("payout_requests", request, "accepted");
        return request;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"yoo_money\",\"account_number\":\"41001614575714\"}",
                "{\"type\":\"sbp\",\"phone\":\"79000000000\",\"bank_id\":\"100000000111\"}"
            })
    void an_accepted_request_is_paid_out_once(String destination) throws Exception {
        String guide = marketplace.guideWith(Money.rubles(1000));

        String request = accepted(guide, AMOUNT, destination);

        marketplace.untilStatus("payout_requests", request, "paid");
        assertThat(marketplace.paidOut(request)).isEqualTo(ONCE);
        assertThat(marketplace.documents.balance(guide)).isEqualTo(Money.rubles("679.50"));
        assertThat(marketplace.documents.ledger(guide)).containsExactly("payment 1000.00 RUB", "withdraw 320.50 RUB");
        // It does not matter how often somebody accepts it.
        marketplace.documents.status("payout_requests", request, "pending");
        marketplace.documents.status("payout_requests", request, "accepted");
        marketplace.untilStatus("payout_requests", request, "paid");
        assertThat(marketplace.paidOut(request)).isEqualTo(ONCE);
        assertThat(marketplace.documents.balance(guide)).isEqualTo(Money.rubles("679.50"));
    }

    @Test
    void without_a_destination_it_goes_to_the_payment_card() throws Exception {
        String guide = marketplace.guideWith(Money.rubles(1000));
        marketplace.paidOrder(guide, marketplace.user("another"), marketplace.event());

        String request = accepted(guide, AMOUNT, null);

        marketplace.untilStatus("payout_requests", request, "paid");
        assertThat(marketplace.paidOut(request)).isEqualTo(ONCE);
    }

    @Test
    void without_a_destination_and_a_card_it_is_rejected() throws Exception {
        String guide = marketplace.guideWith(Money.rubles(1000));

        String request = accepted(guide, AMOUNT, null);
        String odd = accepted(guide, AMOUNT, "{\"type\":\"pigeon\"}");

        marketplace.untilStatus("payout_requests", request, "rejected");
        marketplace.untilStatus("payout_requests", odd, "rejected");
        assertThat(marketplace.documents.balance(guide)).isEqualTo(Money.rubles(1000));
    }

    @Test
    void more_than_the_balance_is_rejected_and_nothing_is_asked_of_yookassa() throws Exception {
        String guide = marketplace.guideWith(Money.rubles(1000));
        long asked = marketplace.yookassa().ledger().requests("createPayout");

        String request = accepted(guide, Money.rubles("1000.01"), LivingMarketplace.WALLET);

        marketplace.untilStatus("payout_requests", request, "rejected");
        assertThat(marketplace.documents.balance(guide)).isEqualTo(Money.rubles(1000));
        assertThat(marketplace.yookassa().ledger().requests("createPayout")).isEqualTo(asked);
    }

    @Test
    void of_requests_that_are_accepted_at_once_so_many_are_paid_as_the_balance_covers() throws Exception {
        String guide = marketplace.guideWith(Money.rubles(1000));
        List<String> requests = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            requests.add(LivingMarketplace.fresh("request"));
            marketplace.documents.payoutRequest(requests.get(i), guide, AMOUNT, LivingMarketplace.WALLET);
        }

        marketplace
                .jdbc
                .sql("update payout_requests set status = 'accepted' where user_ref = ?")
                .param(guide)
                .update();

        await().atMost(LivingMarketplace.PATIENCE)
                .until(() -> statuses(requests).stream().noneMatch("accepted"::equals));
        assertThat(statuses(requests)).containsOnly("paid", "rejected");
        assertThat(statuses(requests).stream().filter("paid"::equals)).hasSize(3);
        assertThat(marketplace.documents.balance(guide)).isEqualTo(Money.rubles("38.50"));
        assertThat(requests.stream()
                        .mapToInt(request -> marketplace.paidOut(request).count())
                        .sum())
                .isEqualTo(3);
    }

    @Test
    void a_payout_that_fails_does_not_give_back_what_a_person_has_paid() throws Exception {
        String guide = marketplace.guideWith(Money.rubles(1000));
        marketplace.yookassa().payoutsTake(Duration.ofMinutes(2));
        String request = accepted(guide, AMOUNT, LivingMarketplace.POOR_WALLET);
        await().atMost(LivingMarketplace.PATIENCE)
                .until(() -> marketplace.documents.balance(guide).equals(Money.rubles("679.50")));

        marketplace.documents.status("payout_requests", request, "paid");

        await().atMost(LivingMarketplace.PATIENCE)
                .until(() -> marketplace.documents.parked().stream()
                        .anyMatch(line -> line.startsWith("payout-" + request + ": has come to nothing")));
        assertThat(marketplace.documents.status("payout_requests", request)).isEqualTo("paid");
        assertThat(marketplace.documents.balance(guide)).isEqualTo(Money.rubles("679.50"));
    }

    private List<String> statuses(List<String> requests) {
        return requests.stream()
                .map(request -> marketplace.documents.status("payout_requests", request))
                .toList();
    }

    @Test
    void a_payout_that_fails_returns_the_money_once_and_stays_failed() throws Exception {
        String guide = marketplace.guideWith(Money.rubles(1000));

        String request = accepted(guide, AMOUNT, LivingMarketplace.POOR_WALLET);

        marketplace.untilStatus("payout_requests", request, "failed");
        assertThat(marketplace
                        .jdbc
                        .sql("select reason from payout_requests where id = ?")
                        .param(request)
                        .query(String.class)
                        .single())
                .isEqualTo("insufficient_funds");
        assertThat(marketplace.documents.balance(guide)).isEqualTo(Money.rubles(1000));
        assertThat(marketplace.documents.ledger(guide))
                .containsExactly("payment 1000.00 RUB", "withdraw 320.50 RUB", "withdraw -320.50 RUB");
        marketplace.documents.status("payout_requests", request, "pending");
        marketplace.documents.status("payout_requests", request, "accepted");
        marketplace.untilStatus("payout_requests", request, "failed");
        assertThat(marketplace.documents.balance(guide)).isEqualTo(Money.rubles(1000));
        assertThat(marketplace.paidOut(request)).isEqualTo(NEVER);
    }

    @Test
    void what_the_gateway_refuses_to_hear_returns_the_money() throws Exception {
        String guide = marketplace.guideWith(Money.rubles(1000));

        String request =
                accepted(guide, AMOUNT, "{\"type\":\"sbp\",\"phone\":\"79000000000\",\"bank_id\":\"999999999999\"}");

        marketplace.untilStatus("payout_requests", request, "failed");
        assertThat(marketplace.documents.balance(guide)).isEqualTo(Money.rubles(1000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"resetBefore", "resetAfter", "500 although done", "429"})
    void whatever_becomes_of_the_answer_the_money_arrives_once(String what) throws Exception {
        String guide = marketplace.guideWith(Money.rubles(1000));
        Fault fault = switch (what) {
            case "resetBefore" -> Fault.resetBefore();
            case "resetAfter" -> Fault.resetAfter();
            case "500 although done" -> Fault.status(500).afterExecuting();
            default -> Fault.tooManyRequests(Duration.ofMillis(100));
        };
        marketplace.yookassa().misbehave().holdWebhooks().times(2, "createPayout", fault);

        String request = accepted(guide, AMOUNT, LivingMarketplace.WALLET);

        marketplace.untilStatus("payout_requests", request, "paid");
        assertThat(marketplace.paidOut(request)).isEqualTo(ONCE);
        assertThat(marketplace.documents.balance(guide)).isEqualTo(Money.rubles("679.50"));
    }

    @Test
    void after_a_day_without_an_answer_the_payout_is_looked_for_and_not_sent_again() throws Exception {
        String guide = marketplace.guideWith(Money.rubles(1000));
        marketplace.yookassa().misbehave().holdWebhooks().once("createPayout", Fault.stallAfter());

        String request = accepted(guide, AMOUNT, LivingMarketplace.WALLET);
        await().atMost(LivingMarketplace.PATIENCE)
                .until(() -> marketplace.paidOut(request).equals(ONCE));
        marketplace.neighbourhood.sandbox().clock().advance(Duration.ofHours(25));

        marketplace.untilStatus("payout_requests", request, "paid");

        assertThat(marketplace.paidOut(request)).isEqualTo(ONCE);
        assertThat(marketplace.documents.balance(guide)).isEqualTo(Money.rubles("679.50"));
    }

    @Test
    void a_payout_that_the_search_does_not_show_yet_is_found_in_the_list() throws Exception {
        String guide = marketplace.guideWith(Money.rubles(1000));
        marketplace.yookassa().payoutsAreSearchableAfter(Duration.ofDays(3));
        try {
            marketplace.yookassa().misbehave().holdWebhooks().once("createPayout", Fault.stallAfter());
            String request = accepted(guide, AMOUNT, LivingMarketplace.WALLET);
            await().atMost(LivingMarketplace.PATIENCE)
                    .until(() -> marketplace.paidOut(request).equals(ONCE));
            marketplace.neighbourhood.sandbox().clock().advance(Duration.ofHours(25));

            marketplace.untilStatus("payout_requests", request, "paid");

            assertThat(marketplace.paidOut(request)).isEqualTo(ONCE);
        } finally {
            marketplace.yookassa().payoutsAreSearchableAfter(Duration.ZERO);
        }
    }

    @Test
    void a_payout_that_was_never_made_comes_back_after_a_day() throws Exception {
        String guide = marketplace.guideWith(Money.rubles(1000));
        marketplace.yookassa().misbehave().once("createPayout", Fault.stall());

        String request = accepted(guide, AMOUNT, LivingMarketplace.WALLET);
        await().atMost(LivingMarketplace.PATIENCE)
                .until(() -> marketplace
                                .jdbc
                                .sql("select count(*) from yookassa_operation where document = ? and uncertain")
                                .param(request)
                                .query(Integer.class)
                                .single()
                        == 1);
        marketplace.neighbourhood.sandbox().clock().advance(Duration.ofHours(25));

        marketplace.untilStatus("payout_requests", request, "failed");

        assertThat(marketplace.moved(Kind.PAYOUT, "payout_request", request)).isEqualTo(NEVER);
        assertThat(marketplace.documents.balance(guide)).isEqualTo(Money.rubles(1000));
    }
}
