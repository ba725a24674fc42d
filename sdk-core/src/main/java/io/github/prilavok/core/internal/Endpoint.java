package io.github.prilavok.core.internal;

import io.github.prilavok.core.Operation;
import io.github.prilavok.core.Safety;
import io.github.prilavok.core.internal.log.Redaction;
import java.util.List;

/** One method of a resource interface: what the engine has to know of it. */
record Endpoint(
        String provider,
        String operation,
        Safety safety,
        boolean authenticated,
        List<String> requestIdHeaders,
        Redaction redaction) {
    static Endpoint of(String provider, Operation operation, List<String> requestIdHeaders, Redaction redaction) {
        return new Endpoint(
                provider,
                operation.value(),
                operation.safety(),
                operation.authenticated(),
                requestIdHeaders,
                redaction);
    }

    @Override
    public String toString() {
        return provider + ' ' + operation;
    }
}
