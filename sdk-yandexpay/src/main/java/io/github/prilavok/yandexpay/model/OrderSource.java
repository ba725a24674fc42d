package io.github.prilavok.yandexpay.model;

import io.github.prilavok.core.OpenEnum;

/** Where the order was made. */
public enum OrderSource implements OpenEnum<OrderSource> {
    WEBSITE,
    APP,
    CRM,
    CASH_REGISTER,
    CMS_PLUGIN,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
