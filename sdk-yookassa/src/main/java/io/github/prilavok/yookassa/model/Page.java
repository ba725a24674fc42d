package io.github.prilavok.yookassa.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, the newest first.
 *
 * @param <T> what it lists
 * @param items these
 * @param nextCursor what the next page is asked for with, and the same filter; null on the last page
 */
public record Page<T>(List<T> items, @Nullable String nextCursor) {
    public Page {
        items = List.copyOf(items);
    }

    /** How many there are, and nothing of theirs. */
    @Override
    public String toString() {
        return "Page[items=" + items.size() + " of them, more=" + (nextCursor != null) + "]";
    }
}
