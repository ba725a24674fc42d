package io.github.prilavok.yandexpay.model;

import io.github.prilavok.core.OpenEnum;

/** Where a subscription is. */
public enum SubscriptionStatus implements OpenEnum<SubscriptionStatus> {
    /** Created; the buyer has not paid yet. */
    NEW,
    ACTIVE,
    CANCELLED,
    EXPIRED,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
