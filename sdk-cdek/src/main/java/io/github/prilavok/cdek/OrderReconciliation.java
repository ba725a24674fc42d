package io.github.prilavok.cdek;

import io.github.prilavok.cdek.internal.NumberTaken;
import io.github.prilavok.cdek.model.CreateOrder;
import io.github.prilavok.cdek.model.Envelope;
import io.github.prilavok.cdek.model.Order;
import io.github.prilavok.cdek.model.OrderStatus;
import io.github.prilavok.cdek.model.OrderStatusCode;
import io.github.prilavok.cdek.model.OrderType;
import io.github.prilavok.cdek.model.RelatedEntityType;
import io.github.prilavok.cdek.model.RequestInfo;
import io.github.prilavok.cdek.model.RequestState;
import io.github.prilavok.cdek.model.RequestType;
import io.github.prilavok.cdek.model.StatusReason;
import io.github.prilavok.cdek.model.UpdateOrder;
import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Outcome;
import io.github.prilavok.core.internal.LostCall;
import io.github.prilavok.core.internal.RecoveredCall;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds out, by reading orders, what became of requests whose answers were lost. */
final class OrderReconciliation {
    /** CDEK takes up to a minute at peak to show what it has accepted. */
    static final Duration SETTLED = Duration.ofSeconds(60);

    /** How far CDEK's clock and ours may be apart. */
    private static final Duration SKEW = Duration.ofSeconds(5);

    /**
     * The same where only what is long ago is certainly not ours: an order that is still active, for no other one can
     * have its number, and a change.
     */
    private static final Duration WIDE_SKEW = Duration.ofMinutes(5);

    private final Orders orders;

    OrderReconciliation(Orders orders) {
        this.orders = orders;
    }

    /**
     * By the shop's number. CDEK keeps it for orders of a store alone: looked up for any other, it would never be found,
     * and the next parcel would be a second one.
     */
    @Nullable
    ApiCall<Outcome> created(LostCall lost) {
        CreateOrder sent = lost.argument(CreateOrder.class);
        if (sent.number() == null || !sent.type().is(OrderType.ONLINE_STORE)) {
            return null;
        }
        return ask(orders.findByNumber(sent.number()), order -> created(sent, order, lost), settled(lost));
    }

    private static Outcome created(CreateOrder sent, Envelope<Order> found, LostCall lost) {
        Order order = found.entity();
        RequestInfo request = found.request(RequestType.CREATE).orElse(null);
        if (order == null || olderThan(lost, request, order.currentStatus().orElse(null))) {
            return settled(lost);
        }
        // A duplicate stands for an order that is there already: whether that one is ours CDEK does not show.
        boolean duplicate = request != null && request.errors().stream().anyMatch(e -> NumberTaken.is(e.code()));
        return duplicate || !SameOrder.agree(sent, order) ? Outcome.STILL_OPEN : outcome(request);
    }

    /** A number may be used again after its order has ended: what was made before our request is not what it made. */
    private static boolean olderThan(LostCall lost, @Nullable RequestInfo request, @Nullable OrderStatus status) {
        boolean ended =
                status != null && status.code() != null && status.code().value().isFinal();
        return request != null && before(request.dateTime(), lost, ended ? SKEW : WIDE_SKEW);
    }

    ApiCall<Outcome> updated(LostCall lost) {
        UpdateOrder sent = lost.argument(UpdateOrder.class);
        ApiCall<Envelope<Order>> read = sent.uuid() != null
                ? orders.getOrder(sent.uuid())
                : orders.findByCdekNumber(String.valueOf(sent.cdekNumber()));
        return read.map(order -> updated(sent, order, lost));
    }

    /** In the list somebody else's change looks the same as ours: whether it is ours the order itself has to show. */
    private static Outcome updated(UpdateOrder sent, Envelope<Order> found, LostCall lost) {
        Outcome outcome = outcome(found, RequestType.UPDATE, r -> !before(r.dateTime(), lost, WIDE_SKEW), lost);
        boolean shown = found.entity() != null && ShownChange.in(found.entity(), sent);
        return outcome == Outcome.DONE && !shown ? Outcome.STILL_OPEN : outcome;
    }

