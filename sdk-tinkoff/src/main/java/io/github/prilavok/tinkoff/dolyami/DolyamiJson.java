package io.github.prilavok.tinkoff.dolyami;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.prilavok.core.internal.json.Json;
import io.github.prilavok.core.internal.json.MoneyFormat;

/** Dolyami's JSON: snake_case, money in roubles with two decimals, as numbers or as texts; both are read. */
final class DolyamiJson {
    static final JsonMapper MAPPER = mapper(MoneyFormat.RUBLES);

    private DolyamiJson() {}

    /** Writes amounts as texts. */
    static JsonMapper withTexts() {
        return mapper(MoneyFormat.RUBLES_TEXT);
    }

    private static JsonMapper mapper(MoneyFormat money) {
        return Json.mapper(PropertyNamingStrategies.SNAKE_CASE, money, more -> {});
    }
}
