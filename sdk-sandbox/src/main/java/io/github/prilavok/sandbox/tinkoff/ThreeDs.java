package io.github.prilavok.sandbox.tinkoff;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A payer's check by the issuer, on the way. */
final class ThreeDs {
    private final boolean second;
    private final String serverTransId;
    private final String acsTransId;
    private final @Nullable String returnUrl;
    private final Consumer<Boolean> end;
    private @Nullable Boolean passed;

    /** @param end what follows when the shop hands in the issuer's answer */
    ThreeDs(
            boolean second,
            String serverTransId,
            String acsTransId,
            @Nullable String returnUrl,
            Consumer<Boolean> end) {
        this.second = second;
        this.serverTransId = serverTransId;
        this.acsTransId = acsTransId;
        this.returnUrl = returnUrl;
        this.end = end;
    }

    /** Whether this is 3-D Secure 2 and not 1. */
    boolean second() {
        return second;
    }

    /** For version 1 it serves as MD. */
    String serverTransId() {
        return serverTransId;
    }

    /** For version 1 it serves as PaReq. */
    String acsTransId() {
        return acsTransId;
    }

    /** The cresCallbackUrl of the shop. */
    @Nullable
    String returnUrl() {
        return returnUrl;
    }

    /** Null until the payer has answered. */
    @Nullable
    Boolean passed() {
        return passed;
    }

    void passed(boolean passed) {
        this.passed = passed;
    }

    void end(boolean passed) {
        end.accept(passed);
    }
}
