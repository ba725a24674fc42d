package io.github.prilavok.tinkoff.payouts;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.tinkoff.internal.BankTime;
import io.github.prilavok.tinkoff.model.Answer;
import java.time.LocalDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A certificate that the bank knows. Several may be in use at once; a request names its own.
 *
 * @param x509SerialNumber the serial number, decimal
 * @param startDate from when it can be used, Moscow time
 * @param expirationDate until when, Moscow time
 * @param terminalKey the terminal that answered
 * @param success whether the bank did what it was asked
 * @param errorCode {@code "0"} if nothing went wrong
 * @param message the bank's words in short
 * @param details the bank's words at length
 * @param extra members of the JSON that this record has no component for; kept as received
 */
@Built
public record Certificate(
        @Nullable String x509SerialNumber,
        @JsonDeserialize(using = BankTime.class) @Nullable LocalDateTime startDate,
        @JsonDeserialize(using = BankTime.class) @Nullable LocalDateTime expirationDate,
        @Nullable String terminalKey,
        @Nullable Boolean success,
        @Nullable String errorCode,
        @Nullable String message,
        @Nullable String details,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
        implements Answer {
    public Certificate {
        extra = Extra.copy(extra);
    }

    public static CertificateBuilder builder() {
        return CertificateBuilder.builder();
    }

    public CertificateBuilder toBuilder() {
        return CertificateBuilder.builder(this);
    }

    @Override
    public String toString() {
        return PayoutRedaction.of(this);
    }
}
