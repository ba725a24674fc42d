package io.github.prilavok.wazzup;

import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Pages;
import java.util.List;
import java.util.function.Function;

/** Lists by offset. The size of a page says whether there is another: what Wazzup counts in {@code count} is not certain. */
final class Paging {
    static final int SIZE = 100;

    private Paging() {}

    static <T> Pages<T> of(Function<Integer, ApiCall<List<T>>> read) {
        return Pages.from(
                0,
                offset -> read.apply(offset)
                        .map(page -> new Pages.Page<>(page, page.size() < SIZE ? null : offset + page.size())));
    }
}
