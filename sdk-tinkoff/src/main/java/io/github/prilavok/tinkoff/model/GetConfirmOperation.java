package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.core.internal.log.Redaction;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Has the bank send a statement of operations, to a URL or to e-mail addresses.
 *
 * @param paymentIdList the bank's numbers of the payments: by card, T-Pay or Mir Pay, digits only
 * @param callbackUrl where the PDF goes, in base64; either this or the addresses
 * @param emailList where the letter goes; either these or the URL
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
public record GetConfirmOperation(
        @JsonSerialize(contentUsing = DigitsAsNumber.class) List<String> paymentIdList,
        @Nullable String callbackUrl,
        List<String> emailList,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public GetConfirmOperation {
        Check.size("PaymentIdList", paymentIdList, 1, Integer.MAX_VALUE);
        for (String paymentId : paymentIdList) {
            Check.form("PaymentIdList", paymentId, DIGITS, "digits only");
        }
        Check.that(
                (callbackUrl == null) != emailList.isEmpty(),
                "set either CallbackUrl or EmailList: one says where the statement goes");
        paymentIdList = List.copyOf(paymentIdList);
        emailList = List.copyOf(emailList);
        extra = Extra.copy(extra);
    }

    public static GetConfirmOperationBuilder builder() {
        return GetConfirmOperationBuilder.builder();
    }

    public GetConfirmOperationBuilder toBuilder() {
        return GetConfirmOperationBuilder.builder(this);
    }

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,20}");

    @Override
    public String toString() {
        return Redaction.describe(this);
    }
}
