package io.github.prilavok.sandbox.dolyami;

import io.github.prilavok.sandbox.Webhook;
import io.github.prilavok.sandbox.WebhookPolicy;
import io.github.prilavok.sandbox.WebhookSender;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells the shop of a new status, unsigned as the bank does. */
final class Notifications {
    /** Once a minute, ten times, until HTTP 200. */
    static final WebhookPolicy POLICY = new WebhookPolicy() {
        private static final int TRIES = 10;

        @Override
        public Duration patience() {
            return Duration.ofSeconds(10);
        }

        @Override
        public boolean acknowledges(int status, byte[] answer) {
            return status == 200;
        }

        @Override
        public @Nullable Duration next(int tries) {
            return tries < TRIES ? Duration.ofMinutes(1) : null;
        }
    };

    private static final Map<OrderStatus, String> OPERATIONS = Map.of(
            OrderStatus.APPROVED, "orderApproved",
            OrderStatus.REJECTED, "orderRejected",
            OrderStatus.CANCELED, "orderCanceled",
            OrderStatus.COMMITTED, "orderCommitted",
            OrderStatus.COMPLETED, "orderCompleted",
            OrderStatus.REFUNDED, "orderRefunded");

    private final WebhookSender sender;
    private final Partner partner;
    private final Answers answers;

    Notifications(WebhookSender sender, Partner partner, Answers answers) {
        this.sender = sender;
        this.partner = partner;
        this.answers = answers;
    }

    void status(Order order) {
        URI url = url(order);
        if (url == null) {
            return;
        }
        sender.send(new Webhook(
                operation(order.status()),
                order.id(),
                url,
                Map.of("Content-Type", "application/json"),
                answers.notification(order).toString().getBytes(StandardCharsets.UTF_8)));
    }

    private String operation(OrderStatus status) {
        String waiting =
                partner.spelled(status).equals("waiting_for_commit") ? "orderWaitingForCommit" : "orderWaitForCommit";
        return OPERATIONS.getOrDefault(status, waiting);
    }

    /** Demo orders do without the partner's address. */
    private @Nullable URI url(Order order) {
        String own = order.request().path("notification_url").textValue();
        if (own != null) {
            return URI.create(own);
        }
        return order.demo() ? null : partner.notificationUrl();
    }
}
