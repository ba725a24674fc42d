package io.github.prilavok.sandbox.tinkoff;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A payout. Not thread-safe. */
final class Payout {
    enum Kind {
        CARD,
        SBP,
        PARTNER
    }

    private final long id;
    private final Terminal terminal;
    private final String orderId;
    private final long amount;
    private final Kind kind;
    private final @Nullable Card card;
    private final @Nullable Deal deal;
    private final boolean last;
    private final Set<String> externalRequests = new HashSet<>();
    private String status = "CHECKED";
    private String errorCode = "0";
    private @Nullable String rrn;
    private long returned;

    /** @param last whether it is the FinalPayout of its deal */
    Payout(
            long id,
            Terminal terminal,
            String orderId,
            long amount,
            Kind kind,
            @Nullable Card card,
            @Nullable Deal deal,
            boolean last) {
        this.id = id;
        this.terminal = terminal;
        this.orderId = orderId;
        this.amount = amount;
        this.kind = kind;
        this.card = card;
        this.deal = deal;
        this.last = last;
    }

    long id() {
        return id;
    }

    Terminal terminal() {
        return terminal;
    }

    String orderId() {
        return orderId;
    }

    long amount() {
        return amount;
    }

    Kind kind() {
        return kind;
    }

    @Nullable
    Card card() {
        return card;
    }

    @Nullable
    Deal deal() {
        return deal;
    }

    boolean last() {
        return last;
    }

    Set<String> externalRequests() {
        return externalRequests;
    }

    String status() {
        return status;
    }

    void status(String status) {
        this.status = status;
    }

    /** Whether the money has left. */
    boolean paid() {
        return rrn != null;
    }

    @Nullable
    String rrn() {
        return rrn;
    }

    void paid(String rrn) {
        this.rrn = rrn;
    }

    String errorCode() {
        return errorCode;
    }

    void rejected(String errorCode) {
        this.errorCode = errorCode;
        this.status = "REJECTED";
    }

    long rest() {
        return amount - returned;
    }

    void returned(long kopecks) {
        returned += kopecks;
    }
}
