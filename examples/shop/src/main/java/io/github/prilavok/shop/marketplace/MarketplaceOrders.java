package io.github.prilavok.shop.marketplace;

import io.github.prilavok.core.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The documents of {@code orders}. */
@MarketplacePart
class MarketplaceOrders {
    private static final Logger LOG = LoggerFactory.getLogger(MarketplaceOrders.class);

    private final JdbcClient jdbc;
    private final Ledger ledger;
    private final Operations operations;

    MarketplaceOrders(JdbcClient jdbc, Ledger ledger, Operations operations) {
        this.jdbc = jdbc;
        this.ledger = ledger;
        this.operations = operations;
    }

    Optional<Order> find(String id) {
        return select(id, "");
    }

    /** Keeps everybody else from changing this order until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Order> lock(String id) {
        return select(id, " for update");
    }

    private Optional<Order> select(String id, String lock) {
        return jdbc.sql("select * from orders where id = ?" + lock)
                .param(id)
                .query((row, i) -> order(row))
                .optional();
    }

    private static Order order(ResultSet row) throws SQLException {
        return new Order(
                row.getString("id"),
                row.getString("user_ref"),
                row.getString("seller_ref"),
                row.getString("event_ref"),
                Money.kopecks(row.getLong("amount")),
                Order.Status.of(row.getString("status")),
                row.getString("description"));
    }

    void move(String id, Order.Status status) {
        jdbc.sql("update orders set status = ? where id = ?")
                .params(status.wire(), id)
                .update();
        LOG.info("shop: orders/{} is {}", id, status.wire());
    }

    /** The orders for an event, whatever became of them. */
    List<String> of(String event) {
        return jdbc.sql("select id from orders where event_ref = ? order by id")
                .param(event)
                .query((row, i) -> row.getString("id"))
                .list();
    }

    /** The lines of an order at list prices. */
    List<Line> lines(String order) {
        return jdbc.sql("select name, price, quantity from order_lines where order_ref = ? order by position")
                .param(order)
                .query((row, i) ->
                        new Line(row.getString("name"), Money.kopecks(row.getLong("price")), row.getInt("quantity")))
                .list();
    }

    /** One line. @param price of one */
    record Line(String name, Money price, int quantity) {}

    /**
     * Gives the seller the money of a paid order whose event is over, once. Called when the event is over, and when an order
     * is paid, since either may be the later.
     *
     * @return whether it was this that did it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean completeIfEventIsOver(String id) {
        // Locked before the event is read: whichever of the two comes later sees the other.
        Order order = lock(id).orElseThrow();
        if (order.status() != Order.Status.PAID || !isEventOver(order) || waitsForPerson(order)) {
            return false;
        }
        ledger.paymentEvent(order.seller(), order.user(), order.event(), order.amount(), order.id());
        move(id, Order.Status.COMPLETED);
        return true;
    }

    /** Whether its event is over, and be it that {@link UpdateEventsTrigger} has not come to it yet. */
    boolean isEventOver(Order order) {
        return order.event() != null
                && "completed"
                        .equals(jdbc.sql("select status from events where id = ?")
                                .param(order.event())
                                .query(String.class)
                                .single());
    }

    /**
     * Whether nobody but a person may move the money of this paid order. An order whose amount is no longer what was paid is
     * left to one from here on.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean waitsForPerson(Order order) {
        Money paid =
                operations.succeededPayment(order.id()).map(Operation::amount).orElse(order.amount());
        if (!paid.equals(order.amount())) {
            operations.park(
                    Operations.parkedOrder(order.id()),
                    "was paid with " + paid + ", and its amount is " + order.amount() + " now");
        }
        return operations.isParked(Operations.parkedOrder(order.id()));
    }
}
