package io.github.prilavok.yookassa.payouts;

import io.github.prilavok.core.Pages;
import io.github.prilavok.yookassa.model.Page;
import java.util.function.Function;

/** Payouts by cursor: the next page is asked for with the same filter and the cursor that came with this one. */
final class PayoutPages {
    private PayoutPages() {}

    static <F> Pages.Page<Payout, F> page(Page<Payout> page, Function<String, F> after) {
        String next = page.nextCursor();
        return new Pages.Page<>(page.items(), next == null ? null : after.apply(next));
    }
}
