package io.github.prilavok.yandexpay.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yandexpay.internal.YandexPayRedaction;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the shop knows of the buyer, for Split's scoring.
 *
 * @param amountFirstSuccessfulOrder in roubles
 * @param amountLatestSuccessfulOrder in roubles
 * @param redemptionRateLastHalfYear a share
 * @param cookie of the browser
 * @param firstSuccessfulOrderDate a date
 * @param lastPasswordResetDate a date
 * @param latestSuccessfulOrderLastYearDate a date
 * @param registrationDate a date
 * @param daysSinceLastPasswordReset days
 * @param failedLoginAttemptsOneDay how many
 * @param failedLoginAttemptsSevenDays how many
 * @param historicalCookieLogin whether this cookie was seen before
 * @param historicalDeviceLogin whether this device was seen before
 * @param previousSuccessfulOrdersAtSameAddress whether goods were delivered there before
 * @param extra members of the JSON that this record has no component for; kept, and sent as they are
 */
@Built
public record CustomerAggregates(
        @Nullable Money amountFirstSuccessfulOrder,
        @Nullable Money amountLatestSuccessfulOrder,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        BigDecimal redemptionRateLastHalfYear,

        @Nullable String cookie,
        @Nullable String firstSuccessfulOrderDate,
        @Nullable String lastPasswordResetDate,
        @Nullable String latestSuccessfulOrderLastYearDate,
        @Nullable String registrationDate,
        @Nullable Integer daysSinceLastPasswordReset,
        @Nullable Integer failedLoginAttemptsOneDay,
        @Nullable Integer failedLoginAttemptsSevenDays,
        @Nullable Boolean historicalCookieLogin,
        @Nullable Boolean historicalDeviceLogin,
        @Nullable Boolean previousSuccessfulOrdersAtSameAddress,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public CustomerAggregates {
        Check.optionalText("cookie", cookie, 2048);
        Check.optionalText("firstSuccessfulOrderDate", firstSuccessfulOrderDate, 2048);
        Check.optionalText("lastPasswordResetDate", lastPasswordResetDate, 2048);
        Check.optionalText("latestSuccessfulOrderLastYearDate", latestSuccessfulOrderLastYearDate, 2048);
        Check.optionalText("registrationDate", registrationDate, 2048);
        extra = Extra.copy(extra);
    }

    public static CustomerAggregatesBuilder builder() {
        return CustomerAggregatesBuilder.builder();
    }

    /** The same with some of it changed. */
    public CustomerAggregatesBuilder toBuilder() {
        return CustomerAggregatesBuilder.builder(this);
    }

    @Override
    public String toString() {
        return YandexPayRedaction.describe(this);
    }
}
