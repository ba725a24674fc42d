package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/**
 * An additional service. What it takes as its parameter stands beside each; nothing means none. Withdrawn codes are
 * here too: old orders carry them.
 */
public enum ServiceCode implements OpenEnum<ServiceCode> {
    /**
     * Parameter: the declared value. Type 1: added by CDEK itself, not to be sent in orders. Type 2: added with 1 if
     * you send none. Calculator: any type.
     */
    INSURANCE,
    /** Pickup in the sender's city for tariffs from a warehouse; not for "Parcel". */
    TAKE_SENDER,
    /** Delivery in the recipient's city for LTL to a warehouse; not to lockers. */
    DELIV_RECEIVER,
    /** Trying on; type 1; not with BAN_ATTACHMENT_INSPECTION, not to lockers. */
    TRYING_ON,
    /** Partial delivery; type 1; needs more than one unit; not to lockers. */
    PART_DELIV,
    /** The contents may not be looked at; type 1; not with the two above, not to lockers. */
    BAN_ATTACHMENT_INSPECTION,
    /** Dangerous cargo. */
    DANGER_CARGO,
    /** Parameter: a phone. Tells the sender of the hand-over. */
    SMS,
    /** Heated transport on a few routes, warehouse to warehouse. */
    THERMAL_MODE,
    /** SMS to the recipient: order created. RU, KZ, BY. */
    NOTIFY_ORDER_CREATED,
    /** SMS to the recipient: taken for delivery. RU, KZ, BY. */
    NOTIFY_ORDER_DELIVERY,
    /** SMS: arrived; type 1. */
    SMS_NOTIFICATIONS_FOR_THE_RECIPIENT,
    /** SMS: storage ends; type 1. */
    SMS_NOTIFICATIONS_FOR_EXPIRATION_DATE,
    /** Parameter: floors. Carried up, 10 to 150 kg; not with the next. */
    GET_UP_FLOOR_BY_HAND,
    /** Taken up by the lift. */
    GET_UP_FLOOR_BY_ELEVATOR,
    /** Parameter: floors. Carried down, 10 to 150 kg. */
    DESCENT_FROM_THE_FLOOR,
    /** The age of 18 is checked; the contract has to allow it. */
    ADULT_GOODS,
    /** Loading at the sender. */
    LOADING_OPERATIONS_AT_THE_SENDER,
    /** Loading at the recipient; places up to 80 kg. */
    LOAD_THE_OPERATION_AT_THE_RECIPIENT,
    /** A courier hired at the sender. */
    COURIER_SERVICE,
    /** Parameter: the photo project. Only when the order is created. */
    PHOTO_OF_DOCUMENTS,
    /** Parameter: the length. */
    BUBBLE_WRAP,
    /** Parameter: the length. */
    WASTE_PAPER,
    /** Parameter: the count. */
    CARTON_FILLER,
    /** Parameter: the count. */
    COURIER_PACKAGE_A2,
    /** Parameter: the count. */
    PACKAGE_A_2_LIGHT_EXPRESS,
    /** Parameter: the count. */
    PACKAGE_A_3_LIGHT_EXPRESS,
    /** Parameter: the count. */
    PACKAGE_A_4_LIGHT_EXPRESS,
    /** Parameter: the count. */
    PACKAGE_A_5_LIGHT_EXPRESS,
    /** Parameter: the count. 0.5 kg, 17 x 12 x 9 cm. */
    CARTON_BOX_XS,
    /** Parameter: the count. 23 x 19 x 10 cm. */
    CARTON_BOX_S_2_KILOS,
    /** Parameter: the count. 5 kg, 33 x 25 x 15 cm. */
    CARTON_BOX_M,
    /** Parameter: the count. 34 x 24 x 10 cm. */
    CARTON_BOX_2KG,
    /** Parameter: the count. 24 x 24 x 21 cm. */
    CARTON_BOX_3KG,
    /** Parameter: the count. 40 x 24 x 21 cm. */
    CARTON_BOX_5KG,
    /** Parameter: the count. 40 x 35 x 28 cm. */
    CARTON_BOX_10KG,
    /** Parameter: the count. 31 x 25 x 38 cm. */
    CARTON_BOX_L_12_KILOS,
    /** Parameter: the count. 60 x 35 x 30 cm. */
    CARTON_BOX_XL_18_KILOS,
    /** Parameter: the count. 47 x 40 x 43 cm; not to lockers. */
    CARTON_BOX_20KG,
    /** Parameter: the count. 69 x 39 x 42 cm; not to lockers. */
    CARTON_BOX_30KG,
    /** Parameter: the count. Only with CARTON_BOX_XL_18_KILOS. */
    XL_BOX_INNER_CRATE,
    /** Parameter: the count. Only with CARTON_BOX_20KG. */
    @JsonProperty("20_KG_BOX_INNER_CRATE")
    INNER_CRATE_20_KG,
    /** Parameter: the count. Only with CARTON_BOX_30KG. */
    @JsonProperty("30_KG_BOX_INNER_CRATE")
    INNER_CRATE_30_KG,
    BOX_LINER_FOR_1_BOTTLE_UNIVERSAL,
    BOX_FOR_1_BOTTLE_3KG15X14X38CM,
    DOCUMENT_BOX_6KG36X29X7CM,
    BOX_LIGHT_3KILOS35X25X12CM,
    BOX_LIGHT_8KILOS60X40X40CM,
    GREEN_ENVELOPE_CDEK,
    /** Export customs clearance. */
    EXP_REGIST,
    /** Export customs clearance. */
    EXP_REGIST_WITH_DOC,
    /** Export customs clearance. */
    EXP_REGIST_WITHOUT_DOC,
    /** Added by CDEK itself. */
    CUSTOMS_CLEARANCE,
    CUSTOMS_CLEARANCE_FOR_THE_LAST_MILE,
    CUSTOM_CLEARENCE_FOR_LAST_MILE_B2B_200,
    CUSTOM_CLEARENCE_FOR_LAST_MILE_B2B_200469,
    CUSTOM_CLEARENCE_FOR_B2B_1000_EXPORT,
    CUSTOM_CLEARENCE_FOR_B2B_200_IMPORT,
    SELF_CLEARING_CUSTOMS_FOR_B2B_EXPORT,
    SELF_CLEARING_CUSTOMS_FOR_B2B_IMPORT,
    /** Set by CDEK; never to be sent. */
    ANOTHER,
    /** Crating of a place. */
    GRID_TREE,
    /** Withdrawn. */
    CALL,
    /** Withdrawn. */
    REVERSE,
    /** Withdrawn. */
    DELIV_WEEKEND,
    /** Withdrawn. */
    ENVELOPE_A4_CDEK_FREE,
    /** Withdrawn. */
    PACKAGE_1,
    /** Withdrawn. */
    PACKAGE_2,
    /** Withdrawn. */
    SECURE_PACKAGE_A2,
    /** Withdrawn. */
    SECURE_PACKAGE_A3,
    /** Withdrawn. */
    SECURE_PACKAGE_A4,
    /** Withdrawn. */
    SECURE_PACKAGE_A5,
    /** Withdrawn. */
    INSPECTION_CARGO,
    /** Withdrawn. */
    CARTON_BOX_S,
    /** Withdrawn. */
    CARTON_BOX_L,
    /** Withdrawn. */
    CARTON_BOX_500GR,
    /** Withdrawn. */
    CARTON_BOX_1KG,
    /** Withdrawn. */
    CARTON_BOX_15KG,
    /** Withdrawn. */
    HEAVY_CARGO,
    /** Withdrawn. */
    OVERSIZE_CARGO,
    /** Withdrawn. */
    WAIT_FOR_RECEIVER,
    /** Withdrawn. */
    WAIT_FOR_SENDER,
    /** Withdrawn. */
    REPEATED_DELIVERY,
    /** Withdrawn. */
    WAREHOUSING,
    /** Withdrawn. */
    FINE,
    /** Withdrawn. */
    AGENT_COMMISSION,
    /** Withdrawn. */
    CASH_ON_DELIVERY,
    /** Withdrawn. */
    MOVING_TO_WAREHOUSE,
    /** A value that this version of the client does not know; {@link #wire()} has it. */
    UNKNOWN
}
