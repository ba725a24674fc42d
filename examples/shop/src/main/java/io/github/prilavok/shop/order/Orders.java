package io.github.prilavok.shop.order;

import io.github.prilavok.core.Money;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The orders in the database. */
@Component
public class Orders {
    private static final Logger LOG = LoggerFactory.getLogger(Orders.class);

    /** An attempt that may still end well. */
    private static final String PAYING = "select 1 from payment_attempt p where p.order_number = o.number"
            + " and p.state in ('OPENING', 'OPEN', 'SECURED', 'COMMITTING')";

    private final JdbcClient jdbc;
    private final Discounts discounts;
    private final Clock clock;

    Orders(JdbcClient jdbc, Discounts discounts, Clock clock) {
        this.jdbc = jdbc;
        this.discounts = discounts;
        this.clock = clock;
    }

    /** The present time, as the database takes it. */
    public OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /**
     * Stores a new order with all that will belong to it, and uses up what it needs of promo code and bonuses. The same file
     * again is the same order.
     *
     * @return false if another order has its number
     * @throws InvalidOrderException if promo code or bonuses are not what the order says
     */
    @Transactional
    public boolean create(NewOrder order, byte[] file) {
        String body = new String(file, StandardCharsets.UTF_8);
        int created = jdbc.sql("insert into shop_order (number, status, amount, body, created_at)"
                        + " values (?, 'AWAITING_PAYMENT', ?, ?, ?) on conflict do nothing")
                .params(order.number(), order.amount().minor(), body, now())
                .update();
        if (created == 0) {
            return stored(order.number())
                    .filter(stored -> stored.body().equals(body))
                    .isPresent();
        }
        NewOrder.Savings savings = discounts.use(order);
        jdbc.sql("update shop_order set amount = ?, promocode = ?, promo = ?, bonus = ? where number = ?")
                .param(order.with(savings).amount().minor())
                .param(savings.promo().isZero() ? null : order.session().promocode())
                .param(savings.promo().minor())
                .param(savings.bonus().minor())
                .param(order.number())
                .update();
        if (order.delivery() != null) {
            jdbc.sql("insert into delivery (order_number, state) values (?, 'NEW')")
                    .param(order.number())
                    .update();
            jdbc.sql("insert into tracking_message (order_number, crm_message_id, state) values (?, ?, 'NEW')")
                    .params(order.number(), "order-" + order.number() + "-track")
                    .update();
        }
        jdbc.sql("insert into letter (order_number, message_id, state) values (?, ?, 'NEW')")
                .params(order.number(), "<order-" + order.number() + ".confirmation@prilavok.example>")
                .update();
        return true;
    }

    /** The order as it was placed, with what promo code and bonuses took off then. */
    public Optional<NewOrder> find(String number) {
        return stored(number).map(stored -> OrderFile.read(stored.body()).with(stored.savings()));
    }

    /** As {@link #find}, of an order that is known to exist. */
    public NewOrder get(String number) {
        return find(number).orElseThrow(() -> new IllegalStateException("there is no order " + number));
    }

    private record Stored(String body, NewOrder.Savings savings) {}

    private Optional<Stored> stored(String number) {
        return jdbc.sql("select body, promo, bonus from shop_order where number = ?")
                .param(number)
                .query((row, i) -> new Stored(
                        row.getString("body"),
                        new NewOrder.Savings(Money.kopecks(row.getLong("promo")), Money.kopecks(row.getLong("bonus")))))
                .optional();
    }

    /** Keeps everybody else from changing this order until the transaction ends. */
    public void lock(String number) {
        jdbc.sql("select 1 from shop_order where number = ? for update")
                .param(number)
                .query(Integer.class)
                .single();
    }

    /** @return false if it was paid before */
    public boolean markPaid(String number) {
        return jdbc.sql(
                                "update shop_order set status = 'PAID', paid_at = ? where number = ? and status = 'AWAITING_PAYMENT'")
                        .params(now(), number)
                        .update()
                == 1;
    }

