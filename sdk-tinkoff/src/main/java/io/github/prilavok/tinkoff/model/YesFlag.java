package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;

/** A flag that is {@code "Y"} on the wire. */
final class YesFlag {
    private YesFlag() {}

    static final class Writer extends StdScalarSerializer<Boolean> {
        private static final long serialVersionUID = 1;

        Writer() {
            super(Boolean.class);
        }

        @Override
        public void serialize(Boolean value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(value ? "Y" : "N");
        }
    }

    static final class Reader extends StdScalarDeserializer<Boolean> {
        private static final long serialVersionUID = 1;

        Reader() {
            super(Boolean.class);
        }

        @Override
        public Boolean deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return in.currentToken() == JsonToken.VALUE_TRUE || in.getText().equalsIgnoreCase("Y");
        }
    }
}
