package io.github.prilavok.tinkoff.internal;

import io.github.prilavok.core.Safety;
import io.github.prilavok.core.error.Failure;
import io.github.prilavok.core.error.FailureBuilder;
import io.github.prilavok.core.internal.Disposition;
import io.github.prilavok.core.internal.RawResponse;
import io.github.prilavok.core.internal.Reading;
import io.github.prilavok.core.internal.ResponseReader;
import io.github.prilavok.core.internal.log.Redaction;
import io.github.prilavok.tinkoff.TinkoffErrorCode;
import io.github.prilavok.tinkoff.model.Answer;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells T-Bank's values from its errors, nearly all of which come with HTTP 200. */
public final class TinkoffResponses implements ResponseReader {
    /** Answered with an image; an error is JSON all the same. */
    private static final Set<String> IMAGES = Set.of("tinkoffPayQr", "sberPayQr");
    /** Answered with a state, which may be that of a failure: the failure is what was asked for, not one of the question. */
    private static final Set<String> STATES =
            Set.of("getState", "getAddCardState", "getQrState", "getAddAccountQrState", "payoutGetState");
    /** A second execution of these takes or pays money a second time. */
    private static final Set<String> CHARGES = Set.of(
            "charge",
            "chargeQr",
            "finishAuthorize",
            "submit3dsAuthorization",
            "submit3dsAuthorizationV2",
            "payoutInit",
            "payoutPayment");
    /** Where a payment or a payout stands that was not made. With any other status a no may be of something else. */
    private static final Set<String> NOT_MADE = Set.of(
            "NEW",
            "FORM_SHOWED",
            "FORM SHOWED",
            "FORMSHOWED",
            "CHECKING",
            "CHECKED",
            "REJECTED",
            "CANCELED",
            "REVERSED",
            "DEADLINE_EXPIRED",
            "ATTEMPTS_EXPIRED");
    /** "Internal error" whose words are of a field, or of several, is a fault of the request. */
    private static final Pattern FIELD = Pattern.compile("\\s*Пол[ея] ([\\w.\\[\\]]+)[ ,].*", Pattern.DOTALL);
    /** "Internal error" by which the bank says that a payout terminal's certificate is over. */
    private static final String CERTIFICATE_EXPIRED = "cert expired for terminal";

    private static final String INTERNAL = "9999";
    private static final int MAX_WORDS = 1000;

    private static final String TOKEN_ADVICE =
            "Check the terminal's key and password: they belong together, and a DEMO terminal has its own";
    private static final String CERTIFICATE_ADVICE =
            "The terminal's certificate is over: get a new one, make it known to the bank (certificates().addCertificate) and"
                    + " sign with it";
    private static final Map<String, String> ADVICE = Map.of(
            "204", TOKEN_ADVICE,
            "205", TOKEN_ADVICE,
            "202", "The bank has blocked the terminal; its support says why",
            "10", "Recurring charges are off until the bank's support enables them for the terminal",
            "309", "The terminal has a cash register: add a Receipt to the request",
            "308", "Make the receipt's lines sum to its payments",
            "334", "Make the receipt's lines sum to the amount",
            "20", "Give each try an order number of its own",
            "501", "Check the terminal's key: it may be of another kind",
            "3001", "SBP is switched on in the bank's cabinet");

    private final Redaction redaction;

    public TinkoffResponses(Redaction redaction) {
        this.redaction = redaction;
    }

    @Override
    public <T> Reading<T> read(RawResponse raw, ValueReader<T> values) throws IOException {
        if (!raw.successful()) {
            return refusedByStatus(raw);
        }
        if (IMAGES.contains(raw.operation()) && firstCharacter(raw.body()) == '<') {
            return Reading.value(values.read(raw.body()));
        }
        T value;
        try {
            value = values.read(raw.body());
        } catch (IOException e) {
            // A refusal is an object, whatever the value would be.
            Envelope envelope = Envelope.read(raw.body());
            if (envelope.succeeded()) {
                throw e;
            }
            return refused(raw, envelope);
        }
        return value instanceof Answer answer && succeeded(answer) ? Reading.value(value) : judged(raw, value);
    }

