package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.core.internal.log.Redaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which 3-D Secure a card has.
 *
 * @param version {@code "1.0.0"} or {@code "2.1.0"}
 * @param tdsServerTransId 3-D Secure 2: the check's number
 * @param threeDsMethodUrl where the browser posts {@link io.github.prilavok.tinkoff.ThreeDs#methodData} first, in a
 *     hidden frame; null if it need not
 * @param paymentSystem the card's system
 * @param terminalKey the terminal that answered
 * @param success whether the bank did what it was asked
 * @param errorCode {@code "0"} if nothing went wrong
 * @param message the bank's words in short
 * @param details the bank's words at length
 * @param extra members of the JSON that this record has no component for; kept as received
 */
@Built
public record ThreeDsVersion(
        @Nullable String version,

        @JsonProperty("TdsServerTransID") @JsonAlias("TdsServerTransId") @Nullable
        String tdsServerTransId,

        @JsonProperty("ThreeDSMethodURL") @JsonAlias("ThreeDSMethodUrl") @Nullable
        String threeDsMethodUrl,

        @Nullable String paymentSystem,
        @Nullable String terminalKey,
        @Nullable Boolean success,
        @Nullable String errorCode,
        @Nullable String message,
        @Nullable String details,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
        implements Answer {
    public ThreeDsVersion {
        extra = Extra.copy(extra);
    }

    public static ThreeDsVersionBuilder builder() {
        return ThreeDsVersionBuilder.builder();
    }

    public ThreeDsVersionBuilder toBuilder() {
        return ThreeDsVersionBuilder.builder(this);
    }

    @Override
    public String toString() {
        return Redaction.describe(this);
    }
}
