package io.github.prilavok.yandexpay.model;

import io.github.prilavok.core.OpenEnum;

/** How the goods reach the buyer. */
public enum ShippingType implements OpenEnum<ShippingType> {
    COURIER,
    PICKUP,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
