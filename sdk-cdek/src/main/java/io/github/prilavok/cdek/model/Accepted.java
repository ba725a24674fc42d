package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.core.internal.json.Extra;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answer of an asynchronous endpoint: the request passed the static checks and is being worked on. It is
 * <b>not</b> done yet: read the entity, or wait for it, and look at the request with this {@link #requestUuid()}.
 *
 * @param entity what the request is about
 * @param requests the request
 * @param relatedEntities what belongs to the entity
 * @param extra fields that this version of the client does not name, as they came
 */
public record Accepted(
        @Nullable EntityReference entity,
        List<RequestInfo> requests,
        List<RelatedEntity> relatedEntities,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public Accepted {
        requests = List.copyOf(requests);
        relatedEntities = List.copyOf(relatedEntities);
        extra = Extra.copy(extra);
    }

    /**
     * The id of the entity that the endpoint's path speaks of: a new one where something was created, else the one that
     * was sent (for a customer's return, too: that of the direct order).
     *
     * @throws IllegalStateException if CDEK named none
     */
    public String uuid() {
        if (entity == null || entity.uuid() == null) {
            throw new IllegalStateException("CDEK accepted the request but named no entity; look it up by your number");
        }
        return entity.uuid();
    }

    /** The id to recognise this very request by among the entity's; empty if CDEK named none. */
    public Optional<String> requestUuid() {
        return RequestInfos.newest(requests, r -> r.requestUuid() != null).map(RequestInfo::requestUuid);
    }

    /** The remarks on this request. */
    public List<CdekWarning> warnings() {
        return requests.stream().flatMap(r -> r.warnings().stream()).toList();
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
