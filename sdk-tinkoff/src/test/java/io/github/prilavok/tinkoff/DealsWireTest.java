package io.github.prilavok.tinkoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.prilavok.core.error.ConflictException;
import io.github.prilavok.tinkoff.model.CloseSpDeal;
import io.github.prilavok.tinkoff.model.CreateSpDeal;
import io.github.prilavok.tinkoff.model.SpDealType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DealsWireTest {
    private final Bank bank = new Bank();
    private final Deals deals = bank.client.deals();

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void createSpDeal() {
        bank.answers("{\"Success\":true,\"ErrorCode\":\"0\",\"SpAccumulationId\":91954170}");
        assertThat(deals.createSpDeal(CreateSpDeal.of(SpDealType.NN)).execute().spAccumulationId())
                .isEqualTo("91954170");
        bank.wasAsked("POST /v2/createSpDeal", "{\"SpDealType\":\"NN\"}");
    }

    @Test
    void closeSpDeal() {
        bank.answers("{\"Success\":true,\"ErrorCode\":\"0\",\"SpAccumulationId\":\"91954170\"}");
        assertThat(deals.closeSpDeal(CloseSpDeal.of("91954170")).execute().spAccumulationId())
                .isEqualTo("91954170");
        bank.wasAsked("POST /v2/closeSpDeal", "{\"SpAccumulationId\":\"91954170\"}");
    }

    @Test
    void a_deal_is_closed_once() {
        bank.answers("{\"Success\":false,\"ErrorCode\":\"926\",\"Message\":\"Сделка закрыта\"}");
        assertThatThrownBy(() -> deals.closeSpDeal(CloseSpDeal.of("1")).execute())
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("Сделка закрыта");
    }
}
