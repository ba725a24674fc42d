package io.github.prilavok.sandbox.yookassa;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.sandbox.Exchange;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The memory of Idempotence-Keys: 24 hours from the first request, together with the exact body. A refused request
 * leaves its key free.
 */
final class Idempotence {
    static final String HEADER = "Idempotence-Key";
    private static final Duration MEMORY = Duration.ofHours(24);
    private static final Pattern FORM = Pattern.compile("[0-9a-zA-Z+-_.]{1,64}");

    /** What a request with a key came to; while it is worked on, neither is there. */
    private static final class Memory {
        private final String place;
        private final byte[] body;
        private final Instant until;
        private @Nullable Instant ready;
        private @Nullable Supplier<ObjectNode> answer;
        private @Nullable Refusal refusal;

        private Memory(String place, byte[] body, Instant until) {
            this.place = place;
            this.body = body;
            this.until = until;
        }
    }

    /** Does a request that has not been done yet. */
    interface Work {
        Supplier<ObjectNode> run();
    }

    /**
     * Says that a request is done once its time has come and nobody waits for the answer.
     */
    interface DoneLate {
        void accept(String operation, Map<String, String> keys);
    }

    private final Timing timing;
    private final DoneLate doneLate;
    private final Map<String, Memory> memories = new HashMap<>();
    private final Map<String, Deque<Duration>> slow = new HashMap<>();

    Idempotence(Timing timing, DoneLate doneLate) {
        this.timing = timing;
        this.doneLate = doneLate;
    }

    /** Lets the next request for an operation be answered 202 for so long. */
    void delayNext(String operation, Duration time) {
        slow.computeIfAbsent(operation, unused -> new ArrayDeque<>()).add(time);
    }

    /** Answers from memory, or does the work and remembers. */
    void answer(Exchange exchange, Account account, Work work) {
        String key = key(exchange.header(HEADER));
        exchange.key(HEADER, key);
        String name = account.id() + ' ' + key;
        String place = exchange.method() + ' ' + exchange.path();
        Memory known = memories.get(name);
        if (known != null && !timing.now().isBefore(known.until)) {
            known = null;
        }
        if (known != null) {
            if (!known.place.equals(place) || !Arrays.equals(known.body, exchange.body())) {
                throw Refusal.invalid(HEADER, "Idempotence key duplicated");
            }
            replay(exchange, known);
            return;
        }
        Memory memory = new Memory(place, exchange.body(), timing.now().plus(MEMORY));
        Duration delay =
                slow.getOrDefault(exchange.operation(), new ArrayDeque<>()).poll();
        if (delay != null) {
            memories.put(name, memory);
            memory.ready = timing.now().plus(delay);
            timing.later(delay, () -> finish(exchange.operation(), memory, key, work));
            processing(exchange, delay);
        } else {
            Supplier<ObjectNode> answer = work.run();
            memory.answer = answer;
            memories.put(name, memory);
            exchange.json(200, answer.get());
        }
    }

    private void finish(String operation, Memory memory, String key, Work work) {
        memory.ready = null;
        try {
            memory.answer = work.run();
            doneLate.accept(operation, Map.of(HEADER, key));
        } catch (Refusal refusal) {
            memory.refusal = refusal;
        }
    }

    private void replay(Exchange exchange, Memory known) {
        exchange.refused();
        Supplier<ObjectNode> answer = known.answer;
        Instant ready = known.ready;
        if (answer != null) {
            exchange.json(200, answer.get());
        } else if (known.refusal != null) {
            throw known.refusal;
        } else {
            processing(exchange, ready == null ? Duration.ZERO : Duration.between(timing.now(), ready));
        }
    }

    private static void processing(Exchange exchange, Duration left) {
        exchange.refused();
        exchange.json(
                202,
                Wire.object()
                        .put("type", "processing")
                        .put("description", "Request accepted, but not processed yet.")
                        .put("retry_after", Math.max(1, left.plusNanos(999_999).toMillis())));
    }

    private static String key(@Nullable String key) {
        if (key == null || key.isEmpty()) {
            throw Refusal.invalid(HEADER, "Idempotence key is missing");
        }
        if (key.length() > 64) {
            throw Refusal.invalid(HEADER, "Idempotence key is too long. Maximum length is 64 characters");
        }
        if (!FORM.matcher(key).matches()) {
            throw Refusal.invalid(HEADER, "Idempotence key has illegal characters");
        }
        return key;
    }
}