    ApiCall<Outcome> deleted(LostCall lost) {
        return ask(
                orders.getOrder(lost.argument(String.class)),
                order -> ended(order, s -> is(s, OrderStatusCode.REMOVED))
                        ? Outcome.DONE
                        : only(order, RequestType.DELETE, lost),
                settled(lost) == Outcome.STILL_OPEN ? Outcome.STILL_OPEN : Outcome.DONE);
    }

    ApiCall<Outcome> refused(LostCall lost) {
        return orders.getOrder(lost.argument(String.class))
                .map(order -> ended(order, OrderReconciliation::isRefusal)
                        ? Outcome.DONE
                        : only(order, RequestType.CREATE_REFUSAL, lost));
    }

    private static boolean isRefusal(OrderStatus status) {
        return is(status, OrderStatusCode.NOT_DELIVERED)
                && status.reasonCode() != null
                && status.reasonCode().is(StatusReason.REFUSED);
    }

    ApiCall<Outcome> returned(LostCall lost) {
        return orders.getOrder(lost.argument(String.class))
                .map(order ->
                        order.related(RelatedEntityType.CLIENT_RETURN_ORDER).isEmpty()
                                ? only(order, RequestType.CREATE_CLIENT_RETURN, lost)
                                : Outcome.DONE);
    }

    /** Of what an order has once in its life: whoever's the request is and whenever it was made, it is what we wanted. */
    private static Outcome only(Envelope<Order> order, RequestType type, LostCall lost) {
        return outcome(order, type, request -> true, lost);
    }

    /**
     * What the requests of a type have come to: one that CDEK is at may always be ours. One that failed may be another,
     * with ours not in the list yet.
     */
    private static Outcome outcome(
            Envelope<Order> order, RequestType type, Predicate<RequestInfo> mayBeOurs, LostCall lost) {
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        for (RequestInfo request : order.requests()) {
            if (request.type() != null && request.type().is(type)) {
                Outcome outcome = outcome(request);
                if (outcome == Outcome.STILL_OPEN || mayBeOurs.test(request)) {
                    outcomes.add(outcome);
                }
            }
        }
        if (outcomes.contains(Outcome.STILL_OPEN)) {
            return Outcome.STILL_OPEN;
        }
        return outcomes.contains(Outcome.DONE) ? Outcome.DONE : settled(lost);
    }

    private static Outcome outcome(@Nullable RequestInfo request) {
        RequestState state = request == null || request.state() == null
                ? RequestState.UNKNOWN
                : request.state().value();
        return switch (state) {
            case SUCCESSFUL -> Outcome.DONE;
            case INVALID -> Outcome.NOT_DONE;
            case ACCEPTED, WAITING, UNKNOWN -> Outcome.STILL_OPEN;
        };
    }

    private static boolean ended(Envelope<Order> order, Predicate<OrderStatus> how) {
        return order.entity() != null
                && order.entity().currentStatus().filter(how).isPresent();
    }

    private static boolean is(OrderStatus status, OrderStatusCode code) {
        return status.code() != null && status.code().is(code);
    }

    private static ApiCall<Outcome> ask(
            ApiCall<Envelope<Order>> read, Function<Envelope<Order>, Outcome> outcome, Outcome ifNotFound) {
        return new RecoveredCall<>(
                read.map(outcome), e -> ErrorCodes.notFound(e) ? Optional.of(ifNotFound) : Optional.empty());
    }

    private static boolean before(@Nullable OffsetDateTime time, LostCall lost, Duration skew) {
        return time != null && time.toInstant().isBefore(lost.firstSent().minus(skew));
    }

    /** Nothing to be seen of it: for some time that means nothing. */
    static Outcome settled(LostCall lost) {
        return lost.age().compareTo(SETTLED) < 0 ? Outcome.STILL_OPEN : Outcome.NOT_DONE;
    }
}
