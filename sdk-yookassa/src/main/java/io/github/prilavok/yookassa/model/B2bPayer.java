package io.github.prilavok.yookassa.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The firm that paid, and its bank.
 *
 * @param fullName its full name
 * @param shortName its short name
 * @param address its address
 * @param inn 10 or 12 digits
 * @param bankName the bank
 * @param bankBranch the bank's branch
 * @param bankBik the bank's BIC
 * @param account 20 digits
 * @param kpp 9 digits
 * @param extra members of the JSON that this record has no component for; kept as received
 */
public record B2bPayer(
        @Nullable String fullName,
        @Nullable String shortName,
        @Nullable String address,
        @Nullable String inn,
        @Nullable String bankName,
        @Nullable String bankBranch,
        @Nullable String bankBik,
        @Nullable String account,
        @Nullable String kpp,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public B2bPayer {
        extra = Extra.copy(extra);
    }

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
