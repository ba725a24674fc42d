package io.github.prilavok.shop.marketplace;

import static org.awaitility.Awaitility.await;

import io.github.prilavok.core.Money;
import io.github.prilavok.sandbox.yookassa.YooKassaLedger;
import io.github.prilavok.sandbox.yookassa.YooKassaSandbox;
import io.github.prilavok.shop.ShopDatabase;
import io.github.prilavok.shop.demo.Documents;
import io.github.prilavok.shop.demo.MobileApp;
import io.github.prilavok.shop.demo.Neighbourhood;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A shop with its own sandbox and database, in a time that passes quickly and can be moved; one for all tests of this package. */
final class LivingMarketplace {
    static final Duration PATIENCE = Duration.ofMinutes(2);
    static final String WALLET = "{\"type\":\"yoo_money\",\"account_number\":\"41001614575714\"}";
    /** YooKassa's documents: a payout to this one fails for want of money. */
    static final String POOR_WALLET = "{\"type\":\"yoo_money\",\"account_number\":\"410011806060766\"}";

    private static final int PACE = 20;
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    final Neighbourhood neighbourhood;
    final ConfigurableApplicationContext shop;
    final JdbcClient jdbc;
    final Documents documents;

    private static final class Holder {
        static final LivingMarketplace MARKETPLACE = new LivingMarketplace();
    }

    private LivingMarketplace() {
        Awaitility.setDefaultTimeout(PATIENCE);
        neighbourhood = Neighbourhood.start(PACE);
        Map<String, String> settings = neighbourhood.settings(database("marketplace"));
        settings.put("shop.marketplace.poll", "100ms");
        settings.put("shop.marketplace.longest-poll", "300ms");
        settings.put("shop.marketplace.yookassa.timeout", "2s");
        settings.put("logging.level.io.github.prilavok.shop", "warn");
        shop = neighbourhood.startShop(settings);
        jdbc = shop.getBean(JdbcClient.class);
        documents = new Documents(jdbc);
    }

    /** With a YooKassa that behaves itself. */
    static LivingMarketplace marketplace() {
        LivingMarketplace marketplace = Holder.MARKETPLACE;
        marketplace.yookassa().misbehave().calm();
        marketplace.yookassa().refundsTake(Duration.ZERO);
        marketplace.yookassa().payoutsTake(Duration.ofSeconds(5));
        return marketplace;
    }

    YooKassaSandbox yookassa() {
        return neighbourhood.sandbox().yookassa();
    }

    /** A new, empty database on the one PostgreSQL of all tests. */
    static String database(String name) {
        String server = ShopDatabase.embedded(Path.of(System.getProperty("test.postgresql")));
        try (Connection connection = DriverManager.getConnection(server);
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name + " with (force)");
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return server.replace("/postgres?", '/' + name + '?');
    }

    <T> T bean(Class<T> type) {
        return shop.getBean(type);
    }

    /** An id that no other test has. */
    static String fresh(String what) {
        return what + NUMBERS.incrementAndGet();
    }

    /** A new user. */
    String user(String name) {
        String id = fresh(name);
        documents.user(id);
        return id;
    }

    /** A new event. */
    String event() {
        String id = fresh("event");
        documents.event(id);
        return id;
    }

    /** A new order of an uneven amount. */
    String order(String user, String seller, String event) {
        String id = fresh("order");
        documents.order(id, user, seller, event, Money.rubles("1490.01"));
        return id;
    }

    /** The app in this user's hand. */
    MobileApp app(String user) {
        return new MobileApp(
                neighbourhood.shopUrl(), neighbourhood.login().token(user, Duration.ofDays(30)), line -> {});
    }

    /** An order that its user has paid on YooKassa's page, letting the shop keep the card. */
    String paidOrder(String user, String seller, String event) throws Exception {
        String order = order(user, seller, event);
        yookassa().buyer().pays(app(user).initialPayment("orders/" + order).text("url"));
        untilStatus("orders", order, "paid");
        return order;
    }

    /** A guide who has earned so much by one completed event. */
    String guideWith(Money balance) throws Exception {
        String guide = user("guide");
        String user = user("user");
        String event = event();
        String order = fresh("order");
        documents.order(order, user, guide, event, balance);
        yookassa().buyer().pays(app(user).initialPayment("orders/" + order).text("url"));
        untilStatus("orders", order, "paid");
        documents.status("events", event, "completed");
        untilStatus("orders", order, "completed");
        return guide;
    }

    /** The path of the method that the user saved last. */
    String method(String user) {
        return "payment_methods/" + documents.methods(user).get(0);
    }

    /** How many times, and how much in all, money was moved for a document. */
    YooKassaLedger.Total moved(YooKassaLedger.Kind kind, String metadata, String document) {
        return yookassa().ledger().total(kind, metadata, document);
    }

    YooKassaLedger.Total charged(String order) {
        return moved(YooKassaLedger.Kind.CHARGE, "order_id", order);
    }

    YooKassaLedger.Total refunded(String order) {
        return moved(YooKassaLedger.Kind.REFUND, "order_id", order);
    }

    YooKassaLedger.Total paidOut(String request) {
        return moved(YooKassaLedger.Kind.PAYOUT, "payout_request", request);
    }

    /** Has many do the same at once, and gives their answers. */
    static <T> List<T> atOnce(int many, Callable<T> act) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(many);
        try {
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : threads.invokeAll(Collections.nCopies(many, act))) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }

    String orderStatus(String id) {
        return documents.status("orders", id);
    }

    void untilStatus(String collection, String id, String status) {
        await(collection + '/' + id + " is " + status)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(30))
                .until(() -> documents.status(collection, id).equals(status));
    }

    /** Waits until each change of status that the database has noted was taken up. */
    void untilTakenUp() {
        await("all changes are taken up")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(30))
                .until(() -> jdbc.sql("select count(*) from status_change where taken_up_at is null")
                                .query(Integer.class)
                                .single()
                        == 0);
    }

    /** Waits until no webhook wants the operation looked at any more. */
    void untilLookedAt(String key) {
        await(key + " was looked at")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(30))
                .until(() -> jdbc.sql("select count(*) from scheduled_tasks where task_instance like ?")
                                .param(key + "#%")
                                .query(Integer.class)
                                .single()
                        == 0);
    }

    void inTransaction(Runnable act) {
        bean(TransactionTemplate.class).executeWithoutResult(status -> act.run());
    }

    void inTransactionRolledBack(Runnable act) {
        bean(TransactionTemplate.class).executeWithoutResult(status -> {
            act.run();
            status.setRollbackOnly();
        });
    }
}
