package io.github.prilavok.yandexpay.model;

import io.github.prilavok.core.OpenEnum;

/** Whether a coupon counts. */
public enum CouponStatus implements OpenEnum<CouponStatus> {
    VALID,
    INVALID,
    EXPIRED,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
