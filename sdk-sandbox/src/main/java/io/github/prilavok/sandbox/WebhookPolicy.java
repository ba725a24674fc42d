package io.github.prilavok.sandbox;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What a provider takes for an acknowledgement of its webhooks, and how often it tries again without one. */
public interface WebhookPolicy {
    /**
     * What goes over the wire at a try, for a provider that signs every try anew. Runs on the thread of the sandbox's
     * clock.
     *
     * @param webhook what was given to {@link WebhookSender#send}
     * @return the same webhook, if not overridden
     */
    default Webhook prepared(Webhook webhook) {
        return webhook;
    }

    /** How long the provider waits for an answer, in the system's time. */
    Duration patience();

    /** Whether this answer ends the tries. */
    boolean acknowledges(int status, byte[] answer);

    /**
     * The time from one try to the next.
     *
     * @param tries how many tries were made, at least 1
     * @return null if the provider gives up
     */
    @Nullable
    Duration next(int tries);
}
