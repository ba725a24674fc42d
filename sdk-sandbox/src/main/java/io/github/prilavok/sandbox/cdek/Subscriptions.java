package io.github.prilavok.sandbox.cdek;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who wants to hear of what. Touched only by what runs alone in the sandbox. */
final class Subscriptions {
    static final Set<String> TYPES = Set.of(
            "ORDER_STATUS",
            "ORDER_MODIFIED",
            "PRINT_FORM",
            "RECEIPT",
            "DOWNLOAD_PHOTO",
            "PREALERT_CLOSED",
            "ACCOMPANYING_WAYBILL",
            "OFFICE_AVAILABILITY",
            "DELIV_PROBLEM",
            "DELIV_AGREEMENT",
            "COURIER_INFO");

    /** One subscription. */
    record Subscription(String uuid, String type, URI url) {
        ObjectNode toJson() {
            return Wire.object().put("uuid", uuid).put("type", type).put("url", url.toString());
        }
    }

    private final List<Subscription> subscriptions = new ArrayList<>();
    private int quota = 2;

    void quota(int newQuota) {
        quota = newQuota;
    }

    int quota() {
        return quota;
    }

    boolean isFull() {
        return subscriptions.size() >= quota;
    }

    /** Adds a subscription, even if there is one for the same type and URL: each event then comes twice. */
    Subscription add(String type, URI url) {
        Subscription added = new Subscription(Ids.random(), type, url);
        subscriptions.add(added);
        return added;
    }

    Optional<Subscription> find(String uuid) {
        return subscriptions.stream()
                .filter(subscription -> subscription.uuid().equals(uuid))
                .findFirst();
    }

    boolean remove(String uuid) {
        return subscriptions.removeIf(subscription -> subscription.uuid().equals(uuid));
    }

    void switchOff(URI url) {
        subscriptions.removeIf(subscription -> subscription.url().equals(url));
    }

    List<Subscription> all() {
        return List.copyOf(subscriptions);
    }

    List<Subscription> of(String type) {
        return subscriptions.stream()
                .filter(subscription -> subscription.type().equals(type))
                .toList();
    }
}
