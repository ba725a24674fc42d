package io.github.prilavok.sandbox.wazzup;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A messenger account.
 *
 * @param transport Wazzup's code, such as {@code whatsapp} (by QR), {@code wapi} (WABA), {@code tgapi}
 * @param plainId its phone number or user name
 * @param state {@code active}, or why it does not work, such as {@code phoneUnavailable} or {@code disabled}
 * @param name its title
 */
public record WazzupChannel(String channelId, String transport, String plainId, String state, String name) {

    Transport kind() {
        return Transport.of(transport);
    }

    boolean isActive() {
        return state.equals("active");
    }

    WazzupChannel in(String newState) {
        return new WazzupChannel(channelId, transport, plainId, newState, name);
    }

    ObjectNode toJson() {
        return Json.object()
                .put("channelId", channelId)
                .put("transport", transport)
                .put("plainId", plainId)
                .put("state", state)
                .put("name", name);
    }
}
