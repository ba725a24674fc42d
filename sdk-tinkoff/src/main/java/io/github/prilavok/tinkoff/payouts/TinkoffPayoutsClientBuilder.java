package io.github.prilavok.tinkoff.payouts;

import io.github.prilavok.core.ClientBuilder;
import io.github.prilavok.core.internal.Authorizer;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.Transport;
import io.github.prilavok.core.internal.log.Redaction;
import io.github.prilavok.tinkoff.internal.TinkoffJson;
import io.github.prilavok.tinkoff.internal.TinkoffResponses;
import io.github.prilavok.tinkoff.internal.TinkoffToken;
import io.github.prilavok.tinkoff.webhook.TinkoffNotifications;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link TinkoffPayoutsClient}. Time-outs unless set: 10 s to connect, 40 s of silence, 60 s for a whole call.
 *
 * <p>Both hosts of the bank show certificates of the Russian Trusted Root CA, which a JVM does not know: give its PEM to
 * {@link #trust}.
 */
public final class TinkoffPayoutsClientBuilder extends ClientBuilder<TinkoffPayoutsClientBuilder> {
    private static final String PRODUCTION = "https://securepay.tinkoff.ru/";
    private static final String TEST = "https://rest-api-test.tinkoff.ru/";
    private static final int MAX_TERMINAL_KEY = 20;
    private static final int MAX_PASSWORD = 20;

    private @Nullable String terminalKey;
    private @Nullable String password;
    private @Nullable PayoutSigner signer;
    private boolean signCertificateRequests;
    private Duration settleTime = Duration.ofMinutes(2);

    TinkoffPayoutsClientBuilder() {
        super("tinkoff", PRODUCTION, Duration.ofSeconds(10), Duration.ofSeconds(40), Duration.ofSeconds(60));
    }

    @Override
    protected TinkoffPayoutsClientBuilder self() {
        return this;
    }

    /**
     * The payout terminal, from the bank's cabinet; required.
     *
     * @param terminalKey at most 20 characters, ends in {@code E2C}
     */
    public TinkoffPayoutsClientBuilder terminal(String terminalKey) {
        this.terminalKey = Check.text("TerminalKey", terminalKey, MAX_TERMINAL_KEY);
        return this;
    }

    /**
     * What signs the requests. Without it they carry the terminal's Token, for terminals whose check of signatures is off.
     */
    public TinkoffPayoutsClientBuilder signer(PayoutSigner signer) {
        this.signer = signer;
        return this;
    }

    /**
     * The terminal's password: for notifications and requests about certificates, and for all if there is no signer.
     *
     * @param password at most 20 characters; never sent
     */
    public TinkoffPayoutsClientBuilder password(String password) {
        this.password = Check.text("Password", password, MAX_PASSWORD);
        return this;
    }

    /**
     * Requests about certificates are signed too, by a certificate that the bank knows already: the bank's documents of 2023
     * ask for the Token there, those of 2026 for the signature.
     */
    public TinkoffPayoutsClientBuilder signCertificateRequests() {
        signCertificateRequests = true;
        return this;
    }

    /** The bank's test host. It answers only addresses that the bank was told of. */
    public TinkoffPayoutsClientBuilder testEnvironment() {
        return baseUrl(TEST);
    }

    /**
     * How long after a lost request a payout has to stand as it stood before the reconciliation says that the request was
     * not executed, and that {@link TinkoffPayoutsClient#payoutFinished} takes CHECKED for an end. Default 2 minutes.
     */
    public TinkoffPayoutsClientBuilder settleTime(Duration settleTime) {
        Check.that(!settleTime.isNegative(), "settleTime must not be negative");
        this.settleTime = settleTime;
        return this;
    }

    /** @throws IllegalStateException if there is no terminal, or neither a signer nor a password */
    public TinkoffPayoutsClient build() {
        if (terminalKey == null) {
            throw new IllegalStateException("the terminal is missing; call terminal(terminalKey)");
        }
        if (signer == null && password == null) {
            throw new IllegalStateException(
                    "nothing to sign requests with; call signer(PayoutSigner.rsa(…)), or password(…) if the terminal's check"
                            + " of signatures is off");
        }
        TinkoffToken token = password == null ? null : TinkoffToken.of(password);
        Redaction redaction = password == null ? PayoutRedaction.RULES : PayoutRedaction.RULES.hiding(password);
        Transport transport = transport()
                .json(TinkoffJson.MAPPER)
                .bodies(new SignedPayoutBodies(terminalKey, token, signer, signCertificateRequests))
                .responses(new TinkoffResponses(redaction))
                .authorizer(Authorizer.NONE)
                .redaction(redaction)
                .build();
        TinkoffPayoutsClient client = new TinkoffPayoutsClient(
                transport,
                terminalKey,
                password == null ? null : TinkoffNotifications.of(terminalKey, password),
                settleTime);
        new PayoutReconciliation(client.payouts(), settleTime).register(transport);
        return client;
    }
}
