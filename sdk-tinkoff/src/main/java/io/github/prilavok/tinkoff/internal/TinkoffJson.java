package io.github.prilavok.tinkoff.internal;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.prilavok.core.internal.json.Json;
import io.github.prilavok.core.internal.json.MoneyFormat;

/** T-Bank's JSON: names in PascalCase, money in kopecks. */
public final class TinkoffJson {
    public static final JsonMapper MAPPER =
            Json.mapper(PropertyNamingStrategies.UPPER_CAMEL_CASE, MoneyFormat.KOPECKS, more -> {});

    private TinkoffJson() {}
}
