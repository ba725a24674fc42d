package io.github.prilavok.yookassa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.prilavok.core.Money;
import io.github.prilavok.core.Outcome;
import io.github.prilavok.core.RequestOptions;
import io.github.prilavok.core.error.OutcomeUnknownException;
import io.github.prilavok.yookassa.model.CreateDeal;
import io.github.prilavok.yookassa.model.Deal;
import io.github.prilavok.yookassa.model.DealFilter;
import io.github.prilavok.yookassa.model.DealStatus;
import io.github.prilavok.yookassa.model.DealType;
import io.github.prilavok.yookassa.model.FeeMoment;
import io.github.prilavok.yookassa.wire.Server;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DealsWireTest {
    private static final String DEAL = """
            {"type":"safe_deal","id":"dl-285e5ee7-0022-5000-8000-01516a44b147","balance":{"value":"800.00","currency":"RUB"},\
            "payout_balance":{"value":"640.00","currency":"RUB"},"status":"opened","fee_moment":"deal_closed",\
            "created_at":"2026-09-02T09:09:59.123456Z","expires_at":"2026-12-01T09:09:59.123456Z",\
            "description":"DEAL-7","metadata":{"order_id":"37"},"test":true}""";
    private static final CreateDeal REQUEST = CreateDeal.of(FeeMoment.DEAL_CLOSED, "DEAL-7");
    private static final String SEARCH =
            "GET /v3/deals?created_at.gte=2026-09-01T09%3A09%3A00.000Z&full_text_search=DEAL-7&limit=100";

    private final Server yookassa = new Server("Basic MTAwNTAwOnRlc3Rfc2VjcmV0");
    private final YooKassaClient client = yookassa.settle(YooKassaClient.builder())
            .shop("100500", "test_secret")
            .build();

    @AfterEach
    void close() {
        client.close();
        yookassa.close();
    }

    private static String list(String items) {
        return "{\"type\":\"list\",\"items\":[" + items + "]}";
    }

    @Test
    void a_deal_is_opened() {
        yookassa.answers(DEAL);
        Deal deal = client.deals().createDeal(REQUEST).execute();
        yookassa.wasAsked(
                "POST /v3/deals", "{\"type\":\"safe_deal\",\"fee_moment\":\"deal_closed\",\"description\":\"DEAL-7\"}");
        assertThat(deal.id()).isEqualTo("dl-285e5ee7-0022-5000-8000-01516a44b147");
        assertThat(deal.type()).isEqualTo(DealType.SAFE_DEAL);
        assertThat(deal.status()).isEqualTo(DealStatus.OPENED);
        assertThat(deal.feeMoment()).isEqualTo(FeeMoment.DEAL_CLOSED);
        assertThat(deal.balance()).isEqualTo(Money.rubles(800));
        assertThat(deal.payoutBalance()).isEqualTo(Money.rubles(640));
        assertThat(deal.createdAt()).isEqualTo(Instant.parse("2026-09-02T09:09:59.123456Z"));
        assertThat(deal.metadata()).isEqualTo(Map.of("order_id", "37"));
        assertThat(deal.test()).isTrue();
    }

    @Test
    void a_deal_and_one_of_tomorrow() {
        yookassa.answers(DEAL).answers("{\"id\":\"dl-2\",\"type\":\"auction\",\"status\":\"frozen\"}");
        assertThat(client.deals().getDeal("dl-1").execute().description()).isEqualTo("DEAL-7");
        yookassa.wasAsked("GET /v3/deals/dl-1");
        Deal tomorrow = client.deals().getDeal("dl-2").execute();
        assertThat(Objects.requireNonNull(tomorrow.type()).wire()).isEqualTo("auction");
        assertThat(Objects.requireNonNull(tomorrow.status()).value()).isEqualTo(DealStatus.UNKNOWN);
    }

    @Test
    void deals_page_by_page() {
        yookassa.answers("{\"type\":\"list\",\"items\":[" + DEAL + "],\"next_cursor\":\"c-2\"}")
                .answers(list(DEAL));
        DealFilter filter = DealFilter.builder()
                .status(DealStatus.OPENED)
                .fullTextSearch("заказ")
                .expiresAtLt(Instant.parse("2026-12-31T00:00:00Z"))
                .build();
        assertThat(client.deals().allDeals(filter)).hasSize(2);
        String query = "GET /v3/deals?expires_at.lt=2026-12-31T00%3A00%3A00.000Z&status=opened"
                + "&full_text_search=%D0%B7%D0%B0%D0%BA%D0%B0%D0%B7";
        yookassa.wasAsked(query);
        yookassa.wasAsked(query + "&cursor=c-2");
        assertThatThrownBy(() -> DealFilter.builder().fullTextSearch("abc").build())
                .hasMessageContaining("full_text_search");
    }

    private OutcomeUnknownException lost(CreateDeal request) {
        yookassa.hangsUp(1);
        OutcomeUnknownException lost = Objects.requireNonNull(catchThrowableOfType(
                OutcomeUnknownException.class,
                () -> client.deals()
                        .createDeal(request)
                        .with(RequestOptions.maxAttempts(1))
                        .execute()));
        yookassa.next();
        return lost;
    }

    @Test
    void a_lost_deal_is_found_by_its_description() {
        OutcomeUnknownException lost = lost(REQUEST);
        yookassa.answers(list(DEAL.replace("DEAL-7", "DEAL-77") + ',' + DEAL));
        assertThat(lost.reconcile()).isEqualTo(Outcome.DONE);
        yookassa.wasAsked(SEARCH);
    }

    @Test
    void a_lost_deal_that_is_not_found_is_open_for_two_minutes() {
        OutcomeUnknownException lost = lost(REQUEST);
        String another = list(DEAL.replace("DEAL-7", "DEAL-77"));
        yookassa.answers(another).answers(another).answers(another);
        yookassa.advance(Duration.ofSeconds(119));
        assertThat(lost.reconcile()).isEqualTo(Outcome.STILL_OPEN);
        yookassa.advance(Duration.ofSeconds(1));
        assertThat(lost.reconcile()).isEqualTo(Outcome.NOT_DONE);
    }

    @Test
    void what_the_search_does_not_find_the_list_may_have() {
        OutcomeUnknownException lost = lost(REQUEST);
        yookassa.answers(list("")).answers(list(DEAL));
        yookassa.advance(Duration.ofHours(1));
        assertThat(lost.reconcile()).isEqualTo(Outcome.DONE);
        yookassa.wasAsked(SEARCH);
        yookassa.wasAsked("GET /v3/deals?created_at.gte=2026-09-01T09%3A09%3A00.000Z&limit=100");
    }

    @Test
    void an_older_deal_that_looks_alike_may_be_of_the_same_key() {
        OutcomeUnknownException lost = lost(REQUEST);
        yookassa.answers(list(DEAL.replace("2026-09-02T09:09:59", "2026-09-02T08:00:00")));
        yookassa.advance(Duration.ofHours(1));
        assertThat(lost.reconcile()).isEqualTo(Outcome.STILL_OPEN);
    }

    @Test
    void of_two_deals_that_look_alike_nobody_can_tell() {
        OutcomeUnknownException lost = lost(REQUEST);
        yookassa.answers(list(DEAL + ',' + DEAL));
        yookassa.advance(Duration.ofHours(1));
        assertThat(lost.reconcile()).isEqualTo(Outcome.STILL_OPEN);
    }

    @Test
    void metadata_are_compared_too() {
        OutcomeUnknownException lost =
                lost(REQUEST.toBuilder().metadata(Map.of("order_id", "38")).build());
        yookassa.answers(list(DEAL)).answers(list(DEAL));
        yookassa.advance(Duration.ofHours(1));
        assertThat(lost.reconcile()).isEqualTo(Outcome.NOT_DONE);
    }

    @Test
    void without_a_description_nobody_can_be_asked() {
        assertThat(lost(CreateDeal.builder()
                                .feeMoment(FeeMoment.PAYMENT_SUCCEEDED)
                                .build())
                        .canReconcile())
                .isFalse();
        assertThat(lost(CreateDeal.of(FeeMoment.PAYMENT_SUCCEEDED, "D-7")).canReconcile())
                .isFalse();
        assertThatThrownBy(() -> CreateDeal.builder().description("DEAL-7").build())
                .hasMessageContaining("fee_moment");
    }
}
