package io.github.prilavok.wazzup.internal;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.prilavok.core.internal.json.Json;
import io.github.prilavok.core.internal.json.MoneyFormat;
import java.time.Instant;

/** Wazzup's JSON: camel case, no money, times as ISO texts or as epoch milliseconds. */
public final class WazzupJson {
    public static final JsonMapper MAPPER = Json.mapper(
            PropertyNamingStrategies.LOWER_CAMEL_CASE,
            MoneyFormat.RUBLES_TEXT,
            builder ->
                    builder.addModule(new SimpleModule("wazzup").addDeserializer(Instant.class, new LenientInstant())));

    private WazzupJson() {}
}
