package io.github.prilavok.sandbox;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A provider with one counter: as little as is needed to try the engine. */
final class CounterSandbox extends ProviderSandbox {
    static final WebhookPolicy POLICY = new WebhookPolicy() {
        @Override
        public Duration patience() {
            return Duration.ofSeconds(5);
        }

        @Override
        public boolean acknowledges(int status, byte[] answer) {
            return status == 200;
        }

        @Override
        public @Nullable Duration next(int tries) {
            return tries < 4 ? Duration.ofHours(1) : null;
        }
    };

    private int value;

    private CounterSandbox(SandboxClock clock) {
        super("counter", clock, new Ledger(), POLICY);
    }

    static CounterSandbox start(SandboxClock clock) {
        CounterSandbox sandbox = new CounterSandbox(clock);
        sandbox.start(0);
        return sandbox;
    }

    @Override
    protected void routes(Routes routes) {
        routes.add("add", "POST /counter/add", this::add)
                .add("read", "GET /counter", exchange -> exchange.text(200, "text/plain", Integer.toString(value)))
                .add("named", "GET /counter/{name}", this::named)
                .add("broken", "GET /broken", exchange -> {
                    throw new IllegalStateException("on purpose");
                });
    }

    private void add(Exchange exchange) {
        exchange.key("by", exchange.json().path("by").asText());
        value += exchange.json().path("by").asInt();
        exchange.json(200, JsonNodeFactory.instance.objectNode().put("value", value));
    }

    private void named(Exchange exchange) {
        exchange.text(200, "text/plain; charset=utf-8", exchange.pathVariable("name") + exchange.query("x"));
    }

    @Override
    public URI baseUrl() {
        return origin();
    }

    int value() {
        return alone(() -> value);
    }

    void hook(String subject, URI url, String body) {
        webhooks()
                .send(new Webhook(
                        "changed",
                        subject,
                        url,
                        Map.of("Content-Type", "text/plain"),
                        body.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }
}
