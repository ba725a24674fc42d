package io.github.prilavok.yookassa.internal;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.prilavok.core.internal.json.Json;
import io.github.prilavok.core.internal.json.MoneyFormat;

/**
 * YooKassa's JSON: snake case, money as {@code {"value":"1490.00","currency":"RUB"}}, sealed interfaces told apart by
 * {@code type}. The same request is always the same bytes, whatever order its maps have: YooKassa compares them.
 */
public final class YooKassaJson {
    public static final JsonMapper MAPPER = Json.mapper(
            PropertyNamingStrategies.SNAKE_CASE,
            MoneyFormat.RUBLES_TEXT,
            more -> more.addModule(MoneyObject.module())
                    .addModule(ByType.module())
                    .addModule(LenientTime.module())
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS));

    private YooKassaJson() {}
}
