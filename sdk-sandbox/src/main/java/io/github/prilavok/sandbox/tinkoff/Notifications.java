package io.github.prilavok.sandbox.tinkoff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.sandbox.Webhook;
import io.github.prilavok.sandbox.WebhookPolicy;
import io.github.prilavok.sandbox.WebhookSender;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The bank's webhooks: what is in them, their signature, where they go. */
final class Notifications {
    static final String PAYMENT = "PAYMENT";
    static final String CARD = "LINKCARD";
    static final String FISCAL = "RECEIPT";
    static final String ACCOUNT = "LINKACCOUNT";
    static final String PHONE = "LINKPHONE";

    /** Hourly for a day, then daily for a month, until HTTP 200 with exactly {@code OK}. */
    static final WebhookPolicy POLICY = new WebhookPolicy() {
        private static final int HOURLY = 24;
        private static final int DAILY = 30;

        @Override
        public Duration patience() {
            return Duration.ofSeconds(10);
        }

        @Override
        public boolean acknowledges(int status, byte[] answer) {
            return status == 200 && new String(answer, StandardCharsets.ISO_8859_1).equals("OK");
        }

        @Override
        public @Nullable Duration next(int tries) {
            if (tries <= HOURLY) {
                return Duration.ofHours(1);
            }
            return tries <= HOURLY + DAILY ? Duration.ofDays(1) : null;
        }
    };

    private static final JsonMapper JSON = new JsonMapper();

    private final WebhookSender sender;

    Notifications(WebhookSender sender) {
        this.sender = sender;
    }

    void payment(Payment payment) {
        Terminal terminal = payment.terminal();
        URI own = payment.order().notificationUrl();
        URI url = own != null ? own : terminal.notificationUrl();
        boolean success = payment.errorCode().equals("0");
        ObjectNode body = JsonNodeFactory.instance
                .objectNode()
                .put("TerminalKey", terminal.key())
                .put("OrderId", payment.order().orderId())
                .put("Success", success)
                .put("Status", payment.status().wire())
                .put("PaymentId", payment.id())
                .put("ErrorCode", payment.errorCode())
                .put("Amount", payment.amount());
        if (!success) {
            body.put("Message", Messages.of(payment.errorCode()));
        }
        payer(payment, body);
        ObjectNode data = payment.order().data();
        if (data != null && !data.isEmpty()) {
            if (terminal.dataAsText()) {
                body.put("DATA", data.toString());
            } else {
                body.set("Data", data.deepCopy());
            }
        }
        if (payment.order().deal() != null) {
            body.put("SpAccumulationId", payment.order().deal());
        }
        send(PAYMENT, payment.idText(), url, terminal, body);
    }

    private static void payer(Payment payment, ObjectNode body) {
        Card card = payment.card();
        if (card != null) {
            body.put("CardId", card.id()).put("Pan", card.maskedPan()).put("ExpDate", card.expiry());
            if (card.rebillId() != null) {
                body.put("RebillId", Long.parseLong(card.rebillId()));
            }
        } else if (payment.payerPhone() != null) {
            body.put("Pan", payment.payerPhone());
        }
    }

    /** @param card null if the binding failed */
    void card(Terminal terminal, CardBinding binding, @Nullable Card card) {
        ObjectNode body = JsonNodeFactory.instance
                .objectNode()
                .put("TerminalKey", terminal.key())
                .put("CustomerKey", binding.customerKey())
                .put("RequestKey", binding.requestKey())
                .put("Success", card != null)
                .put("Status", binding.status());
        if (terminal.payouts()) {
            body.put("PaymentId", Long.toString(binding.paymentId()));
        } else {
            body.put("PaymentId", binding.paymentId());
        }
        body.put("ErrorCode", binding.errorCode());
        if (card != null) {
            if (terminal.payouts()) {
                body.put("CardId", card.id());
            } else {
                body.put("CardId", Long.toString(card.id()));
            }
            body.put("Pan", card.maskedPan()).put("ExpDate", card.expiry());
            if (card.rebillId() != null) {
                body.put("RebillId", card.rebillId());
            }
        }
        if (terminal.payouts()) {
            body.put("NotificationType", CARD);
        }
        send(CARD, binding.requestKey(), terminal.notificationUrl(), terminal, body);
    }

    void account(Terminal terminal, SbpAccount account) {
        ObjectNode body = JsonNodeFactory.instance
                .objectNode()
                .put("TerminalKey", terminal.key())
                .put("RequestKey", account.requestKey())
                .put("AccountToken", account.token())
                .put("BankMemberId", account.bank().memberId())
                .put("BankMemberName", account.bank().name())
                .put("NotificationType", ACCOUNT)
                .put("Success", true)
                .put("ErrorCode", "0")
                .put("Message", "OK")
                .put("Status", account.status());
        send(ACCOUNT, account.requestKey(), terminal.notificationUrl(), terminal, body);
    }

    void phone(Terminal terminal, CardBinding binding, String phone, SbpBank bank, String token) {
        ObjectNode body = JsonNodeFactory.instance
                .objectNode()
                .put("TerminalKey", terminal.key())
                .put("CustomerKey", binding.customerKey())
                .put("RequestKey", binding.requestKey())
                .put("Success", true)
                .put("Status", binding.status())
                .put("PaymentId", Long.toString(binding.paymentId()))
                .put("ErrorCode", "0")
                .put("Pan", masked(phone))
                .put("BankName", bank.name())
                .put("AccountToken", token)
                .put("NotificationType", PHONE);
        send(PHONE, binding.requestKey(), terminal.notificationUrl(), terminal, body);
    }

    void fiscal(Terminal terminal, ObjectNode body) {
        send(FISCAL, body.path("PaymentId").asText(), terminal.notificationUrl(), terminal, body);
    }

    /** {@code +7(012)***-**-89}, as the bank hides a phone. */
    static String masked(String phone) {
        String digits = phone.replaceAll("[^0-9]", "");
        return "+7(" + digits.substring(1, 4) + ")***-**-" + digits.substring(digits.length() - 2);
    }

    private void send(String operation, String subject, @Nullable URI url, Terminal terminal, ObjectNode body) {
        if (url == null) {
            return;
        }
        body.put("Token", Token.of(Token.scalars(body), terminal.password()));
        try {
            sender.send(new Webhook(
                    operation, subject, url, Map.of("Content-Type", "application/json"), JSON.writeValueAsBytes(body)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A JSON tree that cannot be written", e);
        }
    }
}
