package io.github.prilavok.core;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A list that the provider gives in pages, read as it is walked through: the next page is fetched when the one before is
 * used up, and not at all if nobody gets there. May be walked any number of times; each walk reads anew.
 *
 * @param <T> what the pages hold
 */
public final class Pages<T> implements Iterable<T> {
    /**
     * One page.
     *
     * @param items in the provider's order
     * @param next where the next page begins, null after the last
     */
    public record Page<T, C>(List<T> items, @Nullable C next) {}

    private final Function<Object, Page<T, ?>> read;
    private final Object first;

    private Pages(Object first, Function<Object, Page<T, ?>> read) {
        this.first = first;
        this.read = read;
    }

    /**
     * Pages from a starting point on.
     *
     * @param first where the first page begins: an offset, a cursor
     * @param read the call for the page that begins at a point
     */
    @SuppressWarnings("unchecked")
    public static <T, C> Pages<T> from(C first, Function<C, ApiCall<Page<T, C>>> read) {
        return new Pages<>(first, at -> read.apply((C) at).execute());
    }

    /** Reads the pages as it goes; a read that fails throws its {@link io.github.prilavok.core.error.ApiException}. */
    @Override
    public Iterator<T> iterator() {
        return new Iterator<>() {
            private final Queue<T> left = new ArrayDeque<>();
            private @Nullable Object at = first;

            @Override
            public boolean hasNext() {
                while (left.isEmpty() && at != null) {
                    Page<T, ?> page = read.apply(at);
                    left.addAll(page.items());
                    at = page.next();
                }
                return !left.isEmpty();
            }

            @Override
            public T next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return left.remove();
            }
        };
    }

    /** The same as a stream, as lazy. */
    public Stream<T> stream() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED | Spliterator.NONNULL), false);
    }
}
