package io.github.prilavok.wazzup.model;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Check;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Entities to create, or to put in the place of those with the same id: 1 to 100, an array on the wire. Wazzup refuses the
 * whole of it for one error, and fails over the same id twice; so each is checked here, and of two with one id the later
 * stays.
 *
 * @param <T> what they are
 * @param entities what to send
 */
public record Upload<T>(@JsonValue List<T> entities) {
    private static final int MAX = 100;

    public Upload {
        Map<String, T> byId = new LinkedHashMap<>();
        entities.forEach(entity -> byId.put(checkedId(entity), entity));
        entities = List.copyOf(byId.values());
        Check.size("the batch", entities, 1, MAX);
    }

    /** Employees: id and name are required. */
    public static Upload<User> users(List<User> users) {
        return new Upload<>(users);
    }

    /** Clients: id, responsibleUserId, name and contactData are required. */
    public static Upload<Contact> contacts(List<Contact> contacts) {
        return new Upload<>(contacts);
    }

    /** Deals: everything is required. */
    public static Upload<Deal> deals(List<Deal> deals) {
        return new Upload<>(deals);
    }

    /** All pipelines of the shop: what becomes of those that are left out is not documented. */
    public static Upload<Pipeline> pipelines(List<Pipeline> pipelines) {
        return new Upload<>(pipelines);
    }

    /** Ids of entities to delete. */
    public static Upload<String> ids(List<String> ids) {
        return new Upload<>(ids);
    }

    private static String checkedId(Object entity) {
        if (entity instanceof User user) {
            return id(user);
        }
        if (entity instanceof Contact contact) {
            return id(contact);
        }
        if (entity instanceof Deal deal) {
            return id(deal);
        }
        if (entity instanceof Pipeline pipeline) {
            return id(pipeline);
        }
        Check.that(entity instanceof String, "a batch is of users, contacts, deals, pipelines or ids");
        return Check.text("id", (String) entity, 200);
    }

    private static String id(User user) {
        String id = Check.text("id", user.id(), 64);
        Check.text("name", user.name(), 150);
        return id;
    }

    private static String id(Contact contact) {
        String id = Check.text("id", contact.id(), 64);
        Check.text("responsibleUserId", contact.responsibleUserId(), 100);
        Check.text("name", contact.name(), 200);
        Check.optionalText("uri", contact.uri(), 200);
        Check.that(!contact.contactData().isEmpty(), "contactData is empty; say where the contact is written to");
        contact.contactData().forEach(Upload::check);
        return id;
    }

    private static void check(ContactData where) {
        OpenEnum<ChatType> type = Check.required("contactData[].chatType", where.chatType());
        Check.that(
                where.chatId() != null
                        || where.phone() != null && type.isAny(ChatType.TELEGRAM, ChatType.MAX, ChatType.UNKNOWN)
                        || where.username() != null && type.isAny(ChatType.TELEGRAM, ChatType.UNKNOWN),
                "contactData[].chatId is missing; set it, or username (Telegram) or phone (Telegram, MAX)");
        SendMessage.checkInstagram(type, where.chatId());
    }

    private static String id(Deal deal) {
        String id = Check.text("id", deal.id(), 100);
        Check.text("responsibleUserId", deal.responsibleUserId(), 100);
        Check.text("name", deal.name(), 200);
        Check.text("uri", deal.uri(), 200);
        Check.that(!deal.contacts().isEmpty(), "contacts is empty; name the contacts of the deal");
        Check.required("closed", deal.closed());
        return id;
    }

    private static String id(Pipeline pipeline) {
        String id = Check.text("id", pipeline.id(), 100);
        Check.text("name", pipeline.name(), 100);
        pipeline.stages().forEach(stage -> {
            Check.text("stages[].id", stage.id(), 100);
            Check.text("stages[].name", stage.name(), 100);
        });
        return id;
    }

    /** How many there are, and nothing of theirs. */
    @Override
    public String toString() {
        return "Upload[" + entities.size() + " of them]";
    }
}
