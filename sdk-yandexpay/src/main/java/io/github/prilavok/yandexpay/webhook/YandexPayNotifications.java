package io.github.prilavok.yandexpay.webhook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.BoundedJson;
import io.github.prilavok.core.webhook.WebhookAcknowledgement;
import io.github.prilavok.core.webhook.WebhookPolicy;
import io.github.prilavok.core.webhook.WebhookReceiver;
import io.github.prilavok.core.webhook.WebhookRequest;
import io.github.prilavok.core.webhook.WebhookVerificationException;
import io.github.prilavok.core.webhook.WebhookVerificationException.Reason;
import io.github.prilavok.yandexpay.model.JsonWebKeySet;
import java.security.interfaces.ECPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Receives Yandex Pay's webhooks: a token signed with ES256 is the whole body. Checked are the algorithm, the signature with
 * the key that the token names and this environment has, the expiry and the Merchant ID, in this order.
 *
 * <pre>{@code
 * WebhookAcknowledgement answer = yandex.notifications().handle(request, event -> {
 *     if (event instanceof OrderNotification order) {
 *         jobs.schedule("reread-order", order.dedupKey(), order.orderId());
 *     }
 * });
 *
 * // in the job: an event carries no amount
 * OrderState state = yandex.orders().get(orderId).execute();
 * if (state.paid() && expected.equals(state.order().orderAmount())) { … }
 * }</pre>
 *
 * <p>The callback URL in the console ends before {@code /v1/webhook}, which Yandex Pay adds. It is sent {@code POST} with
 * {@code application/octet-stream}: hand on the raw bytes. Whatever is not answered with HTTP 200 comes again, ten times within
 * some 50 ms and then for a day, each time with a fresh token; so handling has to stand concurrent duplicates.
 *
 * <p>Keys are fetched and kept by this object, and shared with its copies ({@link #policy}, {@link #clockSkew}, …): make it
 * once. When they cannot be had, {@link #receive} throws the {@link io.github.prilavok.core.error.ApiException} of that call,
 * and {@link #handle} answers HTTP 500, so that nothing is lost.
 *
 * <p>Immutable but for the keys, and safe for use by many threads.
 *
 * <p>Source: pay.yandex.ru/docs/ru/custom/backend/merchant-api/webhook
 */
public final class YandexPayNotifications implements WebhookReceiver<YandexPayNotification> {
    private static final WebhookAcknowledgement RECEIVED = WebhookAcknowledgement.json("{\"status\":\"success\"}");

    private final String merchantId;
    private final KeyRing keys;
    private final Clock clock;
    private final WebhookPolicy policy;
    private final Duration clockSkew;
    private final @Nullable Duration maxAge;

    private YandexPayNotifications(
            String merchantId,
            KeyRing keys,
            Clock clock,
            WebhookPolicy policy,
            Duration clockSkew,
            @Nullable Duration maxAge) {
        this.merchantId = merchantId;
        this.keys = keys;
        this.clock = clock;
        this.policy = policy;
        this.clockSkew = clockSkew;
        this.maxAge = maxAge;
    }

    /**
     * For another source of keys than the client's; otherwise see {@link
     * io.github.prilavok.yandexpay.YandexPayClient#notifications()}.
     *
     * @param merchantId the shop that events must be for
     * @param keys makes a call that reads the keys of one environment, production's or the sandbox's
     * @param lifetime how long keys are kept
     * @param outage how old they may become while that call fails
     * @param clock that expiry and lifetime go by
     */
    public static YandexPayNotifications of(
            String merchantId, Supplier<ApiCall<JsonWebKeySet>> keys, Duration lifetime, Duration outage, Clock clock) {
        return new YandexPayNotifications(
                merchantId,
                new KeyRing(keys, lifetime, outage, clock),
                clock,
                WebhookPolicy.defaults(),
                Duration.ofMinutes(1),
                null);
    }

    /** These, let in by another policy: limits, addresses, a secret in the URL. */
    public YandexPayNotifications policy(WebhookPolicy policy) {
        return new YandexPayNotifications(merchantId, keys, clock, policy, clockSkew, maxAge);
    }

    /** These, with so much patience for clocks that differ. Default 1 minute. */
    public YandexPayNotifications clockSkew(Duration clockSkew) {
        Check.that(!clockSkew.isNegative(), "clockSkew must not be negative");
        return new YandexPayNotifications(merchantId, keys, clock, policy, clockSkew, maxAge);
    }

    /**
     * These, with tokens accepted that have no {@code exp}, as one old sample of the documentation has none, if their {@code
     * iat} is no longer ago than this. Default: refused.
     */
    public YandexPayNotifications acceptingWithoutExp(Duration maxAge) {
        Check.that(!maxAge.isNegative() && !maxAge.isZero(), "maxAge must be more than zero");
        return new YandexPayNotifications(merchantId, keys, clock, policy, clockSkew, maxAge);
    }

    @Override
    public WebhookPolicy policy() {
        return policy;
    }

    /**
     * @throws WebhookVerificationException if it is not to be believed
     * @throws io.github.prilavok.core.error.ApiException if that cannot be told, since the keys cannot be had
     */
    @Override
    public YandexPayNotification receive(WebhookRequest request) {
        policy.check(request, "POST");
        Token token = Token.read(request.body(), policy);
        ECPublicKey key = keys.find(token.kid());
        if (key == null) {
            throw new WebhookVerificationException(
                    Reason.SIGNATURE_WRONG,
                    "The webhook is signed with a key that this environment does not have: it is from the other environment"
                            + " (the sandbox's callback URL must not be production's), or forged.");
        }
        token.verify(key);
        String raw = BoundedJson.text(token.payload());
        ObjectNode payload = BoundedJson.object(raw, policy);
        checkTimes(token, payload);
        if (!merchantId.equalsIgnoreCase(payload.path("merchantId").asText())) {
            throw new WebhookVerificationException(
                    Reason.WRONG_ACCOUNT,
                    "The webhook is not for the Merchant ID " + merchantId + ". Compare it with that in the console.");
        }
        return new EventReader(payload, raw, merchantId).read();
    }

    private void checkTimes(Token token, ObjectNode payload) {
        Instant now = clock.instant();
        Instant exp = token.time("exp");
        Instant alsoExp = Token.time(payload, "exp");
        Instant iat = token.time("iat") != null ? token.time("iat") : Token.time(payload, "iat");
        require(!isPast(exp, now) && !isPast(alsoExp, now), "has expired");
        require(iat == null || !iat.isAfter(now.plus(clockSkew)), "is from the future; compare the clocks");
        if (exp == null && alsoExp == null) {
            require(
                    maxAge != null && iat != null && !isPast(iat.plus(maxAge), now),
                    "does not say until when it is valid; acceptingWithoutExp(…) lets such in while they are young");
        }
    }

    private boolean isPast(@Nullable Instant time, Instant now) {
        return time != null && now.isAfter(time.plus(clockSkew));
    }

    private static void require(boolean holds, String fault) {
        if (!holds) {
            throw new WebhookVerificationException(
                    Reason.REPLAYED,
                    "The webhook's token " + fault
                            + ". A repeat by Yandex Pay carries a fresh one: somebody sent an old one"
                            + " again, or a clock is wrong.");
        }
    }

    /** HTTP 200, {@code {"status":"success"}}. */
    @Override
    public WebhookAcknowledgement acknowledgement() {
        return RECEIVED;
    }

    /** As the documentation has it: 403 for what is not signed rightly, is too old or is another shop's. */
    @Override
    public WebhookAcknowledgement rejection(WebhookVerificationException refused) {
        int status =
                refused.reason().httpStatus() == 401 ? 403 : refused.reason().httpStatus();
        String code = switch (refused.reason()) {
            case WRONG_ACCOUNT, ADDRESS_NOT_ALLOWED, SECRET_WRONG -> "FORBIDDEN";
            case SIGNATURE_MISSING, SIGNATURE_WRONG -> "UNAUTHORIZED";
            case REPLAYED -> "TOKEN_EXPIRED";
            default -> "OTHER";
        };
        String reason = refused.reason() == Reason.WRONG_ACCOUNT ? "\"Invalid merchantId\"" : "null";
        return WebhookAcknowledgement.of(
                status,
                "application/json",
                "{\"status\":\"fail\",\"code\":" + status + ",\"reasonCode\":\"" + code + "\",\"reason\":" + reason
                        + '}');
    }

    @Override
    public String toString() {
        return "YandexPayNotifications{" + merchantId + '}';
    }
}