    /** Whether it can be paid: nobody has, and it was not given up. */
    public boolean isAwaitingPayment(String number) {
        return jdbc.sql("select count(*) from shop_order where number = ? and status = 'AWAITING_PAYMENT'")
                        .param(number)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** Orders that were placed before this time, and that nobody has paid or is paying. */
    List<String> unpaid(OffsetDateTime placedBefore) {
        return jdbc.sql("select number from shop_order o where status = 'AWAITING_PAYMENT' and created_at < ?"
                        + " and not exists (" + PAYING + ") limit 100")
                .param(placedBefore)
                .query((row, i) -> row.getString(1))
                .list();
    }

    /** Gives an order up that nobody has paid or is paying; what it has used up of promo code and bonuses comes back. */
    @Transactional
    public void giveUp(String number) {
        lock(number);
        int givenUp = jdbc.sql(
                        "update shop_order o set status = 'GIVEN_UP' where number = ? and status = 'AWAITING_PAYMENT'"
                                + " and not exists (" + PAYING + ")")
                .param(number)
                .update();
        if (givenUp == 1) {
            NewOrder order = get(number);
            discounts.giveBack(order);
            LOG.info("shop: nobody has paid order {}; it is given up", number);
        }
    }

    /** Whether it is paid, and more may follow. */
    public boolean isPaid(String number) {
        return jdbc.sql("select count(*) from shop_order where number = ? and status in ('PAID', 'DONE')")
                        .param(number)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** When it was paid. */
    public Instant paidAt(String number) {
        return jdbc.sql("select paid_at from shop_order where number = ?")
                .param(number)
                .query((row, i) ->
                        row.getObject("paid_at", OffsetDateTime.class).toInstant())
                .single();
    }

    /**
     * Marks an order done if everything that belongs to it is. In the transaction of the last thing done; of two things done at
     * once, each in its own transaction, neither would see the other but for the lock.
     */
    public void completeIfDone(String number) {
        lock(number);
        int done = jdbc.sql("update shop_order o set status = 'DONE' where number = ? and status = 'PAID'"
                        + " and exists (select 1 from letter l where l.order_number = o.number and l.state = 'SENT')"
                        + " and not exists (select 1 from delivery d where d.order_number = o.number and d.state <> 'TRACKED')"
                        + " and not exists"
                        + " (select 1 from tracking_message m where m.order_number = o.number and m.state <> 'SENT')")
                .param(number)
                .update();
        if (done == 1) {
            LOG.info("shop: order {} is done", number);
        }
    }

    /** Leaves a step to a person. */
    public void park(String number, String step, String why) {
        jdbc.sql("insert into parked (order_number, step, why, since) values (?, ?, ?, ?) on conflict do nothing")
                .params(number, step, why, now())
                .update();
        LOG.warn("shop: order {}, {} waits for a person: {}", number, step, why);
    }

    /** Whether a step waits for a person. */
    public boolean isParked(String number, String step) {
        return jdbc.sql("select count(*) from parked where order_number = ? and step = ?")
                        .params(number, step)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** Takes a step back from the person: it has resolved itself. */
    public void unpark(String number, String step) {
        jdbc.sql("delete from parked where order_number = ? and step = ?")
                .params(number, step)
                .update();
    }

    /** Where an order is. */
    public Optional<OrderState> state(String number) {
        return jdbc.sql("select o.status, o.amount, d.state as delivery, d.track_number, m.state as message,"
                        + " l.state as letter, (select p.error from payment_attempt p where p.order_number = o.number"
                        + " order by p.attempt desc limit 1) as error from shop_order o"
                        + " left join delivery d on d.order_number = o.number"
                        + " left join tracking_message m on m.order_number = o.number"
                        + " left join letter l on l.order_number = o.number where o.number = ?")
                .param(number)
                .query((row, i) -> new OrderState(
                        number,
                        OrderState.Status.valueOf(row.getString("status")),
                        row.getLong("amount"),
                        row.getString("delivery"),
                        row.getString("track_number"),
                        row.getString("message"),
                        row.getString("letter"),
                        row.getString("error"),
                        parked(number)))
                .optional();
    }

    private List<String> parked(String number) {
        return jdbc.sql("select step || ': ' || why from parked where order_number = ? order by since")
                .param(number)
                .query((row, i) -> row.getString(1))
                .list();
    }
}
