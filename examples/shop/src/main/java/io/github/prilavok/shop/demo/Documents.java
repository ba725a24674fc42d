package io.github.prilavok.shop.demo;

import io.github.prilavok.core.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The documents of the mobile app, as the other parts of it write and read them: by SQL, past the payments module. */
public final class Documents {
    private final JdbcClient jdbc;

    public Documents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A user with nothing on the balance. */
    public void user(String id) {
        jdbc.sql("insert into users (id, email) values (?, ?)")
                .params(id, id.replaceAll("[^A-Za-z0-9]", "") + "@buyers.example")
                .update();
    }

    /** An event that is planned. */
    public void event(String id) {
        jdbc.sql("insert into events (id, status) values (?, 'planned')")
                .param(id)
                .update();
    }

    /** An order with two places at list prices, of which the amount is what is left after a discount. */
    public void order(String id, String user, String seller, @Nullable String event, Money amount) {
        jdbc.sql(
                        "insert into orders (id, user_ref, seller_ref, event_ref, amount, description) values (?, ?, ?, ?, ?, ?)")
                .param(id)
                .param(user)
                .param(seller)
                .param(event)
                .param(amount.minor())
                .param("Экскурсия " + id)
                .update();
        jdbc.sql("insert into order_lines (order_ref, position, name, price, quantity)"
                        + " values (?, 1, 'Место на экскурсии', ?, 2), (?, 2, 'Обед', ?, 3)")
                .params(id, amount.minor(), id, amount.minor() / 7 + 1)
                .update();
    }

    /** Asks for money. @param destination YooKassa's payout_destination_data; null for the user's payment card */
    public void payoutRequest(String id, String user, Money amount, @Nullable String destination) {
        jdbc.sql("insert into payout_requests (id, user_ref, amount, destination) values (?, ?, ?, ?)")
                .param(id)
                .param(user)
                .param(amount.minor())
                .param(destination)
                .update();
    }

    /** What somebody in the office does by hand. */
    public void status(String collection, String id, String status) {
        jdbc.sql("update " + collection + " set status = ? where id = ?")
                .params(status, id)
                .update();
    }

    public String status(String collection, String id) {
        return jdbc.sql("select status from " + collection + " where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    public boolean exists(String collection, String id) {
        return jdbc.sql("select count(*) from " + collection + " where id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    public Money balance(String user) {
        return Money.kopecks(jdbc.sql("select balance from users where id = ?")
                .param(user)
                .query(Long.class)
                .single());
    }

    /** The payment methods that a user has saved, the last one first. */
    public List<String> methods(String user) {
        return jdbc.sql("select id from payment_methods where user_ref = ? order by saved_at desc")
                .param(user)
                .query((row, i) -> row.getString("id"))
                .list();
    }

    /** A guide's rows of the ledger, as {@code payment 1490.00 RUB}. */
    public List<String> ledger(String guide) {
        return jdbc.sql("select type, amount from payments where guide = ? order by id")
                .param(guide)
                .query((row, i) -> row.getString("type") + ' ' + Money.kopecks(row.getLong("amount")))
                .list();
    }

    /** What the rows of the ledger come to. */
    public Money ledgerSum(String guide) {
        return Money.kopecks(jdbc.sql("select coalesce(sum(balance_change), 0) from payments where guide = ?")
                .param(guide)
                .query(Long.class)
                .single());
    }

    /** What waits for a person. */
    public List<String> parked() {
        return jdbc.sql("select key || ': ' || why from marketplace_parked order by since")
                .query((row, i) -> row.getString(1))
                .list();
    }
}
