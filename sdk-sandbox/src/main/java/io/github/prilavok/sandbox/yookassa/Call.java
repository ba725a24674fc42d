package io.github.prilavok.sandbox.yookassa;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.sandbox.Exchange;

/** A request that has come in. */
record Call(Caller caller, ObjectNode body, Exchange exchange) {
    Account account() {
        return caller.account();
    }

    YooKassaShop shop() {
        return caller.shop();
    }

    Fields fields() {
        return new Fields(body);
    }

    String path(String name) {
        return exchange.pathVariable(name);
    }

    /** Notes in the ledger what was made or touched. */
    void key(String name, String value) {
        exchange.key(name, value);
    }
}
