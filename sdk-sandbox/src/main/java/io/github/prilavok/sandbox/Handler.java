package io.github.prilavok.sandbox;

/** Executes one operation: reads the request from the exchange and leaves the answer in it. */
@FunctionalInterface
public interface Handler {
    /**
     * Runs alone: no other handler, webhook answer or timed event of the same provider runs at the same time.
     *
     * @param exchange the request, complete with its body, and the place for the answer
     * @throws Exception answered as HTTP 500, except {@link UnreadableJsonException}, which goes to
     *     {@link ProviderSandbox#unreadable(Exchange)}
     */
    void handle(Exchange exchange) throws Exception;
}
