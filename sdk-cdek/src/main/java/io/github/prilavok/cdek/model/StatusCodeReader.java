package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import io.github.prilavok.core.OpenEnum;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a status code, which may come with blanks around it. */
final class StatusCodeReader extends JsonDeserializer<OpenEnum<OrderStatusCode>> {
    @Override
    public @Nullable OpenEnum<OrderStatusCode> deserialize(JsonParser in, DeserializationContext context)
            throws IOException {
        if (!in.currentToken().isScalarValue()) {
            in.skipChildren();
            return null;
        }
        return OpenEnum.of(OrderStatusCode.class, in.getText().strip());
    }
}
