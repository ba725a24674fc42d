package io.github.prilavok.shop.demo;

import io.github.prilavok.sandbox.Fault;
import io.github.prilavok.sandbox.Misbehaviour;
import io.github.prilavok.sandbox.ProviderSandbox;
import io.github.prilavok.sandbox.Sandbox;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

/** A bad day at the providers; the same day for the same seed. */
final class Chaos {
    private static final Map<String, Fault> FAULTS = faults();

    private final Sandbox sandbox;
    private final Random random;
    private final Consumer<String> diary;

    Chaos(Sandbox sandbox, long seed, Consumer<String> diary) {
        this.sandbox = sandbox;
        this.random = new Random(seed);
        this.diary = diary;
    }

    private static Map<String, Fault> faults() {
        Map<String, Fault> faults = new LinkedHashMap<>();
        faults.put("reset before it was done", Fault.resetBefore());
        faults.put("reset after it was done", Fault.resetAfter());
        faults.put("closed after it was done", Fault.closeAfter());
        faults.put("HTTP 503, not done", Fault.status(503));
        faults.put("HTTP 502 although done", Fault.status(502).afterExecuting());
        faults.put("HTTP 429", Fault.tooManyRequests(Duration.ofSeconds(1)));
        faults.put("half an answer", Fault.truncatedBody());
        faults.put("HTML for an answer", Fault.malformedBody());
        return faults;
    }

    /** Where it happens. */
    Sandbox sandbox() {
        return sandbox;
    }

    /** One or two faults for each of these operations; webhooks two or three times, and out of order. */
    void over(String name, ProviderSandbox provider, String... operations) {
        Misbehaviour misbehaviour = provider.misbehave();
        List<Map.Entry<String, Fault>> faults = List.copyOf(FAULTS.entrySet());
        for (String operation : operations) {
            int times = 1 + random.nextInt(2);
            for (int i = 0; i < times; i++) {
                Map.Entry<String, Fault> fault = faults.get(random.nextInt(faults.size()));
                misbehaviour.once(operation, fault.getValue());
                diary.accept("chaos: " + name + ' ' + operation + " will meet: " + fault.getKey());
            }
        }
        int copies = 2 + random.nextInt(2);
        misbehaviour.duplicateWebhooks(copies);
        misbehaviour.reorderWebhooks();
        diary.accept("chaos: " + name + " sends each webhook " + copies + " times, and out of order");
    }
}
