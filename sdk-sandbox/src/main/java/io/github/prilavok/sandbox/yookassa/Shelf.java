package io.github.prilavok.sandbox.yookassa;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The objects of one kind. Touched only by what runs alone in the sandbox. */
final class Shelf<T extends Listed> {
    private final String kind;
    private final String parameter;
    private final Map<String, T> objects = new LinkedHashMap<>();

    /**
     * @param kind what an error calls such an object
     * @param parameter what an error calls its id
     */
    Shelf(String kind, String parameter) {
        this.kind = kind;
        this.parameter = parameter;
    }

    void put(T object) {
        objects.put(object.id(), object);
    }

    void remove(T object) {
        objects.remove(object.id());
    }

    @Nullable
    T find(String id) {
        return objects.get(id);
    }

    /** @throws IllegalArgumentException if there is none; for the sandbox's own Java callers */
    T known(String id) {
        T object = objects.get(Ids.in(id));
        if (object == null) {
            object = objects.get(id);
        }
        if (object == null) {
            throw new IllegalArgumentException("The YooKassa of the sandbox has no " + parameter + " " + id);
        }
        return object;
    }

    /** @throws Refusal 404 if there is none, or it is another's */
    T of(Account owner, String id) {
        T object = objects.get(id);
        if (object == null || !object.owner().equals(owner)) {
            throw Refusal.notFound(kind, parameter);
        }
        return object;
    }

    /** @throws Refusal 400 if a request names one that is not there, or is another's */
    T named(Account owner, Fields fields, String name) {
        T object = objects.get(fields.requiredText(name, 1, 64));
        if (object == null || !object.owner().equals(owner)) {
            throw Refusal.invalid(fields.path(name), kind + " not found or forbidden");
        }
        return object;
    }

    Collection<T> all() {
        return objects.values();
    }

    /** Newest first. */
    List<T> newest(Account owner) {
        List<T> list = new ArrayList<>();
        for (T object : objects.values()) {
            if (object.owner().equals(owner)) {
                list.add(object);
            }
        }
        Collections.reverse(list);
        return list;
    }
}
