package io.github.prilavok.sandbox.cdek;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** People of an order. */
final class Contacts {
    private Contacts() {}

    /** The phones as a list, although CDEK also takes a single object. */
    static ArrayNode phones(JsonNode contact) {
        ArrayNode phones = Wire.array();
        JsonNode sent = contact.path("phones");
        if (sent.isObject()) {
            phones.add(sent);
        } else {
            sent.forEach(phones::add);
        }
        return phones;
    }

    /** The contact as answers show it: the phones in a list, and without their plus sign. */
    static ObjectNode answered(JsonNode contact) {
        ObjectNode answer = contact.deepCopy();
        ArrayNode phones = phones(contact).deepCopy();
        for (JsonNode phone : phones) {
            String number = Body.text(phone, "number");
            ((ObjectNode) phone).put("number", number.startsWith("+") ? number.substring(1) : number);
        }
        answer.set("phones", phones);
        return answer;
    }
}
