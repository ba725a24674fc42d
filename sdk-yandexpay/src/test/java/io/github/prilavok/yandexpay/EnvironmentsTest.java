package io.github.prilavok.yandexpay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.Test;

/** Where the environments are, and with which key; nothing leaves this machine. */
class EnvironmentsTest {
    private final List<Request> asked = new ArrayList<>();
    private final OkHttpClient http = new OkHttpClient.Builder()
            .addInterceptor(chain -> {
                asked.add(chain.request());
                return new Response.Builder()
                        .request(chain.request())
                        .protocol(Protocol.HTTP_1_1)
                        .code(200)
                        .message("OK")
                        .body(ResponseBody.create(
                                "{\"data\":{\"order\":{}},\"keys\":[]}", MediaType.get("application/json")))
                        .build();
            })
            .build();

    private void asks(YandexPayClientBuilder builder, String host, String key) {
        try (YandexPayClient client = builder.httpClient(http).build()) {
            client.orders().get("o-1").execute();
            client.keys().getJwks().execute();
        }
        assertThat(asked)
                .extracting(request -> request.url().toString(), request -> request.header("Authorization"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "https://" + host + "/api/merchant/v1/orders/o-1", "Api-Key " + key),
                        org.assertj.core.groups.Tuple.tuple("https://" + host + "/api/jwks", null));
    }

    @Test
    void production() {
        asks(YandexPayClient.builder().production(Yandex.KEY, Yandex.MERCHANT), "pay.yandex.ru", Yandex.KEY);
    }

    @Test
    void the_sandbox_whose_key_is_the_merchant_id() {
        asks(YandexPayClient.builder().sandbox(Yandex.MERCHANT), "sandbox.pay.yandex.ru", Yandex.MERCHANT);
    }

    @Test
    void the_twin_in_uzbekistan() {
        asks(
                YandexPayClient.builder()
                        .production(Yandex.KEY, Yandex.MERCHANT)
                        .baseUrl("https://pay.yandex.uz/"),
                "pay.yandex.uz",
                Yandex.KEY);
    }
}
