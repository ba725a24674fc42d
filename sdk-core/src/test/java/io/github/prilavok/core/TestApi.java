package io.github.prilavok.core;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.prilavok.core.internal.Authorizer;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.Delays;
import io.github.prilavok.core.internal.Transport;
import io.github.prilavok.core.internal.json.Json;
import io.github.prilavok.core.internal.json.MoneyFormat;
import io.github.prilavok.core.internal.log.Redaction;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;

/** A provider that exists for these tests alone: one endpoint of each class. */
interface TestApi {
    record Thing(@Nullable String a, @JsonAnySetter Map<String, @Nullable Object> extra) {}

    record Order(String id) {}

    @GET("things/{id}")
    @Operation(value = "read", safety = Safety.SAFE)
    ApiCall<Thing> read(@Path("id") String id);

    @POST("charges")
    @Operation(value = "charge", safety = Safety.UNSAFE)
    ApiCall<Thing> charge(@Body Order order);

    @POST("notes")
    @Operation(value = "note", safety = Safety.UNSAFE)
    ApiCall<Acknowledged> note(@Body Order order);

    @POST("payments")
    @Operation(value = "pay", safety = Safety.KEY)
    ApiCall<Thing> pay(@Body Order order);

    @DELETE("things/{id}")
    @Operation(value = "remove", safety = Safety.NATURAL)
    ApiCall<Acknowledged> remove(@Path("id") String id);

    @POST("token")
    @Operation(value = "token", safety = Safety.SAFE, authenticated = false)
    ApiCall<Map<String, String>> token(@Body Order order);

    @GET("files/{id}")
    @Operation(value = "file", safety = Safety.SAFE)
    Download file(@Path("id") String id);

    /** A client of it, with the settings that every client has. */
    final class Client implements AutoCloseable {
        final Transport transport;
        final TestApi api;

        Client(Transport transport) {
            this.transport = transport;
            api = transport.create(TestApi.class);
            transport.reconciler(
                    "charge",
                    lost -> api.read(Check.text("id", lost.argument(Order.class).id(), 50))
                            .map(thing -> thing.a() == null ? Outcome.NOT_DONE : Outcome.valueOf(thing.a())));
        }

        static Builder builder() {
            return new Builder();
        }

        @Override
        public void close() {
            transport.close();
        }

        static final class Builder extends ClientBuilder<Builder> {
            private Authorizer authorizer = Authorizer.bearer("secret-key");
            private boolean named;
            final Waits waits = new Waits();

            Builder() {
                super(
                        "test",
                        "http://127.0.0.1:1/",
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(20));
                delays(waits);
            }

            Builder authorizer(Authorizer authorizer) {
                this.authorizer = authorizer;
                return this;
            }

            /** Every call carries an id and each try its number, as Yandex Pay wants it. */
            Builder named() {
                named = true;
                return this;
            }

            @Override
            protected Builder self() {
                return this;
            }

            Client build() {
                JsonMapper json = Json.mapper(PropertyNamingStrategies.LOWER_CAMEL_CASE, MoneyFormat.RUBLES, b -> {});
                Transport.Builder transport = transport()
                        .json(json)
                        .authorizer(authorizer)
                        .idempotencyHeader("Idempotence-Key")
                        .redaction(Redaction.standard().hiding("secret-key"));
                if (named) {
                    transport
                            .idempotencyHeader("X-Call-Id", Safety.values())
                            .idempotencyKeys(key -> Check.optionalText("X-Call-Id", key, 8))
                            .tryHeaders((request, attempt, left) -> request.header("X-Try", Integer.toString(attempt))
                                    .header("X-Left", Long.toString(left.toMillis())));
                }
                return new Client(transport.build());
            }
        }
    }

    /** Waits that are noted down and over at once; the deadline's is real. */
    final class Waits implements Delays {
        final List<Duration> waited = new CopyOnWriteArrayList<>();

        @Override
        public void sleep(Duration delay) {
            waited.add(delay);
        }

        @Override
        public CompletableFuture<Void> after(Duration delay) {
            if (delay.compareTo(Duration.ofSeconds(1)) >= 0) {
                return REAL.after(delay);
            }
            waited.add(delay);
            return REAL.after(Duration.ZERO);
        }

        @Override
        public Duration upTo(Duration limit) {
            return limit;
        }
    }
}
