package io.github.prilavok.core.webhook;

/**
 * A webhook that was not believed. The message says what to look at; it holds nothing of the payload and no secret, so it
 * may be logged, but it is meant for the shop and not for the sender. There is no cause either: parsers quote what they
 * stumble over.
 */
public final class WebhookVerificationException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Which check failed. */
    public enum Reason {
        /** The body is longer than {@link WebhookPolicy#maxBodyBytes()}. */
        TOO_LARGE(413),
        /** The JSON is nested deeper than {@link WebhookPolicy#maxDepth()}. */
        TOO_DEEP(400),
        /** The body is not one JSON object, or has a field twice. */
        NOT_JSON(400),
        /** The body ends too early: part of it was lost on the way. */
        TRUNCATED(400),
        /** The body is not UTF-8, or begins with a byte order mark. */
        BAD_ENCODING(400),
        /** There is no signature where the provider puts it. */
        SIGNATURE_MISSING(401),
        /** The signature is there and does not fit: another secret, a changed body, or a forgery. */
        SIGNATURE_WRONG(401),
        /** Signed rightly, but too long ago: an old webhook that somebody sends again. */
        REPLAYED(401),
        /** The shop's own secret, in the URL or a header, is missing or wrong. */
        SECRET_WRONG(403),
        /** The sender's address is not one of the provider's, or cannot be told. */
        ADDRESS_NOT_ALLOWED(403),
        /** Meant for another account of the same provider. */
        WRONG_ACCOUNT(403),
        /** A verb that the provider does not use. */
        WRONG_METHOD(405);

        private final int httpStatus;

        Reason(int httpStatus) {
            this.httpStatus = httpStatus;
        }

        /** The status that says so to the sender, unless the provider wants another. */
        public int httpStatus() {
            return httpStatus;
        }
    }

    private final Reason reason;

    /**
     * @param message what is wrong and what to do; nothing of the payload, no secret
     */
    public WebhookVerificationException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /**
     * No signature.
     *
     * @param place where the provider puts it: {@code header X-DV-Signature}, {@code field Token}
     */
    public static WebhookVerificationException signatureMissing(String place) {
        return new WebhookVerificationException(
                Reason.SIGNATURE_MISSING,
                "The webhook has no signature in its " + place
                        + ". The provider always sends one: either somebody else sent this, or a proxy dropped it.");
    }

    /**
     * A signature that does not fit.
     *
     * @param secret what the signature is made with, as the provider calls it: {@code terminal password}
     * @param wellFormed whether the body is the JSON that it should be: then it came through whole, but perhaps not
     *     unchanged
     */
    public static WebhookVerificationException signatureWrong(String secret, boolean wellFormed) {
        return new WebhookVerificationException(
                Reason.SIGNATURE_WRONG,
                wellFormed
                        ? "The webhook's signature does not fit its body, which is well-formed JSON. Either the "
                                + secret
                                + " is not this account's, or the body was changed before it reached the receiver"
                                + " (a framework that parsed and wrote it again, a proxy that re-encoded it): pass the raw"
                                + " bytes as they came. If both are right, somebody forged it."
                        : "The webhook's signature does not fit its body, which is not even well-formed JSON: it was"
                                + " damaged or re-encoded on the way, or somebody else sent it. Pass the raw bytes as they"
                                + " came.");
    }

    public Reason reason() {
        return reason;
    }
}
