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
 * Where a payer pays with a wallet.
 *
 * @param params the link
 * @param terminalKey the terminal that answered
 * @param success whether the bank did what it was asked
 * @param errorCode {@code "0"} if nothing went wrong
 * @param message the bank's words in short
 * @param details the bank's words at length
 * @param extra members of the JSON that this record has no component for; kept as received
 */
@Built
public record WalletLink(
        @Nullable Target params,
        @Nullable String terminalKey,
        @Nullable Boolean success,
        @Nullable String errorCode,
        @Nullable String message,
        @Nullable String details,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
        implements Answer {
    public WalletLink {
        extra = Extra.copy(extra);
    }

    public static WalletLinkBuilder builder() {
        return WalletLinkBuilder.builder();
    }

    public WalletLinkBuilder toBuilder() {
        return WalletLinkBuilder.builder(this);
    }

    /** Where to send the payer; null if the bank gave no link. */
    public @Nullable String redirectUrl() {
        return params == null ? null : params.redirectUrl();
    }

    /**
     * A wallet's link.
     *
     * @param redirectUrl where to send the payer
     * @param webQr T-Pay: the page with the QR code
     * @param extra members of the JSON that this record has no component for; kept as received
     */
    public record Target(
            @Nullable String redirectUrl,

            @JsonProperty("WebQR") @JsonAlias("WebQr") @Nullable
            String webQr,

            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
        public Target {
            extra = Extra.copy(extra);
        }

        @Override
        public String toString() {
            return Redaction.describe(this);
        }
    }

    @Override
    public String toString() {
        return Redaction.describe(this);
    }
}
