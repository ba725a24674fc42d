package io.github.prilavok.tinkoff;

import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Operation;
import io.github.prilavok.core.Safety;
import io.github.prilavok.tinkoff.model.AddCard;
import io.github.prilavok.tinkoff.model.AttachCard;
import io.github.prilavok.tinkoff.model.AttachedCard;
import io.github.prilavok.tinkoff.model.Card;
import io.github.prilavok.tinkoff.model.CardBinding;
import io.github.prilavok.tinkoff.model.CardBindingState;
import io.github.prilavok.tinkoff.model.GetAddCardState;
import io.github.prilavok.tinkoff.model.GetCardList;
import io.github.prilavok.tinkoff.model.RemoveCard;
import io.github.prilavok.tinkoff.model.SubmitRandomAmount;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.POST;

/**
 * Cards that the bank keeps for the shop's customers, and how they get there.
 *
 * <p>Source: the bank's OpenAPI 1.80, tbank.ru/kassa/dev/payments
 */
public interface Cards {
    /**
     * Opens a form on which the customer binds a card; it works for 2 days. Not safe to repeat: each call opens
     * another. A lost answer cannot be reconciled, and does no harm.
     */
    @POST("v2/AddCard")
    @Operation(value = "addCard", safety = Safety.UNSAFE)
    ApiCall<CardBinding> addCard(@Body AddCard request);

    /**
     * Binds a card whose data the shop itself took, for a request opened by {@link #addCard}. The bank may hold 0 or 1
     * rouble. Not safe to repeat. A lost answer is reconciled by GetAddCardState. PCI DSS.
     */
    @POST("v2/AttachCard")
    @Operation(value = "attachCard", safety = Safety.UNSAFE)
    ApiCall<AttachedCard> attachCard(@Body AttachCard request);

    /** Where the binding of a card is. Safe to repeat. */
    @POST("v2/GetAddCardState")
    @Operation(value = "getAddCardState", safety = Safety.SAFE)
    ApiCall<CardBindingState> getAddCardState(@Body GetAddCardState request);

    /** Where the binding of a card is. */
    default ApiCall<CardBindingState> getAddCardState(String requestKey) {
        return getAddCardState(GetAddCardState.of(requestKey));
    }

    /**
     * A customer's cards, deleted ones included. Safe to repeat.
     *
     * @throws io.github.prilavok.core.error.NotFoundException 7: there is no such customer
     */
    @POST("v2/GetCardList")
    @Operation(value = "getCardList", safety = Safety.SAFE)
    ApiCall<List<Card>> getCardList(@Body GetCardList request);

    /** A customer's cards. */
    default ApiCall<List<Card>> getCardList(String customerKey) {
        return getCardList(GetCardList.of(customerKey));
    }

    /** Forgets a card; it can no longer be charged. Safe to repeat. */
    @POST("v2/RemoveCard")
    @Operation(value = "removeCard", safety = Safety.NATURAL)
    ApiCall<Card> removeCard(@Body RemoveCard request);

    /** Forgets a card. */
    default ApiCall<Card> removeCard(String customerKey, String cardId) {
        return removeCard(RemoveCard.of(customerKey, cardId));
    }

    /**
     * Checks a card by the amount that was held on it. Not safe to repeat: the tries are counted (error 514).
     *
     * @deprecated by the bank; other checks have taken its place
     */
    @Deprecated
    @POST("v2/SubmitRandomAmount")
    @Operation(value = "submitRandomAmount", safety = Safety.UNSAFE)
    ApiCall<CardBindingState> submitRandomAmount(@Body SubmitRandomAmount request);
}
