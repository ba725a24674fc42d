package io.github.prilavok.tinkoff.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an answer's root says of its success. Booleans and numbers may come as texts and the other way round.
 *
 * @param success null if it does not say
 * @param errorCode {@code "0"} if nothing went wrong, null if it does not say
 * @param status of the payment, the card or the link, null if there is none
 */
record Envelope(
        @Nullable Boolean success,
        @Nullable String errorCode,
        @Nullable String message,
        @Nullable String details,
        @Nullable String status) {
    private static final Envelope BARE_LIST = new Envelope(true, null, null, null, null);

    static Envelope read(byte[] json) throws IOException {
        try (JsonParser in = TinkoffJson.MAPPER.createParser(json)) {
            JsonToken start = in.nextToken();
            if (start == JsonToken.START_ARRAY) {
                return BARE_LIST;
            }
            if (start != JsonToken.START_OBJECT) {
                throw MismatchedInputException.from(in, Object.class, "the answer is no JSON object");
            }
            return members(in);
        }
    }

    private static Envelope members(JsonParser in) throws IOException {
        Boolean success = null;
        String errorCode = null;
        String message = null;
        String details = null;
        String status = null;
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String name = in.currentName();
            JsonToken value = in.nextToken();
            if (value.isStructStart()) {
                in.skipChildren();
            } else if (value != JsonToken.VALUE_NULL) {
                switch (name) {
                    case "Success" ->
                        success = in.getText().trim().toLowerCase(Locale.ROOT).equals("true");
                    case "ErrorCode", "ErrCode" -> errorCode = in.getText().trim();
                    case "Message" -> message = in.getText();
                    case "Details" -> details = in.getText();
                    case "Status" -> status = in.getText();
                    default -> {}
                }
            }
        }
        if (in.currentToken() != JsonToken.END_OBJECT) {
            throw MismatchedInputException.from(in, Object.class, "the answer is cut off");
        }
        return new Envelope(success, errorCode, message, details, status);
    }

    boolean silent() {
        return success == null && !hasCode();
    }

    /** Whether there is an error code, be it of success. */
    private boolean hasCode() {
        return errorCode != null && !errorCode.isEmpty();
    }

    boolean codeOfSuccess() {
        return !hasCode() || "0".equals(errorCode);
    }

    boolean succeeded() {
        return !Boolean.FALSE.equals(success) && codeOfSuccess();
    }

    /** Whether one member says yes and the other no. */
    boolean contradictory() {
        return Boolean.TRUE.equals(success) ? !codeOfSuccess() : Boolean.FALSE.equals(success) && "0".equals(errorCode);
    }

    /** Both texts, the longer one in brackets. */
    @Nullable
    String words() {
        if (details == null || details.isBlank() || details.equals(message)) {
            return message;
        }
        return message == null || message.isBlank() ? details : message + " (" + details + ')';
    }
}
