package io.github.prilavok.sandbox.wazzup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prilavok.sandbox.SandboxClock;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class WazzupEntityTest {
    private static final String USERS = "[{\"id\":\"u-7\",\"name\":\"Ivan\",\"phone\":\"79261234567\"}]";
    private static final String CONTACTS = """
            [{"id":"c-101","responsibleUserId":"u-7","name":"Anna",\
            "contactData":[{"chatType":"whatsapp","chatId":"79011112233"}],"uri":"https://crm.example.com/c/101"}]""";
    private static final String DEALS = """
            [{"id":"d-55","responsibleUserId":"u-7","name":"Order 10042","uri":"https://crm.example.com/d/55",\
            "contacts":["c-101"],"closed":false}]""";
    private static final String PIPELINES =
            "[{\"id\":\"p-1\",\"name\":\"Sales\",\"stages\":[{\"id\":\"s-1\",\"name\":\"New\"}]}]";

    private final SandboxClock clock = new SandboxClock();
    private final WazzupSandbox wazzup = WazzupSandbox.start(clock);
    private final WazzupCaller shop = new WazzupCaller(wazzup);

    @AfterEach
    void close() {
        wazzup.close();
        clock.close();
    }

    @Test
    void users_are_a_bare_array_by_name() {
        assertThat(shop.post("/v3/users", USERS).status()).isEqualTo(200);
        shop.post("/v3/users", "[{\"id\":\"u-9\",\"name\":\"Anna\",\"phone\":\"926\"}]");

        assertThat(shop.get("/v3/users").text()).isEqualTo("[{\"id\":\"u-9\",\"name\":\"Anna\"}," + USERS.substring(1));
        assertThat(shop.get("/v3/users/u-7").body().path("phone").textValue()).isEqualTo("79261234567");
    }

    @Test
    void contacts_and_deals_are_counted_pages() {
        assertThat(shop.post("/v3/contacts", CONTACTS).status()).isEqualTo(200);
        assertThat(shop.post("/v3/deals", DEALS).status()).isEqualTo(200);

        assertThat(shop.get("/v3/contacts").text()).isEqualTo("{\"count\":1,\"data\":" + CONTACTS + "}");
        assertThat(shop.get("/v3/deals?offset=1").text()).isEqualTo("{\"count\":1,\"data\":[]}");
        assertThat(shop.get("/v3/deals/d-55").body().path("closed").booleanValue())
                .isFalse();
    }

    @Test
    void deleted_entity_is_gone() {
        shop.post("/v3/contacts", CONTACTS);

        assertThat(shop.patch("/v3/contacts/bulk_delete", "[\"c-101\",\"c-404\"]")
                        .text())
                .isEqualTo("[\"c-404\"]");
        assertThat(shop.get("/v3/contacts/c-101").status()).isEqualTo(404);
        assertThat(shop.delete("/v3/contacts/c-101").status()).isEqualTo(404);
        shop.post("/v3/users", USERS);
        assertThat(shop.delete("/v3/users/u-7").status()).isEqualTo(200);
    }

    @Test
    void one_faulty_entity_refuses_the_batch() {
        WazzupCaller.Answer answer = shop.post(
                "/v3/contacts", CONTACTS.substring(0, CONTACTS.length() - 1) + ",{\"id\":5,\"name\":\"Boris\"}]");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.error()).isEqualTo("INVALID_CONTACTS_DATA");
        assertThat(answer.body().path("data").toString())
                .isEqualTo("[{\"index\":1,\"fields\":[\"contactData\",\"id\",\"responsibleUserId\"]}]");
        assertThat(shop.get("/v3/contacts").body().path("count").intValue()).isZero();
        assertThat(shop.post("/v3/deals", DEALS.replace("false", "\"no\"")).error())
                .isEqualTo("INVALID_DEALS_DATA");
        assertThat(shop.post("/v3/users", "[{\"id\":\"u\"}]").error()).isEqualTo("INVALID_USERS_DATA");
    }

    @Test
    void same_contact_twice_in_a_batch_breaks_the_server() {
        assertThat(shop.post("/v3/contacts", CONTACTS.replaceAll("^\\[(.*)]$", "[$1,$1]"))
                        .status())
                .isEqualTo(500);
    }

    @Test
    void batch_and_number_of_users_are_limited() {
        assertThat(shop.post("/v3/users", users(0, 101)).error()).isEqualTo("TOO_MANY_ENTITIES");
        for (int hundred = 0; hundred < 10; hundred++) {
            assertThat(shop.post("/v3/users", users(hundred * 100, 100)).status())
                    .isEqualTo(200);
        }
        assertThat(shop.post("/v3/users", users(1000, 1)).error()).isEqualTo("USER_LIMIT_EXCEEDED");
        assertThat(shop.post("/v3/users", users(0, 1)).status()).isEqualTo(200);
    }

    @Test
    void two_users_cannot_share_a_phone() {
        shop.post("/v3/users", USERS);

        assertThat(shop.post("/v3/users", USERS.replace("u-7", "u-8")).error()).isEqualTo("DUPLICATE_PHONE_NUMBER");
        assertThat(shop.post("/v3/users", USERS).status()).isEqualTo(200);
    }

    @Test
    void pipelines_need_stages_or_nothing() {
        assertThat(shop.post("/v3/pipelines", PIPELINES).status()).isEqualTo(200);
        assertThat(shop.get("/v3/pipelines").text()).isEqualTo(PIPELINES);
        assertThat(shop.post("/v3/pipelines", "[{\"id\":\"p-2\",\"name\":\"Other\",\"stages\":[]}]")
                        .error())
                .isEqualTo("INVALID_PIPELINES_DATA");
    }

    @Test
    void chat_window_has_a_link() {
        WazzupCaller.Answer answer = shop.post(
                "/v3/iframe",
                "{\"user\":{\"id\":\"u-7\",\"name\":\"Ivan\"},\"scope\":\"card\","
                        + "\"filter\":[{\"chatType\":\"whatsapp\",\"chatId\":\"79011112233\"}]}");

        assertThat(answer.body().path("url").textValue()).startsWith("http");
        WazzupCaller.Answer refused = shop.post("/v3/iframe", "{\"user\":{\"id\":\"u-7\"},\"scope\":\"card\"}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().path("error").path("code").isTextual()).isTrue();
    }

    @Test
    void unanswered_messages_are_counted_until_answered() {
        shop.post("/v3/users", USERS);
        wazzup.clientWrites("79011112233", "Где заказ?");
        wazzup.clientWrites("79011112233", "Ау");

        assertThat(shop.get("/v3/unanswered/u-7").body().path("counterV2").intValue())
                .isEqualTo(2);
        assertThat(shop.get("/v3/unanswered/u-7").body().path("type").textValue())
                .isEqualTo("red");
        String notice = """
                {"channelId":"3f0c2a52-7c1e-4e0b-9a55-0c6f5f0f7d11","chatType":"whatsapp","chatId":"79011112233",\
                "text":"Заказ собран","clearUnanswered":false}""";
        shop.message(notice);
        assertThat(shop.get("/v3/unanswered/u-7").body().path("counterV2").intValue())
                .isEqualTo(2);
        shop.message(notice.replace("false", "true"));
        clock.advance(Duration.ZERO);

        assertThat(shop.get("/v3/unanswered/u-7").text())
                .isEqualTo("{\"counterV2\":0,\"type\":null,\"lastMsgDateTime\":null}");
        assertThat(shop.get("/v3/unanswered/u-404").status()).isEqualTo(404);
    }

    private static String users(int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(i -> "{\"id\":\"u-" + i + "\",\"name\":\"User " + i + "\"}")
                .collect(Collectors.joining(",", "[", "]"));
    }
}
