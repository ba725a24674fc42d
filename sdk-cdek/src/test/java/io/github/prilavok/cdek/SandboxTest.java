package io.github.prilavok.cdek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import io.github.prilavok.cdek.model.Accepted;
import io.github.prilavok.cdek.model.CalculateTariff;
import io.github.prilavok.cdek.model.CalculateTariffList;
import io.github.prilavok.cdek.model.CalculateTariffsWithServices;
import io.github.prilavok.cdek.model.CalculatorLocation;
import io.github.prilavok.cdek.model.CalculatorPackage;
import io.github.prilavok.cdek.model.CityQuery;
import io.github.prilavok.cdek.model.Contact;
import io.github.prilavok.cdek.model.CreateOrder;
import io.github.prilavok.cdek.model.Office;
import io.github.prilavok.cdek.model.OfficeQuery;
import io.github.prilavok.cdek.model.Order;
import io.github.prilavok.cdek.model.OrderStatusCode;
import io.github.prilavok.cdek.model.OrderType;
import io.github.prilavok.cdek.model.RegionQuery;
import io.github.prilavok.cdek.model.RequestResult;
import io.github.prilavok.cdek.model.TariffQuote;
import io.github.prilavok.cdek.model.UpdateOrder;
import io.github.prilavok.cdek.model.WebhookType;
import io.github.prilavok.cdek.webhook.CdekEvent;
import io.github.prilavok.cdek.webhook.CdekNotifications;
import io.github.prilavok.cdek.webhook.OrderStatusEvent;
import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Outcome;
import io.github.prilavok.core.RequestOptions;
import io.github.prilavok.core.RetryPolicy;
import io.github.prilavok.core.Waiter;
import io.github.prilavok.core.error.ApiException;
import io.github.prilavok.core.error.AuthenticationException;
import io.github.prilavok.core.error.NotFoundException;
import io.github.prilavok.core.error.OutcomeUnknownException;
import io.github.prilavok.core.webhook.HttpServerWebhooks;
import io.github.prilavok.core.webhook.Unverified;
import io.github.prilavok.sandbox.Fault;
import io.github.prilavok.sandbox.SandboxClock;
import io.github.prilavok.sandbox.cdek.CdekSandbox;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The client against a CDEK that was written from CDEK's documents and not from the client. */
class SandboxTest {
    private static final String SECRET = "nTq7-8fYw0mXk2VdBzLr";
    private static final CalculatorPackage PARCEL = CalculatorPackage.of(850, 25, 18, 9);

    private final SandboxClock clock = new SandboxClock();
    private final CdekSandbox cdek = CdekSandbox.start(clock);
    private final CdekClient client = client(cdek.clientSecret());
    private final Orders orders = client.orders();

    private CdekClient client(String secret) {
        return CdekClient.builder()
                .account(cdek.clientId(), secret)
                .baseUrl(cdek.baseUrl().toString())
                .clock(clock.withZone(ZoneOffset.UTC))
                .retryPolicy(
                        RetryPolicy.builder().firstDelay(Duration.ofMillis(1)).build())
                .build();
    }

    @AfterEach
    void close() {
        client.close();
        cdek.close();
        clock.close();
    }

    private static <T> T soon(Waiter<T> waiter) {
        return waiter.every(Duration.ofMillis(5)).atMost(Duration.ofSeconds(30)).await();
    }

    private Order registered() {
        Accepted accepted = orders.createOrder(Samples.order()).execute();
        clock.compress(100);
        RequestResult<Order> result = soon(orders.registered(accepted));
        clock.compress(1);
        return ((RequestResult.Successful<Order>) result).entity();
    }

    private static String uuid(Order order) {
        return Objects.requireNonNull(order.uuid());
    }

    @Test
    void prices() {
        TariffQuote quote = client.calculator()
                .calculateTariff(CalculateTariff.of(136, 44, 270, PARCEL))
                .execute();
        assertThat(quote.total()).isPresent();
        assertThat(quote.periodMax()).isPositive();
        assertThat(client.calculator()
                        .calculateTariffList(CalculateTariffList.of(44, 270, PARCEL))
                        .execute()
                        .tariffCodes())
                .extracting("tariffCode")
                .contains(136);
        assertThat(client.calculator()
                        .calculateTariffsWithServices(CalculateTariffsWithServices.builder()
                                .fromLocation(CalculatorLocation.city(44))
                                .toLocation(CalculatorLocation.city(270))
                                .addPackages(PARCEL)
                                .build())
                        .execute()
                        .available())
                .isNotEmpty();
        assertThat(client.calculator().listAvailableTariffs().execute().tariffCodes())
                .isNotEmpty();
        assertThatThrownBy(() -> client.calculator()
                        .calculateTariff(CalculateTariff.of(999999, 44, 270, PARCEL))
                        .execute())
                .isInstanceOf(ApiException.class);
    }

