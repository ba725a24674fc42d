package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the banks whether they stand in a list, or in an object by number, or in such an object inside a list. */
final class QrBankListReader extends StdDeserializer<List<QrBank>> {
    private static final long serialVersionUID = 1;

    QrBankListReader() {
        super(List.class);
    }

    @Override
    public List<QrBank> deserialize(JsonParser in, DeserializationContext context) throws IOException {
        List<QrBank> banks = new ArrayList<>();
        collect(context.readTree(in), context, banks);
        return banks;
    }

    @Override
    public List<QrBank> getNullValue(DeserializationContext context) {
        return List.of();
    }

    private static void collect(JsonNode node, DeserializationContext context, List<QrBank> banks) throws IOException {
        if (node.isArray() || (node.isObject() && byNumber(node))) {
            for (JsonNode each : node) {
                collect(each, context, banks);
            }
        } else if (node.isObject()) {
            banks.add(context.readTreeAsValue(node, QrBank.class));
        }
    }

    private static boolean byNumber(JsonNode object) {
        return object.properties().stream().allMatch(member -> member.getValue().isObject());
    }
}
