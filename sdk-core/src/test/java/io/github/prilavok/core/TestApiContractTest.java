package io.github.prilavok.core;

import io.github.prilavok.core.internal.Delays;
import io.github.prilavok.core.testkit.ProviderContract;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The contract holds for a provider that has nothing of its own: what fails here is the engine's fault. */
class TestApiContractTest extends ProviderContract {
    @Override
    protected Opened open(Consumer<ClientBuilder<?>> settings) {
        TestApi.Client.Builder builder = TestApi.Client.builder().delays(Delays.REAL);
        settings.accept(builder);
        TestApi.Client client = builder.build();
        return new Opened(client, List.of(client.api));
    }

    @Override
    protected Object[] arguments(String operation) {
        return switch (operation) {
            case "read", "remove", "file" -> new Object[] {"1"};
            default -> new Object[] {new TestApi.Order("o-1")};
        };
    }

    @Override
    protected String answer(String operation) {
        return "{\"a\":\"x\",\"phone\":\"+79011112233\",\"inner\":{\"b\":[1]}}";
    }

    @Override
    protected List<String> secrets() {
        return List.of("secret-key", "79011112233");
    }

    @Override
    protected Set<String> controlFields() {
        return Set.of();
    }
}
