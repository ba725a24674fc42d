package io.github.prilavok.yandexpay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prilavok.core.Money;
import io.github.prilavok.yandexpay.model.CreateSubscription;
import io.github.prilavok.yandexpay.model.CreatedSubscription;
import io.github.prilavok.yandexpay.model.IntervalUnit;
import io.github.prilavok.yandexpay.model.JsonWebKeySet;
import io.github.prilavok.yandexpay.model.OrderSource;
import io.github.prilavok.yandexpay.model.RecurSubscription;
import io.github.prilavok.yandexpay.model.RedirectUrls;
import io.github.prilavok.yandexpay.model.RenderedCart;
import io.github.prilavok.yandexpay.model.RenderedCartItem;
import io.github.prilavok.yandexpay.model.Subscription;
import io.github.prilavok.yandexpay.model.SubscriptionStatus;
import java.time.OffsetDateTime;
import java.util.List;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SubscriptionsWireTest {
    private static final RenderedCart COFFEE =
            RenderedCart.of(List.of(RenderedCartItem.of("s", "Coffee", 1, Money.rubles(500))));

    private final Yandex yandex = new Yandex();
    private final Subscriptions subscriptions = yandex.client.subscriptions();

    @AfterEach
    void close() {
        yandex.close();
    }

    @Test
    void create() {
        yandex.answers("""
                {"status":"success","code":200,"data":{"paymentUrl":"https://sandbox.pay.ya.ru/o/S",\
                "subscriptionId":"7a1d2f0e-3c4b-4d5e-8f60-718293a4b5c6"}}""");

        CreatedSubscription created = subscriptions
                .create(CreateSubscription.builder()
                        .orderId("sub-77")
                        .intervalUnit(IntervalUnit.MONTH)
                        .intervalCount(1)
                        .title("Coffee")
                        .futureWriteOffAmount(Money.rubles(500))
                        .cart(COFFEE)
                        .redirectUrls(RedirectUrls.of("https://shop.example/s", "https://shop.example/e"))
                        .build())
                .execute();

        assertThat(created.paymentUrl()).isEqualTo("https://sandbox.pay.ya.ru/o/S");
        assertThat(created.subscriptionId()).isEqualTo("7a1d2f0e-3c4b-4d5e-8f60-718293a4b5c6");
        yandex.wasAsked("POST /api/merchant/v1/subscriptions", """
                {"orderId":"sub-77","currencyCode":"RUB","intervalUnit":"MONTH","intervalCount":1,"title":"Coffee",\
                "futureWriteOffAmount":"500.00","cart":{"items":[{"productId":"s","title":"Coffee",\
                "quantity":{"count":"1"},"total":"500.00"}],"total":{"amount":"500.00"}},"redirectUrls":{\
                "onSuccess":"https://shop.example/s","onError":"https://shop.example/e"}}""");
    }

    @Test
    void create_with_all_there_is() {
        yandex.answers("{\"status\":\"success\",\"data\":{\"paymentUrl\":\"https://p\"}}");

        subscriptions
                .create(CreateSubscription.builder()
                        .orderId("sub-77")
                        .currencyCode("RUB")
                        .cart(COFFEE)
                        .redirectUrls(RedirectUrls.of("https://shop.example/s", "https://shop.example/e"))
                        .title("Coffee")
                        .futureWriteOffAmount(Money.rubles(600))
                        .intervalUnit(IntervalUnit.MONTH)
                        .intervalCount(2)
                        .binding(false)
                        .trialUnit(IntervalUnit.WEEK)
                        .trialCount(1)
                        .ttl(180)
                        .purpose("beans")
                        .metadata("m")
                        .orderSource(OrderSource.APP)
                        .build())
                .execute();

        yandex.wasAsked("POST /api/merchant/v1/subscriptions", """
                {"orderId":"sub-77","currencyCode":"RUB","cart":{"items":[{"productId":"s","title":"Coffee",\
                "quantity":{"count":"1"},"total":"500.00"}],"total":{"amount":"500.00"}},"redirectUrls":{\
                "onSuccess":"https://shop.example/s","onError":"https://shop.example/e"},"title":"Coffee",\
                "futureWriteOffAmount":"600.00","intervalUnit":"MONTH","intervalCount":2,"isBinding":false,\
                "trialUnit":"WEEK","trialCount":1,"ttl":180,"purpose":"beans","metadata":"m","orderSource":"APP"}""");
    }

    @Test
    void bind_a_card() {
        yandex.answers("{\"status\":\"success\",\"data\":{\"paymentUrl\":\"https://p\"}}");

        subscriptions
                .create(CreateSubscription.builder()
                        .orderId("bind-1")
                        .binding(true)
                        .trialEndAt(OffsetDateTime.parse("2026-02-01T00:00:00Z"))
                        .build())
                .execute();

        yandex.wasAsked("POST /api/merchant/v1/subscriptions", """
                {"orderId":"bind-1","currencyCode":"RUB","isBinding":true,"trialEndAt":"2026-02-01T00:00:00Z"}""");
    }

    @Test
    void recur() {
        yandex.answers("{\"status\":\"success\",\"data\":{\"operationId\":\"op-1\"}}");

        String operationId = subscriptions
                .recur(RecurSubscription.builder()
                        .orderId("sub-77-2")
                        .parentOrderId("sub-77")
                        .cart(COFFEE)
                        .build())
                .execute()
                .operationId();

        assertThat(operationId).isEqualTo("op-1");
        yandex.wasAsked("POST /api/merchant/v1/subscriptions/recur", """
                {"orderId":"sub-77-2","parentOrderId":"sub-77","amount":"500.00","currencyCode":"RUB","cart":{\
                "items":[{"productId":"s","title":"Coffee","quantity":{"count":"1"},"total":"500.00"}],\
                "total":{"amount":"500.00"}}}""");
    }

    @Test
    void get() {
        yandex.answers("""
                {"status":"success","data":{"status":"ACTIVE","subscriptionPlanId":"p","customerSubscriptionId":"c",\
                "isCardActive":true,"nextWriteOff":"2026-02-01T00:00:00+00:00","cancelledAt":null}}""");

        Subscription subscription = subscriptions.get("c").execute();

        yandex.wasAsked("GET /api/merchant/v1/subscriptions/c", "");
        assertThat(subscription.status()).isEqualTo(SubscriptionStatus.ACTIVE);
        assertThat(subscription.cardActive()).isTrue();
        assertThat(subscription.nextWriteOff()).isEqualTo(OffsetDateTime.parse("2026-02-01T00:00:00Z"));
    }

    @Test
    void jwks() {
        yandex.answers("""
                {"keys":[{"kid":"1-merchant-api","kty":"EC","crv":"P-256","alg":"ES256","x":"a","y":"b"}]}""");

        JsonWebKeySet keys = yandex.client.keys().getJwks().execute();

        RecordedRequest request = yandex.next();
        assertThat(request.getTarget()).isEqualTo("/api/jwks");
        assertThat(request.getHeaders().get("Authorization")).isNull();
        assertThat(keys.keys())
                .singleElement()
                .satisfies(key -> assertThat(key.kid()).isEqualTo("1-merchant-api"));
    }
}
