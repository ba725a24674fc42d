package io.github.prilavok.yandexpay.model;

import io.github.prilavok.core.OpenEnum;

/** How dear a line is to the shop, for the tariff; by agreement. */
public enum TariffModifier implements OpenEnum<TariffModifier> {
    VERY_LOW,
    LOW,
    MEDIUM,
    HIGH,
    VERY_HIGH,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
