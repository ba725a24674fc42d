package io.github.prilavok.sandbox.yandexpay;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The right to charge a buyer again. Not thread-safe. */
final class Subscription {
    enum Status {
        NEW,
        ACTIVE,
        CANCELLED,
        EXPIRED
    }

    static final Map<String, ChronoUnit> UNITS = Map.of(
            "SECOND", ChronoUnit.SECONDS,
            "DAY", ChronoUnit.DAYS,
            "WEEK", ChronoUnit.WEEKS,
            "MONTH", ChronoUnit.MONTHS,
            "YEAR", ChronoUnit.YEARS);

    private final String id = UUID.randomUUID().toString();
    private final String planId = UUID.randomUUID().toString();
    private final Order order;
    private final Fields request;
    private Status status = Status.NEW;
    private boolean cardEmpty;
    private @Nullable Instant nextWriteOff;
    private @Nullable Instant cancelledAt;

    Subscription(Order order, Fields request) {
        this.order = order;
        this.request = request;
    }

    String id() {
        return id;
    }

    Order order() {
        return order;
    }

    Status status() {
        return status;
    }

    boolean cardEmpty() {
        return cardEmpty;
    }

    void cardEmpty(boolean empty) {
        cardEmpty = empty;
    }

    void activate(Instant now) {
        status = Status.ACTIVE;
        if (request.has("trialEndAt")) {
            nextWriteOff = instant(request, "trialEndAt");
        } else if (request.has("trialUnit")) {
            nextWriteOff = after(now, "trialUnit", "trialCount");
        } else {
            wroteOff(now);
        }
    }

    /** Counts the next interval from a charge. */
    void wroteOff(Instant now) {
        if (request.has("intervalUnit")) {
            nextWriteOff = after(now, "intervalUnit", "intervalCount");
        }
    }

    void cancel(Instant now) {
        status = Status.CANCELLED;
        cancelledAt = now;
        nextWriteOff = null;
    }

    void expire() {
        status = Status.EXPIRED;
    }

    private Instant after(Instant now, String unit, String count) {
        Integer number = request.integer(count);
        ChronoUnit step = UNITS.get(request.requiredText(unit));
        if (number == null || step == null) {
            throw new IllegalStateException("The interval was checked when the subscription was made");
        }
        return now.atOffset(ZoneOffset.UTC).plus(number, step).toInstant();
    }

    static Instant instant(Fields fields, String name) {
        try {
            return OffsetDateTime.parse(fields.requiredText(name)).toInstant();
        } catch (DateTimeParseException e) {
            throw Refusal.badRequest(fields.path(name) + " must be a date-time");
        }
    }

    /** What a webhook tells. */
    ObjectNode event() {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        event.put("customerSubscriptionId", id)
                .put("subscriptionPlanId", planId)
                .put("status", status.name());
        if (nextWriteOff != null) {
            event.put("nextWriteOff", Times.text(nextWriteOff));
        }
        return event;
    }

    ObjectNode answer(boolean withCard) {
        ObjectNode answer = event();
        if (withCard) {
            answer.put("isCardActive", status == Status.ACTIVE);
        }
        if (cancelledAt != null) {
            answer.put("cancelledAt", Times.text(cancelledAt));
        }
        return answer;
    }
}
