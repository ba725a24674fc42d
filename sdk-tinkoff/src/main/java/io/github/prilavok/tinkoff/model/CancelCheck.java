package io.github.prilavok.tinkoff.model;

import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Check;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the bank demands of a cancellation beside the lengths of its fields. */
final class CancelCheck {
    private static final Pattern UUID_V4 = Pattern.compile(
            "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", Pattern.CASE_INSENSITIVE);
    private static final Pattern SHORT = Pattern.compile(".{1,100}", Pattern.DOTALL);

    private CancelCheck() {}

    /** With Dolyami and instalments the id is mandatory, and of a form of its own. */
    static void repeatsAreKnown(String id, @Nullable OpenEnum<Route> route, @Nullable OpenEnum<Source> source) {
        if (is(route, Route.BNPL) || is(source, Source.BNPL)) {
            Check.form(
                    "ExternalRequestId",
                    id,
                    UUID_V4,
                    "a UUID of version 4 with Dolyami; leave it out to have one made");
        }
        if (is(route, Route.TCB) || is(source, Source.INSTALLMENT)) {
            Check.that(
                    SHORT.matcher(id).matches(),
                    "ExternalRequestId must have 1 to 100 characters with instalments; leave it out to have one made");
        }
    }

    static void withoutFees(List<Shop> shops) {
        Check.that(
                shops.stream().allMatch(shop -> shop.fee() == null),
                "Shops.Fee does not go with a cancellation; leave it out");
    }

    private static <E extends Enum<E> & OpenEnum<E>> boolean is(@Nullable OpenEnum<E> value, E known) {
        return value != null && value.is(known);
    }
}
