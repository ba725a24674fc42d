package io.github.prilavok.cdek.webhook;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.cdek.model.PrintForm;
import io.github.prilavok.cdek.model.WebhookType;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.json.Extra;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form is ready to be downloaded, for an hour.
 *
 * @param uuid CDEK's id of the form; empty if absent
 * @param dateTime when CDEK made the event
 * @param form which
 * @param url where, as the payload says. <b>Never fetch it</b>: it may be anybody's. Download the form by its
 *     {@code uuid}
 * @param raw the payload as it came, with all that this version does not name
 */
public record PrintFormEvent(
        @JsonProperty("$uuid") String uuid,
        @JsonProperty("$date_time") @Nullable OffsetDateTime dateTime,
        @JsonProperty("type") @Nullable OpenEnum<PrintForm> form,
        @Nullable String url,
        @JsonProperty("$raw") Map<String, @Nullable Object> raw)
        implements CdekEvent {
    public PrintFormEvent {
        raw = Extra.copy(raw);
        uuid = EventKey.orEmpty(uuid);
    }

    @Override
    public OpenEnum<WebhookType> type() {
        return WebhookType.PRINT_FORM;
    }

    @Override
    public String dedupKey() {
        return EventKey.of(WebhookType.PRINT_FORM, uuid);
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
