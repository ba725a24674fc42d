package io.github.prilavok.cdek.internal;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The codes by which CDEK says that another active order has an order's number. */
public final class NumberTaken {
    private static final Set<String> CODES = Set.of(
            "error_validate_im_dep_number_has_already_had_integration",
            "error_validate_online_shop_number_departure_is_not_unique");

    private NumberTaken() {}

    public static boolean is(@Nullable String code) {
        return code != null && CODES.contains(code);
    }
}
