package io.github.prilavok.yandexpay.model;

import io.github.prilavok.core.OpenEnum;

/** What kind of thing a line is. */
public enum ItemType implements OpenEnum<ItemType> {
    PHYSICAL,
    DIGITAL,
    UNSPECIFIED,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
