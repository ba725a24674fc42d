package io.github.prilavok.shop.demo;

import io.github.prilavok.shop.ShopDatabase;
import io.github.prilavok.shop.order.InvalidOrderException;
import io.github.prilavok.shop.order.NewOrder;
import io.github.prilavok.shop.order.OrderFile;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One flow of the shop, shown and then checked; {@code examples/demo} runs it. */
public final class Demo {
    private static final List<Flow> FLOWS =
            List.of(new CardFlow(), new DolyamiFlow(), new YandexPayFlow(), new YooKassaFlow(), new MarketplaceFlow());
    private static final int OK = 0;
    private static final int DIFFERS = 1;
    private static final int USAGE = 2;
    private static final int CHAOS_PACE = 20;

    private final PrintStream out;
    private final Options options;
    private final byte[] file;
    private final NewOrder order;

    private Demo(PrintStream out, Options options, byte[] file) {
        this.out = out;
        this.options = options;
        this.file = file;
        this.order = OrderFile.read(file);
    }

    /** Runs the demonstration; the exit status is 0 if everything is as it should be, 1 if not, 2 if it was asked wrongly. */
    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(args, out));
    }

    static int run(String[] args, PrintStream out) throws Exception {
        Options options;
        try {
            options = Options.of(args, FLOWS);
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage());
            out.println(Options.HELP);
            return USAGE;
        }
        if (options.help()) {
            out.println(Options.HELP);
            return OK;
        }
        Demo demo;
        try {
            demo = new Demo(out, options, Files.readAllBytes(options.order()));
        } catch (InvalidOrderException e) {
            out.println(options.order() + ": " + e.getMessage());
            return USAGE;
        } catch (IOException e) {
            out.println(options.order() + " cannot be read: " + e.getMessage());
            return USAGE;
        }
        return demo.run();
    }

    private int run() throws Exception {
        Flow flow = FLOWS.stream()
                .filter(f -> f.name().equals(options.flow()))
                .findFirst()
                .orElseThrow();
        Timeline timeline = Timeline.to(out);
        timeline.print("starting PostgreSQL, the sandbox, a mail server and the shop");
        try (Neighbourhood neighbourhood = Neighbourhood.start(options.chaos() ? CHAOS_PACE : 1)) {
            Map<String, String> settings = neighbourhood.settings(freshDatabase(options.work()));
            if (options.chaos()) {
                settings.put("shop.wazzup.echo", "5m");
            }
            try (ConfigurableApplicationContext shop = neighbourhood.startShop(settings)) {
                neighbourhood.offers(shop.getBean(JdbcClient.class));
                timeline.attach();
                timeline.print("the shop listens on " + neighbourhood.shopUrl());
                if (options.chaos()) {
                    timeline.print("chaos: seed " + options.seed());
                    flow.chaos(new Chaos(neighbourhood.sandbox(), options.seed(), timeline::print));
                }
                Flow.Findings found = flow.play(new Stage(options, file, order, neighbourhood, shop, timeline, out));
                timeline.end();
                return report(found);
            }
        } finally {
            timeline.detach();
        }
    }

    private int report(Flow.Findings found) {
        out.println();
        if (found.wrong().isEmpty()) {
            out.println("OK: " + found.allWell());
            return OK;
        }
        out.println("NOT OK, " + found.wrong().size() + " difference(s) between what happened and what should have:");
        found.wrong().forEach(line -> out.println("  - " + line));
        return DIFFERS;
    }

    /** The server stays from run to run; what is in it is new, as the sandbox is. */
    private static String freshDatabase(Path work) throws SQLException {
        String given = System.getenv("SHOP_DATABASE_URL");
        if (given != null && !given.isBlank()) {
            run(given, "drop schema if exists prilavok_demo cascade", "create schema prilavok_demo");
            return given + (given.contains("?") ? "&" : "?") + "currentSchema=prilavok_demo";
        }
        String server = ShopDatabase.embedded(work.toAbsolutePath());
        run(server, "drop database if exists demo with (force)", "create database demo");
        return server.replace("/postgres?", "/demo?");
    }

    private static void run(String databaseUrl, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(databaseUrl);
                Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }
}
