package io.github.prilavok.yandexpay.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yandexpay.internal.YandexPayRedaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the buyer goes from the form. None of it proves anything: ask {@code getOrder}.
 *
 * @param onSuccess after the payment
 * @param onError after an error, or if the link has expired
 * @param onAbort if the buyer gave up
 * @param extra members of the JSON that this record has no component for; kept, and sent as they are
 */
@Built
public record RedirectUrls(
        String onSuccess,
        String onError,
        @Nullable String onAbort,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public RedirectUrls {
        Check.text("onSuccess", onSuccess, 2048);
        Check.text("onError", onError, 2048);
        Check.optionalText("onAbort", onAbort, 2048);
        extra = Extra.copy(extra);
    }

    public static RedirectUrlsBuilder builder() {
        return RedirectUrlsBuilder.builder();
    }

    /** The same with some of it changed. */
    public RedirectUrlsBuilder toBuilder() {
        return RedirectUrlsBuilder.builder(this);
    }

    /** After the payment and after an error. */
    public static RedirectUrls of(String onSuccess, String onError) {
        return builder().onSuccess(onSuccess).onError(onError).build();
    }

    @Override
    public String toString() {
        return YandexPayRedaction.describe(this);
    }
}
