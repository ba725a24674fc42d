package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.core.internal.log.Redaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A QR code of SBP.
 *
 * @param data the link that the code holds, or the code itself as an SVG document
 * @param requestKey of the account's link, if one is made
 * @param paymentId the bank's number of the payment
 * @param orderId the shop's number of the order
 * @param terminalKey the terminal that answered
 * @param success whether the bank did what it was asked
 * @param errorCode {@code "0"} if nothing went wrong
 * @param message the bank's words in short
 * @param details the bank's words at length
 * @param extra members of the JSON that this record has no component for; kept as received
 */
@Built
public record Qr(
        @Nullable String data,
        @Nullable String requestKey,
        @Nullable String paymentId,
        @Nullable String orderId,
        @Nullable String terminalKey,
        @Nullable Boolean success,
        @Nullable String errorCode,
        @Nullable String message,
        @Nullable String details,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
        implements Answer {
    public Qr {
        extra = Extra.copy(extra);
    }

    public static QrBuilder builder() {
        return QrBuilder.builder();
    }

    public QrBuilder toBuilder() {
        return QrBuilder.builder(this);
    }

    @Override
    public String toString() {
        return Redaction.describe(this);
    }
}
