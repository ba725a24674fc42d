package io.github.prilavok.cdek;

import io.github.prilavok.cdek.model.OrderType;
import io.github.prilavok.cdek.model.UpdateOrder;

/** Changes of an order to try things with. */
final class Changes {
    private Changes() {}

    static UpdateOrder comment() {
        return UpdateOrder.builder()
                .uuid(Host.U)
                .type(OrderType.ONLINE_STORE)
                .comment("Call before")
                .build();
    }
}