    @Test
    void places() {
        assertThat(client.locations().suggestCities("Нов").execute()).isNotEmpty();
        assertThat(client.locations()
                        .listCities(CityQuery.builder().code(44).build())
                        .execute())
                .singleElement()
                .satisfies(city -> assertThat(city.code()).isEqualTo(44));
        assertThat(client.locations()
                        .listRegions(RegionQuery.builder().addCountryCodes("RU").build())
                        .execute())
                .isNotEmpty();
        assertThat(client.locations().getPostalCodes(44).execute().postalCodes())
                .isNotEmpty();
        assertThat(client.locations()
                        .findCityByCoordinates("55.75", "37.61")
                        .execute()
                        .code())
                .isEqualTo(44);
        assertThat(client.offices().listOffices(OfficeQuery.city(44)).execute()).isNotEmpty();
        assertThat(client.offices().pages(OfficeQuery.builder().size(1).build()).stream()
                        .map(Office::code))
                .doesNotHaveDuplicates()
                .hasSameSizeAs(client.offices()
                        .listOffices(OfficeQuery.builder().build())
                        .execute());
    }

    @Test
    void an_order_gets_its_track_number_and_is_delivered() {
        Order order = registered();
        assertThat(order.cdekNumber()).isNotNull();
        assertThat(order.number()).isEqualTo("S1-10042");
        assertThat(order.currentStatus().orElseThrow().code()).isSameAs(OrderStatusCode.CREATED);
        assertThat(cdek.ledger().orders("S1-10042")).hasSize(1);

        assertThat(Objects.requireNonNull(
                                orders.findByNumber("S1-10042").execute().entity())
                        .uuid())
                .isEqualTo(order.uuid());
        assertThat(Objects.requireNonNull(orders.findByCdekNumber(String.valueOf(order.cdekNumber()))
                                .execute()
                                .entity())
                        .uuid())
                .isEqualTo(order.uuid());

        cdek.completes(uuid(order));
        assertThat(Objects.requireNonNull(orders.getOrder(uuid(order)).execute().entity())
                        .deliveredToCustomer())
                .isTrue();
    }

    @Test
    void the_number_may_come_later_than_success_and_the_order_later_than_its_acceptance() {
        cdek.hidesNewOrdersFor(Duration.ofSeconds(2));
        cdek.processingTakes(Duration.ofSeconds(1));
        cdek.numberComesAfter(Duration.ofSeconds(2));
        assertThat(registered().cdekNumber()).isNotNull();
    }

    @Test
    void a_duplicate_number_is_accepted_and_refused_later() {
        registered();
        Accepted second = orders.createOrder(Samples.order()).execute();
        clock.compress(100);
        RequestResult<Order> result = soon(orders.registered(second));
        assertThat(((RequestResult.Invalid<Order>) result).duplicateNumber()).isTrue();
        assertThat(cdek.ledger().orders("S1-10042")).hasSize(1);
    }

    @Test
    void a_change() {
        Order order = registered();
        Accepted accepted = orders.updateOrder(UpdateOrder.builder()
                        .uuid(uuid(order))
                        .type(OrderType.ONLINE_STORE)
                        .recipient(Samples.order().recipient())
                        .comment("Call before")
                        .build())
                .execute();
        clock.compress(100);
        RequestResult<Order> result = soon(orders.completed(accepted));
        assertThat(((RequestResult.Successful<Order>) result).entity().comment())
                .isEqualTo("Call before");
    }

    @Test
    void a_removal() {
        Order order = registered();
        Accepted accepted = orders.deleteOrder(uuid(order)).execute();
        clock.compress(100);
        assertThat(soon(orders.completed(accepted))).isInstanceOf(RequestResult.Successful.class);
        assertThat(cdek.ledger().orders("S1-10042").get(0).status()).isEqualTo("REMOVED");
    }

    @Test
    void a_refusal_and_what_comes_back() {
        Order order = registered();
        cdek.moves(uuid(order), "RECEIVED_AT_SHIPMENT_WAREHOUSE");
        Accepted accepted = orders.refuseOrder(uuid(order)).execute();
        clock.compress(100);
        soon(orders.completed(accepted));
        Order refused =
                Objects.requireNonNull(orders.getOrder(uuid(order)).execute().entity());
        assertThat(refused.currentStatus().orElseThrow().code()).isSameAs(OrderStatusCode.NOT_DELIVERED);
        assertThat(refused.deliveredToCustomer()).isFalse();
    }

