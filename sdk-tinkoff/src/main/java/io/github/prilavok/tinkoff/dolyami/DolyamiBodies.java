package io.github.prilavok.tinkoff.dolyami;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.Operation;
import io.github.prilavok.core.internal.BodyWriter;
import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** Looks at what an order costs when it is sent: how much it may cost is a matter of the client's contract. */
final class DolyamiBodies implements BodyWriter {
    private static final MediaType JSON = MediaType.get("application/json");

    private final JsonMapper json;
    private final @Nullable Money maxOrderAmount;

    DolyamiBodies(JsonMapper json, @Nullable Money maxOrderAmount) {
        this.json = json;
        this.maxOrderAmount = maxOrderAmount;
    }

    @Override
    public RequestBody write(Object body, Operation operation) throws IOException {
        if (maxOrderAmount != null && body instanceof CreateOrder creation) {
            OrderCheck.atMost(maxOrderAmount, creation.order());
        }
        return RequestBody.create(json.writeValueAsBytes(body), JSON);
    }
}
