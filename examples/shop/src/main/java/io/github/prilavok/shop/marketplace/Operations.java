package io.github.prilavok.shop.marketplace;

import io.github.prilavok.core.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is asked of YooKassa, in the database. At most one payment and one refund of an order are open at a time. */
@MarketplacePart
class Operations {
    private static final Logger LOG = LoggerFactory.getLogger(Operations.class);

    private final JdbcClient jdbc;
    private final Clock clock;

    Operations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Writes down what is to be asked, before it is. */
    @Transactional(propagation = Propagation.MANDATORY)
    void intend(
            String key, Operation.Kind kind, String document, Money amount, String request, @Nullable String method) {
        jdbc.sql("insert into yookassa_operation (key, kind, document, amount, request, state, method, created_at)"
                        + " values (?, ?, ?, ?, ?, 'INTENDED', ?, ?)")
                .param(key)
                .param(kind.name())
                .param(document)
                .param(amount.minor())
                .param(request)
                .param(method)
                .param(now())
                .update();
    }

    Optional<Operation> find(String key) {
        return select("where key = ?", key);
    }

    /** Keeps everybody else from changing it until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    Operation lock(String key) {
        return select("where key = ? for update", key).orElseThrow();
    }

    /** The operation that YooKassa has given this id. */
    Optional<Operation> findByObject(String objectId) {
        return select("where object_id = ?", objectId);
    }

    /** The open one of this kind, else the last. */
    Optional<Operation> latest(Operation.Kind kind, String document) {
        return jdbc.sql("select * from yookassa_operation where kind = ? and document = ?"
                        + " order by state in ('INTENDED', 'PENDING') desc, created_at desc, key desc limit 1")
                .params(kind.name(), document)
                .query((row, i) -> operation(row))
                .optional();
    }

    /** The payment by which this order was paid. */
    Optional<Operation> succeededPayment(String order) {
        return select(
                "where kind = 'PAYMENT' and state = 'SUCCEEDED' and document = ? order by created_at limit 1", order);
    }

    /** How many there have been. */
    int count(Operation.Kind kind, String document) {
        return jdbc.sql("select count(*) from yookassa_operation where kind = ? and document = ?")
                .params(kind.name(), document)
                .query(Integer.class)
                .single();
    }

    private Optional<Operation> select(String where, String parameter) {
        return jdbc.sql("select * from yookassa_operation " + where)
                .param(parameter)
                .query((row, i) -> operation(row))
                .optional();
    }

    private static Operation operation(ResultSet row) throws SQLException {
        return new Operation(
                row.getString("key"),
                Operation.Kind.valueOf(row.getString("kind")),
                row.getString("document"),
                Money.kopecks(row.getLong("amount")),
                row.getString("request"),
                Operation.State.valueOf(row.getString("state")),
                row.getString("method"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "first_sent_at"),
                instant(row, "last_sent_at"),
                row.getBoolean("uncertain"),
                row.getString("object_id"),
                row.getString("hint"),
                row.getString("url"),
                row.getString("reason"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /** About to be sent; from here on it may have been executed. @return false if it is not to be sent any more */
    boolean sending(String key) {
        return jdbc.sql("update yookassa_operation set last_sent_at = :now, uncertain = true,"
                                + " first_sent_at = case when uncertain then first_sent_at else :now end"
                                + " where key = :key and state = 'INTENDED'")
                        .param("now", now())
                        .param("key", key)
                        .update()
                == 1;
    }

    /** This try was surely not executed: all is as it was before it. */
    void notDone(Operation before) {
        jdbc.sql("update yookassa_operation set uncertain = ?, last_sent_at = ? where key = ? and state = 'INTENDED'")
                .param(before.uncertain())
                .param(
                        before.lastSentAt() == null
                                ? null
                                : OffsetDateTime.ofInstant(before.lastSentAt(), ZoneOffset.UTC))
                .param(before.key())
                .update();
    }

    /** YooKassa has it. What has ended stays as it is. */
    void pending(String key, String objectId, @Nullable String url) {
        jdbc.sql("update yookassa_operation set state = 'PENDING', object_id = ?, url = coalesce(?, url)"
                        + " where key = ? and state in ('INTENDED', 'PENDING')")
                .param(objectId)
                .param(url)
                .param(key)
                .update();
    }

    /** What a webhook says that nobody has signed. The first word stays; that it is true has to be read. */
    void hint(String key, String objectId) {
        jdbc.sql("update yookassa_operation set hint = ? where key = ? and object_id is null")
                .params(objectId, key)
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void end(String key, Operation.State state, @Nullable String objectId, @Nullable String reason) {
        jdbc.sql(
                        "update yookassa_operation set state = ?, object_id = coalesce(?, object_id), reason = ? where key = ?")
                .param(state.name())
                .param(objectId)
                .param(reason)
                .param(key)
                .update();
    }

    /** Under this key an order stands among what waits for a person; an operation does under its own. */
    static String parkedOrder(String order) {
        return Ref.order(order).toString();
    }

    boolean isParked(String key) {
        return jdbc.sql("select count(*) from marketplace_parked where key = ?")
                        .param(key)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Leaves it to a person. */
    void park(String key, String why) {
        jdbc.sql("insert into marketplace_parked (key, why, since) values (?, ?, ?) on conflict do nothing")
                .params(key, why, now())
                .update();
        LOG.warn("shop: {} waits for a person: {}", key, why);
    }
}
