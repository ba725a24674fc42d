package io.github.prilavok.shop.marketplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.prilavok.core.Money;
import io.github.prilavok.sandbox.yookassa.YooKassaLedger.Kind;
import io.github.prilavok.sandbox.yookassa.YooKassaLedger.Total;
import io.github.prilavok.shop.FaultPoint;
import io.github.prilavok.shop.ShopApplication;
import io.github.prilavok.shop.demo.Documents;
import io.github.prilavok.shop.demo.Login;
import io.github.prilavok.shop.demo.MobileApp;
import io.github.prilavok.shop.demo.Neighbourhood;
import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A shop in a process of its own, killed before and after each call to YooKassa and each commit, and started again: each start
 * goes on to the next place at which it is killed. YooKassa and PostgreSQL live on.
 */
class KilledMarketplaceTest {
    /** Longer than it takes to kill a shop and to start it again, a few times. */
    private static final Duration UNDECIDED = Duration.ofHours(2);

    private static final Money AMOUNT = Money.rubles("1490.01");

    private Neighbourhood neighbourhood;
    private Map<String, String> settings;
    private Documents documents;
    private boolean waited;

    /** What people do as long as the shop is not through. The shop may be dead at any moment. */
    private interface Deed {
        void goOn() throws IOException, InterruptedException;
    }

    @SuppressWarnings("NullAway.Init")
    KilledMarketplaceTest() {}

    @BeforeEach
    void start() {
        neighbourhood = Neighbourhood.start(1);
        String databaseUrl = LivingMarketplace.database("killed_marketplace");
        DriverManagerDataSource database = new DriverManagerDataSource(databaseUrl);
        Flyway.configure().dataSource(database).load().migrate();
        documents = new Documents(JdbcClient.create(database));
        settings = neighbourhood.settings(databaseUrl);
        settings.put("shop.steps.heartbeat", "200ms");
        settings.put("shop.steps.poll", "50ms");
        settings.put("shop.marketplace.poll", "200ms");
        settings.put("shop.marketplace.longest-poll", "1s");
        settings.put("shop.marketplace.yookassa.timeout", "2s");
        settings.put("spring.datasource.hikari.maximum-pool-size", "8");
        neighbourhood.sandbox().yookassa().refundsTake(UNDECIDED);
        neighbourhood.sandbox().yookassa().payoutsTake(UNDECIDED);
        documents.user("anna");
        documents.user("boris");
        documents.event("walk");
        documents.order("first", "anna", "boris", "walk", AMOUNT);
        documents.order("second", "anna", "boris", "walk", AMOUNT);
    }

    @AfterEach
    void end() {
        neighbourhood.close();
    }

    @Test
    void killed_at_each_step_everything_is_done_once() throws Exception {
        killedAt(
                this::pays,
                FaultPoint.YOOKASSA_PAYMENT_INTENDED,
                FaultPoint.YOOKASSA_PAYMENT_SENT,
                FaultPoint.YOOKASSA_PAYMENT_STORED,
                FaultPoint.YOOKASSA_PAYMENT_BEFORE_COMMIT,
                FaultPoint.YOOKASSA_PAYMENT_COMMITTED);
        killedAt(this::endsTheEvent, FaultPoint.EVENT_BEFORE_COMMIT, FaultPoint.EVENT_COMMITTED);
        killedAt(
                () -> accepts("rent", Money.rubles("320.50"), LivingMarketplace.WALLET),
                FaultPoint.WITHDRAW_BEFORE_COMMIT,
                FaultPoint.WITHDRAW_COMMITTED,
                FaultPoint.YOOKASSA_PAYOUT_INTENDED,
                FaultPoint.YOOKASSA_PAYOUT_SENT,
                FaultPoint.YOOKASSA_PAYOUT_STORED);
        killedAt(this::waits, FaultPoint.YOOKASSA_PAYOUT_BEFORE_COMMIT);
        neighbourhood.sandbox().yookassa().payoutsTake(Duration.ZERO);
        killedAt(
                () -> accepts("poor", Money.rubles(100), LivingMarketplace.POOR_WALLET),
                FaultPoint.YOOKASSA_PAYOUT_BEFORE_COMMIT);
        killedAt(
                this::refunds,
                FaultPoint.YOOKASSA_REFUND_INTENDED,
                FaultPoint.YOOKASSA_REFUND_SENT,
                FaultPoint.YOOKASSA_REFUND_STORED);
        killedAt(this::waits, FaultPoint.YOOKASSA_REFUND_BEFORE_COMMIT);
        finished();

        assertThat(moved(Kind.CHARGE, "order_id", "first")).isEqualTo(once("1490.01"));
        assertThat(moved(Kind.CHARGE, "order_id", "second")).isEqualTo(once("1490.01"));
        assertThat(moved(Kind.PAYOUT, "payout_request", "rent")).isEqualTo(once("320.50"));
        assertThat(moved(Kind.PAYOUT, "payout_request", "poor").count()).isZero();
        assertThat(moved(Kind.REFUND, "order_id", "second")).isEqualTo(once("1490.01"));
        assertThat(documents.status("orders", "first")).isEqualTo("completed");
        assertThat(documents.balance("boris")).isEqualTo(Money.rubles("1169.51"));
        assertThat(documents.ledgerSum("boris")).isEqualTo(Money.rubles("1169.51"));
        assertThat(documents.ledger("boris"))
                .containsExactlyInAnyOrder(
                        "payment 1490.01 RUB",
                        "payment 1490.01 RUB",
                        "withdraw 320.50 RUB",
                        "withdraw 100.00 RUB",
                        "withdraw -100.00 RUB",
                        "refund 1490.01 RUB");
        assertThat(documents.parked()).isEmpty();
    }

