package io.github.prilavok.yandexpay.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.prilavok.core.error.ProviderUnavailableException;
import io.github.prilavok.core.testkit.ScriptedServer;
import io.github.prilavok.core.webhook.WebhookVerificationException;
import io.github.prilavok.yandexpay.TestClock;
import io.github.prilavok.yandexpay.Yandex;
import io.github.prilavok.yandexpay.YandexPayClient;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When keys are asked for and when not, over a real connection. */
class KeyRingTest {
    private static final Duration LIFETIME = Duration.ofMinutes(10);
    private static final Duration OUTAGE = Duration.ofHours(6);
    private static final Duration SPACING = Duration.ofSeconds(30);

    /** Long before the tokens of this test expire, which is never. */
    private final TestClock clock = new TestClock(Instant.parse("2026-01-01T00:01:00Z"));

    private ScriptedServer server;
    private YandexPayClient client;
    private YandexPayNotifications notifications;
    private int asked;

    @BeforeEach
    void open() throws Exception {
        server = new ScriptedServer();
        client = YandexPayClient.builder()
                .production(Yandex.KEY, Yandex.MERCHANT)
                .clock(clock)
                .webhookKeys(LIFETIME, OUTAGE)
                .baseUrl(server.url())
                .build();
        notifications = client.notifications();
    }

    @AfterEach
    void close() throws Exception {
        client.close();
        server.close();
    }

    private void serves(String... keys) {
        server.always(ScriptedServer.answer(200, Signed.keys(keys)));
    }

    private void isDown() {
        server.always(ScriptedServer.answer(503, "{}"));
    }

    private static String token(String kid) {
        return Signed.token(
                "{\"alg\":\"ES256\",\"exp\":4102444800,\"kid\":\"" + kid + "\",\"typ\":\"JWT\"}", Signed.W1);
    }

    private boolean accepts(String token) {
        try {
            return notifications.receive(Signed.request(token)) != null;
        } catch (WebhookVerificationException e) {
            return false;
        }
    }

    /** How many times the keys were asked for since this was asked last. */
    private int requests() {
        int all = server.received().size();
        int more = all - asked;
        asked = all;
        return more;
    }

    private String renamed(String kid) {
        return Signed.KEY_1.replace("vec-key-1", kid);
    }

    @Test
    void keys_are_kept_for_their_lifetime() {
        serves(Signed.KEY_1);
        for (int i = 0; i < 20; i++) {
            assertThat(accepts(token("vec-key-1"))).isTrue();
        }
        clock.advance(LIFETIME.minusMillis(1));
        assertThat(accepts(token("vec-key-1"))).isTrue();
        assertThat(requests()).isEqualTo(1);

        clock.advance(Duration.ofMillis(1));
        assertThat(accepts(token("vec-key-1"))).isTrue();
        assertThat(requests()).isEqualTo(1);
    }

    @Test
    void a_key_that_was_taken_away_is_gone_after_that() {
        serves(Signed.KEY_1);
        assertThat(accepts(token("vec-key-1"))).isTrue();
        serves(Signed.KEY_2);
        clock.advance(LIFETIME);
        assertThat(accepts(token("vec-key-1"))).isFalse();
    }

    /** Token B of the sheet, whose key comes after that of token A. */
    @Test
    void keys_change() {
        serves(Signed.KEY_1);
        assertThat(accepts(Signed.TOKEN_A)).isTrue();
        serves(Signed.KEY_1, Signed.KEY_2);
        clock.advance(Duration.ofMinutes(4));
        assertThat(accepts(Signed.TOKEN_B)).isTrue();
        assertThat(requests()).isEqualTo(2);
    }

    @Test
    void invented_key_ids_cause_one_request_in_half_a_minute() {
        serves(Signed.KEY_1);
        assertThat(accepts(token("vec-key-1"))).isTrue();
        for (int half = 0; half < 4; half++) {
            for (int i = 0; i < 200; i++) {
                assertThat(accepts(token("invented-" + half + "-" + i))).isFalse();
                assertThat(accepts(token("vec-key-1"))).isTrue();
            }
            assertThat(requests()).isEqualTo(1);
            clock.advance(SPACING);
        }
    }

    @Test
    void a_wrong_signature_under_a_known_id_causes_none() {
        serves(Signed.KEY_2, Signed.KEY_1);
        assertThat(accepts(token("vec-key-1"))).isTrue();
        clock.advance(SPACING);
        assertThat(accepts(token("vec-key-2"))).isFalse();
        assertThat(requests()).isEqualTo(1);
    }

