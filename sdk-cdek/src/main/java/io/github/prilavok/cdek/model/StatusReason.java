package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/**
 * Why an order got its final status. All come with {@link OrderStatusCode#NOT_DELIVERED} but {@link
 * #PARTIAL_DELIVERY}, which comes with {@link OrderStatusCode#DELIVERED}.
 */
public enum StatusReason implements OpenEnum<StatusReason> {
    @JsonProperty("1")
    WRONG_ADDRESS,
    @JsonProperty("2")
    NO_PHONE_CONTACT,
    @JsonProperty("3")
    RECIPIENT_DOES_NOT_LIVE_THERE,
    @JsonProperty("4")
    WEIGHT_DIFFERS,
    /** On paper only. */
    @JsonProperty("5")
    PARCEL_MISSING,
    /** In one hand-over act. */
    @JsonProperty("6")
    DUPLICATE_NUMBER,
    @JsonProperty("7")
    REGION_NOT_SERVED,
    @JsonProperty("8")
    PACKAGING_DAMAGED_ON_ACCEPTANCE,
    @JsonProperty("9")
    PACKAGING_DAMAGED_AT_CARRIER,
    @JsonProperty("10")
    PACKAGING_DAMAGED_AT_CDEK,
    /** Without an explanation; also after a refusal by API. */
    @JsonProperty("11")
    REFUSED,
    @JsonProperty("12")
    QUALITY_CLAIM,
    @JsonProperty("13")
    CONTENTS_SHORT,
    @JsonProperty("14")
    WRONG_GOODS,
    @JsonProperty("15")
    TOO_LATE,
    @JsonProperty("16")
    ALREADY_BOUGHT,
    @JsonProperty("17")
    CHANGED_MIND,
    @JsonProperty("18")
    ORDERING_MISTAKE,
    @JsonProperty("19")
    PACKAGING_DAMAGED_AT_RECIPIENT,
    /** Delivered in part: see how many units of each item were handed over. */
    @JsonProperty("20")
    PARTIAL_DELIVERY,
    @JsonProperty("21")
    NO_MONEY,
    @JsonProperty("22")
    DID_NOT_FIT,
    @JsonProperty("23")
    STORAGE_EXPIRED,
    @JsonProperty("24")
    CUSTOMS_FAILED,
    @JsonProperty("25")
    COMMERCIAL_CARGO,
    /** By CDEK. */
    @JsonProperty("26")
    LOST,
    @JsonProperty("27")
    UNCLAIMED_DISPOSED,
    @JsonProperty("31")
    SENDERS_REQUEST,
    @JsonProperty("32")
    PAYERS_REQUEST,
    /** Back to the sender. */
    @JsonProperty("33")
    GOODS_WAYBILL_NOT_RECEIVED,
    @JsonProperty("34")
    CDEK_SHOPPING_STORAGE_EXPIRED,
    /** A value that this version of the client does not know; {@link #wire()} has it. */
    UNKNOWN;

    /** Whether CDEK counts its delivery as rendered all the same, and bills it. */
    public boolean billed() {
        return compareTo(REFUSED) >= 0 && compareTo(DID_NOT_FIT) <= 0;
    }
}
