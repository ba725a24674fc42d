package io.github.prilavok.wazzup.webhook;

import java.util.List;

/**
 * One webhook. Messages and statuses may come together, several of each, so it holds a list:
 *
 * <pre>{@code
 * for (WazzupEvent event : webhook.events()) {
 *     if (event instanceof StatusEvent status) {
 *         statuses.store(status.messageId(), status.status());
 *     } else if (event instanceof MessageEvent message && message.fromClient()) {
 *         inbox.store(message);
 *     }
 * }
 * }</pre>
 *
 * @param events in the order in which they stand; empty if there is nothing in it
 * @param body the JSON as received, for what the events lack: a field of an unforeseen type is null there. It holds personal
 *     data
 */
public record WazzupWebhook(List<WazzupEvent> events, String body) {
    public WazzupWebhook {
        events = List.copyOf(events);
    }

    /** The messages in it: clients', echoes, edits and deletions. */
    public List<MessageEvent> messages() {
        return only(MessageEvent.class);
    }

    /** The statuses of sent messages in it. */
    public List<StatusEvent> statuses() {
        return only(StatusEvent.class);
    }

    private <E> List<E> only(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Without the body. */
    @Override
    public String toString() {
        return "WazzupWebhook[events=" + events + ']';
    }
}
