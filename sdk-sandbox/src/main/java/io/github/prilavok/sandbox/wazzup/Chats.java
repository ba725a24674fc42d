package io.github.prilavok.sandbox.wazzup;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the conversations have come to. Touched only by what runs alone in the sandbox. */
final class Chats {
    private static final Duration WABA_WINDOW = Duration.ofHours(24);
    private static final Duration INSTAGRAM_WINDOW = Duration.ofDays(7);

    private final Map<Chat, Instant> lastInbound = new HashMap<>();
    private final Map<Chat, Integer> unanswered = new HashMap<>();

    void clientWrote(Chat chat, Instant now) {
        lastInbound.put(chat, now);
        unanswered.merge(chat, 1, Integer::sum);
    }

    void answered(Chat chat) {
        unanswered.remove(chat);
    }

    boolean hasInbound(Chat chat) {
        return lastInbound.containsKey(chat);
    }

    /** Whether the client wrote so lately that a free text reaches it. */
    boolean isOpen(Chat chat, Transport transport, Instant now) {
        Instant last = lastInbound.get(chat);
        Duration window = transport == Transport.INSTAGRAM ? INSTAGRAM_WINDOW : WABA_WINDOW;
        return last != null && last.plus(window).isAfter(now);
    }

    int unanswered() {
        return unanswered.values().stream().mapToInt(Integer::intValue).sum();
    }

    Optional<Instant> lastUnanswered() {
        return unanswered.keySet().stream()
                .flatMap(chat -> Optional.ofNullable(lastInbound.get(chat)).stream())
                .max(Instant::compareTo);
    }
}
