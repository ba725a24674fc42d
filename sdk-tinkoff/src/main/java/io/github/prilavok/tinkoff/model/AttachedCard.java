package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.core.internal.log.Redaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A card that was bound, or has to pass 3-D Secure first.
 *
 * @param requestKey the bank's name for the request: a UUID for cards, a number for accounts
 * @param customerKey the shop's name for the customer
 * @param cardId the stored card
 * @param rebillId what charges are made with; null if the card was not checked
 * @param status where the binding is; 3DS_CHECKING sends the customer to {@code acsUrl}
 * @param acsUrl where the cardholder is checked
 * @param md 3-D Secure 1: goes to {@code acsUrl}
 * @param paReq 3-D Secure 1: goes to {@code acsUrl}
 * @param tdsServerTransId 3-D Secure 2: the check's number
 * @param acsTransId 3-D Secure 2: its number at the card's bank
 * @param terminalKey the terminal that answered
 * @param success whether the bank did what it was asked
 * @param errorCode {@code "0"} if nothing went wrong
 * @param message the bank's words in short
 * @param details the bank's words at length
 * @param extra members of the JSON that this record has no component for; kept as received
 */
@Built
public record AttachedCard(
        @Nullable String requestKey,
        @Nullable String customerKey,
        @Nullable String cardId,
        @Nullable String rebillId,
        @Nullable OpenEnum<BindingStatus> status,
        @JsonProperty("ACSUrl") @Nullable String acsUrl,
        @JsonProperty("MD") @Nullable String md,
        @Nullable String paReq,
        @JsonAlias("TdsServerTransID") @Nullable String tdsServerTransId,
        @JsonAlias("AcsTransID") @Nullable String acsTransId,
        @Nullable String terminalKey,
        @Nullable Boolean success,
        @Nullable String errorCode,
        @Nullable String message,
        @Nullable String details,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
        implements Answer {
    public AttachedCard {
        extra = Extra.copy(extra);
    }

    public static AttachedCardBuilder builder() {
        return AttachedCardBuilder.builder();
    }

    public AttachedCardBuilder toBuilder() {
        return AttachedCardBuilder.builder(this);
    }

    @Override
    public String toString() {
        return Redaction.describe(this);
    }
}