    /** What nearly every answer is: the value itself says that all is well. */
    private static boolean succeeded(Answer answer) {
        return Boolean.TRUE.equals(answer.success()) && "0".equals(answer.errorCode());
    }

    private <T> Reading<T> judged(RawResponse raw, T value) throws IOException {
        Envelope envelope = Envelope.read(raw.body());
        if (envelope.succeeded() || (envelope.status() != null && STATES.contains(raw.operation()))) {
            boolean decisive = raw.safety() == Safety.UNSAFE || raw.safety() == Safety.KEY;
            if (envelope.silent() && decisive) {
                throw new IOException("the answer says neither yes nor no");
            }
            return Reading.value(value);
        }
        return refused(raw, envelope);
    }

    private <T> Reading<T> refused(RawResponse raw, Envelope envelope) {
        String code = envelope.errorCode();
        TinkoffErrorCode known = code == null ? null : TinkoffErrorCode.of(code).orElse(null);
        FailureBuilder failure = described(raw, envelope)
                .kind(known == null ? Failure.Kind.REFUSED : known.kind())
                .advice(code == null ? null : ADVICE.get(code));
        Matcher field = FIELD.matcher(envelope.details() == null ? "" : envelope.details());
        if (INTERNAL.equals(code) && field.matches()) {
            failure.kind(Failure.Kind.INVALID_REQUEST)
                    .fieldErrors(List.of(new Failure.FieldError(field.group(1), code, null)));
            return Reading.refused(failure.build(), Disposition.REJECTED);
        }
        if (INTERNAL.equals(code) && saysThatCertificateExpired(envelope)) {
            failure.kind(Failure.Kind.AUTHENTICATION).advice(CERTIFICATE_ADVICE);
            return Reading.refused(failure.build(), Disposition.REJECTED);
        }
        if (known != null && known.field().isPresent()) {
            failure.fieldErrors(List.of(new Failure.FieldError(known.field().get(), code, known.meaning())));
        }
        boolean uncertain = envelope.contradictory()
                || (known != null && known.temporary())
                || (CHARGES.contains(raw.operation()) && !agrees(envelope.status()));
        return Reading.refused(failure.build(), uncertain ? Disposition.UNCERTAIN : Disposition.REJECTED);
    }

    private static boolean saysThatCertificateExpired(Envelope envelope) {
        String words = envelope.words();
        return words != null && words.toLowerCase(Locale.ROOT).contains(CERTIFICATE_EXPIRED);
    }

    /** Whether a status does not speak against a refusal. */
    private static boolean agrees(@Nullable String status) {
        return status == null || NOT_MADE.contains(status);
    }

    /** By the HTTP status; the bank's words are told if there are any, but they do not outweigh it. */
    private <T> Reading<T> refusedByStatus(RawResponse raw) {
        FailureBuilder failure = raw.failure();
        if (firstCharacter(raw.body()) == '{') {
            try {
                failure = described(raw, Envelope.read(raw.body()));
            } catch (IOException e) {
                failure = raw.failure();
            }
        }
        return Reading.refused(failure.advice(advice(raw.status())).build(), raw.disposition());
    }

    private FailureBuilder described(RawResponse raw, Envelope envelope) {
        String words = envelope.words();
        return raw.failure()
                .code(envelope.errorCode())
                .message(words == null ? null : redaction.text(words, MAX_WORDS));
    }

    private static @Nullable String advice(int status) {
        return switch (status) {
            case 403 ->
                "The bank's test host answers only addresses that it was told of (acq_help@tbank.ru); the production"
                        + " host may have taken the request for an attack";
            case 404 -> "Check the client's base URL: there is no such endpoint at this address";
            default -> null;
        };
    }

    private static int firstCharacter(byte[] body) {
        for (byte b : body) {
            if (b > ' ') {
                return b;
            }
        }
        return -1;
    }
}
