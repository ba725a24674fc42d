package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.json.Extra;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A tariff of the contract with its limits. The unit of the weights is not documented; by their size it is the
 * kilogram.
 *
 * @param tariffName name
 * @param weightMin least weight
 * @param weightMax greatest weight
 * @param weightCalcMax greatest billed weight
 * @param lengthMin cm
 * @param lengthMax cm
 * @param widthMin cm
 * @param widthMax cm
 * @param heightMin cm
 * @param heightMax cm
 * @param orderTypes order types
 * @param payerContragentType who may pay; empty = all
 * @param senderContragentType who may send; empty = all
 * @param recipientContragentType who may receive; empty = all
 * @param deliveryModes modes, each with its tariff code
 * @param additionalOrderTypesParam further order types
 * @param extra fields that this version of the client does not name, as they came
 */
public record AvailableTariff(
        @Nullable String tariffName,
        @Nullable BigDecimal weightMin,
        @Nullable BigDecimal weightMax,
        @Nullable BigDecimal weightCalcMax,
        @Nullable Integer lengthMin,
        @Nullable Integer lengthMax,
        @Nullable Integer widthMin,
        @Nullable Integer widthMax,
        @Nullable Integer heightMin,
        @Nullable Integer heightMax,
        List<OpenEnum<OrderType>> orderTypes,
        List<OpenEnum<ContragentType>> payerContragentType,
        List<OpenEnum<ContragentType>> senderContragentType,
        List<OpenEnum<ContragentType>> recipientContragentType,
        List<TariffMode> deliveryModes,
        @Nullable AdditionalOrderTypesParam additionalOrderTypesParam,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public AvailableTariff {
        orderTypes = List.copyOf(orderTypes);
        payerContragentType = List.copyOf(payerContragentType);
        senderContragentType = List.copyOf(senderContragentType);
        recipientContragentType = List.copyOf(recipientContragentType);
        deliveryModes = List.copyOf(deliveryModes);
        extra = Extra.copy(extra);
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