    /** The first order on the page, then the second by the card that was saved. */
    private void pays() throws IOException, InterruptedException {
        if (!documents.status("orders", "first").equals("paid")) {
            String page = app("anna").initialPayment("orders/first").text("url");
            if (!page.isEmpty() && moved(Kind.CHARGE, "order_id", "first").count() == 0) {
                neighbourhood.sandbox().yookassa().buyer().pays(page);
            }
        } else {
            app("anna")
                    .payWithPaymentMethod(
                            "orders/second",
                            "payment_methods/" + documents.methods("anna").get(0));
        }
    }

    private void endsTheEvent() throws IOException, InterruptedException {
        if (documents.status("orders", "second").equals("paid")) {
            documents.status("events", "walk", "completed");
        } else if (!documents.status("orders", "second").equals("completed")) {
            pays();
        }
    }

    private void accepts(String request, Money amount, String wallet) {
        if (documents.balance("boris").compareTo(AMOUNT) > 0 && !documents.exists("payout_requests", request)) {
            documents.payoutRequest(request, "boris", amount, wallet);
            documents.status("payout_requests", request, "accepted");
        }
    }

    private void refunds() throws IOException, InterruptedException {
        app("boris").refundPayment("orders/second");
    }

    /** Until YooKassa has decided. */
    private void waits() {
        if (!waited) {
            neighbourhood.sandbox().clock().advance(UNDECIDED);
            waited = true;
        }
    }

    private MobileApp app(String user) {
        String token = new Login(String.valueOf(settings.get("shop.marketplace.token-secret")), Clock.systemUTC())
                .token(user, Duration.ofHours(1));
        return new MobileApp(neighbourhood.shopUrl(), token, line -> {});
    }

    private Total moved(Kind kind, String metadata, String document) {
        return neighbourhood.sandbox().yookassa().ledger().total(kind, metadata, document);
    }

    private static Total once(String roubles) {
        return new Total(1, new BigDecimal(roubles));
    }

    private void killedAt(Deed deed, FaultPoint... points) throws Exception {
        waited = false;
        for (FaultPoint point : points) {
            Process shop = launch(point);
            try {
                await(point.name())
                        .dontCatchUncaughtExceptions()
                        .atMost(LivingMarketplace.PATIENCE)
                        .pollInterval(Duration.ofMillis(50))
                        .until(() -> {
                            goesOn(deed);
                            return !shop.isAlive();
                        });
                assertThat(shop.exitValue()).as("killed at %s", point).isEqualTo(FaultPoint.EXIT_CODE);
            } finally {
                shop.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            }
        }
    }

    private void finished() throws Exception {
        Process shop = launch(null);
        try {
            await("the end")
                    .dontCatchUncaughtExceptions()
                    .atMost(LivingMarketplace.PATIENCE)
                    .pollInterval(Duration.ofMillis(50))
                    .until(() -> documents.status("orders", "second").equals("refunded")
                            && documents.status("payout_requests", "rent").equals("paid")
                            && documents.status("payout_requests", "poor").equals("failed"));
        } finally {
            shop.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
    }

    private static void goesOn(Deed deed) throws InterruptedException {
        try {
            deed.goOn();
        } catch (IOException e) {
            // Not there, or just killed.
            return;
        }
    }

    private Process launch(@Nullable FaultPoint haltAt) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path")));
        if (haltAt != null) {
            command.add("-Dshop.halt-at=" + haltAt);
        }
        command.add(ShopApplication.class.getName());
        settings.forEach((name, value) -> command.add("--" + name + '=' + value));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(new File("target/killed-marketplace.log")))
                .start();
    }
}
