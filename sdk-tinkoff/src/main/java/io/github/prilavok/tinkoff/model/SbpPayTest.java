package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.core.internal.log.Redaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * On a DEMO terminal: plays the payer's bank. Paid, unless one of the two is true.
 *
 * @param paymentId the bank's number of the payment, at most 20 characters
 * @param deadlineExpired the payer did not pay in time
 * @param rejected the payer's bank refused
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
public record SbpPayTest(
        String paymentId,
        @JsonProperty("IsDeadlineExpired") @Nullable Boolean deadlineExpired,
        @JsonProperty("IsRejected") @Nullable Boolean rejected,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public SbpPayTest {
        Check.text("PaymentId", paymentId, 20);

        Check.that(
                !(Boolean.TRUE.equals(deadlineExpired) && Boolean.TRUE.equals(rejected)),
                "IsDeadlineExpired and IsRejected exclude each other; set one");
        extra = Extra.copy(extra);
    }

    public static SbpPayTestBuilder builder() {
        return SbpPayTestBuilder.builder();
    }

    public SbpPayTestBuilder toBuilder() {
        return SbpPayTestBuilder.builder(this);
    }

    public static SbpPayTest paid(String paymentId) {
        return builder().paymentId(paymentId).build();
    }

    @Override
    public String toString() {
        return Redaction.describe(this);
    }
}
