package io.github.prilavok.yandexpay.internal;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.prilavok.core.internal.json.Json;
import io.github.prilavok.core.internal.json.MoneyFormat;

/** Yandex Pay's JSON: names in camelCase, money as texts of roubles. */
public final class YandexPayJson {
    public static final JsonMapper MAPPER =
            Json.mapper(PropertyNamingStrategies.LOWER_CAMEL_CASE, MoneyFormat.RUBLES_TEXT, more -> {});

    private YandexPayJson() {}
}
