package io.github.prilavok.cdek.internal;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.prilavok.core.internal.json.Json;
import io.github.prilavok.core.internal.json.MoneyFormat;

/** CDEK's JSON: snake_case, numbers that come as text and text that comes as numbers, and times in many forms. */
public final class CdekJson {
    public static final JsonMapper MAPPER = Json.mapper(
            PropertyNamingStrategies.SNAKE_CASE, MoneyFormat.RUBLES, builder -> builder.addModule(new CdekTimes()));

    private CdekJson() {}
}
