package io.github.prilavok.shop.payment;

import io.github.prilavok.shop.job.Jobs;
import io.github.prilavok.shop.order.Orders;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The payments of an order in the database. At most one at a time can be paid. */
@Component
class Attempts {
    private static final String IS_OPEN = "state in ('OPENING', 'OPEN', 'SECURED', 'COMMITTING')";

    private final JdbcClient jdbc;
    private final Orders orders;
    private final Jobs jobs;

    Attempts(JdbcClient jdbc, Orders orders, Jobs jobs) {
        this.jdbc = jdbc;
        this.orders = orders;
        this.jobs = jobs;
    }

    /** The attempt that is open or being opened; made if there is none, and watched from then on. */
    @Transactional
    Attempt currentOrNew(String orderNumber, PaymentWay way, Runnable ifNew) {
        orders.lock(orderNumber);
        if (!orders.isAwaitingPayment(orderNumber)) {
            throw new Checkout.UnavailableException("the order is paid or given up in this moment; look again", null);
        }
        return current(orderNumber).orElseGet(() -> {
            int attempt = jdbc.sql("select count(*) from payment_attempt where order_number = ?")
                            .param(orderNumber)
                            .query(Integer.class)
                            .single()
                    + 1;
            String bankOrderId = orderNumber + "-" + attempt;
            jdbc.sql("insert into payment_attempt (bank_order_id, order_number, way, attempt, state, opened_at)"
                            + " values (?, ?, ?, ?, 'OPENING', ?)")
                    .params(bankOrderId, orderNumber, way.name(), attempt, orders.now())
                    .update();
            jobs.schedule(WatchPayment.NAME, bankOrderId, way.pace().poll());
            ifNew.run();
            return find(bankOrderId).orElseThrow();
        });
    }

    /** The attempt of an order that is not decided yet. */
    Optional<Attempt> current(String orderNumber) {
        return jdbc.sql("select * from payment_attempt where order_number = ? and " + IS_OPEN)
                .param(orderNumber)
                .query((row, i) -> attempt(row))
                .optional();
    }

    Optional<Attempt> find(String bankOrderId) {
        return jdbc.sql("select * from payment_attempt where bank_order_id = ?")
                .param(bankOrderId)
                .query((row, i) -> attempt(row))
                .optional();
    }

    private static Attempt attempt(ResultSet row) throws SQLException {
        return new Attempt(
                row.getString("bank_order_id"),
                row.getString("order_number"),
                row.getString("way"),
                Attempt.State.valueOf(row.getString("state")),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getString("open_key"),
                row.getString("commit_key"),
                instant(row.getObject("committed_at", OffsetDateTime.class)),
                instant(row.getObject("closing_at", OffsetDateTime.class)),
                row.getString("payment_id"),
                row.getString("payment_url"),
                row.getString("bank_status"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    /** The page is there. News of the payment may have come before, so a later state stays. */
    void opened(String bankOrderId, @Nullable String paymentId, String paymentUrl) {
        jdbc.sql("update payment_attempt set payment_id = coalesce(?, payment_id), payment_url = ?,"
                        + " state = case when state = 'OPENING' then 'OPEN' else state end where bank_order_id = ?")
                .param(paymentId)
                .param(paymentUrl)
                .param(bankOrderId)
                .update();
    }

    /** @return false if somebody has looked in the last second */
    boolean looks(String bankOrderId) {
        return jdbc.sql("update payment_attempt set looked_at = ? where bank_order_id = ?"
                                + " and (looked_at is null or looked_at < ?)")
                        .params(orders.now(), bankOrderId, orders.now().minusSeconds(1))
                        .update()
                == 1;
    }

    /** Ends an attempt that was not paid. @return false if it had ended before */
    boolean end(String bankOrderId, Attempt.State state, @Nullable String error) {
        return jdbc.sql(
                                "update payment_attempt set state = ?, error = ?, closing_at = null where bank_order_id = ? and "
                                        + IS_OPEN)
                        .param(state.name())
                        .param(error)
                        .param(bankOrderId)
                        .update()
                == 1;
    }

    /** @return false if it was known before, or the attempt has ended */
    boolean secured(String bankOrderId) {
        return jdbc.sql(
                                "update payment_attempt set state = 'SECURED' where bank_order_id = ? and state in ('OPENING', 'OPEN')")
                        .param(bankOrderId)
                        .update()
                == 1;
    }

    /**
     * About to be closed.
     *
     * @param unlessSince whoever began later than this is still at it
     * @return false if somebody else is closing it or taking the money, or it has ended
     */
    boolean intendClose(String bankOrderId, Instant unlessSince) {
        return jdbc.sql("update payment_attempt set closing_at = ? where bank_order_id = ?"
                                + " and state in ('OPENING', 'OPEN', 'SECURED')"
                                + " and (closing_at is null or closing_at <= ?)")
                        .params(orders.now(), bankOrderId, OffsetDateTime.ofInstant(unlessSince, ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** It was not closed: what is heard of it counts again. */
    void notClosed(String bankOrderId) {
        jdbc.sql("update payment_attempt set closing_at = null where bank_order_id = ?")
                .param(bankOrderId)
                .update();
    }

    /** @return false if somebody else is taking the money or giving it back, or has, or the order is paid otherwise */
    boolean intendCommit(String bankOrderId) {
        return jdbc.sql("update payment_attempt set state = 'COMMITTING', committed_at = ?"
                                + " where bank_order_id = ? and state = 'SECURED' and closing_at is null"
                                + " and exists (select 1 from shop_order where number = order_number"
                                + " and status = 'AWAITING_PAYMENT')")
                        .params(orders.now(), bankOrderId)
                        .update()
                == 1;
    }

    /** The commit that was intended has certainly not happened. */
    void notCommitted(String bankOrderId) {
        jdbc.sql("update payment_attempt set state = 'SECURED' where bank_order_id = ? and state = 'COMMITTING'")
                .param(bankOrderId)
                .update();
    }

    void paid(String bankOrderId) {
        jdbc.sql("update payment_attempt set state = 'PAID', error = null where bank_order_id = ?")
                .param(bankOrderId)
                .update();
    }

    void told(String bankOrderId, @Nullable String paymentId, String bankStatus) {
        jdbc.sql("update payment_attempt set payment_id = coalesce(?, payment_id), bank_status = ?"
                        + " where bank_order_id = ? and bank_status is distinct from ?")
                .param(paymentId)
                .param(bankStatus)
                .param(bankOrderId)
                .param(bankStatus)
                .update();
    }
}
