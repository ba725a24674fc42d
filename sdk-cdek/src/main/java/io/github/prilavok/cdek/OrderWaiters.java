package io.github.prilavok.cdek;

import io.github.prilavok.cdek.model.Accepted;
import io.github.prilavok.cdek.model.Envelope;
import io.github.prilavok.cdek.model.Order;
import io.github.prilavok.cdek.model.RequestInfo;
import io.github.prilavok.cdek.model.RequestResult;
import io.github.prilavok.cdek.model.RequestType;
import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Waiter;
import io.github.prilavok.core.internal.RecoveredCall;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How one waits for what CDEK does to an order in its own time. */
final class OrderWaiters {
    private static final Duration INTERVAL = Duration.ofSeconds(2);
    private static final Duration LIMIT = Duration.ofSeconds(90);

    private OrderWaiters() {}

    /** The track number may come a moment after the request has succeeded: without it the wait is not over. */
    static Waiter<RequestResult<Order>> registered(Orders orders, String uuid, @Nullable String requestUuid) {
        return waiter(orders, uuid, order -> result(order, requestUuid, RequestType.CREATE), OrderWaiters::notYetKnown)
                .until(result -> result instanceof RequestResult.Successful<Order> done
                        ? numbered(done.envelope())
                        : result.ended());
    }

    static Waiter<RequestResult<Order>> completed(Orders orders, Accepted accepted) {
        RequestInfo request =
                accepted.requests().isEmpty() ? null : accepted.requests().get(0);
        RequestType type = request == null || request.type() == null
                ? RequestType.UNKNOWN
                : request.type().value();
        return waiter(
                        orders,
                        accepted.uuid(),
                        order -> result(order, accepted.requestUuid().orElse(null), type),
                        () -> request != null && type == RequestType.DELETE ? gone(request) : notYetKnown())
                .until(RequestResult::ended);
    }

    private static Waiter<RequestResult<Order>> waiter(
            Orders orders,
            String uuid,
            Function<Envelope<Order>, RequestResult<Order>> result,
            Supplier<RequestResult<Order>> ifUnknown) {
        return Waiter.reading((Supplier<ApiCall<RequestResult<Order>>>) () -> new RecoveredCall<>(
                        orders.getOrder(uuid).map(result),
                        e -> ErrorCodes.notFound(e) ? Optional.of(ifUnknown.get()) : Optional.empty()))
                .every(INTERVAL)
                .atMost(LIMIT);
    }

    /** A request with an id that is not listed yet is open: another of its type may be somebody else's. */
    private static RequestResult<Order> result(
            Envelope<Order> order, @Nullable String requestUuid, RequestType otherwise) {
        return requestUuid != null ? order.result(requestUuid) : order.result(otherwise);
    }

    private static boolean numbered(Envelope<Order> order) {
        return order.entity() != null && order.entity().cdekNumber() != null;
    }

    private static RequestResult<Order> gone(RequestInfo request) {
        return new RequestResult.Successful<>(request, nothing());
    }

    /** Right after the creation a read may come too early. */
    private static RequestResult<Order> notYetKnown() {
        return new RequestResult.Open<>(null, nothing());
    }

    private static Envelope<Order> nothing() {
        return new Envelope<>(null, List.of(), List.of(), Map.of());
    }
}
