package io.github.prilavok.cdek.webhook;

import io.github.prilavok.core.OpenEnum;

/** What a courier comes for. */
public enum CourierTask implements OpenEnum<CourierTask> {
    /** To deliver an order. */
    DELIVERY,
    /** To fetch what the shop sends. */
    DEMAND,
    /** A value that this version of the client does not know; {@link #wire()} has it. */
    UNKNOWN
}
