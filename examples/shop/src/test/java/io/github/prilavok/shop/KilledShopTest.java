package io.github.prilavok.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.prilavok.sandbox.MoneyLedger;
import io.github.prilavok.shop.demo.Buyer;
import io.github.prilavok.shop.demo.Ledgers;
import io.github.prilavok.shop.demo.MoneyBooks;
import io.github.prilavok.shop.demo.Neighbourhood;
import io.github.prilavok.shop.order.NewOrder;
import io.github.prilavok.shop.order.OrderFile;
import io.github.prilavok.shop.order.OrderState;
import io.github.prilavok.shop.order.StoredOrder;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A shop in a process of its own, killed at each step of the flow and started again: each start goes on with the same order to
 * the next place at which it is killed. The providers, the mail server and PostgreSQL live on; what their threads say of the
 * connections that were cut is nothing to wait for or to fail by.
 */
class KilledShopTest {
    /** All places that an order passes that is paid by card. */
    private static final Set<FaultPoint> UP_TO_THE_MESSAGE =
            EnumSet.range(FaultPoint.ORDER_STORED, FaultPoint.MESSAGE_STORED);

    /** Those of an order whose money is held first. */
    private static final Set<FaultPoint> IN_PARTS = EnumSet.of(
            FaultPoint.OPEN_SENT,
            FaultPoint.SECURED_BEFORE_COMMIT,
            FaultPoint.SECURED_COMMITTED,
            FaultPoint.COMMIT_INTENDED,
            FaultPoint.COMMIT_SENT,
            FaultPoint.PAID_BEFORE_COMMIT);

    static {
        UP_TO_THE_MESSAGE.removeAll(EnumSet.range(FaultPoint.SECURED_BEFORE_COMMIT, FaultPoint.COMMIT_SENT));
    }

    private Neighbourhood neighbourhood;
    private String databaseUrl;
    private Map<String, String> settings;

    @SuppressWarnings("NullAway.Init")
    KilledShopTest() {}

    @BeforeEach
    void start() {
        neighbourhood = Neighbourhood.start(1);
        databaseUrl = LivingShop.database("killed");
        settings = neighbourhood.settings(databaseUrl);
        settings.put("shop.steps.heartbeat", "300ms");
        settings.put("shop.tinkoff.timeout", "1s");
        settings.put("shop.dolyami.timeout", "1s");
        settings.put("shop.dolyami.poll", "300ms");
        settings.put("shop.yandex-pay.timeout", "1s");
        settings.put("shop.yandex-pay.poll", "300ms");
        settings.put("shop.cdek.settled", "2s");
        settings.put("shop.wazzup.timeout", "1s");
        settings.put("shop.wazzup.echo", "3s");
        settings.put("shop.mail.settled", "1s");
        settings.put("spring.datasource.hikari.maximum-pool-size", "8");
    }

    @AfterEach
    void end() {
        neighbourhood.close();
    }

    @Test
    void killed_at_each_step_up_to_the_message_everything_is_done_once() throws Exception {
        settings.put("shop.wazzup.repeat-within-guard", "true");
        NewOrder order = OrderFile.read(file = LivingShop.orderFile());

        for (FaultPoint point : UP_TO_THE_MESSAGE) {
            killedAt(point, order);
        }

        assertThat(ledgers(order).differencesIfPaid(finished(order))).isEmpty();
    }

    @Test
    void killed_at_each_step_of_the_letter_it_comes_once() throws Exception {
        file = LivingShop.withoutDelivery();
        NewOrder order = OrderFile.read(file);

        for (FaultPoint point : EnumSet.range(FaultPoint.LETTER_INTENDED, FaultPoint.LETTER_STORED)) {
            killedAt(point, order);
        }

        assertThat(ledgers(order).differencesIfPaid(finished(order))).isEmpty();
    }

    @Test
    void a_message_of_which_the_dead_shop_knew_nothing_waits_for_a_person() throws Exception {
        NewOrder order = OrderFile.read(file = LivingShop.orderFile());

        killedAt(FaultPoint.MESSAGE_SENT, order);
        OrderState state = finished(order);

        assertThat(state.parked()).singleElement().asString().contains("nobody knows whether the message was sent");
        assertThat(ledgers(order).messages()).hasSize(1);
        assertThat(ledgers(order).differencesIfPaid(state)).isEmpty();
    }

    @Test
    void killed_at_each_step_of_a_payment_in_parts_it_is_committed_once() throws Exception {
        way = "dolyami";
        file = LivingShop.withoutDelivery();
        NewOrder order = OrderFile.read(file);

        for (FaultPoint point : IN_PARTS) {
            killedAt(point, order);
        }

        OrderState state = finished(order);
        assertThat(ledgers(order).differencesIfPaid(state)).isEmpty();
        assertThat(state.parked()).isEmpty();
        assertThat(neighbourhood.sandbox().dolyami().ledger().executed("commitOrder"))
                .isEqualTo(1);
    }

