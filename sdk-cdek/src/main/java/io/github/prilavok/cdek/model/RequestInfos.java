package io.github.prilavok.cdek.model;

import io.github.prilavok.core.OpenEnum;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Picks a request out of an entity's list, where requests of all types stand in no promised order. */
final class RequestInfos {
    private static final Comparator<RequestInfo> BY_TIME = Comparator.comparing(
            RequestInfo::dateTime, Comparator.nullsFirst(Comparator.comparing(OffsetDateTime::toInstant)));

    private RequestInfos() {}

    /** What this request has come to. An unknown state, as an unknown request, leaves it open. */
    static <T> RequestResult<T> result(Envelope<T> envelope, Optional<RequestInfo> found) {
        RequestInfo request = found.orElse(null);
        OpenEnum<RequestState> state = request == null ? null : request.state();
        if (request == null || state == null || !state.value().isFinal()) {
            return new RequestResult.Open<>(request, envelope);
        }
        return state.is(RequestState.SUCCESSFUL)
                ? new RequestResult.Successful<>(request, envelope)
                : new RequestResult.Invalid<>(request, envelope);
    }

    static Optional<RequestInfo> byUuid(List<RequestInfo> requests, String uuid) {
        return newest(requests, r -> uuid.equalsIgnoreCase(r.requestUuid()));
    }

    static Optional<RequestInfo> newest(List<RequestInfo> requests, RequestType type) {
        return newest(requests, r -> r.type() != null && r.type().is(type));
    }

    static Optional<RequestInfo> newest(List<RequestInfo> requests, Predicate<RequestInfo> which) {
        return requests.stream().filter(which).max(BY_TIME);
    }
}
