package io.github.prilavok.sandbox.yookassa;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which notifications partners asked for; each token has its own. */
final class Subscriptions {
    static final Set<String> EVENTS = Set.of(
            "payment.waiting_for_capture",
            "payment.succeeded",
            "payment.canceled",
            "refund.succeeded",
            "payment_method.active");

    /** One of them. */
    record Subscription(String id, Token token, String event, URI url) {
        ObjectNode toJson() {
            return Wire.object().put("id", id).put("event", event).put("url", url.toString());
        }
    }

    private final Tokens tokens;
    private final Map<String, Subscription> subscriptions = new LinkedHashMap<>();

    Subscriptions(Tokens tokens) {
        this.tokens = tokens;
    }

    Subscription add(Token token, String event, URI url) {
        Subscription added = new Subscription(Ids.webhook(), token, event, url);
        // One for an event and a token: the new one takes the old one's place.
        subscriptions
                .values()
                .removeIf(old -> old.token().equals(token) && old.event().equals(event));
        subscriptions.put(added.id(), added);
        return added;
    }

    @Nullable
    Subscription find(Token token, String id) {
        Subscription found = subscriptions.get(id);
        return found != null && found.token().equals(token) ? found : null;
    }

    void remove(Subscription subscription) {
        subscriptions.remove(subscription.id());
    }

    ArrayNode of(Token token) {
        ArrayNode list = Wire.array();
        for (Subscription subscription : subscriptions.values()) {
            if (subscription.token().equals(token)) {
                list.add(subscription.toJson());
            }
        }
        return list;
    }

    /** Where an event of a shop goes; a token that is no longer good counts no more. */
    Set<URI> urls(YooKassaShop shop, String event) {
        Set<URI> urls = new LinkedHashSet<>();
        for (Subscription subscription : subscriptions.values()) {
            Token token = subscription.token();
            boolean good = tokens.find(token.value()) != null;
            if (good && token.shop().equals(shop) && subscription.event().equals(event)) {
                urls.add(subscription.url());
            }
        }
        return urls;
    }
}
