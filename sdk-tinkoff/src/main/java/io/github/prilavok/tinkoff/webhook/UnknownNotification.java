package io.github.prilavok.tinkoff.webhook;

import io.github.prilavok.core.internal.json.Extra;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A notification of a kind that this version does not know, or one that lacks what its kind needs. Its Token is right, so
 * store it and acknowledge it.
 *
 * @param terminalKey the terminal
 * @param token the signature, as received
 * @param raw the whole notification as received
 * @param extra all its members
 */
public record UnknownNotification(String terminalKey, String token, String raw, Map<String, @Nullable Object> extra)
        implements TinkoffNotification {
    public UnknownNotification {
        extra = Extra.copy(extra);
    }

    @Override
    public String toString() {
        return Shown.of(this);
    }
}