    @Test
    void many_at_once_share_one_request() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        server.always((socket, request) -> {
            arrived.countDown();
            await(released);
            ScriptedServer.answer(200, Signed.keys(Signed.KEY_1)).run(socket, request);
        });
        int threads = 24;
        AtomicInteger begun = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Boolean>> results = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                results.add(pool.submit(() -> {
                    begun.incrementAndGet();
                    return accepts(token("vec-key-1"));
                }));
            }
            assertThat(arrived.await(10, TimeUnit.SECONDS)).isTrue();
            org.awaitility.Awaitility.await().until(() -> begun.get() == threads);
            released.countDown();
            for (Future<Boolean> result : results) {
                assertThat(result.get(10, TimeUnit.SECONDS)).isTrue();
            }
            assertThat(requests()).isEqualTo(1);
        } finally {
            released.countDown();
            pool.shutdownNow();
        }
    }

    @Test
    void whoever_is_interrupted_does_not_end_it_for_the_others() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        server.always((socket, request) -> {
            arrived.countDown();
            await(released);
            ScriptedServer.answer(200, Signed.keys(Signed.KEY_1)).run(socket, request);
        });
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            Future<Boolean> first = pool.submit(() -> accepts(token("vec-key-1")));
            assertThat(arrived.await(10, TimeUnit.SECONDS)).isTrue();
            Future<Boolean> second = pool.submit(() -> accepts(token("vec-key-1")));
            first.cancel(true);
            released.countDown();
            assertThat(second.get(10, TimeUnit.SECONDS)).isTrue();
        } finally {
            released.countDown();
            pool.shutdownNow();
        }
    }

    @Test
    void old_keys_serve_while_nobody_answers_but_not_for_ever() {
        serves(Signed.KEY_1);
        assertThat(accepts(token("vec-key-1"))).isTrue();
        requests();
        isDown();
        clock.advance(LIFETIME);
        for (int i = 0; i < 50; i++) {
            assertThat(accepts(token("vec-key-1"))).isTrue();
        }
        assertThat(requests()).as("one in half a minute, though it fails").isEqualTo(1);

        clock.advance(OUTAGE.minus(LIFETIME));
        assertThatThrownBy(() -> accepts(token("vec-key-1"))).isInstanceOf(ProviderUnavailableException.class);
        assertThat(notifications
                        .handle(Signed.request(token("vec-key-1")), e -> {})
                        .status())
                .as("Yandex Pay sends it again")
                .isEqualTo(500);
        assertThat(requests()).isEqualTo(1);

        serves(Signed.KEY_1);
        clock.advance(SPACING);
        assertThat(accepts(token("vec-key-1"))).isTrue();
    }

    @Test
    void an_unknown_key_is_not_refused_while_nobody_can_be_asked() {
        serves(Signed.KEY_1);
        assertThat(accepts(token("vec-key-1"))).isTrue();
        isDown();
        clock.advance(SPACING);
        for (int i = 0; i < 10; i++) {
            assertThat(notifications
                            .handle(Signed.request(token("new")), e -> {})
                            .status())
                    .isEqualTo(500);
        }
        assertThat(requests()).isEqualTo(2);
        assertThat(accepts(token("vec-key-1"))).isTrue();

        serves(Signed.KEY_1, renamed("new"));
        clock.advance(SPACING);
        assertThat(accepts(token("new"))).isTrue();
    }

    @Test
    void without_any_keys_everything_is_asked_for_again() {
        isDown();
        assertThat(notifications
                        .handle(Signed.request(token("vec-key-1")), e -> {})
                        .status())
                .isEqualTo(500);
        server.always(ScriptedServer.reset());
        clock.advance(SPACING);
        assertThat(notifications
                        .handle(Signed.request(token("vec-key-1")), e -> {})
                        .status())
                .isEqualTo(500);
        serves(Signed.KEY_1);
        clock.advance(SPACING);
        assertThat(accepts(token("vec-key-1"))).isTrue();
    }

    @Test
    void a_set_without_a_good_key_is_no_answer() {
        serves(Signed.KEY_1);
        assertThat(accepts(token("vec-key-1"))).isTrue();
        for (String useless : new String[] {
            "",
            Signed.KEY_1.replace("P-256", "P-384"),
            Signed.KEY_1.replace("\"EC\"", "\"RSA\""),
            Signed.KEY_1.replace("\"ES256\"", "\"ES384\""),
            Signed.KEY_1.replace("\"x\":\"3", "\"x\":\"4"),
            Signed.KEY_1.replace("\"kid\"", "\"name\""),
            Signed.KEY_1.replace("\"x\"", "\"z\""),
            Signed.KEY_1.replace("\"kty\"", "\"use\":\"enc\",\"kty\""),
        }) {
            serves(useless);
            clock.advance(LIFETIME);
            assertThat(accepts(token("vec-key-1"))).as(useless).isTrue();
        }
        serves(Signed.KEY_1.replace("P-256", "P-384"), "{\"kty\":\"oct\",\"k\":\"AA\"}", Signed.KEY_2);
        clock.advance(LIFETIME);
        assertThat(accepts(token("vec-key-1"))).isFalse();
    }

    @Test
    void a_key_may_leave_out_its_algorithm() {
        serves(Signed.KEY_1.replace(",\"alg\":\"ES256\"", ""));
        assertThat(accepts(token("vec-key-1"))).isTrue();
    }

    @Test
    void keys_may_live_elsewhere() throws Exception {
        try (ScriptedServer elsewhere = new ScriptedServer();
                YandexPayClient split = YandexPayClient.builder()
                        .production(Yandex.KEY, Yandex.MERCHANT)
                        .clock(clock)
                        .baseUrls(server.url() + "proxy/", elsewhere.url())
                        .build()) {
            elsewhere.always(ScriptedServer.answer(200, Signed.keys(Signed.KEY_1)));
            server.always(ScriptedServer.answer(200, "{\"data\":{\"order\":{}}}"));
            split.orders().get("1").execute();
            assertThat(split.notifications().receive(Signed.request(token("vec-key-1"))))
                    .isNotNull();
            assertThat(server.received().get(0).line()).startsWith("GET /proxy/api/merchant/v1/orders/1 ");
            assertThat(elsewhere.received().get(0).line()).startsWith("GET /api/jwks ");
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
