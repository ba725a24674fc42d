package io.github.prilavok.yookassa;

import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Pages;
import io.github.prilavok.yookassa.model.Page;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Lists by cursor: the next page is asked for with the same filter and the cursor that came with this one. */
final class Cursors {
    private Cursors() {}

    static <F, T> Pages<T> pages(F filter, BiFunction<F, String, F> after, Function<F, ApiCall<Page<T>>> list) {
        return Pages.from(
                filter,
                from -> list.apply(from)
                        .map(page -> new Pages.Page<>(
                                page.items(),
                                page.nextCursor() == null ? null : after.apply(from, page.nextCursor()))));
    }
}
