package io.github.prilavok.cdek.model;

import io.github.prilavok.core.OpenEnum;

/** A form to print. */
public enum PrintForm implements OpenEnum<PrintForm> {
    /** The waybill of an order. */
    WAYBILL,
    /** The label of a place. */
    BARCODE,
    /** A value that this version of the client does not know; {@link #wire()} has it. */
    UNKNOWN
}
