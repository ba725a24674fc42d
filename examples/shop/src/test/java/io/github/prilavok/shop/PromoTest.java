package io.github.prilavok.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prilavok.core.Money;
import io.github.prilavok.shop.order.NewOrder;
import io.github.prilavok.shop.order.OrderFile;
import io.github.prilavok.shop.order.OrderState;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Promo code and bonuses, from the cart to the receipt. The goods cost 7153.81 after the discount, the parcel 390.00. */
class PromoTest {
    private static final String PHONE = "8 (916) 123-45-67";

    private final LivingShop shop = LivingShop.shop();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"promocode\": \"bread10\" | true | Промокод активирован: скидка 715.38 ₽ | 0 | 6828.43",
                "\"promocode\": \"WELCOME500\" | true | Промокод активирован: скидка 500.00 ₽ | 0 | 7043.81",
                "\"promocode\": \"SUMMER25\" | false | Срок действия промокода истёк | 0 | 7543.81",
                "\"promocode\": \"NOPE\" | false | Промокод не найден | 0 | 7543.81",
                "\"promocode\": \"BREAD10\", \"isActive\": false | false | Промокод не активирован | 0 | 7543.81",
                "\"useBonus\": true, \"bonus\": 150 | false | null | 150 | 7393.81",
                "\"useBonus\": true | false | null | 3576 | 3967.81",
                "\"promocode\": \"BREAD10\", \"useBonus\": true, \"bonus\": 9999 | true | Промокод активирован: скидка 715.38 ₽ | 3219 | 3609.43"
            })
    void the_cart_tells_what_the_session_is_to_hold(
            String fields, boolean isActive, String message, int bonus, String amount) throws Exception {
        JsonNode session = JsonMapper.shared()
                .readTree(post("/cart", with(LivingShop.orderFile(), fields)).body());

        assertThat(session.path("isActive").booleanValue()).isEqualTo(isActive);
        assertThat(session.path("message").asString("null")).isEqualTo(message);
        assertThat(session.path("useBonus").booleanValue()).isEqualTo(bonus > 0);
        assertThat(session.path("bonus").intValue()).isEqualTo(bonus);
        assertThat(session.path("amount").stringValue()).isEqualTo(amount);
    }

    @Test
    void an_order_is_charged_less_and_the_letter_says_why() throws Exception {
        NewOrder order = shop.paid(
                with(
                        LivingShop.orderFile(),
                        "\"promocode\": \"BREAD10\", \"isActive\": true, \"message\": \"ок\", \"useBonus\": true, \"bonus\": 1000"));

        OrderState state = shop.until(order, OrderState::settled);

        assertThat(order.amount()).isEqualTo(Money.rubles("5828.43"));
        assertThat(shop.ledgers(order).differencesIfPaid(state)).isEmpty();
        assertThat(shop.ledgers(order).takings().receipts().orElseThrow()).containsExactly(582843L);
        assertThat(String.valueOf(shop.ledgers(order).letters().get(0).getContent()))
                .contains("Промокод BREAD10: скидка 715.38 ₽", "Бонусами 1000.00 ₽", "Итого 5828.43 ₽");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"promocode\": \"SUMMER25\", \"isActive\": true | promocode: Срок действия промокода истёк",
                "\"promocode\": \"NOPE\" | promocode: Промокод не найден",
                "\"isActive\": true | isActive: is true, and there is no promocode",
                "\"useBonus\": true, \"bonus\": 3577 | bonus: at most 3576 can be used for this order",
                "\"useBonus\": false, \"bonus\": 5 | bonus: is not 0, and useBonus is not true",
                "\"useBonus\": \"yes\" | useBonus: must be true or false"
            })
    void an_order_at_another_price_than_the_buyer_saw_is_not_taken(String fields, String why) throws Exception {
        String file = with(LivingShop.orderFile(), fields);

        HttpResponse<String> answer = post("/orders", file);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(why);
        assertThat(shop.jdbc()
                        .sql("select count(*) from shop_order where body = ?")
                        .param(file)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void bonuses_and_promo_codes_are_used_once_however_many_ask_at_once_and_come_back_if_nobody_pays()
            throws Exception {
        shop.jdbc()
                .sql("insert into promo_code (code, percent, uses_left) values ('TWICE', 5, 2)")
                .update();
        shop.jdbc()
                .sql("insert into bonus_account (phone, balance) values ('79160000001', 2500)")
                .update();
        List<String> files = new ArrayList<>();
        List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
        HttpClient http = HttpClient.newHttpClient();
        for (int i = 0; i < 8; i++) {
            String fields = i % 2 == 0 ? "\"promocode\": \"twice\"" : "\"useBonus\": true, \"bonus\": 1000";
            files.add(with(LivingShop.orderFile().replace(PHONE, "+7 916 000-00-01"), fields));
        }
        for (String file : files) {
            answers.add(http.sendAsync(request("/orders", file), HttpResponse.BodyHandlers.ofString()));
        }

        List<String> taken = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            if (answers.get(i).join().statusCode() == 201) {
                taken.add(files.get(i));
            }
        }

        assertThat(taken).hasSize(4);
        assertThat(number("select uses_left from promo_code where code = 'TWICE'"))
                .isZero();
        assertThat(number("select balance from bonus_account where phone = '79160000001'"))
                .isEqualTo(500);
        for (String file : taken) {
            assertThat(post("/orders", file).statusCode())
                    .as("the same file again")
                    .isEqualTo(201);
            shop.givesUp(OrderFile.read(file).number());
            shop.givesUp(OrderFile.read(file).number());
        }
        assertThat(number("select uses_left from promo_code where code = 'TWICE'"))
                .isEqualTo(2);
        assertThat(number("select balance from bonus_account where phone = '79160000001'"))
                .isEqualTo(2500);
        assertThat(shop.buyer().looks(OrderFile.read(taken.get(0)).number())).contains("не был оплачен вовремя");
    }

    private int number(String query) {
        return shop.jdbc().sql(query).query(Integer.class).single();
    }

    private static String with(String file, String fields) {
        return file.replace("\"discount\": \"500.00\",", "\"discount\": \"500.00\", " + fields + ',');
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        return HttpClient.newHttpClient()
                .send(request(path, body), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private HttpRequest request(String path, String body) {
        return HttpRequest.newBuilder(shop.neighbourhood.shopUrl().resolve(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }
}
