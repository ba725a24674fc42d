package io.github.prilavok.cdek.webhook;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.cdek.model.WebhookType;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.json.Extra;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Photos of documents are ready.
 *
 * @param uuid CDEK's id of the photo job; empty if absent
 * @param dateTime when CDEK made the event
 * @param cdekNumber track number
 * @param link where, as the payload says. <b>Never fetch it</b>: it may be anybody's. Download by {@link
 *     #photoUuid()}
 * @param createDate when they were made
 * @param raw the payload as it came, with all that this version does not name
 */
public record DownloadPhotoEvent(
        @JsonProperty("$uuid") String uuid,
        @JsonProperty("$date_time") @Nullable OffsetDateTime dateTime,
        @Nullable String cdekNumber,
        @Nullable String link,
        @Nullable OffsetDateTime createDate,
        @JsonProperty("$raw") Map<String, @Nullable Object> raw)
        implements CdekEvent {
    public DownloadPhotoEvent {
        raw = Extra.copy(raw);
        uuid = EventKey.orEmpty(uuid);
    }

    @Override
    public OpenEnum<WebhookType> type() {
        return WebhookType.DOWNLOAD_PHOTO;
    }

    @Override
    public String dedupKey() {
        return EventKey.of(WebhookType.DOWNLOAD_PHOTO, EventKey.digest(link));
    }

    /** The id in the link, to download the photos by from CDEK's own address; empty if there is none in it. */
    public Optional<String> photoUuid() {
        return EventKey.uuidIn(link);
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
