package io.github.prilavok.sandbox.yandexpay;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What is set for the merchant in the console, and how long things take. Not thread-safe. */
final class Merchant {
    private final String id;
    private final String productionKey;
    private boolean test;
    private boolean twoStage;
    private boolean cashRegister;
    private boolean repeatsRefused;
    private boolean requestIdsForgotten;
    private boolean repeatedRecurCharged;
    private @Nullable URI callbackUrl;
    private Duration operations = Duration.ZERO;
    private Duration refunds = Duration.ofSeconds(1);
    private Duration hiding = Duration.ZERO;

    Merchant(String id, String productionKey) {
        this.id = id;
        this.productionKey = productionKey;
    }

    String id() {
        return id;
    }

    /** In the test environment the key is the public merchant id. */
    String apiKey() {
        return test ? id : productionKey;
    }

    void test(boolean isTest) {
        test = isTest;
    }

    boolean twoStage() {
        return twoStage;
    }

    void twoStage(boolean isTwoStage) {
        twoStage = isTwoStage;
    }

    boolean cashRegister() {
        return cashRegister;
    }

    void cashRegister(boolean enabled) {
        cashRegister = enabled;
    }

    boolean repeatsRefused() {
        return repeatsRefused;
    }

    void repeatsRefused(boolean refused) {
        repeatsRefused = refused;
    }

    boolean requestIdsForgotten() {
        return requestIdsForgotten;
    }

    void requestIdsForgotten(boolean forgotten) {
        requestIdsForgotten = forgotten;
    }

    boolean repeatedRecurCharged() {
        return repeatedRecurCharged;
    }

    void repeatedRecurCharged(boolean charged) {
        repeatedRecurCharged = charged;
    }

    @Nullable
    URI callbackUrl() {
        return callbackUrl;
    }

    void callbackUrl(@Nullable URI url) {
        callbackUrl = url;
    }

    /** How long a capture, a cancellation, a submission or a recurrent charge takes. */
    Duration operations() {
        return operations;
    }

    void operations(Duration time) {
        operations = time;
    }

    Duration refunds() {
        return refunds;
    }

    void refunds(Duration time) {
        refunds = time;
    }

    /** For how long reads know nothing of what is new. */
    Duration hiding() {
        return hiding;
    }

    void hiding(Duration time) {
        hiding = time;
    }
}
