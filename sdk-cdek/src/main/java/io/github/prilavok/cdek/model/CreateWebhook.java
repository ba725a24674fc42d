package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A subscription to be made.
 *
 * @param type what about
 * @param url where to; https (http to this very machine alone), with a secret in the path or query, for CDEK signs
 *     nothing
 * @param extra fields that this version of the client does not name, as they came or as they shall be sent
 */
@Built
public record CreateWebhook(
        OpenEnum<WebhookType> type,
        String url,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    /** HTTPS, or a test on this very machine. */
    private static final Pattern SECURE =
            Pattern.compile("^(?i)(https://|http://(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d+)?(/|$))");

    public CreateWebhook {
        Check.required("type", type);
        Check.text("url", url, 2048);
        Check.that(
                SECURE.matcher(url).find(),
                "url must begin with https://: CDEK signs nothing, and the secret in the url is all that protects it");
        extra = Extra.copy(extra);
    }

    public static CreateWebhookBuilder builder() {
        return CreateWebhookBuilder.builder();
    }

    public CreateWebhookBuilder toBuilder() {
        return CreateWebhookBuilder.builder(this);
    }

    /**
     * A subscription.
     *
     * @param type what about
     * @param url where to; https, with a secret in the path or query
     */
    public static CreateWebhook of(WebhookType type, String url) {
        return builder().type(type).url(url).build();
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