    @Test
    void killed_while_it_waits_for_yandex_the_shop_goes_on_looking() throws Exception {
        way = "yandexpay";
        file = LivingShop.withoutDelivery();
        NewOrder order = OrderFile.read(file);
        neighbourhood.sandbox().yandexPay().callbackUrl(null);

        for (FaultPoint point :
                EnumSet.of(FaultPoint.OPEN_SENT, FaultPoint.OPEN_STORED, FaultPoint.PAID_BEFORE_COMMIT)) {
            killedAt(point, order);
        }

        assertThat(ledgers(order).differencesIfPaid(finished(order))).isEmpty();
        assertThat(neighbourhood.sandbox().yandexPay().ledger().executed("createOrder"))
                .isEqualTo(1);
    }

    @Test
    void killed_while_it_closes_a_payment_the_shop_closes_it_and_only_the_other_one_is_paid() throws Exception {
        file = LivingShop.withoutDelivery();
        NewOrder order = OrderFile.read(file);
        killedAt(FaultPoint.OPEN_STORED, order);

        way = "dolyami";
        for (FaultPoint point : EnumSet.of(FaultPoint.CLOSE_INTENDED, FaultPoint.CLOSE_SENT)) {
            killedAt(point, order);
        }

        OrderState state = finished(order);
        assertThat(ledgers(order).differencesIfPaid(state)).isEmpty();
        assertThat(state.parked()).isEmpty();
        assertThat(neighbourhood.sandbox().tinkoff().ledger().executed("cancel"))
                .isEqualTo(1);
    }

    private String way = "card";
    private String file = "";

    private void killedAt(FaultPoint point, NewOrder order) throws Exception {
        Process shop = launch(point);
        try {
            await(point.name())
                    .dontCatchUncaughtExceptions()
                    .atMost(LivingShop.PATIENCE)
                    .pollInterval(Duration.ofMillis(100))
                    .until(() -> {
                        goOn(order);
                        return !shop.isAlive();
                    });
            assertThat(shop.exitValue()).as("killed at %s", point).isEqualTo(FaultPoint.EXIT_CODE);
        } finally {
            shop.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
    }

    private OrderState finished(NewOrder order) throws Exception {
        Process shop = launch(null);
        try {
            return await("the end")
                    .dontCatchUncaughtExceptions()
                    .atMost(LivingShop.PATIENCE)
                    .pollInterval(Duration.ofMillis(100))
                    .until(
                            () -> {
                                goOn(order);
                                return StoredOrder.state(databaseUrl, order.number());
                            },
                            state -> state.filter(OrderState::settled).isPresent())
                    .orElseThrow();
        } finally {
            shop.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
    }

    /** A buyer who does not lose patience, and a bank that sends again. The shop may be dead at any moment. */
    private void goOn(NewOrder order) throws InterruptedException {
        Buyer buyer = new Buyer(neighbourhood.shopUrl(), line -> {});
        try {
            if (!isPaid(order)) {
                buyer.places(file.getBytes(StandardCharsets.UTF_8));
                HttpResponse<String> answer = buyer.asksToPay(order.number(), way);
                Optional<String> page = answer.headers().firstValue("Location");
                if (answer.statusCode() == 303 && page.isPresent() && !isPaid(order)) {
                    pays(buyer, URI.create(page.get()));
                }
            }
            neighbourhood.sandbox().tinkoff().webhooks().sendUnacknowledged(webhook -> true);
        } catch (IOException e) {
            // Not there, or just killed.
            return;
        }
    }

    private void pays(Buyer buyer, URI page) throws IOException, InterruptedException {
        if (way.equals("card")) {
            buyer.pays(page);
        } else {
            // And closes the browser.
            buyer.presses(page, "pay", "");
        }
    }

    private Ledgers ledgers(NewOrder order) {
        return switch (way) {
            case "dolyami" ->
                new Ledgers(
                        neighbourhood,
                        order,
                        new MoneyBooks(neighbourhood.sandbox().dolyami().ledger(), order));
            case "yandexpay" ->
                new Ledgers(
                        neighbourhood,
                        order,
                        new MoneyBooks(neighbourhood.sandbox().yandexPay().ledger(), order));
            default -> new Ledgers(neighbourhood, order);
        };
    }

    /** Or what is held is as good as paid: the buyer has done his part. */
    private boolean isPaid(NewOrder order) {
        return !ledgers(order).takings().charges().isEmpty()
                || holds(neighbourhood.sandbox().dolyami().ledger())
                || holds(neighbourhood.sandbox().yandexPay().ledger());
    }

    private static boolean holds(MoneyLedger ledger) {
        return ledger.total(MoneyLedger.Kind.HOLD).count() > 0;
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
        File log = new File("target/killed-shop.log");
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
    }
}
