package io.github.prilavok.cdek.model;

import io.github.prilavok.core.OpenEnum;

/** What CDEK sends webhooks about. */
public enum WebhookType implements OpenEnum<WebhookType> {
    ORDER_STATUS,
    ORDER_MODIFIED,
    PRINT_FORM,
    RECEIPT,
    DOWNLOAD_PHOTO,
    PREALERT_CLOSED,
    ACCOMPANYING_WAYBILL,
    OFFICE_AVAILABILITY,
    DELIV_PROBLEM,
    DELIV_AGREEMENT,
    COURIER_INFO,
    /** A value that this version of the client does not know; {@link #wire()} has it. */
    UNKNOWN
}
