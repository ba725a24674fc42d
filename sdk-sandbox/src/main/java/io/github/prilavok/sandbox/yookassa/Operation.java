package io.github.prilavok.sandbox.yookassa;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Supplier;

/** What YooKassa does for a request. */
@FunctionalInterface
interface Operation {
    /**
     * Does it.
     *
     * @return the answer as it is at the time when it is asked for: a repeat of the request shows the object's present
     *     state
     * @throws Refusal if nothing was done
     */
    Supplier<ObjectNode> apply(Call call);
}
