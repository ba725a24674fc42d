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
 * What CDEK answers to a read of something that is registered asynchronously: the entity, the requests that made and
 * changed it, and what belongs to it.
 *
 * <p>Requests are picked by their id, or by type and time, never by their place in the list: changes, refusals and
 * returns join the list of the same entity.
 *
 * @param <T> what the entity is
 * @param entity the entity as it is now; of an invalid one most fields are absent
 * @param requests all requests for it
 * @param relatedEntities what belongs to it
 * @param extra fields that this version of the client does not name, as they came
 */
public record Envelope<T>(
        @Nullable T entity,
        List<RequestInfo> requests,
        List<RelatedEntity> relatedEntities,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public Envelope {
        requests = List.copyOf(requests);
        relatedEntities = List.copyOf(relatedEntities);
        extra = Extra.copy(extra);
    }

    /** The request with this id. */
    public Optional<RequestInfo> request(String requestUuid) {
        return RequestInfos.byUuid(requests, requestUuid);
    }

    /** The newest request of this type. */
    public Optional<RequestInfo> request(RequestType type) {
        return RequestInfos.newest(requests, type);
    }

    /** How the request with this id ended, if it did. */
    public RequestResult<T> result(String requestUuid) {
        return RequestInfos.result(this, request(requestUuid));
    }

    /** How the newest request of this type ended, if it did. */
    public RequestResult<T> result(RequestType type) {
        return RequestInfos.result(this, request(type));
    }

    /** The related entities of this type. */
    public List<RelatedEntity> related(RelatedEntityType type) {
        return relatedEntities.stream()
                .filter(e -> e.type() != null && e.type().is(type))
                .toList();
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
