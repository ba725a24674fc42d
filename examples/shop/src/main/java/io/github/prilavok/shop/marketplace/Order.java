package io.github.prilavok.shop.marketplace;

import io.github.prilavok.core.Money;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A document of {@code orders}.
 *
 * @param user who pays
 * @param seller who earns it
 * @param event null if it is for none
 */
record Order(
        String id,
        String user,
        String seller,
        @Nullable String event,
        Money amount,
        Status status,
        String description) {
    enum Status {
        CREATED,
        /** A payment is under way. */
        PENDING,
        PAID,
        /** The last payment came to nothing; another may be made. */
        CANCELED,
        REFUNDING,
        REFUNDED,
        /** Its event is over, and the seller has the money. */
        COMPLETED;

        /** As the document has it. */
        String wire() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Status of(String wire) {
            return valueOf(wire.toUpperCase(Locale.ROOT));
        }
    }

    /** The path. */
    String path() {
        return Ref.order(id).toString();
    }

    /** The document as the app reads it. */
    Map<String, @Nullable Object> document() {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("amount", amount.amount());
        fields.put("status", status.wire());
        fields.put("user_ref", Ref.path(Ref.USERS, user));
        fields.put("seller_ref", Ref.path(Ref.USERS, seller));
        fields.put("event_ref", Ref.path(Ref.EVENTS, event));
        fields.put("description", description);
        return fields;
    }
}
