package io.github.prilavok.yandexpay.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yandexpay.internal.YandexPayRedaction;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The public keys that webhooks are signed with.
 *
 * @param keys the keys in use; more than one while they change
 * @param extra members of the JSON that this record has no component for; kept, and sent as they are
 */
@Built
public record JsonWebKeySet(
        List<JsonWebKey> keys, @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public JsonWebKeySet {
        keys = List.copyOf(keys);
        extra = Extra.copy(extra);
    }

    public static JsonWebKeySetBuilder builder() {
        return JsonWebKeySetBuilder.builder();
    }

    /** The same with some of it changed. */
    public JsonWebKeySetBuilder toBuilder() {
        return JsonWebKeySetBuilder.builder(this);
    }

    @Override
    public String toString() {
        return YandexPayRedaction.describe(this);
    }
}
