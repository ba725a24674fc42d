package io.github.prilavok.core.webhook;

/**
 * What a provider reports. Most providers deliver at least once, in any order, and sometimes long after the fact.
 *
 * <p>To handle each event once, put {@link #dedupKey()} into a column with a unique index, in the same transaction as what
 * the event changes, and acknowledge a duplicate like any other. An event that comes late must not undo a newer one: each
 * provider's event type says how to tell which is newer.
 */
public interface WebhookEvent {
    /**
     * The same for each delivery of one event, and for no other event of the same account. At most 200 characters, no
     * secret, no personal data.
     */
    String dedupKey();
}
