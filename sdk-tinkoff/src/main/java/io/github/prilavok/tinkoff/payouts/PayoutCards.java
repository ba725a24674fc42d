package io.github.prilavok.tinkoff.payouts;

import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Operation;
import io.github.prilavok.core.Safety;
import io.github.prilavok.tinkoff.model.Card;
import io.github.prilavok.tinkoff.model.CardBinding;
import io.github.prilavok.tinkoff.model.GetCardList;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.POST;

/**
 * The cards that payouts go to.
 *
 * <p>Source: the bank's A2C_V2 1.15, tbank.ru/kassa/dev/payouts
 */
public interface PayoutCards {
    /**
     * Opens a form on which a recipient binds a card; a notification tells how it ended. Not safe to repeat: each call
     * opens another form, which does no harm if nobody is sent there. A lost answer cannot be reconciled.
     */
    @POST("e2c/v2/AddCard")
    @Operation(value = "payoutAddCard", safety = Safety.UNSAFE)
    ApiCall<CardBinding> addCard(@Body PayoutAddCard request);

    /**
     * A recipient's cards, those that expired or were removed included. Safe to repeat.
     *
     * @throws io.github.prilavok.core.error.NotFoundException 7: there is no such recipient
     */
    @POST("e2c/v2/GetCardList")
    @Operation(value = "payoutGetCardList", safety = Safety.SAFE)
    ApiCall<List<Card>> getCardList(@Body GetCardList request);

    /** A recipient's cards. */
    default ApiCall<List<Card>> getCardList(String customerKey) {
        return getCardList(GetCardList.of(customerKey));
    }

    /** Forgets a card. Safe to repeat, though the repeat may be answered with an error. */
    @POST("e2c/v2/RemoveCard")
    @Operation(value = "payoutRemoveCard", safety = Safety.NATURAL)
    ApiCall<Card> removeCard(@Body PayoutRemoveCard request);

    /** Forgets a card. */
    default ApiCall<Card> removeCard(String customerKey, String cardId) {
        return removeCard(PayoutRemoveCard.of(customerKey, cardId));
    }
}
