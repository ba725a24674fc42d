package io.github.prilavok.shop.marketplace;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The documents of {@code users} and {@code payment_methods}; balances are the ledger's. */
@MarketplacePart
class Users {
    private final JdbcClient jdbc;
    private final Clock clock;

    Users(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A saved payment method. @param id YooKassa's own */
    record Method(String id, String user, boolean active) {}

    @Nullable
    String email(String user) {
        return jdbc.sql("select coalesce(email, '') from users where id = ?")
                .param(user)
                .query(String.class)
                .optional()
                .filter(email -> !email.isEmpty())
                .orElse(null);
    }

    Optional<Method> method(String id) {
        return jdbc.sql("select id, user_ref, active from payment_methods where id = ?")
                .param(id)
                .query((row, i) -> new Method(row.getString("id"), row.getString("user_ref"), row.getBoolean("active")))
                .optional();
    }

    /** The method to which the user is paid out: the one that was saved last. */
    Optional<Method> paymentCard(String user) {
        return jdbc.sql("select coalesce(payment_card, '') from users where id = ?")
                .param(user)
                .query(String.class)
                .optional()
                .flatMap(path -> Ref.parse(Ref.PAYMENT_METHODS, path))
                .flatMap(ref -> method(ref.id()))
                .filter(method -> method.active() && method.user().equals(user));
    }

    /** Keeps a method that the user has let the shop charge again. */
    void save(String user, Found.Saved saved) {
        jdbc.sql(
                        "insert into payment_methods (id, user_ref, type, title, active, saved_at) values (?, ?, ?, ?, true, ?)"
                                + " on conflict do nothing")
                .param(saved.id())
                .param(user)
                .param(saved.type())
                .param(saved.title())
                .param(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        jdbc.sql("update users set payment_card = ? where id = ?")
                .params(Ref.PAYMENT_METHODS + '/' + saved.id(), user)
                .update();
    }

    /** The user has taken the permission back. */
    void revoke(String methodId) {
        jdbc.sql("update payment_methods set active = false where id = ?")
                .param(methodId)
                .update();
    }
}
