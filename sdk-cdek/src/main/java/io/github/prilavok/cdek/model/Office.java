package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.json.Extra;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A pickup point or locker. Weights are <b>kilograms</b> here.
 *
 * <p>An office that is offered to a buyer has to take the parcel: filter by weight and size, or CDEK refuses it
 * later.
 *
 * @param code the code to order by: {@code MSK5}
 * @param uuid CDEK's id
 * @param name name; not documented, but seen
 * @param type pickup point or locker
 * @param status whether it works; absent before June 2026
 * @param ownerCode whose it is; free text
 * @param addressComment how to find it
 * @param nearestStation nearest stop
 * @param nearestMetroStation nearest metro station
 * @param workTime hours in words
 * @param workTimeList hours by day
 * @param workTimeExceptionList days on which it is otherwise
 * @param phones phones
 * @param email e-mail
 * @param note remark
 * @param site web page
 * @param takeOnly hands out, and does nothing else
 * @param handout hands out
 * @param reception takes in
 * @param dressingRoom has a fitting room
 * @param marketplace serves marketplaces
 * @param ltl serves LTL
 * @param ltlAcceptancePartners takes in LTL by partners
 * @param ltlIssuancePartners hands out LTL by partners
 * @param fulfillment has fulfilment
 * @param haveCashless cards are taken
 * @param haveCash cash is taken
 * @param haveFastPaymentSystem SBP is taken
 * @param allowedCod cash on delivery is possible
 * @param officeImageList photos
 * @param weightMin kg, more than this
 * @param weightMax kg, up to this
 * @param lengthMax cm
 * @param widthMax cm
 * @param heightMax cm
 * @param dimensions cells of a locker
 * @param distance not documented
 * @param location where it is
 * @param errors errors
 * @param warnings remarks
 * @param extra fields that this version of the client does not name, as they came
 */
public record Office(
        @Nullable String code,
        @Nullable String uuid,
        @Nullable String name,
        @Nullable OpenEnum<OfficeType> type,
        @Nullable OpenEnum<OfficeStatus> status,
        @Nullable String ownerCode,
        @Nullable String addressComment,
        @Nullable String nearestStation,
        @Nullable String nearestMetroStation,
        @Nullable String workTime,
        List<WorkTime> workTimeList,
        List<WorkTimeException> workTimeExceptionList,
        List<Phone> phones,
        @Nullable String email,
        @Nullable String note,
        @Nullable String site,
        @Nullable Boolean takeOnly,
        @JsonProperty("is_handout") @Nullable Boolean handout,
        @JsonProperty("is_reception") @Nullable Boolean reception,
        @JsonProperty("is_dressing_room") @Nullable Boolean dressingRoom,
        @JsonProperty("is_marketplace") @Nullable Boolean marketplace,
        @JsonProperty("is_ltl") @Nullable Boolean ltl,
        @Nullable Boolean ltlAcceptancePartners,
        @Nullable Boolean ltlIssuancePartners,
        @Nullable Boolean fulfillment,
        @Nullable Boolean haveCashless,
        @Nullable Boolean haveCash,
        @Nullable Boolean haveFastPaymentSystem,
        @Nullable Boolean allowedCod,
        List<OfficeImage> officeImageList,
        @Nullable BigDecimal weightMin,
        @Nullable BigDecimal weightMax,
        @Nullable BigDecimal lengthMax,
        @Nullable BigDecimal widthMax,
        @Nullable BigDecimal heightMax,
        List<CellSize> dimensions,
        @Nullable Integer distance,
        @Nullable OfficeLocation location,
        List<CdekError> errors,
        List<CdekWarning> warnings,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public Office {
        workTimeList = List.copyOf(workTimeList);
        workTimeExceptionList = List.copyOf(workTimeExceptionList);
        phones = List.copyOf(phones);
        officeImageList = List.copyOf(officeImageList);
        dimensions = List.copyOf(dimensions);
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
        extra = Extra.copy(extra);
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
