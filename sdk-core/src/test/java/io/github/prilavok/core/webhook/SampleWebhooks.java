package io.github.prilavok.core.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.core.internal.json.BoundedJson;
import io.github.prilavok.core.internal.tls.Digests;
import io.github.prilavok.core.webhook.WebhookVerificationException.Reason;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** A provider that exists for these tests alone: signs the raw body, says when, wants {@code OK}. */
final class SampleWebhooks implements WebhookReceiver<SampleWebhooks.Event> {
    static final String SIGNATURE = "X-Sample-Signature";
    static final Instant SENT = Instant.parse("2026-11-20T12:00:00Z");
    static final String BODY = "{\"id\":\"evt-1\",\"account\":\"shop-1\",\"sent\":" + SENT.getEpochSecond()
            + ",\"amount\":1299.00,\"text\":\"Кружка\"}";

    private static final byte[] KEY = "callback-secret".getBytes(UTF_8);
    private static final Duration WINDOW = Duration.ofMinutes(5);

    record Event(String id, ObjectNode raw) implements WebhookEvent {
        @Override
        public String dedupKey() {
            return id;
        }
    }

    private final WebhookPolicy policy;
    private final Clock clock;

    SampleWebhooks(WebhookPolicy policy) {
        this(policy, Clock.fixed(SENT.plusSeconds(10), ZoneOffset.UTC));
    }

    SampleWebhooks(WebhookPolicy policy, Clock clock) {
        this.policy = policy;
        this.clock = clock;
    }

    static String signature(byte[] body) {
        return Digests.hmacSha256Hex(KEY, body);
    }

    static WebhookRequest signed(byte[] body) {
        return WebhookRequest.of("POST", Map.of(SIGNATURE, List.of(signature(body))), body, "192.0.2.1");
    }

    static WebhookRequest signed(String body) {
        return signed(body.getBytes(UTF_8));
    }

    @Override
    public Event receive(WebhookRequest request) {
        policy.check(request, "POST");
        byte[] body = request.body();
        String signature = request.header(SIGNATURE)
                .orElseThrow(() -> WebhookVerificationException.signatureMissing("header " + SIGNATURE));
        if (!Digests.hexEquals(Digests.hmacSha256(KEY, body), signature)) {
            throw WebhookVerificationException.signatureWrong(
                    "callback secret key", BoundedJson.isObject(body, policy));
        }
        ObjectNode tree = BoundedJson.object(body, policy);
        if (!tree.path("account").asText().equals("shop-1")) {
            throw new WebhookVerificationException(Reason.WRONG_ACCOUNT, "The webhook is for another account.");
        }
        if (Instant.ofEpochSecond(tree.path("sent").asLong()).plus(WINDOW).isBefore(clock.instant())) {
            throw new WebhookVerificationException(Reason.REPLAYED, "The webhook was signed more than 5 minutes ago.");
        }
        return new Event(tree.path("id").asText(), tree);
    }

    @Override
    public WebhookAcknowledgement acknowledgement() {
        return WebhookAcknowledgement.text("OK");
    }

    @Override
    public WebhookPolicy policy() {
        return policy;
    }
}
