package io.github.prilavok.sandbox.yookassa;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A payout gateway as its profile at YooKassa has it, with its own credentials. Safe for use by many threads. */
public final class PayoutGateway implements Account {
    private final String id;
    private final String secret;
    private volatile @Nullable URI url;
    private BigDecimal balance = new BigDecimal("1000000.00");

    PayoutGateway(String id, String secret) {
        this.id = id;
        this.secret = secret;
    }

    /** The agentId, the user name of Basic. */
    @Override
    public String id() {
        return id;
    }

    /** The secret key, the password of Basic. */
    public String secret() {
        return secret;
    }

    /** Where notifications of payouts go; null for nowhere, as at first. */
    public PayoutGateway notificationUrl(@Nullable URI url) {
        this.url = url;
        return this;
    }

    /** The money left for payouts, in roubles; 1 000 000.00 at first. */
    public synchronized BigDecimal balance() {
        return balance;
    }

    /** Sets the money left for payouts, in roubles. */
    public synchronized PayoutGateway balance(BigDecimal roubles) {
        balance = roubles.setScale(2, RoundingMode.UNNECESSARY);
        return this;
    }

    Optional<URI> url() {
        return Optional.ofNullable(url);
    }

    /** @return false, and nothing taken, if there is not enough */
    synchronized boolean takes(BigDecimal sum) {
        if (balance.compareTo(sum) < 0) {
            return false;
        }
        balance = balance.subtract(sum);
        return true;
    }

    synchronized void returns(BigDecimal sum) {
        balance = balance.add(sum);
    }
}
