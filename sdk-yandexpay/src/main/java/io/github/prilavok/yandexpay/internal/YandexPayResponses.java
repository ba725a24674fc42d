package io.github.prilavok.yandexpay.internal;

import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.error.Failure;
import io.github.prilavok.core.internal.Disposition;
import io.github.prilavok.core.internal.RawResponse;
import io.github.prilavok.core.internal.Reading;
import io.github.prilavok.core.internal.ResponseReader;
import io.github.prilavok.core.internal.log.Redaction;
import io.github.prilavok.yandexpay.YandexPayErrorCode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells Yandex Pay's values from its errors: by the status of the envelope first, and then by that of HTTP. */
public final class YandexPayResponses implements ResponseReader {
    /** Answered with a key set, and not with an envelope. */
    private static final String KEYS = "getJwks";
    /** Answered with an operation inside the data. */
    private static final Set<String> OPERATIONS =
            Set.of("captureOrder", "cancelOrder", "refundOrder", "submitOrder", "getOperation");
    /** Answered with empty data, or none. */
    private static final String ROLLBACK = "rollbackOrder";

    private static final int MAX_WORDS = 1000;
    private static final byte[] NOTHING = {'{', '}'};

    private final Redaction redaction;

    public YandexPayResponses(Redaction redaction) {
        this.redaction = redaction;
    }

    @Override
    public <T> Reading<T> read(RawResponse raw, ValueReader<T> values) throws IOException {
        if (raw.operation().equals(KEYS)) {
            return raw.successful() ? Reading.value(values.read(raw.body())) : raw.refused();
        }
        if (!raw.successful()) {
            return byStatus(raw);
        }
        Envelope envelope = Envelope.read(raw.body());
        if (envelope.failed()) {
            return failed(raw, envelope);
        }
        byte[] data = envelope.data();
        if (!envelope.succeeded() && !(envelope.silent() && data != null)) {
            throw new IOException("the answer says neither yes nor no");
        }
        if (raw.operation().equals(ROLLBACK)) {
            return Reading.value(values.read(data == null ? NOTHING : data));
        }
        if (data != null && OPERATIONS.contains(raw.operation())) {
            data = Envelope.member(data, "operation");
        }
        if (data == null) {
            throw new IOException("the answer has no data");
        }
        return Reading.value(values.read(data));
    }

    /** A no that came with HTTP 200. Without a reason it has not the documented form, and proves nothing. */
    private <T> Reading<T> failed(RawResponse raw, Envelope envelope) {
        boolean undocumented = envelope.reasonCode() == null;
        Disposition disposition = disposition(undocumented ? Disposition.UNCERTAIN : Disposition.REJECTED, envelope);
        return Reading.refused(described(raw, envelope, Failure.Kind.REFUSED, disposition), disposition);
    }

    private <T> Reading<T> byStatus(RawResponse raw) {
        Failure bare = raw.failure().build();
        try {
            Envelope envelope = Envelope.read(raw.body());
            Disposition disposition = disposition(raw.disposition(), envelope);
            return Reading.refused(described(raw, envelope, bare.kind(), disposition), disposition);
        } catch (IOException e) {
            return Reading.refused(bare.toBuilder().advice(advice(null, raw)).build(), raw.disposition());
        }
    }

    /** The code of the envelope says what the HTTP status says; where they differ, the one that proves less counts. */
    private static Disposition disposition(Disposition otherwise, Envelope envelope) {
        if (otherwise != Disposition.REJECTED) {
            return otherwise;
        }
        if (envelope.code() >= 400 && Disposition.of(envelope.code()) != Disposition.REJECTED) {
            return Disposition.of(envelope.code());
        }
        return YandexPayErrorCode.DUPLICATE_EXTERNAL_OPERATION_ID.name().equals(envelope.reasonCode())
                ? Disposition.TAKEN
                : Disposition.REJECTED;
    }

    private Failure described(RawResponse raw, Envelope envelope, Failure.Kind otherwise, Disposition disposition) {
        YandexPayErrorCode known = envelope.reasonCode() == null
                ? YandexPayErrorCode.UNKNOWN
                : OpenEnum.of(YandexPayErrorCode.class, envelope.reasonCode()).value();
        return raw.failure()
                .kind(kind(known, otherwise, disposition))
                .code(envelope.reasonCode())
                .message(shown(envelope.reason()))
                .fieldErrors(fields(envelope.details()))
                .advice(advice(known, raw))
                .build();
    }

    private static Failure.Kind kind(YandexPayErrorCode known, Failure.Kind otherwise, Disposition disposition) {
        return switch (disposition) {
            case REJECTED, TAKEN -> known == YandexPayErrorCode.UNKNOWN ? otherwise : known.kind();
            case TRY_LATER -> Failure.Kind.RATE_LIMIT;
            case UNCERTAIN -> Failure.Kind.UNAVAILABLE;
        };
    }

    private @Nullable String shown(@Nullable String words) {
        return words == null ? null : redaction.text(words, MAX_WORDS);
    }

    private List<Failure.FieldError> fields(Map<String, String> details) {
        return details.entrySet().stream()
                .map(detail -> new Failure.FieldError(
                        detail.getKey(), null, redaction.sensitive(detail.getKey()) ? null : shown(detail.getValue())))
                .toList();
    }

    private static @Nullable String advice(@Nullable YandexPayErrorCode code, RawResponse raw) {
        if (code != null) {
            switch (code) {
                case DUPLICATE_EXTERNAL_OPERATION_ID -> {
                    return "An operation with this externalOperationId was accepted before: read it with getOperation. A new"
                            + " id would make a second operation; it is right only after getOperation said FAIL";
                }
                case ANOTHER_OPERATION_IN_PROGRESS -> {
                    return "One refund of an order at a time: send this one again, with the same ids, when the running one"
                            + " has ended";
                }
                case INVALID_PAYMENT_STATUS -> {
                    return "Read the order: an earlier try may have succeeded";
                }
                case ORDER_CART_DATA_ERROR -> {
                    return "Look for a line whose total divided by its count has more than two decimals; CartLines splits"
                            + " it";
                }
                default -> {}
            }
        }
        return raw.status() == 401
                ? "Check the key: production and sandbox have each their own, and that of the sandbox is the Merchant ID"
                : null;
    }
}
