package io.github.prilavok.shop;

import static org.awaitility.Awaitility.await;

import io.github.prilavok.shop.demo.Buyer;
import io.github.prilavok.shop.demo.Ledgers;
import io.github.prilavok.shop.demo.MoneyBooks;
import io.github.prilavok.shop.demo.Neighbourhood;
import io.github.prilavok.shop.job.Jobs;
import io.github.prilavok.shop.order.NewOrder;
import io.github.prilavok.shop.order.OrderFile;
import io.github.prilavok.shop.order.OrderState;
import io.github.prilavok.shop.order.Orders;
import io.github.prilavok.shop.order.StoredOrder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A shop in this JVM with all that is around it, and a time that passes quickly; one for all tests. */
final class LivingShop {
    static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int PACE = 20;
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    final Neighbourhood neighbourhood;
    final String databaseUrl;
    private final Map<String, String> settings;
    private final ConfigurableApplicationContext context;

    private static final class Holder {
        static final LivingShop SHOP = new LivingShop();
    }

    private LivingShop() {
        Awaitility.setDefaultTimeout(PATIENCE);
        neighbourhood = Neighbourhood.start(PACE);
        databaseUrl = database("living");
        settings = neighbourhood.settings(databaseUrl);
        settings.put("shop.wazzup.echo", "2m");
        settings.put("shop.cdek.timeout", "10s");
        settings.put("shop.dolyami.timeout", "20s");
        settings.put("shop.dolyami.poll", "700ms");
        settings.put("shop.yandex-pay.poll", "700ms");
        settings.put("logging.level.io.github.prilavok.shop", "warn");
        context = neighbourhood.startShop(settings);
        neighbourhood.offers(context.getBean(JdbcClient.class));
    }

    /** One more instance on the same database; buyers and providers know the first alone. */
    ConfigurableApplicationContext another() {
        Map<String, String> others = new LinkedHashMap<>(settings);
        others.put("server.port", "0");
        return neighbourhood.startShop(others);
    }

    /** The shop, with every provider behaving itself. */
    static LivingShop shop() {
        LivingShop shop = Holder.SHOP;
        shop.calm();
        return shop;
    }

    void calm() {
        neighbourhood.sandbox().tinkoff().misbehave().calm();
        neighbourhood.sandbox().dolyami().misbehave().calm();
        neighbourhood.sandbox().yandexPay().misbehave().calm();
        neighbourhood.sandbox().cdek().misbehave().calm();
        neighbourhood.sandbox().wazzup().misbehave().calm();
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

    /** The sample without a parcel, under a number of its own. */
    static String withoutDelivery() {
        String file = orderFile();
        return file.substring(0, file.indexOf(",\n  \"delivery\"")) + "\n}";
    }

    /** The sample under a number of its own. */
    static String orderFile() {
        try {
            return Files.readString(Path.of("orders/sample.json"))
                    .replace("S1-10042", "T" + NUMBERS.incrementAndGet() + "-7");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Has the shop hand its letters to another mail server. @return the port of the one before */
    int mailGoesTo(int port) {
        JavaMailSenderImpl sender = context.getBean(JavaMailSenderImpl.class);
        int before = sender.getPort();
        sender.setPort(port);
        return before;
    }

    Buyer buyer() {
        return new Buyer(neighbourhood.shopUrl(), line -> {});
    }

    /** Places an order. */
    NewOrder placed(String file) throws Exception {
        buyer().places(file.getBytes(StandardCharsets.UTF_8));
        return StoredOrder.order(databaseUrl, OrderFile.read(file).number());
    }

    /** Places an order, and pays it on the bank's page. */
    NewOrder paid(String file) throws Exception {
        NewOrder order = placed(file);
        buyer().pays(buyer().goesToPay(order.number()));
        return order;
    }

    /** Places an order, pays it on the page of another way, and comes back. */
    NewOrder paid(String file, String way) throws Exception {
        NewOrder order = placed(file);
        buyer().comesBack(buyer().presses(buyer().goesToPay(order.number(), way), "pay", ""));
        return order;
    }

    Ledgers ledgers(NewOrder order) {
        return new Ledgers(neighbourhood, order);
    }

    Ledgers dolyami(NewOrder order) {
        return new Ledgers(
                neighbourhood,
                order,
                new MoneyBooks(neighbourhood.sandbox().dolyami().ledger(), order));
    }

    Ledgers yandex(NewOrder order) {
        return new Ledgers(
                neighbourhood,
                order,
                new MoneyBooks(neighbourhood.sandbox().yandexPay().ledger(), order));
    }

    /** Has the shop look at a payment now. */
    void looks(String bankOrderId) {
        context.getBean(Jobs.class).hasten("watch-payment", bankOrderId);
    }

    /** Has the shop give an order up. */
    void givesUp(String number) {
        context.getBean(Orders.class).giveUp(number);
    }

    /** The payments of an order, oldest first, as {@code way STATE}. */
    List<String> attempts(NewOrder order) {
        return jdbc().sql("select way || ' ' || state from payment_attempt where order_number = ? order by attempt")
                .param(order.number())
                .query((row, i) -> String.valueOf(row.getString(1)))
                .list();
    }

    OrderState state(NewOrder order) {
        return StoredOrder.state(databaseUrl, order.number()).orElseThrow();
    }

    /** Waits until the order is so. */
    OrderState until(NewOrder order, Predicate<OrderState> so) {
        return await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).until(() -> state(order), so);
    }

    /** The ways of those that nobody can pay any more; whether the shop or the provider's webhook was first to say so is open. */
    List<String> closedAttempts(NewOrder order) {
        return attempts(order).stream()
                .filter(attempt -> attempt.endsWith(" ABANDONED") || attempt.endsWith(" FAILED"))
                .map(attempt -> attempt.substring(0, attempt.indexOf(' ')))
                .toList();
    }

    JdbcClient jdbc() {
        return StoredOrder.jdbc(databaseUrl);
    }
}
