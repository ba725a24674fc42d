package io.github.prilavok.wazzup.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import io.github.prilavok.core.webhook.HttpServerWebhooks;
import io.github.prilavok.core.webhook.WebhookAcknowledgement;
import io.github.prilavok.core.webhook.WebhookPolicy;
import io.github.prilavok.core.webhook.WebhookRequest;
import io.github.prilavok.core.webhook.WebhookVerificationException;
import io.github.prilavok.core.webhook.WebhookVerificationException.Reason;
import io.github.prilavok.wazzup.model.ChannelState;
import io.github.prilavok.wazzup.model.ChatType;
import io.github.prilavok.wazzup.model.Contact;
import io.github.prilavok.wazzup.model.ContactData;
import io.github.prilavok.wazzup.model.Deal;
import io.github.prilavok.wazzup.model.MessageStatus;
import io.github.prilavok.wazzup.model.TemplateStatus;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WazzupNotificationsTest {
    private static final String SECRET = "nTq7-8fYw0mXk2VdBzLr";
    private final WazzupNotifications receiver = WazzupNotifications.of(SECRET);

    private static WebhookRequest request(String uri, @Nullable String authorization, String body) {
        Map<String, List<String>> headers = authorization == null
                ? Map.of("Content-Type", List.of("application/json; charset-utf-8"))
                : Map.of("Authorization", List.of(authorization));
        return WebhookRequest.of("POST", headers, body.getBytes(StandardCharsets.UTF_8), "192.0.2.1")
                .withUri(uri);
    }

    private WazzupWebhook received(String body) {
        return receiver.receive(request("/hooks/wazzup/" + SECRET, null, body));
    }

    private WazzupEvent only(String body) {
        return received(body).events().get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"test\":true}", "", "{\"test\":\"true\"}"})
    void the_test_and_an_empty_probe(String body) {
        assertThat(received(body).events()).containsExactly(new TestEvent());
        WebhookAcknowledgement answer = receiver.acknowledgement();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void messages_and_statuses_in_one_body() {
        WazzupWebhook webhook = received("""
                {"messages":[{"messageId":"aaaaaaaa-0000-4000-8000-000000000001",\
                "channelId":"3f0c2a52-7c1e-4e0b-9a55-0c6f5f0f7d11","chatType":"whatsapp","chatId":"79011112233",\
                "dateTime":"2026-03-05T09:15:00.120Z","type":"text","isEcho":false,"contact":{"name":"Anna"},"text":"Спасибо",\
                "status":"inbound"}],"statuses":[{"messageId":"7d9f6d0e-6f3b-4b0c-8f0e-2a1c5b7f9e10",\
                "timestamp":"2026-03-05T09:14:58.001Z","status":"read"}]}""");
        assertThat(webhook.events()).hasSize(2);
        MessageEvent message = webhook.messages().get(0);
        assertThat(message.messageId()).isEqualTo("aaaaaaaa-0000-4000-8000-000000000001");
        assertThat(message.chatType()).isSameAs(ChatType.WHATSAPP);
        assertThat(message.chatId()).isEqualTo("79011112233");
        assertThat(message.dateTime()).isEqualTo(Instant.parse("2026-03-05T09:15:00.120Z"));
        assertThat(message.type()).isSameAs(MessageType.TEXT);
        assertThat(message.status()).isSameAs(MessageStatus.INBOUND);
        assertThat(message.echo()).isFalse();
        assertThat(message.fromClient()).isTrue();
        assertThat(message.contact()).isNotNull();
        assertThat(message.contact().name()).isEqualTo("Anna");
        assertThat(message.text()).isEqualTo("Спасибо");
        assertThat(message.toString())
                .doesNotContain("79011112233")
                .doesNotContain("Anna")
                .doesNotContain("Спасибо");
        StatusEvent status = webhook.statuses().get(0);
        assertThat(status.messageId()).isEqualTo("7d9f6d0e-6f3b-4b0c-8f0e-2a1c5b7f9e10");
        assertThat(status.timestamp()).isEqualTo(Instant.parse("2026-03-05T09:14:58.001Z"));
        assertThat(status.status()).isSameAs(MessageStatus.READ);
        assertThat(status.dedupKey()).isEqualTo("status:7d9f6d0e-6f3b-4b0c-8f0e-2a1c5b7f9e10:read");
    }

    @Test
    void a_delivery_that_failed_says_why() {
        StatusEvent status = (StatusEvent) only("""
                {"statuses":[{"messageId":"m","timestamp":"2026-03-05T09:10:02.500Z","status":"error",\
                "error":{"error":"BAD_CONTACT","description":"no such account","data":{"a":1}}}]}""");
        assertThat(status.status()).isSameAs(MessageStatus.ERROR);
        assertThat(status.error()).isNotNull();
        assertThat(status.error().error()).isSameAs(DeliveryErrorCode.BAD_CONTACT);
        assertThat(status.error().description()).isEqualTo("no such account");
        assertThat(status.error().data()).isEqualTo(Map.of("a", 1));
        for (String code : List.of("24_HOURS_EXCEEDED", "7_DAYS_EXCEEDED", "introduced_today")) {
            StatusEvent other = (StatusEvent) only("{\"statuses\":[{\"error\":{\"error\":\"" + code + "\"}}]}");
            assertThat(other.error()).isNotNull();
            assertThat(other.error().error()).isNotNull();
            assertThat(other.error().error().wire()).isEqualTo(code);
        }
        StatusEvent late = (StatusEvent) only("{\"statuses\":[{\"error\":{\"error\":\"24_HOURS_EXCEEDED\"}}]}");
        assertThat(late.error()).isNotNull();
        assertThat(late.error().error()).isSameAs(DeliveryErrorCode.HOURS_24_EXCEEDED);
    }

    @Test
    void an_edit_a_deletion_and_an_echo_are_no_clients_message() {
        String message = "{\"messages\":[{\"messageId\":\"m\",\"text\":\"%s\"%s}]}";
        MessageEvent written = (MessageEvent) only(message.formatted("Спасибо", ",\"isEcho\":false"));
        MessageEvent edited = (MessageEvent) only(message.formatted(
                "Спасибо!", ",\"isEcho\":false,\"isEdited\":true,\"oldInfo\":{\"oldText\":\"Спасибо\"}"));
        MessageEvent editedAgain =
                (MessageEvent) only(message.formatted("Спасибо!!", ",\"isEcho\":false,\"isEdited\":true"));
        MessageEvent deleted =
                (MessageEvent) only(message.formatted("Спасибо!!", ",\"isEcho\":false,\"isDeleted\":true"));
        MessageEvent echo = (MessageEvent) only(message.formatted("Заказ", ",\"isEcho\":true,\"status\":\"sent\""));
        MessageEvent silent = (MessageEvent) only(message.formatted("Заказ", ""));
        assertThat(edited.oldInfo()).isNotNull();
        assertThat(edited.oldInfo().oldText()).isEqualTo("Спасибо");
        assertThat(List.of(written, edited, editedAgain, deleted, echo, silent))
                .extracting(MessageEvent::fromClient)
                .containsExactly(true, false, false, false, false, false);
        assertThat(List.of(written, edited, editedAgain, deleted))
                .extracting(MessageEvent::dedupKey)
                .doesNotHaveDuplicates()
                .allSatisfy(key -> assertThat(key).startsWith("message:m:").doesNotContain("Спасибо"));
        assertThat(written.dedupKey())
                .isEqualTo(only(message.formatted("Спасибо", ",\"isEcho\":false,\"status\":\"inbound\""))
                        .dedupKey());
    }

    @Test
    void what_a_message_quotes_in_either_form() {
        MessageEvent one = (MessageEvent)
                only("{\"messages\":[{\"quotedMessage\":{\"messageId\":\"q\",\"text\":\"t\",\"type\":\"text\"}}]}");
        assertThat(one.quotedMessageId()).contains("q");
        assertThat(one.quotedText()).contains("t");
        assertThat(((MessageEvent) only("{\"messages\":[{\"quotedMessage\":{\"id\":\"q\"}}]}")).quotedMessageId())
                .contains("q");
        assertThat(((MessageEvent) only("{\"messages\":[{\"quotedMessage\":\"q\"}]}")).quotedMessageId())
                .isEmpty();
    }

    @Test
    void what_is_not_documented_is_kept_as_it_came() {
        MessageEvent message = (MessageEvent) only("""
                {"messages":[{"messageId":12,"interactive":[{"a":[1.10]}],"advert":{"price":100.50},"avitoProfileId":7,\
                "authorName":"Ivan","authorId":"u-7","sentFromApp":"true","tomorrow":1.10,\
                "instPost":{"id":"1","src":"s","author":"a","likes":12,"comments":[],"timestamp":1772700000000},\
                "status":"introducedToday","type":"poll"}]}""");
        assertThat(message.messageId()).isEqualTo("12");
        assertThat(message.avitoProfileId()).isEqualTo("7");
        assertThat(message.interactive()).isEqualTo(List.of(Map.of("a", List.of(new BigDecimal("1.10")))));
        assertThat(message.advert()).isEqualTo(Map.of("price", new BigDecimal("100.50")));
        assertThat(message.extra()).isEqualTo(Map.of("tomorrow", new BigDecimal("1.10")));
        assertThat(message.sentFromApp()).isTrue();
        assertThat(message.authorId()).isEqualTo("u-7");
        assertThat(message.instPost()).isNotNull();
        assertThat(message.instPost().timestamp()).isEqualTo(Instant.ofEpochMilli(1_772_700_000_000L));
        assertThat(message.instPost().likes()).isEqualTo(12);
        assertThat(message.type()).isNotNull();
        assertThat(message.type().value()).isEqualTo(MessageType.UNKNOWN);
        assertThat(message.status()).isNotNull();
        assertThat(message.status().wire()).isEqualTo("introducedToday");
    }

    @Test
    void channels() {
        ChannelEvent channel = (ChannelEvent) only("""
                {"channelsUpdates":[{"channelId":"3f0c2a52-7c1e-4e0b-9a55-0c6f5f0f7d11","state":"notEnoughMoney",\
                "timestamp":1772700000000}]}""");
        assertThat(channel.state()).isSameAs(ChannelState.NOT_ENOUGH_MONEY);
        assertThat(channel.timestamp()).isEqualTo(Instant.parse("2026-03-05T08:40:00Z"));
        assertThat(channel.dedupKey())
                .isEqualTo("channel:3f0c2a52-7c1e-4e0b-9a55-0c6f5f0f7d11:notenoughmoney:1772700000000");
        ChannelEvent qr = (ChannelEvent)
                only(
                        "{\"channelsUpdates\":[{\"state\":\"qr\",\"qr\":\"data:image/png;base64,AAAA\",\"tier\":\"TIER_1K\"}]}");
        assertThat(qr.qr()).isEqualTo("data:image/png;base64,AAAA");
        assertThat(qr.tier()).isEqualTo("TIER_1K");
        assertThat(qr.toString()).doesNotContain("AAAA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"templateStatus", "wabaTemplatesStatus"})
    void templates_by_either_name(String key) {
        TemplateEvent template = (TemplateEvent) only(
                "{\"" + key + "\":{\"templateGuid\":\"b5a3c9de\",\"name\":\"order_track\",\"status\":\"APPROVED\"}}");
        assertThat(template.status()).isNotNull();
        assertThat(template.status().is(TemplateStatus.APPROVED)).isTrue();
        assertThat(template.dedupKey()).isEqualTo("template:b5a3c9de:approved");
    }

    @Test
    void a_contact_to_create_is_answered_with_the_contact() {
        CreateContactEvent wanted = (CreateContactEvent) only("""
                {"createContact":{"responsibleUserId":"u-7","name":"79011112233",\
                "contactData":[{"chatType":"whatsapp","chatId":"79011112233"}],"source":"auto"}}""");
        assertThat(wanted.contactData()).containsExactly(ContactData.of(ChatType.WHATSAPP, "79011112233"));
        assertThat(wanted.source()).isSameAs(CreationSource.AUTO);
        assertThat(wanted.dedupKey()).startsWith("createContact:").doesNotContain("79011112233");
        WebhookAcknowledgement answer = receiver.created(Contact.builder()
                .id("c-101")
                .responsibleUserId("u-7")
                .name("Anna")
                .contactData(wanted.contactData())
                .build());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.contentType()).contains("application/json");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo("""
                {"id":"c-101","responsibleUserId":"u-7","name":"Anna",\
                "contactData":[{"chatType":"whatsapp","chatId":"79011112233"}]}""");
    }

    @Test
    void a_deal_to_create_is_answered_with_the_deal() {
        String body = "{\"createDeal\":{\"responsibleUserId\":\"u-7\",\"contacts\":[%s],\"source\":\"byUser\"}}";
        CreateDealEvent wanted = (CreateDealEvent) only(body.formatted("\"c-101\",\"c-102\""));
        assertThat(wanted.contacts()).containsExactly("c-101", "c-102");
        assertThat(wanted.source()).isSameAs(CreationSource.BY_USER);
        assertThat(wanted.dedupKey())
                .isEqualTo(only(body.formatted("\"c-102\",\"c-101\"")).dedupKey());
        assertThat(receiver.created(Deal.builder().id("d-55").closed(false).build())
                        .body())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("{\"id\":\"d-55\",\"closed\":false}");
    }

    @Test
    void what_is_unknown_or_cannot_be_read_does_not_take_the_rest_with_it() {
        String body = """
                {"calls":[{"a":1}],"messages":[{"messageId":{"not":"a text"},"text":"t"},{"messageId":"2"},"3",null],
                 "statuses":{"messageId":"4","status":"sent","timestamp":"yesterday"},"version":2.10}""";
        WazzupWebhook webhook = received(body);
        List<WazzupEvent> events = webhook.events();
        assertThat(webhook.body()).isEqualTo(body);
        assertThat(webhook.toString()).doesNotContain("yesterday");
        assertThat(events)
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly(
                        "UnknownEvent",
                        "MessageEvent",
                        "MessageEvent",
                        "UnknownEvent",
                        "UnknownEvent",
                        "StatusEvent",
                        "UnknownEvent");
        assertThat(events.get(0)).isEqualTo(new UnknownEvent("calls", Map.of("a", 1)));
        assertThat(((MessageEvent) events.get(1)).messageId()).isNull();
        assertThat(((MessageEvent) events.get(1)).text()).isEqualTo("t");
        assertThat(events.get(3)).isEqualTo(new UnknownEvent("messages", "3"));
        assertThat(events.get(3).toString()).isEqualTo("UnknownEvent[kind=messages]");
        assertThat(((StatusEvent) events.get(5)).timestamp()).isNull();
        assertThat(events.get(6)).isEqualTo(new UnknownEvent("version", new BigDecimal("2.10")));
        assertThat(events)
                .extracting(WazzupEvent::dedupKey)
                .doesNotContainNull()
                .allMatch(key -> key.length() <= 200);
        assertThat(received("{}").events()).isEmpty();
        assertThat(received("{\"messages\":[]}").events()).isEmpty();
    }

    @Test
    void keys_stay_short_whatever_the_ids() {
        String key = only("{\"statuses\":[{\"messageId\":\"" + "x".repeat(500) + "\"}]}")
                .dedupKey();
        assertThat(key).startsWith("status:").hasSizeLessThanOrEqualTo(200);
    }

    private Reason refused(WebhookRequest request) {
        return refused(receiver, request);
    }

    private static Reason refused(WazzupNotifications receiver, WebhookRequest request) {
        WebhookVerificationException refused =
                catchThrowableOfType(WebhookVerificationException.class, () -> receiver.receive(request));
        assertThat(refused).isNotNull();
        assertThat(refused.getMessage()).doesNotContain(SECRET);
        return refused.reason();
    }

    @Test
    void only_who_knows_the_secret_is_let_in() {
        String body = "{\"test\":true}";
        receiver.receive(request("/hooks/wazzup?token=" + SECRET, null, body));
        for (String uri : List.of(
                "/hooks/wazzup",
                "/hooks/wazzup/" + SECRET + "x",
                "/hooks/wazzup/" + SECRET.substring(1),
                "/hooks/wazzup?token=",
                "/hooks/wazzup#" + SECRET)) {
            assertThat(refused(request(uri, null, body))).isEqualTo(Reason.SECRET_WRONG);
        }
        assertThat(refused(WebhookRequest.of("GET", Map.of(), new byte[0], null).withUri('/' + SECRET)))
                .isEqualTo(Reason.WRONG_METHOD);
        assertThat(refused(request("/", null, "not even JSON"))).isEqualTo(Reason.SECRET_WRONG);
        assertThatThrownBy(() -> WazzupNotifications.of("short")).isInstanceOf(IllegalArgumentException.class);
        assertThat(receiver.toString()).doesNotContain(SECRET);
    }

    @Test
    void two_secrets_while_one_is_changed_for_the_other() {
        WazzupNotifications both = WazzupNotifications.of(
                SECRET,
                WebhookPolicy.builder().urlSecret("the-old-secret-of-before").build());
        both.receive(request("/the-old-secret-of-before", null, ""));
        both.receive(request('/' + SECRET, null, ""));
    }

    @Test
    void a_crm_key_is_asked_for_where_wazzup_has_been_given_one() {
        WazzupNotifications keyed = receiver.withCrmKey("crm-key-1");
        keyed.receive(request('/' + SECRET, "Bearer crm-key-1", ""));
        assertThat(refused(keyed, request('/' + SECRET, "Bearer crm-key-2", "")))
                .isEqualTo(Reason.SECRET_WRONG);
        assertThat(refused(keyed, request('/' + SECRET, "crm-key-1", ""))).isEqualTo(Reason.SECRET_WRONG);
        assertThat(refused(keyed, request('/' + SECRET, null, ""))).isEqualTo(Reason.SECRET_WRONG);
        assertThat(refused(keyed, request("/", "Bearer crm-key-1", ""))).isEqualTo(Reason.SECRET_WRONG);
        receiver.receive(request('/' + SECRET, "Bearer whatever", ""));
        assertThat(keyed.toString()).doesNotContain("crm-key-1");
    }

    @Test
    void hostile_bodies_are_refused_with_their_reason() {
        String uri = '/' + SECRET;
        assertThat(refused(request(uri, null, "{\"messages\":"))).isEqualTo(Reason.TRUNCATED);
        assertThat(refused(request(uri, null, "OK"))).isEqualTo(Reason.NOT_JSON);
        assertThat(refused(request(uri, null, "[]"))).isEqualTo(Reason.NOT_JSON);
        assertThat(refused(request(uri, null, "{\"messages\":[],\"messages\":[]}")))
                .isEqualTo(Reason.NOT_JSON);
        assertThat(refused(request(uri, null, "{\"a\":" + "[".repeat(10_000)))).isEqualTo(Reason.TOO_DEEP);
        assertThat(refused(request(uri, null, "x".repeat(2 << 20)))).isEqualTo(Reason.TOO_LARGE);
        WebhookRequest windows1251 = WebhookRequest.of(
                        "POST",
                        Map.of(),
                        "{\"messages\":[{\"text\":\"Спасибо\"}]}".getBytes(Charset.forName("windows-1251")),
                        null)
                .withUri(uri);
        assertThat(refused(windows1251)).isEqualTo(Reason.BAD_ENCODING);
    }

    @Test
    void a_secret_derived_from_the_key() {
        assertThat(WazzupNotifications.secretOf("0123456789abcdef0123456789abcdef", "shop-1"))
                .isEqualTo("1f840b8f7309ff03dded694c61a05803dddcf1ba93ee99c6e6157a8e525d40ad");
        assertThat("https://shop.example.com/hooks/wazzup?token="
                        + WazzupNotifications.secretOf("0123456789abcdef0123456789abcdef", "shop-1"))
                .hasSize(108);
    }

    @Test
    void over_a_real_server_with_the_malformed_charset() throws Exception {
        Queue<WazzupEvent> stored = new ConcurrentLinkedQueue<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/hooks/wazzup/", HttpServerWebhooks.handler(receiver, webhook -> stored.addAll(webhook.events())));
        server.start();
        try {
            String base = "http://127.0.0.1:" + server.getAddress().getPort() + "/hooks/wazzup/";
            assertThat(post(base + SECRET, "{\"messages\":[{\"messageId\":\"1\",\"text\":\"Спасибо\"}]}"))
                    .isEqualTo(200);
            assertThat(post(base + SECRET, "{\"test\":true}")).isEqualTo(200);
            assertThat(post(base + "nTq7-8fYw0mXk2VdBzLs", "{\"test\":true}")).isEqualTo(403);
        } finally {
            server.stop(0);
        }
        assertThat(stored).hasSize(2);
        assertThat(((MessageEvent) stored.element()).text()).isEqualTo("Спасибо");
    }

    private static int post(String url, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/json; charset-utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.body()).isEmpty();
        return response.statusCode();
    }
}
