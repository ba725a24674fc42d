package io.github.prilavok.sandbox.wazzup;

import io.github.prilavok.sandbox.Ledger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What Wazzup was asked and what it did, and the messages that came of it. */
public final class WazzupLedger extends Ledger {
    private final Map<String, SentMessage> messages = new LinkedHashMap<>();

    WazzupLedger() {}

    synchronized void put(SentMessage message) {
        messages.put(message.messageId(), message);
    }

    /** The messages that were accepted, oldest first. */
    public synchronized List<SentMessage> messages() {
        return List.copyOf(messages.values());
    }

    /** The messages that were accepted for one recipient, oldest first. */
    public List<SentMessage> messages(String recipient) {
        return messages().stream()
                .filter(message -> message.recipient().equals(recipient))
                .toList();
    }

    /** How often one text was accepted for one recipient. More than once is a message too many. */
    public long count(String recipient, String text) {
        return messages(recipient).stream()
                .filter(message -> text.equals(message.text()))
                .count();
    }
}
