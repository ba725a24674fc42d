package io.github.prilavok.core.webhook;

import io.github.prilavok.core.IpRanges;
import io.github.prilavok.core.internal.tls.Digests;
import io.github.prilavok.core.webhook.WebhookVerificationException.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a receiver lets in before it looks at a signature. By default bodies of at most 1 MiB, JSON nested at most 64 deep,
 * no forwarded address believed, no secret in the URL; and senders at any address, unless the provider publishes its own
 * and signs nothing. Immutable.
 *
 * <pre>{@code
 * WebhookPolicy.builder()
 *         .allowFrom("91.194.226.0/23")
 *         .trustedProxies(TrustedProxies.xForwardedFor("10.0.0.0/8"))
 *         .urlSecret("nTq7-8fYw0mXk2VdBzLr")        // https://shop.example/hooks/cdek/nTq7-8fYw0mXk2VdBzLr
 *         .build();
 * }</pre>
 */
public final class WebhookPolicy {
    private static final Pattern URL_SECRET = Pattern.compile("[A-Za-z0-9._~-]{16,}");
    private static final WebhookPolicy DEFAULTS = builder().build();

    private final int maxBodyBytes;
    private final int maxDepth;
    private final @Nullable IpRanges allowed;
    private final TrustedProxies trustedProxies;
    private final List<String> urlSecrets;

    private WebhookPolicy(Builder builder) {
        maxBodyBytes = builder.maxBodyBytes;
        maxDepth = builder.maxDepth;
        allowed = builder.allowed;
        trustedProxies = builder.trustedProxies;
        urlSecrets = List.copyOf(builder.urlSecrets);
    }

    public static WebhookPolicy defaults() {
        return DEFAULTS;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The longest body that is read. */
    public int maxBodyBytes() {
        return maxBodyBytes;
    }

    /** How deep JSON may be nested; the outermost object is 1. */
    public int maxDepth() {
        return maxDepth;
    }

    /** The addresses that senders must have; empty if that is not checked. */
    public Optional<IpRanges> allowedAddresses() {
        return Optional.ofNullable(allowed);
    }

    public TrustedProxies trustedProxies() {
        return trustedProxies;
    }

    /** This policy with these addresses, unless it has its own: for providers that publish theirs. */
    public WebhookPolicy orAllowFrom(IpRanges published) {
        return allowed != null ? this : toBuilder().allowFrom(published).build();
    }

    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.maxBodyBytes = maxBodyBytes;
        builder.maxDepth = maxDepth;
        builder.allowed = allowed;
        builder.trustedProxies = trustedProxies;
        builder.urlSecrets.addAll(urlSecrets);
        return builder;
    }

