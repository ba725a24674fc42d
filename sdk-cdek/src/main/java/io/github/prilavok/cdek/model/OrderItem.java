package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Goods of one kind in a place. To be given for an order of an online store; those marked "customs" for
 * international orders and customs for the last mile.
 *
 * <p>Prices are of one unit. {@code cost} is in the settlement currency of your contract, {@code payment} in the
 * currency of the recipient's country; the wire names neither.
 *
 * @param name concrete name; it goes on the receipt
 * @param wareKey SKU; twice in one place, and CDEK appends 7 random characters
 * @param marking raw "Chestny Znak" code, with ASCII 29 for GS; then {@code amount} is 1
 * @param payment what is collected for one unit; {@link CashOnDelivery#prepaid()} if nothing is
 * @param weight grams of one unit
 * @param weightGross customs: grams of one unit, not less than {@code weight}
 * @param amount units, 1 to 999
 * @param deliveryAmount answers only: units handed over
 * @param nameI18n customs: name in a foreign language
 * @param brand customs: brand, in a foreign language
 * @param countryCode customs: country of manufacture, ISO 3166-1 alpha-2
 * @param material customs: what it is made of
 * @param wifiGsm customs: whether it holds a Wi-Fi or GSM module
 * @param url customs: product page
 * @param seller the seller of this item
 * @param cost declared value of one unit, 0 or more, in your contract's settlement currency; insurance is computed
 *     from it
 * @param feacnCode customs commodity code
 * @param jewelUin UIN of jewellery
 * @param used second-hand
 * @param excise answers only: subject to excise
 * @param returnItemDetail answers only: where a returned item came from
 * @param extra fields that this version of the client does not name, as they came or as they shall be sent
 */
@Built
public record OrderItem(
        @Nullable String name,
        @Nullable String wareKey,
        @Nullable String marking,
        @Nullable CashOnDelivery payment,
        @Nullable Integer weight,
        @Nullable Integer weightGross,
        @Nullable Integer amount,

        @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) @Nullable
        Integer deliveryAmount,

        @JsonProperty("name_i18n") @Nullable String nameI18n,
        @Nullable String brand,
        @Nullable String countryCode,
        @Nullable OpenEnum<Material> material,
        @Nullable Boolean wifiGsm,
        @Nullable String url,
        @Nullable Seller seller,
        @Nullable BigDecimal cost,
        @Nullable String feacnCode,
        @Nullable String jewelUin,
        @Nullable Boolean used,

        @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) @Nullable
        Boolean excise,

        @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) @Nullable
        ReturnItemDetail returnItemDetail,

        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public OrderItem {
        extra = Extra.copy(extra);
    }

    public static OrderItemBuilder builder() {
        return OrderItemBuilder.builder();
    }

    public OrderItemBuilder toBuilder() {
        return OrderItemBuilder.builder(this);
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
