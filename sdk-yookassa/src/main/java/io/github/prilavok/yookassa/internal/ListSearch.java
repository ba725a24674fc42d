package io.github.prilavok.yookassa.internal;

import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.internal.FollowedCall;
import io.github.prilavok.core.internal.KnownCall;
import io.github.prilavok.yookassa.model.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/** Reads a list to its end, page by page, and keeps what is looked for. */
public final class ListSearch {
    private ListSearch() {}

    /**
     * One call for the whole list.
     *
     * @param filter what is listed
     * @param read the call for a page
     * @param after the filter for the page that begins at a cursor
     * @param wanted what is kept
     */
    public static <F, T> ApiCall<List<T>> matches(
            F filter, Function<F, ApiCall<Page<T>>> read, BiFunction<F, String, F> after, Predicate<? super T> wanted) {
        return from(filter, read, after, wanted, List.of());
    }

    private static <F, T> ApiCall<List<T>> from(
            F filter,
            Function<F, ApiCall<Page<T>>> read,
            BiFunction<F, String, F> after,
            Predicate<? super T> wanted,
            List<T> before) {
        return FollowedCall.then(read.apply(filter), page -> {
            List<T> found = new ArrayList<>(before);
            page.items().stream().filter(wanted).forEach(found::add);
            String next = page.nextCursor();
            return next == null
                    ? new KnownCall<>(List.copyOf(found))
                    : from(after.apply(filter, next), read, after, wanted, found);
        });
    }
}