    /**
     * Reads a body, but never more than one byte beyond the limit.
     *
     * @throws WebhookVerificationException if it is longer
     */
    public byte[] readBody(InputStream in) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        // Not readNBytes: having read enough it asks for no bytes once more, and some streams wait for the sender then.
        for (int left = maxBodyBytes + 1; left > 0; ) {
            int count = in.read(buffer, 0, Math.min(buffer.length, left));
            if (count < 0) {
                return body.toByteArray();
            }
            body.write(buffer, 0, count);
            left -= count;
        }
        throw tooLarge();
    }

    /**
     * Checks everything that does not depend on what the body says: verb, size, address, secret in the URL. Each receiver
     * does this first.
     *
     * @param methods the verbs that the provider uses
     * @throws WebhookVerificationException if the request is not let in
     */
    public void check(WebhookRequest request, String... methods) {
        if (!Arrays.asList(methods).contains(request.method())) {
            throw new WebhookVerificationException(
                    Reason.WRONG_METHOD,
                    "The provider sends its webhooks by " + String.join(" or ", methods)
                            + " only. Somebody else knows the URL, or it was opened in a browser.");
        }
        if (request.bodyLength() > maxBodyBytes) {
            throw tooLarge();
        }
        checkAddress(request);
        checkSecret(request);
    }

    private void checkAddress(WebhookRequest request) {
        if (allowed == null) {
            return;
        }
        Optional<InetAddress> sender = trustedProxies.sender(request);
        if (sender.isEmpty()) {
            throw new WebhookVerificationException(
                    Reason.ADDRESS_NOT_ALLOWED,
                    "The sender's address cannot be told: the connection's or a hop's in the forwarding header is not an IP"
                            + " address. Pass the literal remote address, and let the proxy write addresses.");
        }
        if (!allowed.contains(sender.get())) {
            throw new WebhookVerificationException(
                    Reason.ADDRESS_NOT_ALLOWED,
                    "The sender's address " + sender.get().getHostAddress() + " is not one of " + allowed
                            + ". If it is the shop's own proxy, name it in trustedProxies (now: " + trustedProxies
                            + "); if it is the provider's new address, add it to allowFrom.");
        }
    }

    private void checkSecret(WebhookRequest request) {
        if (urlSecrets.isEmpty()) {
            return;
        }
        boolean found = false;
        for (String part : request.uriParts()) {
            for (String secret : urlSecrets) {
                found |= Digests.constantTimeEquals(secret, part);
            }
        }
        if (!found) {
            throw new WebhookVerificationException(
                    Reason.SECRET_WRONG,
                    request.uri().isEmpty()
                            ? "A secret is expected in the URL, and the request was made without its URI: add"
                                    + " withUri(path and query)."
                            : "The URL has not the secret that is expected in it, as a part of the path or a parameter. Compare"
                                    + " the URL that the provider was given; if it is right, somebody is guessing.");
        }
    }

    private WebhookVerificationException tooLarge() {
        return new WebhookVerificationException(
                Reason.TOO_LARGE,
                "The webhook's body is longer than " + maxBodyBytes
                        + " bytes and was not read. No provider sends that much; if yours does, raise maxBodyBytes.");
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "WebhookPolicy{maxBodyBytes=" + maxBodyBytes + ", maxDepth=" + maxDepth + ", allowed="
                + (allowed == null ? "any address" : allowed) + ", trustedProxies=" + trustedProxies + ", "
                + urlSecrets.size() + " URL secrets}";
    }

    /** Builds a {@link WebhookPolicy}; may be used again afterwards. */
    public static final class Builder {
        private int maxBodyBytes = 1 << 20;
        private int maxDepth = 64;
        private @Nullable IpRanges allowed;
        private TrustedProxies trustedProxies = TrustedProxies.none();
        private final List<String> urlSecrets = new ArrayList<>();

        private Builder() {}

        /** The longest body; 1 to 64 MiB. Default 1 MiB. */
        public Builder maxBodyBytes(int maxBodyBytes) {
            if (maxBodyBytes < 1 || maxBodyBytes > 64 << 20) {
                throw new IllegalArgumentException("maxBodyBytes must be from 1 to 67108864, not " + maxBodyBytes);
            }
            this.maxBodyBytes = maxBodyBytes;
            return this;
        }

        /** How deep JSON may be nested; 1 to 500, the outermost object is 1. Default 64. */
        public Builder maxDepth(int maxDepth) {
            if (maxDepth < 1 || maxDepth > 500) {
                throw new IllegalArgumentException("maxDepth must be from 1 to 500, not " + maxDepth);
            }
            this.maxDepth = maxDepth;
            return this;
        }

        /** The addresses that senders must have. {@code 0.0.0.0/0} and {@code ::/0} let in everybody. */
        public Builder allowFrom(IpRanges addresses) {
            this.allowed = addresses;
            return this;
        }

        /**
         * As {@link #allowFrom(IpRanges)}.
         *
         * @throws IllegalArgumentException as from {@link IpRanges#of(String...)}
         */
        public Builder allowFrom(String... addresses) {
            return allowFrom(IpRanges.of(addresses));
        }

        /** Whose word is taken for the sender's address. Default nobody's. */
        public Builder trustedProxies(TrustedProxies trustedProxies) {
            this.trustedProxies = trustedProxies;
            return this;
        }

        /**
         * A secret that must stand in the webhook's URL, as one whole part of the path or as the value of a parameter. Several
         * may be given, to change one for another; each is enough.
         *
         * @param secret at least 16 of letters, digits and {@code - . _ ~}
         */
        public Builder urlSecret(String secret) {
            if (!URL_SECRET.matcher(secret).matches()) {
                throw new IllegalArgumentException(
                        "a secret for the URL needs at least 16 characters out of A-Z, a-z, 0-9"
                                + " and - . _ ~, drawn at random");
            }
            urlSecrets.add(secret);
            return this;
        }

        public WebhookPolicy build() {
            return new WebhookPolicy(this);
        }
    }
}
