package io.github.prilavok.shop.marketplace;

import io.github.prilavok.core.Money;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * The ledger {@code payments}, and the balances that follow from it. A row and the change of the balance are one transaction;
 * what a row is for (its cause) happens once, however often and by however many it is asked for; no balance falls below
 * nothing. A row is never changed: what did not come true is taken back by one with the opposite sign.
 */
@MarketplacePart
class Ledger {
    private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);
    private static final String RETURNED = "-returned";

    /** What came of it. */
    enum Posted {
        POSTED,
        /** It was before, and nothing has changed now. */
        KNOWN,
        /** The balance is too small; nothing has changed. */
        NOT_COVERED
    }

    private record Row(
            String guide, String user, @Nullable String event, Money amount, String type, Money change, String cause) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Ledger(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Adds what the user has paid for the event to the guide's balance, once for an order. */
    @Transactional
    public Posted paymentEvent(String guide, String user, @Nullable String event, Money balance, String order) {
        return post(new Row(guide, user, event, balance, "payment", balance, "order-" + order));
    }

    /** Whether the seller was given the money of this order. */
    boolean isCredited(String order) {
        return known("order-" + order);
    }

    /**
     * Takes from the guide what goes back to the user. What the guide was not given yet is not taken, only noted.
     *
     * @param refund the key of this refund
     */
    @Transactional
    public Posted refund(Order order, String refund) {
        Money change = isCredited(order.id()) ? order.amount().negated() : Money.kopecks(0);
        return post(new Row(order.seller(), order.user(), order.event(), order.amount(), "refund", change, refund));
    }

    /** Takes the guide's share into the payout. @param payout its key */
    @Transactional
    public Posted withdraw(String guide, Money amount, String payout) {
        return post(new Row(guide, guide, null, amount, "withdraw", amount.negated(), payout));
    }

    /** Takes back what was posted for this refund or payout, which has come to nothing. */
    @Transactional
    public Posted takeBack(String cause) {
        Row row = jdbc.sql("select * from payments where cause = ?")
                .param(cause)
                .query((found, i) -> new Row(
                        found.getString("guide"),
                        found.getString("user"),
                        found.getString("event"),
                        Money.kopecks(-found.getLong("amount")),
                        found.getString("type"),
                        Money.kopecks(-found.getLong("balance_change")),
                        cause + RETURNED))
                .single();
        return post(row);
    }

    private Posted post(Row row) {
        // Whoever else posts for this guide waits here; whoever posts for another one with this as the user does not.
        long balance = jdbc.sql("select balance from users where id = ? for no key update")
                .param(row.guide())
                .query(Long.class)
                .single();
        if (known(row.cause())) {
            return Posted.KNOWN;
        }
        if (balance + row.change().minor() < 0) {
            return Posted.NOT_COVERED;
        }
        jdbc.sql("insert into payments (guide, \"user\", event, date, amount, type, balance_change, cause)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .param(row.guide())
                .param(row.user())
                .param(row.event())
                .param(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param(row.amount().minor())
                .param(row.type())
                .param(row.change().minor())
                .param(row.cause())
                .update();
        jdbc.sql("update users set balance = balance + ? where id = ?")
                .params(row.change().minor(), row.guide())
                .update();
        LOG.info(
                "shop: ledger: {} of {} ({}); the balance of users/{} is {}",
                row.type(),
                row.amount(),
                row.cause(),
                row.guide(),
                Money.kopecks(balance).plus(row.change()));
        return Posted.POSTED;
    }

    private boolean known(String cause) {
        return jdbc.sql("select count(*) from payments where cause = ?")
                        .param(cause)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
