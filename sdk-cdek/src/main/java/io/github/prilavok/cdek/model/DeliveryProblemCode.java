package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** What stands in the way of a delivery. */
public enum DeliveryProblemCode implements OpenEnum<DeliveryProblemCode> {
    @JsonProperty("1")
    WRONG_PHONE,
    @JsonProperty("9")
    CARGO_NOT_READY,
    @JsonProperty("11")
    REFUSES_TO_PAY,
    @JsonProperty("13")
    CONTACT_ABSENT,
    @JsonProperty("17")
    COMPANY_CLOSED,
    @JsonProperty("19")
    ADDRESS_CHANGE,
    @JsonProperty("35")
    COURIER_LATE,
    /** The recipient will collect in person. */
    @JsonProperty("36")
    SELF_PICKUP,
    @JsonProperty("37")
    LOCKER_FULL,
    @JsonProperty("38")
    LOCKER_OUT_OF_ORDER,
    @JsonProperty("39")
    DOES_NOT_FIT_CELL,
    @JsonProperty("40")
    PARCEL_REFUSED,
    @JsonProperty("41")
    PICKUP_REFUSED,
    @JsonProperty("42")
    PASS_NEEDED,
    @JsonProperty("43")
    PAID_ENTRY,
    @JsonProperty("44")
    CLOSED_AREA,
    @JsonProperty("45")
    NO_IDENTITY_DOCUMENT,
    @JsonProperty("46")
    CITY_CHANGE,
    @JsonProperty("47")
    NO_SUCH_ADDRESS,
    @JsonProperty("48")
    PO_BOX,
    @JsonProperty("49")
    DANGEROUS_CARGO,
    @JsonProperty("52")
    REFUSED_AT_ADDRESS,
    /** With the recipient. */
    @JsonProperty("53")
    INTERVAL_CHANGED,
    @JsonProperty("54")
    LOCKER_APPLICATION_DOWN,
    @JsonProperty("55")
    CARGO_NOT_FOUND,
    @JsonProperty("56")
    HANDED_TO_PICKUP_POINT,
    @JsonProperty("57")
    CANNOT_REACH_PICKUP_POINT,
    /** A value that this version of the client does not know; {@link #wire()} has it. */
    UNKNOWN
}
