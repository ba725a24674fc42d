package io.github.prilavok.yandexpay.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yandexpay.internal.YandexPayRedaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What helps Split's scoring. Every field is optional.
 *
 * @param billingPhone the buyer's
 * @param deviceId of the buyer's device
 * @param expressShipping whether the goods are delivered at once
 * @param shippingAddress in words
 * @param shippingPhone the recipient's
 * @param shippingType how the goods reach the buyer
 * @param customerAggregates what the shop knows of the buyer
 * @param periodCheckAggregates what the buyer bought before
 * @param merchantMcc the category of the shop; for platforms
 * @param merchantName the shop's name; for platforms
 * @param merchantOfflinePosLegalAddress the shop's address; for platforms
 * @param merchantTaxRefNumber the shop's taxpayer's number; for platforms
 * @param extra members of the JSON that this record has no component for; kept, and sent as they are
 */
@Built
public record Risk(
        @Nullable String billingPhone,
        @Nullable String deviceId,
        @JsonProperty("isExpressShipping") @Nullable Boolean expressShipping,
        @Nullable String shippingAddress,
        @Nullable String shippingPhone,
        @Nullable OpenEnum<ShippingType> shippingType,
        @Nullable CustomerAggregates customerAggregates,
        @Nullable PeriodCheckAggregates periodCheckAggregates,
        @Nullable String merchantMcc,
        @Nullable String merchantName,
        @Nullable String merchantOfflinePosLegalAddress,
        @Nullable String merchantTaxRefNumber,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public Risk {
        Check.optionalText("billingPhone", billingPhone, 2048);
        Check.optionalText("deviceId", deviceId, 2048);
        Check.optionalText("shippingAddress", shippingAddress, 2048);
        Check.optionalText("shippingPhone", shippingPhone, 2048);
        Check.optionalText("merchantMcc", merchantMcc, 2048);
        Check.optionalText("merchantName", merchantName, 2048);
        Check.optionalText("merchantOfflinePosLegalAddress", merchantOfflinePosLegalAddress, 2048);
        Check.optionalText("merchantTaxRefNumber", merchantTaxRefNumber, 2048);
        extra = Extra.copy(extra);
    }

    public static RiskBuilder builder() {
        return RiskBuilder.builder();
    }

    /** The same with some of it changed. */
    public RiskBuilder toBuilder() {
        return RiskBuilder.builder(this);
    }

    @Override
    public String toString() {
        return YandexPayRedaction.describe(this);
    }
}
