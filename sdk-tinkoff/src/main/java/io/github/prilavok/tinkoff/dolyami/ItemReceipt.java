package io.github.prilavok.tinkoff.dolyami;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a cash register needs to know of a line.
 *
 * @param tax VAT; required
 * @param paymentMethod when the line is paid; required
 * @param paymentObject what is sold; FFD 1.2
 * @param measurementUnit {@code шт} and the like; FFD 1.2
 * @param itemCode of marked goods: the code as it was scanned
 * @param markCode of marked goods: the code and its kind
 * @param markProcessingMode of marked goods: {@code "0"}
 * @param markQuantity of marked goods: the part of the piece that is sold
 * @param sectoralItemProps what the law of the industry asks for
 * @param timezone the number of the time zone, tag 1011
 * @param extra members of the JSON that this record has no component for; sent as they are, or kept as received
 */
@Built
public record ItemReceipt(
        @Nullable OpenEnum<Tax> tax,
        @Nullable OpenEnum<PaymentMethod> paymentMethod,
        @Nullable OpenEnum<PaymentObject> paymentObject,
        @Nullable String measurementUnit,
        @Nullable String itemCode,
        @Nullable MarkCode markCode,
        @Nullable String markProcessingMode,
        @Nullable MarkQuantity markQuantity,
        List<SectoralItemProps> sectoralItemProps,
        @Nullable Integer timezone,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public ItemReceipt {
        sectoralItemProps = List.copyOf(sectoralItemProps);
        extra = Extra.copy(extra);
    }

    public static ItemReceiptBuilder builder() {
        return ItemReceiptBuilder.builder();
    }

    /** The same with some of it changed. */
    public ItemReceiptBuilder toBuilder() {
        return ItemReceiptBuilder.builder(this);
    }

    /** For FFD 1.05: the VAT and when the line is paid. */
    public static ItemReceipt of(OpenEnum<Tax> tax, OpenEnum<PaymentMethod> paymentMethod) {
        return builder().tax(tax).paymentMethod(paymentMethod).build();
    }

    @Override
    public String toString() {
        return DolyamiRedaction.of(this);
    }
}
