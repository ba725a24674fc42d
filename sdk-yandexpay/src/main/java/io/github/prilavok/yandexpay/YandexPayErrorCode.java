package io.github.prilavok.yandexpay;

import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.error.ApiException;
import io.github.prilavok.core.error.Failure;
import java.util.Optional;

/**
 * Why Yandex Pay said no: {@code reasonCode}. No complete list is published; a code that is not here keeps its text.
 *
 * <pre>{@code
 * } catch (ConflictException e) {
 *     if (YandexPayErrorCode.of(e).filter(code -> code.is(ANOTHER_OPERATION_IN_PROGRESS)).isPresent()) {
 *         refundWhenTheOtherHasEnded();
 *     }
 * }
 * }</pre>
 */
public enum YandexPayErrorCode implements OpenEnum<YandexPayErrorCode> {
    /** The amounts do not add up; {@link ApiException#fieldErrors()} has the sums that Yandex Pay made. */
    ORDER_AMOUNT_MISMATCH(Failure.Kind.INVALID_REQUEST),
    /** A bad cart: often a price for one with more than two decimals. */
    ORDER_CART_DATA_ERROR(Failure.Kind.INVALID_REQUEST),
    /** The order is not where it would have to be. Read it: an earlier try may have succeeded. */
    INVALID_PAYMENT_STATUS(Failure.Kind.CONFLICT),
    /** More than is held. */
    CAPTURE_AMOUNT_TOO_LARGE(Failure.Kind.INVALID_REQUEST),
    /** More than was paid. */
    REFUND_AMOUNT_TOO_LARGE(Failure.Kind.INVALID_REQUEST),
    /** Malformed. */
    BAD_REQUEST(Failure.Kind.INVALID_REQUEST),
    /**
     * The operation was accepted before, and may be running: told as {@link
     * io.github.prilavok.core.error.OutcomeUnknownException}. Read it by its id, and do not send it under another one.
     */
    DUPLICATE_EXTERNAL_OPERATION_ID(Failure.Kind.CONFLICT),
    /** One refund at a time: try again when the other has ended. */
    ANOTHER_OPERATION_IN_PROGRESS(Failure.Kind.CONFLICT),
    /** No key, a wrong one, or that of the other environment. */
    AUTHENTICATION_ERROR(Failure.Kind.AUTHENTICATION),
    /** Of the archived delivery calls. */
    INVALID_DELIVERY_STATUS(Failure.Kind.CONFLICT),
    /** Of the archived delivery calls. */
    STATE_MISMATCH(Failure.Kind.CONFLICT),
    /** A code that this version does not know; its text is kept. */
    UNKNOWN(Failure.Kind.REFUSED);

    private final Failure.Kind kind;

    YandexPayErrorCode(Failure.Kind kind) {
        this.kind = kind;
    }

    /** The code of this error; empty if it has none. */
    public static Optional<OpenEnum<YandexPayErrorCode>> of(ApiException error) {
        return error.code().map(code -> OpenEnum.of(YandexPayErrorCode.class, code));
    }

    /** What sort of failure it is, and so which exception; that of an unknown code depends on the HTTP status as well. */
    public Failure.Kind kind() {
        return kind;
    }
}
