package io.github.prilavok.yandexpay.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yandexpay.internal.YandexPayRedaction;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A subscription, or a card to be bound. By agreement with Yandex; cards only, no Split. The buyer pays on the page
 * of the answer; later charges are {@code recurSubscription}.
 *
 * @param orderId the shop's number of the first payment, unique; later charges name it
 * @param currencyCode {@code RUB} if absent
 * @param cart what is paid first, at least 1 rouble; required unless a card is only bound
 * @param redirectUrls where the buyer goes afterwards
 * @param title shown to the buyer, at most 30 characters
 * @param futureWriteOffAmount of later charges, shown to the buyer
 * @param intervalUnit required unless a card is only bound, which has no period
 * @param intervalCount how many units a period has
 * @param binding bind the card and charge nothing
 * @param trialUnit with {@code trialCount}; not together with {@code trialEndAt}
 * @param trialCount how many units are free
 * @param trialEndAt until when it is free
 * @param ttl how long the link can be opened, 180 to 604800 seconds
 * @param purpose what is paid for, at most 1000 characters
 * @param metadata anything, at most 2048 characters
 * @param orderSource where it was made
 * @param extra members of the JSON that this record has no component for; kept, and sent as they are
 */
@Built
public record CreateSubscription(
        String orderId,
        String currencyCode,
        @Nullable RenderedCart cart,
        @Nullable RedirectUrls redirectUrls,
        @Nullable String title,
        @Nullable Money futureWriteOffAmount,
        @Nullable OpenEnum<IntervalUnit> intervalUnit,
        @Nullable Integer intervalCount,
        @JsonProperty("isBinding") @Nullable Boolean binding,
        @Nullable OpenEnum<IntervalUnit> trialUnit,
        @Nullable Integer trialCount,
        @Nullable OffsetDateTime trialEndAt,
        @Nullable Integer ttl,
        @Nullable String purpose,
        @Nullable String metadata,
        @Nullable OpenEnum<OrderSource> orderSource,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    private static final int MIN_TTL = 180;
    private static final int MAX_TTL = 604_800;

    public CreateSubscription {
        CartCheck.orderId("orderId", orderId);
        currencyCode = currencyCode == null ? CartCheck.currency(cart == null ? null : cart.total()) : currencyCode;
        Check.text("currencyCode", currencyCode, 3);
        Check.optionalText("title", title, 30);
        if (Boolean.TRUE.equals(binding)) {
            Check.that(
                    intervalUnit == null && intervalCount == null,
                    "a card that is only bound has no period: leave out intervalUnit and intervalCount");
        } else {
            CartTotal total = Check.required("cart", cart).total();
            CartCheck.atLeastOne("cart.total.amount", Check.required("cart.total.amount", total.amount()));
            Check.required("intervalUnit", intervalUnit);
            Check.required("intervalCount", intervalCount);
        }
        Check.range("intervalCount", intervalCount, 1, Integer.MAX_VALUE);
        Check.that(
                (trialUnit == null) == (trialCount == null),
                "trialUnit and trialCount go together: set both or neither");
        Check.that(
                trialUnit == null || trialEndAt == null,
                "a trial has a length or an end: set trialUnit, or trialEndAt");
        Check.range("trialCount", trialCount, 1, Integer.MAX_VALUE);
        Check.range("ttl", ttl, MIN_TTL, MAX_TTL);
        Check.optionalText("purpose", purpose, 1000);
        Check.optionalText("metadata", metadata, 2048);
        extra = Extra.copy(extra);
    }

    public static CreateSubscriptionBuilder builder() {
        return CreateSubscriptionBuilder.builder();
    }

    /** The same with some of it changed. */
    public CreateSubscriptionBuilder toBuilder() {
        return CreateSubscriptionBuilder.builder(this);
    }

    @Override
    public String toString() {
        return YandexPayRedaction.describe(this);
    }
}
