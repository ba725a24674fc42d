package io.github.prilavok.yookassa.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The settings of the shop or gateway whose credentials are used.
 *
 * @param accountId the shopId, or the gateway's agentId
 * @param status whether it works
 * @param test whether no real money moves
 * @param fiscalization who makes the receipts; of a shop
 * @param fiscalizationEnabled old: see fiscalization
 * @param paymentMethods what may be paid with; of a shop
 * @param itn the shop's INN
 * @param payoutMethods where payouts may go; of a gateway
 * @param name the gateway's
 * @param payoutBalance the gateway's
 * @param extra members of the JSON that this record has no component for; kept as received
 */
@Built
public record Me(
        @Nullable String accountId,
        @Nullable OpenEnum<AccountStatus> status,
        @Nullable Boolean test,
        @Nullable Fiscalization fiscalization,
        @Nullable Boolean fiscalizationEnabled,
        List<OpenEnum<PaymentMethodType>> paymentMethods,
        @Nullable String itn,
        List<OpenEnum<PayoutDestinationType>> payoutMethods,
        @Nullable String name,
        @Nullable Money payoutBalance,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public Me {
        paymentMethods = List.copyOf(paymentMethods);
        payoutMethods = List.copyOf(payoutMethods);
        extra = Extra.copy(extra);
    }

    public static MeBuilder builder() {
        return MeBuilder.builder();
    }

    /** The same with some of it changed. */
    public MeBuilder toBuilder() {
        return MeBuilder.builder(this);
    }

    /**
     * Who makes the receipts. If YooKassa does, a cash register of your own would print a second one.
     *
     * @param enabled whether YooKassa does
     * @param provider by whom
     */
    public record Fiscalization(
            @Nullable Boolean enabled, @Nullable OpenEnum<FiscalizationProvider> provider) {
        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
