package io.github.prilavok.cdek.model;

import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.cdek.internal.NumberTaken;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of an asynchronous request.
 *
 * <pre>{@code
 * RequestResult<Order> result = cdek.orders().registered(accepted).await();
 * if (result instanceof RequestResult.Successful<Order> done) {
 *     track(done.entity().cdekNumber());
 * } else if (result instanceof RequestResult.Invalid<Order> refused) {
 *     log.warn("CDEK refused: {}", refused.errors());
 * }
 * }</pre>
 *
 * @param <T> what the entity is
 */
public sealed interface RequestResult<T> {
    /** The request; null if CDEK does not know it (yet). */
    @Nullable
    RequestInfo request();

    /** All that CDEK answered. */
    Envelope<T> envelope();

    /** Remarks on the request: {@code v2_delivery_point_changed} says that CDEK chose another office than you. */
    default List<CdekWarning> warnings() {
        RequestInfo request = request();
        return request == null ? List.of() : request.warnings();
    }

    /** Whether nothing will change any more. */
    default boolean ended() {
        return !(this instanceof Open);
    }

    /** CDEK did it. */
    record Successful<T>(RequestInfo request, Envelope<T> envelope) implements RequestResult<T> {
        /**
         * The entity.
         *
         * @throws IllegalStateException if CDEK sent none, as after a removal
         */
        public T entity() {
            T entity = envelope.entity();
            if (entity == null) {
                throw new IllegalStateException("CDEK's answer holds no entity; after a removal there is none");
            }
            return entity;
        }

        @Override
        public String toString() {
            return CdekRedaction.NAMES.record(this);
        }
    }

    /** CDEK refused. The same request will never succeed; mend what the errors name. */
    record Invalid<T>(RequestInfo request, Envelope<T> envelope) implements RequestResult<T> {
        /** Why. */
        public List<CdekError> errors() {
            return request.errors();
        }

        /**
         * Whether another active order has the same number. <b>Do not invent a new number</b>: if an earlier request of
         * yours had arrived after all, that ships a second parcel. Find the order by the old number, compare and adopt
         * it.
         */
        public boolean duplicateNumber() {
            return errors().stream().anyMatch(e -> NumberTaken.is(e.code()));
        }

        @Override
        public String toString() {
            return CdekRedaction.NAMES.record(this);
        }
    }

    /** CDEK is still at it, or does not know the request yet: ask again. */
    record Open<T>(@Nullable RequestInfo request, Envelope<T> envelope) implements RequestResult<T> {
        @Override
        public String toString() {
            return CdekRedaction.NAMES.record(this);
        }
    }
}
