package io.github.prilavok.sandbox.cdek;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;

/** An answer that is an error: thrown where the fault is found, written out by the route. */
final class CdekRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient JsonNode body;

    CdekRefusal(int status, JsonNode body) {
        super("HTTP " + status + " " + body, null, false, false);
        this.status = status;
        this.body = body;
    }

    /** HTTP 400 {@code {"errors":[...]}}: calculator, locations, offices, reads. */
    static CdekRefusal errors(List<CdekError> errors) {
        ObjectNode body = Wire.object();
        body.set("errors", Wire.errors(errors));
        return new CdekRefusal(400, body);
    }

    static CdekRefusal error(CdekError error) {
        return errors(List.of(error));
    }

    /** HTTP 400 in the shape that orders answer with: a request that is INVALID at once, and no entity. */
    static CdekRefusal request(OrderRequest.Type type, Instant now, List<CdekError> errors) {
        return new CdekRefusal(400, refusedRequest(type.name(), now, errors));
    }

    /** HTTP 401 for a token that is not, or no longer, valid. */
    static CdekRefusal token(Instant now, CdekError error) {
        return new CdekRefusal(401, refusedRequest("AUTH", now, List.of(error)));
    }

    /** The shape of the OAuth endpoint and of a call without any token. */
    static CdekRefusal oauth(int status, String error, String description) {
        return new CdekRefusal(status, Wire.object().put("error", error).put("error_description", description));
    }

    private static ObjectNode refusedRequest(String type, Instant now, List<CdekError> errors) {
        ObjectNode body = Wire.object();
        ObjectNode request = body.putArray("requests").addObject();
        request.put("type", type);
        request.put("date_time", Wire.basicTime(now));
        request.put("state", "INVALID");
        request.set("errors", Wire.errors(errors));
        body.putArray("related_entities");
        return body;
    }

    int status() {
        return status;
    }

    JsonNode body() {
        return body;
    }
}
