package io.github.prilavok.sandbox.yookassa;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/** An object that stands in a list. */
interface Listed {
    String id();

    Account owner();

    Instant createdAt();

    ObjectNode toJson();
}
