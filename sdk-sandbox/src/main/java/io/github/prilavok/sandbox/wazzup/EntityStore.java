package io.github.prilavok.sandbox.wazzup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The entities of one kind, by the CRM's identifiers. Touched only by what runs alone in the sandbox. */
final class EntityStore {
    private static final int MOST_USERS = 1000;

    private final EntityKind kind;
    private final Map<String, ObjectNode> entities = new TreeMap<>();

    EntityStore(EntityKind kind) {
        this.kind = kind;
    }

    EntityKind kind() {
        return kind;
    }

    /** Adds or replaces; one faulty entity refuses the whole batch. */
    void upsert(JsonNode batch) {
        ArrayNode faults = Json.array();
        Set<String> ids = new HashSet<>();
        boolean repeated = false;
        for (int i = 0; i < batch.size(); i++) {
            List<String> wrong = kind.wrongFields(batch.path(i));
            if (!wrong.isEmpty()) {
                ObjectNode fault = faults.addObject().put("index", i);
                wrong.forEach(fault.putArray("fields")::add);
            }
            repeated |= !ids.add(batch.path(i).path("id").asText());
        }
        if (!faults.isEmpty()) {
            throw WazzupRefusal.general(kind.error(), "Entities are invalid", faults);
        }
        if (repeated && kind != EntityKind.USERS) {
            throw WazzupRefusal.bare(500);
        }
        if (kind == EntityKind.USERS) {
            checkUsers(batch, ids);
        }
        batch.forEach(entity -> put(entity.deepCopy()));
    }

    private void checkUsers(JsonNode batch, Set<String> ids) {
        Set<String> all = new HashSet<>(entities.keySet());
        all.addAll(ids);
        if (all.size() > MOST_USERS) {
            throw WazzupRefusal.general("USER_LIMIT_EXCEEDED", "At most " + MOST_USERS + " users", null);
        }
        Set<String> phones = new HashSet<>();
        entities.forEach((id, user) -> {
            if (!ids.contains(id) && user.has("phone")) {
                phones.add(user.path("phone").asText());
            }
        });
        for (JsonNode user : batch) {
            if (hasPhone(user) && !phones.add(user.path("phone").asText())) {
                throw WazzupRefusal.general("DUPLICATE_PHONE_NUMBER", "Two users have one phone number", null);
            }
        }
    }

    private static boolean hasPhone(JsonNode user) {
        return user.path("phone").asText().matches("[0-9]{10,15}");
    }

    /** Keeps an entity; a malformed phone of a user is dropped without a word. */
    void put(ObjectNode entity) {
        if (kind == EntityKind.USERS && !hasPhone(entity)) {
            entity.remove("phone");
        }
        entities.put(entity.path("id").asText(), entity);
    }

    Optional<ObjectNode> find(String id) {
        return Optional.ofNullable(entities.get(id));
    }

    boolean remove(String id) {
        return entities.remove(id) != null;
    }

    /** All entities, by identifier. */
    List<ObjectNode> all() {
        return List.copyOf(entities.values());
    }
}
