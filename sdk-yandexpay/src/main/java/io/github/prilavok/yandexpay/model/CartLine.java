package io.github.prilavok.yandexpay.model;

import io.github.prilavok.core.Money;
import org.jspecify.annotations.Nullable;

/** A line of a cart that is sent. */
interface CartLine {
    String productId();

    Quantity quantity();

    @Nullable
    Money total();
}
