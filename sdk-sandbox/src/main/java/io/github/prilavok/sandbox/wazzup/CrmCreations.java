package io.github.prilavok.sandbox.wazzup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.sandbox.Webhook;
import io.github.prilavok.sandbox.WebhookSender;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks the shop's CRM by webhook to create contacts and deals, and keeps what it answers with. */
final class CrmCreations {
    private static final JsonMapper JSON = new JsonMapper();

    private final Timing timing;
    private final Events events;
    private final WebhookSender sender;
    private final EntityStore contacts;
    private final EntityStore deals;
    private final Set<Chat> asked = new HashSet<>();

    CrmCreations(Timing timing, Events events, WebhookSender sender, EntityStore contacts, EntityStore deals) {
        this.timing = timing;
        this.events = events;
        this.sender = sender;
        this.contacts = contacts;
        this.deals = deals;
    }

    /** Asks for a contact when somebody unknown has written, and not a second time. */
    void clientWrote(Chat chat, String responsibleUserId) {
        if (!isKnown(chat) && asked.add(chat)) {
            keepAnswer(events.createContact(chat, responsibleUserId), contacts);
        }
    }

    void managerCreatesDeal(String contactId, String responsibleUserId) {
        keepAnswer(events.createDeal(contactId, responsibleUserId), deals);
    }

    private boolean isKnown(Chat chat) {
        for (ObjectNode contact : contacts.all()) {
            for (JsonNode data : contact.path("contactData")) {
                if (chat.chatType().equals(Json.text(data, "chatType"))
                        && chat.chatId().equals(Json.text(data, "chatId"))) {
                    return true;
                }
            }
        }
        return false;
    }

    private void keepAnswer(@Nullable Webhook webhook, EntityStore store) {
        if (webhook != null) {
            sender.firstTries().whenComplete((unused, failure) -> timing.alone(() -> keep(webhook, store)));
        }
    }

    private void keep(Webhook webhook, EntityStore store) {
        for (WebhookSender.Delivery delivery : sender.deliveries(webhook.operation())) {
            if (delivery.webhook() == webhook && delivery.acknowledged()) {
                read(delivery.answer(), store);
            }
        }
    }

    private static void read(byte[] answer, EntityStore store) {
        try {
            if (JSON.readTree(new String(answer, StandardCharsets.UTF_8)) instanceof ObjectNode entity
                    && store.kind().wrongFields(entity).isEmpty()) {
                store.put(entity);
            }
        } catch (JsonProcessingException notAnEntity) {
            // An answer that is no entity creates none; Wazzup says nothing about it either.
        }
    }
}
