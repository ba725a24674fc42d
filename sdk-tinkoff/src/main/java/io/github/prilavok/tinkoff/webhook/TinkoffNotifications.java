package io.github.prilavok.tinkoff.webhook;

import io.github.prilavok.core.IpRanges;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.webhook.WebhookAcknowledgement;
import io.github.prilavok.core.webhook.WebhookPolicy;
import io.github.prilavok.core.webhook.WebhookReceiver;
import io.github.prilavok.core.webhook.WebhookRequest;
import io.github.prilavok.core.webhook.WebhookVerificationException;
import io.github.prilavok.core.webhook.WebhookVerificationException.Reason;
import io.github.prilavok.tinkoff.internal.TinkoffToken;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Receives T-Bank's notifications: checks the Token over the very bytes that came, whatever members they have, and makes the
 * typed event.
 *
 * <pre>{@code
 * TinkoffNotifications notifications = TinkoffNotifications.of("1700000000001DEMO", password)
 *         .and("1700000000001E2C", payoutsPassword);
 *
 * WebhookAcknowledgement answer = notifications.handle(request, event -> {
 *     if (event instanceof PaymentNotification payment && payment.status().is(CONFIRMED)) {
 *         Order order = orders.find(payment.orderId());
 *         if (order != null && order.total().equals(payment.amount())) {   // else: alert somebody
 *             order.paid(payment.dedupKey());
 *         }
 *     }
 * });
 * }</pre>
 *
 * <p>The bank waits 10 seconds for HTTP 200 with the body {@code OK} and nothing else; without it, it repeats every hour for
 * a day and perhaps daily for a month. It sends to port 443 only. Immutable and safe for use by many threads.
 *
 * <p>Source: <a href="https://developer.tbank.ru/eacq/intro/developer/notification">developer.tbank.ru/eacq, notifications</a>.
 */
public final class TinkoffNotifications implements WebhookReceiver<TinkoffNotification> {
    /**
     * The networks that the bank says it sends from. Not checked by default, because every notification is signed and the
     * list changes; {@code policy(WebhookPolicy.builder().allowFrom(TinkoffNotifications.SOURCES).build())} adds the check.
     */
    public static final IpRanges SOURCES =
            IpRanges.of("91.194.226.0/23", "91.218.132.0/22", "212.49.24.0/24", "212.233.80.0/22");

    private static final String TERMINAL_KEY = "TerminalKey";
    private static final String TOKEN = "Token";
    private static final WebhookAcknowledgement OK = WebhookAcknowledgement.of(200, "text/plain", "OK");

    private final Map<String, TinkoffToken> terminals;
    private final WebhookPolicy policy;

    private TinkoffNotifications(Map<String, TinkoffToken> terminals, WebhookPolicy policy) {
        this.terminals = terminals;
        this.policy = policy;
    }

    /**
     * Notifications of one terminal.
     *
     * @param terminalKey 1 to 20 characters
     * @param password of the terminal
     */
    public static TinkoffNotifications of(String terminalKey, String password) {
        return new TinkoffNotifications(Map.of(), WebhookPolicy.defaults()).and(terminalKey, password);
    }

    /** These and those of another terminal, where several report to one URL: acquiring and payouts have a terminal each. */
    public TinkoffNotifications and(String terminalKey, String password) {
        Check.text(TERMINAL_KEY, terminalKey, 20);
        Check.text("Password", password, 100);
        Map<String, TinkoffToken> more = new LinkedHashMap<>(terminals);
        more.put(terminalKey, TinkoffToken.of(password));
        return new TinkoffNotifications(more, policy);
    }

    /** These, let in by another policy: limits, addresses, a secret in the URL. */
    public TinkoffNotifications policy(WebhookPolicy policy) {
        return new TinkoffNotifications(terminals, policy);
    }

    @Override
    public WebhookPolicy policy() {
        return policy;
    }

    @Override
    public TinkoffNotification receive(WebhookRequest request) {
        policy.check(request, "POST");
        Received received = Received.read(request.body(), policy);
        String token = received.scalar(TOKEN);
        if (token == null || token.isEmpty()) {
            throw WebhookVerificationException.signatureMissing("field " + TOKEN);
        }
        String terminalKey = received.scalar(TERMINAL_KEY);
        TinkoffToken terminal = terminalKey == null ? null : terminals.get(terminalKey);
        if (terminalKey == null || terminal == null) {
            throw new WebhookVerificationException(
                    Reason.WRONG_ACCOUNT,
                    "The notification is not for " + String.join(" or ", terminals.keySet())
                            + ", the terminals that this receiver knows. Compare the TerminalKey, or add the other terminal"
                            + " with and(terminalKey, password).");
        }
        SortedMap<String, String> signed = received.scalars();
        if (terminal.isTokenOf(signed, token)) {
            return new EventReader(received, terminalKey, token, hasData(signed)).read();
        }
        // Whether additional data that comes as a text is signed, the bank's documents do not agree. Both forms need
        // the
        // password; by the second one nobody vouches for the data.
        if (hasData(signed) && terminal.isTokenOf(withoutData(signed), token)) {
            return new EventReader(received, terminalKey, token, false).read();
        }
        throw WebhookVerificationException.signatureWrong("terminal's password", true);
    }

    private static boolean hasData(SortedMap<String, String> scalars) {
        return scalars.containsKey("DATA") || scalars.containsKey("Data");
    }

    private static SortedMap<String, String> withoutData(SortedMap<String, String> scalars) {
        SortedMap<String, String> rest = new TreeMap<>(scalars);
        rest.remove("DATA");
        rest.remove("Data");
        return rest;
    }

    /** HTTP 200, {@code text/plain}, body {@code OK}. */
    @Override
    public WebhookAcknowledgement acknowledgement() {
        return OK;
    }

    /** The terminals, without their passwords. */
    @Override
    public String toString() {
        return "TinkoffNotifications" + terminals.keySet();
    }
}
