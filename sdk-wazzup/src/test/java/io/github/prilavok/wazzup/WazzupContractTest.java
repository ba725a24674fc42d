package io.github.prilavok.wazzup;

import io.github.prilavok.core.ClientBuilder;
import io.github.prilavok.core.testkit.ProviderContract;
import io.github.prilavok.wazzup.model.ChatType;
import io.github.prilavok.wazzup.model.Contact;
import io.github.prilavok.wazzup.model.ContactData;
import io.github.prilavok.wazzup.model.CreateIframeLink;
import io.github.prilavok.wazzup.model.CreateIframeLink.Chat;
import io.github.prilavok.wazzup.model.Deal;
import io.github.prilavok.wazzup.model.EditMessage;
import io.github.prilavok.wazzup.model.Pipeline;
import io.github.prilavok.wazzup.model.SendMessage;
import io.github.prilavok.wazzup.model.UpdateWebhooks;
import io.github.prilavok.wazzup.model.Upload;
import io.github.prilavok.wazzup.model.User;
import io.github.prilavok.wazzup.model.WebhookSubscriptions;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** What users of every client may rely on, for Wazzup's. */
class WazzupContractTest extends ProviderContract {
    private static final String KEY = "0123456789abcdef0123456789abcdef";
    private static final String PHONE = "79011112233";
    private static final String URL_SECRET = "nTq7-8fYw0mXk2VdBzLr";

    @Override
    protected Opened open(Consumer<ClientBuilder<?>> settings) {
        WazzupClientBuilder builder = WazzupClient.builder().apiKey(KEY);
        settings.accept(builder);
        WazzupClient client = builder.build();
        return new Opened(
                client,
                List.of(
                        client.channels(),
                        client.messages(),
                        client.webhooks(),
                        client.templates(),
                        client.users(),
                        client.contacts(),
                        client.deals(),
                        client.pipelines(),
                        client.chatWindow()));
    }

    @Override
    protected Object[] arguments(String operation) {
        User user = User.builder().id("u-7").name("Ivan").phone(PHONE).build();
        Contact contact = Contact.builder()
                .id("c-101")
                .responsibleUserId("u-7")
                .name("Anna")
                .addContactData(ContactData.of(ChatType.WHATSAPP, PHONE))
                .build();
        Deal deal = Deal.builder()
                .id("d-55")
                .responsibleUserId("u-7")
                .name("Order 10042")
                .uri("https://crm.example.com/d/55")
                .addContacts("c-101")
                .closed(false)
                .build();
        return switch (operation) {
            case "listChannels", "getWebhooks", "listPipelines" -> new Object[] {};
            case "sendMessage" ->
                new Object[] {
                    SendMessage.builder()
                            .channelId("c")
                            .chatType(ChatType.WHATSAPP)
                            .chatId(PHONE)
                            .text("Anna, +79011112233")
                            .build()
                };
            case "editMessage" -> new Object[] {"m", EditMessage.text("Anna, +79011112233")};
            case "updateWebhooks" ->
                new Object[] {
                    UpdateWebhooks.of(
                            "https://shop.example.com/hooks/wazzup/" + URL_SECRET, WebhookSubscriptions.forShop())
                };
            case "listWhatsAppTemplates" -> new Object[] {100, 0};
            case "listUsers", "listContacts", "listDeals" -> new Object[] {0};
            case "upsertUsers" -> new Object[] {Upload.users(List.of(user))};
            case "upsertContacts" -> new Object[] {Upload.contacts(List.of(contact))};
            case "upsertDeals" -> new Object[] {Upload.deals(List.of(deal))};
            case "uploadPipelines" -> new Object[] {Upload.pipelines(List.of(Pipeline.of("p-1", "Sales")))};
            case "deleteUsers", "deleteContacts", "deleteDeals" -> new Object[] {Upload.ids(List.of("1"))};
            case "createIframeLink" -> new Object[] {CreateIframeLink.card(user, Chat.of(ChatType.WHATSAPP, PHONE))};
            default -> new Object[] {"1"};
        };
    }

    @Override
    protected String answer(String operation) {
        String user = "{\"id\":\"u-7\",\"name\":\"Ivan\",\"phone\":\"79011112233\"}";
        String contact = """
                {"id":"c-101","responsibleUserId":"u-7","name":"Anna",\
                "contactData":[{"chatType":"whatsapp","chatId":"79011112233"}],"uri":"https://crm.example.com/c/101"}""";
        String deal = """
                {"id":"d-55","responsibleUserId":"u-7","name":"Order 10042","uri":"https://crm.example.com/d/55",\
                "contacts":["c-101"],"closed":false}""";
        return switch (operation) {
            case "listChannels" -> """
                    [{"channelId":"3f0c2a52","transport":"whatsapp","plainId":"79011112233","state":"active","name":"Shop"}]""";
            case "sendMessage" -> "{\"messageId\":\"7d9f6d0e\",\"chatId\":\"79011112233\"}";
            case "getWebhooks" -> """
                    {"webhooksUri":"https://shop.example.com/hooks/wazzup/nTq7-8fYw0mXk2VdBzLr","subscriptions":\
                    {"messagesAndStatuses":true,"contactsAndDealsCreation":false,"channelsUpdates":true}}""";
            case "updateWebhooks" -> "OK";
            case "listWhatsAppTemplates" -> """
                    [{"templateGuid":"b5a3c9de","accountId":12345678,"title":"Track","name":"order_track",\
                    "waba":{"wabaId":"1","wabaName":"Shop"},"channels":["3f0c2a52"],"category":"UTILITY","language":"ru",\
                    "status":"approved","rejected_reason":"x","namespace":"ns","components":[{"type":"BODY","format":"TEXT",\
                    "text":"Заказ {{1}}","example":{"body_text":[["1","2"]]},"buttons":[{"type":"URL","text":"t","url":"u"}]}],\
                    "templateCode":"@template: b5a3c9de { [[bodyVar1]] }"}]""";
            case "listUsers" -> '[' + user + ']';
            case "getUser" -> user;
            case "listContacts" -> "{\"count\":1,\"data\":[" + contact + "]}";
            case "getContact" -> contact;
            case "listDeals" -> "{\"count\":1,\"data\":[" + deal + "]}";
            case "getDeal" -> deal;
            case "listPipelines" ->
                "[{\"id\":\"p-1\",\"name\":\"Sales\",\"stages\":[{\"id\":\"s-1\",\"name\":\"New\"}]}]";
            case "deleteUsers", "deleteContacts", "deleteDeals" -> "[\"404\"]";
            case "createIframeLink" -> "{\"url\":\"https://example.invalid/chat?token=nTq7-8fYw0mXk2VdBzLr\"}";
            case "getUnansweredCount" ->
                "{\"counterV2\":2,\"type\":\"red\",\"lastMsgDateTime\":\"2026-03-05T09:15:00.000Z\"}";
            default -> "{}";
        };
    }

    @Override
    protected List<String> secrets() {
        return List.of(KEY, PHONE);
    }

    @Override
    protected Set<String> controlFields() {
        return Set.of("messageId");
    }
}