    @Test
    void an_order_without_a_number_of_the_shops() {
        Accepted accepted = orders.createOrder(CreateOrder.delivery(480)
                        .fromLocation(io.github.prilavok.cdek.model.Location.of(44, "Lenina 1"))
                        .toLocation(io.github.prilavok.cdek.model.Location.of(270, "Lenina 2"))
                        .sender(Contact.of("Petrov P.", "+79160000000").toBuilder()
                                .company("Petrov and sons")
                                .build())
                        .recipient(Contact.of("Ivanova Anna", "+79161234567"))
                        .addPackages(
                                Samples.place("1").toBuilder().comment("Books").build())
                        .build())
                .execute();
        clock.compress(100);
        assertThat(soon(orders.registered(accepted.uuid()))).isInstanceOf(RequestResult.Successful.class);
    }

    @Test
    void what_is_not_there() {
        assertThatThrownBy(() -> orders.getOrder(Host.U).execute()).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> orders.findByNumber("nobody's").execute()).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> client.webhooks().getWebhook(Host.U).execute()).isInstanceOf(ApiException.class);
    }

    @Test
    void wrong_keys() {
        try (CdekClient stranger = client("wrong-password")) {
            assertThatThrownBy(() -> stranger.orders().getOrder(Host.U).execute())
                    .isInstanceOf(AuthenticationException.class)
                    .hasMessageContaining("obtainToken");
        }
    }

    @Test
    void many_threads_on_an_expired_token_fetch_one() {
        client.webhooks().listWebhooks().execute();
        cdek.expireTokens();
        CompletableFuture.allOf(IntStream.range(0, 64)
                        .mapToObj(i -> client.webhooks().listWebhooks().executeAsync())
                        .toArray(CompletableFuture[]::new))
                .join();
        assertThat(cdek.ledger().requests("obtainToken")).isEqualTo(2);
    }

    static List<Arguments> losses() {
        return List.of(
                Arguments.of(Fault.resetBefore(), false),
                Arguments.of(Fault.closeBefore(), false),
                Arguments.of(Fault.resetAfter(), true),
                Arguments.of(Fault.closeAfter(), true),
                Arguments.of(Fault.resetMidResponse(), true),
                Arguments.of(Fault.truncatedBody(), true),
                Arguments.of(Fault.malformedBody(), true),
                Arguments.of(Fault.status(500), false),
                Arguments.of(Fault.status(503).retryAfter("0"), false),
                Arguments.of(Fault.status(503).retryAfter("0").afterExecuting(), true),
                Arguments.of(Fault.status(408).afterExecuting(), true));
    }

    @ParameterizedTest
    @MethodSource("losses")
    void an_order_whose_answer_is_lost_is_registered_at_most_once_and_found_out(Fault fault, boolean executed) {
        for (boolean async : new boolean[] {false, true}) {
            String number = "lost-" + async;
            cdek.misbehave().once("createOrder", fault);
            long before = cdek.ledger().requests("createOrder");
            OutcomeUnknownException lost = lost(
                    orders.createOrder(Samples.orderBuilder().number(number).build()), async);
            assertThat(cdek.ledger().requests("createOrder") - before).isEqualTo(1);
            if (executed) {
                clock.advance(Duration.ofSeconds(2));
                assertThat(lost.reconcile()).isEqualTo(Outcome.DONE);
            } else {
                assertThat(lost.reconcile()).isEqualTo(Outcome.STILL_OPEN);
                clock.advance(Duration.ofSeconds(61));
                assertThat(lost.reconcileAsync().join()).isEqualTo(Outcome.NOT_DONE);
            }
            assertThat(cdek.ledger().orders(number)).hasSize(executed ? 1 : 0);
        }
    }

    private static OutcomeUnknownException lost(ApiCall<?> call, boolean async) {
        Throwable error = catchThrowable(() -> {
            if (async) {
                call.executeAsync().join();
            } else {
                call.execute();
            }
        });
        return (OutcomeUnknownException)
                (error instanceof CompletionException e ? Objects.requireNonNull(e.getCause()) : error);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_change_whose_answer_is_lost_is_found_out(boolean executed) {
        Order order = registered();
        clock.advance(Duration.ofMinutes(1));
        cdek.misbehave().once("updateOrder", executed ? Fault.resetAfter() : Fault.resetBefore());
        OutcomeUnknownException lost = lost(
                orders.updateOrder(UpdateOrder.builder()
                        .uuid(uuid(order))
                        .type(OrderType.ONLINE_STORE)
                        .recipient(Samples.order().recipient())
                        .comment("Call before")
                        .build()),
                false);
        clock.advance(Duration.ofSeconds(61));
        assertThat(lost.reconcile()).isEqualTo(executed ? Outcome.DONE : Outcome.NOT_DONE);
        assertThat(cdek.ledger().requests("updateOrder")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"true, DONE", "false, NOT_DONE"})
    void a_subscription_whose_answer_is_lost_is_found_out(boolean executed, Outcome outcome) {
        cdek.misbehave().once("createWebhook", executed ? Fault.resetAfter() : Fault.resetBefore());
        OutcomeUnknownException lost = lost(
                client.webhooks().createWebhook(WebhookType.ORDER_STATUS, "https://shop.example/" + SECRET), false);
        clock.advance(Duration.ofSeconds(61));
        assertThat(lost.reconcile()).isEqualTo(outcome);
        assertThat(client.webhooks().listWebhooks().execute()).hasSize(executed ? 1 : 0);
    }

    @Test
    void what_may_be_repeated_is() {
        Order order = registered();
        cdek.misbehave().once("getOrder", Fault.resetAfter());
        assertThat(orders.getOrder(uuid(order)).execute().entity()).isNotNull();
        cdek.misbehave().once("createOrder", Fault.tooManyRequests(Duration.ZERO));
        orders.createOrder(Samples.orderBuilder().number("busy").build()).execute();
        clock.advance(Duration.ofSeconds(2));
        assertThat(cdek.ledger().orders("busy")).hasSize(1);
    }

    @Test
    void a_removal_whose_answer_is_lost_is_found_out() {
        Order order = registered();
        cdek.misbehave().once("deleteOrder", Fault.resetAfter());
        OutcomeUnknownException lost = lost(orders.deleteOrder(uuid(order)).with(RequestOptions.maxAttempts(1)), false);
        assertThat(lost.reconcile()).isEqualTo(Outcome.STILL_OPEN);
        clock.advance(Duration.ofSeconds(61));
        assertThat(lost.reconcile()).isEqualTo(Outcome.DONE);
        assertThat(cdek.ledger().orders("S1-10042").get(0).status()).isEqualTo("REMOVED");
    }

    @Test
    void webhooks_arrive_duplicated_and_out_of_order_and_the_order_tells_the_truth() throws IOException {
        Queue<Unverified<CdekEvent>> hints = new ConcurrentLinkedQueue<>();
        HttpServer shop = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        shop.createContext("/hooks/cdek", HttpServerWebhooks.handler(CdekNotifications.of(SECRET), hints::add));
        shop.start();
        try {
            String url = "http://127.0.0.1:" + shop.getAddress().getPort() + "/hooks/cdek/" + SECRET;
            Accepted subscription = client.webhooks()
                    .createWebhook(WebhookType.ORDER_STATUS, url)
                    .execute();
            assertThat(client.webhooks().listWebhooks().execute())
                    .singleElement()
                    .satisfies(s -> assertThat(s.uuid()).isEqualTo(subscription.uuid()));
            assertThat(Objects.requireNonNull(client.webhooks()
                                    .getWebhook(subscription.uuid())
                                    .execute()
                                    .entity())
                            .url())
                    .isEqualTo(url);

            cdek.misbehave().duplicateWebhooks(3);
            cdek.misbehave().reorderWebhooks();
            Order order = registered();
            cdek.completes(uuid(order));
            clock.advance(Duration.ofMinutes(1));
            await().until(() -> hints.stream()
                    .anyMatch(h -> ((OrderStatusEvent) h.trustWithoutVerification()).deliveredToCustomer()));

            Set<String> keys = new HashSet<>();
            hints.forEach(hint -> keys.add(hint.dedupKey()));
            assertThat(hints).hasSizeGreaterThan(keys.size());
            Unverified<CdekEvent> any = hints.iterator().next();
            assertThat(any.subject()).isEqualTo(order.uuid());
            assertThat(Objects.requireNonNull(any.reread(event -> orders.getOrder(event.uuid()))
                                    .execute()
                                    .entity())
                            .deliveredToCustomer())
                    .isTrue();

            client.webhooks().deleteWebhook(subscription.uuid()).execute();
            assertThat(client.webhooks().listWebhooks().execute()).isEmpty();
        } finally {
            shop.stop(0);
        }
    }
}
