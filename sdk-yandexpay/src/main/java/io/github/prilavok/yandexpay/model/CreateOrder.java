package io.github.prilavok.yandexpay.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yandexpay.internal.YandexPayRedaction;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An order to be paid. Use a fresh {@code orderId} for each attempt to pay: an order that failed cannot be paid
 * again.
 *
 * <p>Whether the money is held or taken at once is a setting of the shop in the console and cannot be asked for
 * here.
 *
 * @param orderId the shop's number, unique, at most 2048 characters; every later call and webhook names it
 * @param currencyCode {@code RUB} if absent
 * @param cart what is to be paid, at least 1 rouble; Split takes 10 roubles and more
 * @param redirectUrls where the buyer goes afterwards; required of online shops
 * @param availablePaymentMethods what the form offers; everything if empty
 * @param preferredPaymentMethod what the form has selected; FULLPAYMENT if absent
 * @param ttl how long the link can be opened, 180 to 604800 seconds; 1800 if absent. Who opened it in time gets 15
 *     minutes more
 * @param prepayment Split that is paid on delivery: such an order becomes CONFIRMED, and paid by {@code submit}
 * @param purpose what is paid for, at most 1000 characters
 * @param metadata anything; {@code getOrder} gives it back. At most 2048 characters
 * @param orderSource where the order was made
 * @param billingPhone the buyer's; eases the login and Split's approval. A leading 8 is read as +7
 * @param fiscalContact the e-mail that gets the receipt; required where the cash register is switched on
 * @param publicConstructor the plan that the form has selected; by agreement only
 * @param risk for Split's scoring
 * @param extensions for sales at a till
 * @param uniqrMetadata a universal QR code
 * @param extra members of the JSON that this record has no component for; kept, and sent as they are
 */
@Built
public record CreateOrder(
        String orderId,
        String currencyCode,
        RenderedCart cart,
        @Nullable RedirectUrls redirectUrls,
        List<OpenEnum<AvailablePaymentMethod>> availablePaymentMethods,
        @Nullable OpenEnum<PreferredPaymentMethod> preferredPaymentMethod,
        @Nullable Integer ttl,
        @JsonProperty("isPrepayment") @Nullable Boolean prepayment,
        @Nullable String purpose,
        @Nullable String metadata,
        @Nullable OpenEnum<OrderSource> orderSource,
        @Nullable String billingPhone,
        @Nullable String fiscalContact,
        @Nullable OpenEnum<SplitPlan> publicConstructor,
        @Nullable Risk risk,
        @Nullable Extensions extensions,
        @Nullable UniqrMetadata uniqrMetadata,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    private static final int MIN_TTL = 180;
    private static final int MAX_TTL = 604_800;

    public CreateOrder {
        CartCheck.orderId("orderId", orderId);
        Check.required("cart", cart);
        currencyCode = currencyCode == null ? CartCheck.currency(cart.total()) : currencyCode;
        Check.text("currencyCode", currencyCode, 3);
        CartCheck.atLeastOne(
                "cart.total.amount",
                Check.required("cart.total.amount", cart.total().amount()));
        Check.range("ttl", ttl, MIN_TTL, MAX_TTL);
        Check.optionalText("purpose", purpose, 1000);
        Check.optionalText("metadata", metadata, 2048);
        Check.optionalText("billingPhone", billingPhone, 2048);
        Check.optionalText("fiscalContact", fiscalContact, 2048);
        availablePaymentMethods = List.copyOf(availablePaymentMethods);
        extra = Extra.copy(extra);
    }

    public static CreateOrderBuilder builder() {
        return CreateOrderBuilder.builder();
    }

    /** The same with some of it changed. */
    public CreateOrderBuilder toBuilder() {
        return CreateOrderBuilder.builder(this);
    }

    @Override
    public String toString() {
        return YandexPayRedaction.describe(this);
    }
}
