package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** What a related entity is to the order. */
public enum RelatedEntityType implements OpenEnum<RelatedEntityType> {
    /** The return of a direct order that was not delivered. */
    @JsonProperty("return_order")
    RETURN_ORDER,
    /** The direct order of a return or reverse order. */
    @JsonProperty("direct_order")
    DIRECT_ORDER,
    /** The reverse order of a direct order. */
    @JsonProperty("reverse_order")
    REVERSE_ORDER,
    /** The customer's return of a direct order. */
    @JsonProperty("client_return_order")
    CLIENT_RETURN_ORDER,
    /** The direct order of a customer's return. */
    @JsonProperty("client_direct_order")
    CLIENT_DIRECT_ORDER,
    /** A waybill. */
    @JsonProperty("waybill")
    WAYBILL,
    /** A label. */
    @JsonProperty("barcode")
    BARCODE,
    /** The delivery agreement in force. */
    @JsonProperty("delivery")
    DELIVERY,
    /** A courier pickup; in older answers. */
    @JsonProperty("intake")
    INTAKE,
    /** A receipt; in older answers. */
    @JsonProperty("receipt")
    RECEIPT,
    /** A value that this version of the client does not know; {@link #wire()} has it. */
    UNKNOWN
}
