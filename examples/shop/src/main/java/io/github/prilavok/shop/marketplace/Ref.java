package io.github.prilavok.shop.marketplace;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A reference to a document, {@code orders/ID} on the wire. */
record Ref(String collection, String id) {
    static final String ORDERS = "orders";
    static final String PAYMENT_METHODS = "payment_methods";
    static final String USERS = "users";
    static final String EVENTS = "events";

    private static final Pattern PATH = Pattern.compile("([a-z_]+)/([^/\\s]+)");

    static Ref order(String id) {
        return new Ref(ORDERS, id);
    }

    /** @return empty if the text is not the path of a document in this collection */
    static Optional<Ref> parse(String collection, @Nullable String path) {
        Matcher matcher = PATH.matcher(path == null ? "" : path);
        return matcher.matches() && matcher.group(1).equals(collection)
                ? Optional.of(new Ref(collection, matcher.group(2)))
                : Optional.empty();
    }

    /** The path; null for no document. */
    static @Nullable String path(String collection, @Nullable String id) {
        return id == null ? null : collection + '/' + id;
    }

    /** The path. */
    @Override
    public String toString() {
        return collection + '/' + id;
    }
}
