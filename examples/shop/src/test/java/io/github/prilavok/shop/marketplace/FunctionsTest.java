package io.github.prilavok.shop.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prilavok.shop.demo.Login;
import io.github.prilavok.shop.demo.MobileApp;
import io.github.prilavok.shop.demo.MobileApp.Answer;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The functions over HTTP: who may call them with what, and the fields and statuses of their answers. */
class FunctionsTest {
    private static final String[] FUNCTIONS = {"initialPayment", "payWithPaymentMethod", "refundPayment"};

    private final LivingMarketplace marketplace = LivingMarketplace.marketplace();
    private final String user = marketplace.user("user");
    private final String guide = marketplace.user("guide");
    private final String order = marketplace.order(user, guide, marketplace.event());

    @Test
    void without_a_valid_token_nobody_is_let_in() throws Exception {
        Login ours = marketplace.neighbourhood.login();
        Login theirs = new Login("somebody else's secret, long enough", Clock.systemUTC());
        String good = ours.token(user, Duration.ofHours(1));
        List<MobileApp> strangers = new ArrayList<>();
        strangers.add(new MobileApp(marketplace.neighbourhood.shopUrl(), null, line -> {}));
        for (String token : List.of(
                "",
                "no-token",
                "Bearer " + good,
                good + 'x',
                ours.token(user, Duration.ofSeconds(-40)),
                theirs.token(user, Duration.ofHours(1)))) {
            strangers.add(new MobileApp(marketplace.neighbourhood.shopUrl(), token, line -> {}));
        }

        for (MobileApp stranger : strangers) {
            for (String function : FUNCTIONS) {
                Answer answer = stranger.posts(function, "{\"orderRefPath\":\"orders/" + order + "\"}");
                assertThat(answer.http()).isEqualTo(401);
                assertThat(answer.body().path("status").intValue()).isEqualTo(401);
                assertThat(answer.text("message")).isNotEmpty();
            }
        }
        assertThat(marketplace.orderStatus(order)).isEqualTo("created");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "no JSON",
                "{}",
                "{\"orderRefPath\":null}",
                "{\"orderRefPath\":17}",
                "{\"orderRefPath\":\"\"}",
                "{\"orderRefPath\":\"orders\"}",
                "{\"orderRefPath\":\"orders/\"}",
                "{\"orderRefPath\":\"users/x\"}",
                "{\"orderRefPath\":\"orders/a/lines/b\"}",
                "{\"orderrefpath\":\"orders/x\"}"
            })
    void without_its_parameters_a_function_does_nothing(String body) throws Exception {
        for (String function : FUNCTIONS) {
            Answer answer = marketplace.app(user).posts(function, body);
            assertThat(answer.http()).isEqualTo(400);
            assertThat(answer.body().path("status").intValue()).isEqualTo(400);
            assertThat(answer.text("message")).contains("orderRefPath");
        }
    }

    @Test
    void a_method_is_a_parameter_too() throws Exception {
        Answer answer =
                marketplace.app(user).posts("payWithPaymentMethod", "{\"orderRefPath\":\"orders/" + order + "\"}");

        assertThat(answer.http()).isEqualTo(400);
        assertThat(answer.text("message")).contains("paymentMethodRefPath");
    }

    @Test
    void a_body_without_end_is_no_parameter() throws Exception {
        assertThat(marketplace
                        .app(user)
                        .posts("initialPayment", "{\"x\":\"" + "x".repeat(1 << 20) + "\"}")
                        .http())
                .isEqualTo(400);
    }

    @Test
    void what_does_not_exist_is_not_found() throws Exception {
        assertThat(status(marketplace.app(user).initialPayment("orders/nobodys")))
                .isEqualTo(404);
        assertThat(status(marketplace.app(user).initialPayment("orders/чужой"))).isEqualTo(404);
        assertThat(status(marketplace.app(user).refundPayment("orders/nobodys")))
                .isEqualTo(404);
        assertThat(status(marketplace.app(user).payWithPaymentMethod("orders/nobodys", "payment_methods/x")))
                .isEqualTo(404);
        assertThat(status(marketplace.app(user).payWithPaymentMethod("orders/" + order, "payment_methods/nobodys")))
                .isEqualTo(404);
    }

    @Test
    void another_users_order_and_what_cannot_be_is_forbidden() throws Exception {
        MobileApp stranger = marketplace.app(marketplace.user("stranger"));

        assertThat(status(stranger.initialPayment("orders/" + order))).isEqualTo(403);
        assertThat(status(stranger.payWithPaymentMethod("orders/" + order, "payment_methods/x")))
                .isEqualTo(403);
        assertThat(status(stranger.refundPayment("orders/" + order))).isEqualTo(403);
        // Nor does the seller pay.
        assertThat(status(marketplace.app(guide).initialPayment("orders/" + order)))
                .isEqualTo(403);
        // Not paid yet.
        assertThat(status(marketplace.app(user).refundPayment("orders/" + order)))
                .isEqualTo(403);
        assertThat(marketplace.orderStatus(order)).isEqualTo("created");
    }

    @Test
    void each_answer_has_the_fields_that_the_app_knows_and_no_others() throws Exception {
        Answer page = marketplace.app(user).initialPayment("orders/" + order);
        Answer refused = marketplace.app(user).initialPayment("orders/nobodys");

        assertThat(page.http()).isEqualTo(200);
        assertThat(fields(page.body())).containsExactly("status", "order", "orderPath", "url");
        assertThat(page.body().path("status").isInt()).isTrue();
        assertThat(page.text("orderPath")).isEqualTo("orders/" + order);
        assertThat(page.text("url")).startsWith("http");
        assertThat(fields(page.body().path("order")))
                .containsExactly("amount", "status", "user_ref", "seller_ref", "event_ref", "description");
        assertThat(page.body().path("order").path("amount").toString()).isEqualTo("1490.01");
        assertThat(page.body().path("order").path("status").stringValue()).isEqualTo("pending");
        assertThat(page.body().path("order").path("seller_ref").stringValue()).isEqualTo("users/" + guide);
        assertThat(fields(refused.body())).containsExactly("status", "order", "orderPath", "url", "message");
        assertThat(fields(marketplace.app(user).refundPayment("orders/nobodys").body()))
                .containsExactly("status", "message");
    }

    private static List<String> fields(JsonNode object) {
        return List.copyOf(object.propertyNames());
    }

    /** Both of them. */
    private static int status(Answer answer) {
        assertThat(answer.body().path("status").intValue()).isEqualTo(answer.http());
        return answer.http();
    }
}
