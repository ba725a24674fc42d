package io.github.prilavok.tinkoff.dolyami;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.prilavok.core.ClientBuilder;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.Safety;
import io.github.prilavok.core.internal.Authorizer;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.Transport;
import io.github.prilavok.core.internal.log.Redaction;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link DolyamiClient}. Required: login and password, and a client certificate. Time-outs unless set: 5 s to connect, 30 s
 * of silence, 60 s for a whole call.
 *
 * <p>Should the handshake fail because the host shows a certificate of the Russian Trusted Root CA, give its PEM to {@link #trust}.
 * There is no test host: demo credentials on the production one make demo orders.
 */
public final class DolyamiClientBuilder extends ClientBuilder<DolyamiClientBuilder> {
    private static final String PRODUCTION = "https://partner.dolyame.ru/";
    private static final String VERSION = "v1/";
    private static final String CORRELATION_ID = "X-Correlation-ID";
    private static final Pattern UUID_V4 = Pattern.compile(
            "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", Pattern.CASE_INSENSITIVE);

    private @Nullable String login;
    private @Nullable String password;
    private boolean amountsAsText;
    private @Nullable Money maxOrderAmount;
    private Duration settleTime = Duration.ofMinutes(1);
    private Duration refundSettleTime = Duration.ofMinutes(5);

    DolyamiClientBuilder() {
        super("dolyami", PRODUCTION, Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofSeconds(60));
    }

    @Override
    protected DolyamiClientBuilder self() {
        return this;
    }

    /**
     * The partner's login and password; they go with the client certificate and do not replace it.
     *
     * @throws IllegalArgumentException if one of them is blank, or the login has a colon in it
     */
    public DolyamiClientBuilder credentials(String login, String password) {
        Check.that(
                !login.isBlank() && !password.isBlank(),
                "credentials need a login and a password; neither may be blank");
        Check.that(login.indexOf(':') < 0, "the login must not hold a colon; what stands behind it is the password");
        this.login = login;
        this.password = password;
        return this;
    }

    /** As everywhere; a {@code v1/} at the end is left out, for it is part of every path. */
    @Override
    public DolyamiClientBuilder baseUrl(String url) {
        String host = url.endsWith("/") ? url : url + '/';
        return super.baseUrl(host.endsWith('/' + VERSION) ? host.substring(0, host.length() - VERSION.length()) : host);
    }

    /** Sends amounts as texts, {@code "6700.00"}, as the bank's own shop modules do. By default numbers: {@code 6700.00}. */
    public DolyamiClientBuilder amountsAsText() {
        amountsAsText = true;
        return this;
    }

    /**
     * The most that the partner's contract lets an order cost: {@code createOrder} refuses more before anything is sent. None
     * unless set; contracts show 30 000 and 150 000 roubles.
     */
    public DolyamiClientBuilder maxOrderAmount(Money maxOrderAmount) {
        this.maxOrderAmount = OrderCheck.maximum(maxOrderAmount);
        return this;
    }

    /**
     * How long after a lost creation, commit or cancellation an order has to stand as it stood before until the reconciliation says
     * that the request was not executed. Default 1 minute.
     */
    public DolyamiClientBuilder settleTime(Duration settleTime) {
        Check.that(!settleTime.isNegative(), "settleTime must not be negative");
        this.settleTime = settleTime;
        return this;
    }

    /** The same of refunds and corrections, which the bank executes in its own time. Default 5 minutes. */
    public DolyamiClientBuilder refundSettleTime(Duration refundSettleTime) {
        Check.that(!refundSettleTime.isNegative(), "refundSettleTime must not be negative");
        this.refundSettleTime = refundSettleTime;
        return this;
    }

    /**
     * Reads the files of the certificate.
     *
     * @throws IllegalStateException if the credentials or the client certificate are missing
     * @throws IllegalArgumentException if a file of the certificate is missing, faulty or does not fit
     */
    public DolyamiClient build() {
        if (login == null || password == null) {
            throw new IllegalStateException("no credentials set; call credentials(login, password)");
        }
        String basic = Base64.getEncoder().encodeToString((login + ':' + password).getBytes(StandardCharsets.UTF_8));
        Redaction redaction = DolyamiRedaction.RULES.hiding(login, password, basic);
        JsonMapper json = amountsAsText ? DolyamiJson.withTexts() : DolyamiJson.MAPPER;
        Transport transport = transport()
                .json(json)
                .bodies(new DolyamiBodies(json, maxOrderAmount))
                .responses(new DolyamiResponses(redaction))
                .authorizer(Authorizer.header("Authorization", "Basic " + basic))
                .idempotencyHeader(CORRELATION_ID, Safety.values())
                .idempotencyKeys(id -> Check.form(CORRELATION_ID, id, UUID_V4, "a UUID of version 4"))
                .requestIdHeaders(CORRELATION_ID)
                .redaction(redaction)
                .build();
        if (transport.clientCertificate().isEmpty()) {
            throw new IllegalStateException(
                    "no client certificate set; the bank asks for one beside login and password: call"
                            + " clientCertificate(open_api_cert.pem, private.key, null), or with a PKCS#12 file");
        }
        DolyamiClient client = new DolyamiClient(transport);
        new Reconciliation(client.orders(), settleTime, refundSettleTime).register(transport);
        return client;
    }
}
