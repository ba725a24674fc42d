package io.github.prilavok.sandbox.yookassa;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A shop as its profile at YooKassa has it. Safe for use by many threads. */
public final class YooKassaShop implements Account {
    /** What a shop may offer. */
    static final List<String> METHODS = List.of(
            "bank_card",
            "sbp",
            "sberbank",
            "tinkoff_bank",
            "alfa_pay",
            "yoo_money",
            "sber_bnpl",
            "sber_loan",
            "mobile_balance",
            "cash",
            "b2b_sberbank",
            "electronic_certificate");

    private final String id;
    private final String secret;
    private final String gatewayId;
    private final Map<String, URI> urls = new ConcurrentHashMap<>();
    private volatile @Nullable URI url;
    private volatile @Nullable String fiscalProvider;
    private volatile Set<String> methods = new LinkedHashSet<>(METHODS);
    private volatile boolean autopayments = true;
    private volatile boolean enabled = true;

    YooKassaShop(String id, String secret, String gatewayId) {
        this.id = id;
        this.secret = secret;
        this.gatewayId = gatewayId;
    }

    /** The shopId, the user name of Basic. */
    @Override
    public String id() {
        return id;
    }

    /** The secret key, the password of Basic. */
    public String secret() {
        return secret;
    }

    /** The sub-account that payments go to. */
    public String gatewayId() {
        return gatewayId;
    }

    /** Where all notifications of the shop go; null for nowhere, as at first. */
    public YooKassaShop notificationUrl(@Nullable URI url) {
        this.url = url;
        return this;
    }

    /** Where the notifications of one event go, such as {@code refund.succeeded}, in place of the common URL. */
    public YooKassaShop notificationUrl(String event, URI url) {
        urls.put(event, url);
        return this;
    }

    /**
     * Turns receipts through YooKassa on: payments and partial refunds then need one.
     *
     * @param provider YooKassa's name for the register, such as {@code atol}; {@code avanpost} and {@code yoo_receipt}
     *     are YooKassa's own receipts, which are stricter. Null turns them off, as at first.
     */
    public YooKassaShop fiscalization(@Nullable String provider) {
        this.fiscalProvider = provider;
        return this;
    }

    /** The methods that the shop may be paid by; at first all. Others are refused with 403. */
    public YooKassaShop paymentMethods(String... types) {
        this.methods = new LinkedHashSet<>(List.of(types));
        return this;
    }

    /** Whether saved methods may be charged; true at first. Without, they are refused with 403. */
    public YooKassaShop autopayments(boolean allowed) {
        this.autopayments = allowed;
        return this;
    }

    /** Whether the shop is connected, for {@code /me}; true at first. */
    public YooKassaShop enabled(boolean enabled) {
        this.enabled = enabled;
        return this;
    }

    Optional<URI> urlFor(String event) {
        return Optional.ofNullable(urls.getOrDefault(event, url));
    }

    @Nullable
    String fiscalProvider() {
        return fiscalProvider;
    }

    boolean fiscal() {
        return fiscalProvider != null;
    }

    boolean ownReceipts() {
        return "avanpost".equals(fiscalProvider) || "yoo_receipt".equals(fiscalProvider);
    }

    boolean offers(String type) {
        return methods.contains(type);
    }

    Set<String> methods() {
        return methods;
    }

    boolean autopayments() {
        return autopayments;
    }

    boolean enabled() {
        return enabled;
    }
}
