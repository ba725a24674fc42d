package io.github.prilavok.shop.order;

import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Looks into the database of a shop from outside. */
public final class StoredOrder {
    private StoredOrder() {}

    public static Optional<OrderState> state(String databaseUrl, String number) {
        return orders(databaseUrl).state(number);
    }

    public static NewOrder order(String databaseUrl, String number) {
        return orders(databaseUrl).get(number);
    }

    private static Orders orders(String databaseUrl) {
        JdbcClient jdbc = jdbc(databaseUrl);
        return new Orders(jdbc, new Discounts(jdbc, Clock.systemUTC()), Clock.systemUTC());
    }

    public static JdbcClient jdbc(String databaseUrl) {
        return JdbcClient.create(new DriverManagerDataSource(databaseUrl));
    }
}
