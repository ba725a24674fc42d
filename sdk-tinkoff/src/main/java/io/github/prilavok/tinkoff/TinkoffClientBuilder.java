package io.github.prilavok.tinkoff;

import io.github.prilavok.core.ClientBuilder;
import io.github.prilavok.core.internal.Authorizer;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.Transport;
import io.github.prilavok.core.internal.log.Redaction;
import io.github.prilavok.tinkoff.internal.SignedBodies;
import io.github.prilavok.tinkoff.internal.TimelyBodies;
import io.github.prilavok.tinkoff.internal.TinkoffJson;
import io.github.prilavok.tinkoff.internal.TinkoffResponses;
import io.github.prilavok.tinkoff.internal.TinkoffToken;
import io.github.prilavok.tinkoff.webhook.TinkoffNotifications;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link TinkoffClient}. Time-outs unless set: 10 s to connect, 40 s of silence, 60 s for a whole call, for the
 * bank asks the card's bank before it answers a charge.
 *
 * <p>Both hosts of the bank show certificates of the Russian Trusted Root CA, which a JVM does not know: give its PEM to
 * {@link #trust}.
 */
public final class TinkoffClientBuilder extends ClientBuilder<TinkoffClientBuilder> {
    private static final String PRODUCTION = "https://securepay.tinkoff.ru/";
    private static final String TEST = "https://rest-api-test.tinkoff.ru/";
    private static final int MAX_TERMINAL_KEY = 20;
    private static final int MAX_PASSWORD = 20;

    private @Nullable String terminalKey;
    private @Nullable String password;
    private Duration settleTime = Duration.ofMinutes(2);
    private Clock clock = Clock.systemUTC();

    TinkoffClientBuilder() {
        super("tinkoff", PRODUCTION, Duration.ofSeconds(10), Duration.ofSeconds(40), Duration.ofSeconds(60));
    }

    @Override
    protected TinkoffClientBuilder self() {
        return this;
    }

    /**
     * The terminal, from the bank's cabinet; required.
     *
     * @param terminalKey at most 20 characters
     * @param password at most 20 characters; it signs the requests and is never sent
     */
    public TinkoffClientBuilder terminal(String terminalKey, String password) {
        this.terminalKey = Check.text("TerminalKey", terminalKey, MAX_TERMINAL_KEY);
        this.password = Check.text("Password", password, MAX_PASSWORD);
        return this;
    }

    @Override
    public TinkoffClientBuilder clock(Clock clock) {
        this.clock = clock;
        return super.clock(clock);
    }

    /**
     * The bank's test host, for production terminals with test cards. It answers only addresses that the bank was told of.
     * DEMO terminals work on the production host, as does SBP.
     */
    public TinkoffClientBuilder testEnvironment() {
        return baseUrl(TEST);
    }

    /**
     * How long after a lost request a payment has to stand as it stood before the reconciliation says that the request was
     * not executed. A lost Init, a lost Confirm and a lost full Cancel do not wait for it, as a second one does no harm;
     * a full refund does if it may be one by SBP. Default 2 minutes.
     */
    public TinkoffClientBuilder settleTime(Duration settleTime) {
        Check.that(!settleTime.isNegative(), "settleTime must not be negative");
        this.settleTime = settleTime;
        return this;
    }

    /** @throws IllegalStateException if there is no terminal */
    public TinkoffClient build() {
        if (terminalKey == null || password == null) {
            throw new IllegalStateException("the terminal is missing; call terminal(terminalKey, password)");
        }
        Redaction redaction = Redaction.standard()
                .plus("Surname", "ticketPassengerSurname", "PaymentRecipientId")
                .hiding(password);
        Transport transport = transport()
                .json(TinkoffJson.MAPPER)
                .bodies(new TimelyBodies(new SignedBodies(terminalKey, TinkoffToken.of(password)), clock))
                .responses(new TinkoffResponses(redaction))
                .authorizer(Authorizer.NONE)
                .redaction(redaction)
                .build();
        TinkoffClient client =
                new TinkoffClient(transport, terminalKey, TinkoffNotifications.of(terminalKey, password));
        new Reconciliation(client, settleTime).register(transport);
        return client;
    }
}
