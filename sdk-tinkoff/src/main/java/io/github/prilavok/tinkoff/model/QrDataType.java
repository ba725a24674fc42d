package io.github.prilavok.tinkoff.model;

import io.github.prilavok.core.OpenEnum;

/** In which form a QR code comes. */
public enum QrDataType implements OpenEnum<QrDataType> {
    /** The link that the code holds. */
    PAYLOAD,
    /** The code itself, as an SVG document. */
    IMAGE,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
