package io.github.prilavok.tinkoff.receipt;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.core.internal.log.Redaction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of a receipt. Discounts are inside the price; {@link ReceiptItems#discountedTo} puts them there exactly.
 *
 * <pre>{@code
 * ReceiptItem.of("Кружка", Money.rubles("1299.00"), 1, Tax.VAT_22)                          // FFD 1.05
 * ReceiptItem.of("Кружка", Money.rubles("1299.00"), 1, MeasurementUnit.PIECE, Tax.VAT_22)   // FFD 1.2
 * }</pre>
 *
 * @param name 1 to 128 characters
 * @param price of one unit
 * @param quantity at most 5 digits before the point and 3 after it (2 with CloudPayments), 8 characters together; zeros at
 *     the end do not count
 * @param amount price times quantity; where that is no whole number of kopecks, rounded to either side
 * @param tax the VAT rate
 * @param paymentMethod how the line is settled; {@link #of} gives full_payment
 * @param paymentObject what the line is; {@link #of} gives commodity
 * @param ean13 a code of the goods in the form that the cash register wants, at most 300 characters
 * @param shopCode the shop of a marketplace that the line belongs to
 * @param agentData if the shop is an agent for this line
 * @param supplierInfo whose goods they are; needed with agentData
 * @param measurementUnit FFD 1.2, required there: what the quantity is counted in
 * @param userData FFD 1.2: an additional property of the line
 * @param excise FFD 1.2: the excise in the price; the one amount that goes over the wire in roubles
 * @param countryCode FFD 1.2: 3 digits of the country of origin (OKSM)
 * @param declarationNumber FFD 1.2: the number of the customs declaration, at most 32 characters
 * @param markProcessingMode FFD 1.2: "0" for goods with a marking code
 * @param markCode FFD 1.2: the marking code; the quantity is then 1
 * @param markQuantity FFD 1.2: the part of a marked piece
 * @param sectoralItemProps FFD 1.2: what the law of the industry asks for
 * @param extra fields that this type does not have; they are sent as they are
 */
@Built
public record ReceiptItem(
        @Nullable String name,
        @Nullable Money price,
        @Nullable BigDecimal quantity,
        @Nullable Money amount,
        @Nullable OpenEnum<Tax> tax,
        @Nullable OpenEnum<PaymentMethod> paymentMethod,
        @Nullable OpenEnum<PaymentObject> paymentObject,
        @Nullable String ean13,
        @Nullable String shopCode,
        @Nullable AgentData agentData,
        @Nullable SupplierInfo supplierInfo,
        @Nullable OpenEnum<MeasurementUnit> measurementUnit,
        @Nullable String userData,

        @Nullable @JsonSerialize(using = RubleNumber.Writer.class) @JsonDeserialize(using = RubleNumber.Reader.class)
        Money excise,

        @Nullable String countryCode,
        @Nullable String declarationNumber,
        @Nullable String markProcessingMode,
        @Nullable MarkCode markCode,
        @Nullable MarkQuantity markQuantity,
        List<SectoralItemProps> sectoralItemProps,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public ReceiptItem {
        quantity = quantity == null ? null : plain(quantity);
        sectoralItemProps = List.copyOf(sectoralItemProps);
        extra = Extra.copy(extra);
    }

    public static ReceiptItemBuilder builder() {
        return ReceiptItemBuilder.builder();
    }

    /** The same with some of it changed. */
    public ReceiptItemBuilder toBuilder() {
        return ReceiptItemBuilder.builder(this);
    }

    /**
     * A line of goods paid for in full, for FFD 1.05.
     *
     * @throws IllegalArgumentException if the name is blank or too long, or the quantity has too many digits
     */
    public static ReceiptItem of(String name, Money price, long quantity, OpenEnum<Tax> tax) {
        return of(name, price, BigDecimal.valueOf(quantity), tax);
    }

    /** Like {@link #of(String, Money, long, OpenEnum)}; a sum that is not whole kopecks is rounded half up. */
    public static ReceiptItem of(String name, Money price, BigDecimal quantity, OpenEnum<Tax> tax) {
        return line(name, price, quantity, tax).build();
    }

    /** Like {@link #of(String, Money, long, OpenEnum)}, for FFD 1.2, which wants the unit to be told. */
    public static ReceiptItem of(
            String name, Money price, long quantity, OpenEnum<MeasurementUnit> unit, OpenEnum<Tax> tax) {
        return of(name, price, BigDecimal.valueOf(quantity), unit, tax);
    }

    /** Like {@link #of(String, Money, long, OpenEnum, OpenEnum)}; a sum that is not whole kopecks is rounded half up. */
    public static ReceiptItem of(
            String name, Money price, BigDecimal quantity, OpenEnum<MeasurementUnit> unit, OpenEnum<Tax> tax) {
        return line(name, price, quantity, tax).measurementUnit(unit).build();
    }

    private static ReceiptItemBuilder line(String name, Money price, BigDecimal quantity, OpenEnum<Tax> tax) {
        Check.text("Name", name, 128);
        Quantity.check("Quantity", quantity);
        return builder()
                .name(name)
                .price(price)
                .quantity(quantity)
                .amount(price.times(quantity, RoundingMode.HALF_UP))
                .tax(tax)
                .paymentMethod(PaymentMethod.FULL_PAYMENT)
                .paymentObject(PaymentObject.COMMODITY);
    }

    private static BigDecimal plain(BigDecimal quantity) {
        BigDecimal stripped = quantity.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    @Override
    public String toString() {
        return Redaction.describe(this);
    }
}
