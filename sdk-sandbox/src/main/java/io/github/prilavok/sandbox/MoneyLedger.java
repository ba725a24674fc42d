package io.github.prilavok.sandbox;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The ledger of a provider that moves money: beside the requests it keeps every movement, for as long as the sandbox
 * lives. Safe for use by many threads.
 */
public final class MoneyLedger extends Ledger {
    /** What happened to money. */
    public enum Kind {
        /** Money of the buyer was reserved. */
        HOLD,
        /** A reservation, or a part of it, was given up. */
        RELEASE,
        /** Money of the buyer was taken. */
        CHARGE,
        /** Money was given back to the buyer. */
        REFUND
    }

    /** One movement. */
    public record Posting(Kind kind, String orderId, BigDecimal rubles, Instant at) {}

    /** How many movements, and their sum with two decimals. */
    public record Total(int count, BigDecimal rubles) {}

    private final List<Posting> postings = new ArrayList<>();

    /** An empty ledger. */
    public MoneyLedger() {}

    /** Notes a movement. */
    public synchronized void post(Posting posting) {
        postings.add(posting);
    }

    /** All movements, oldest first. */
    public synchronized List<Posting> postings() {
        return List.copyOf(postings);
    }

    /** The movements of an order, oldest first. */
    public synchronized List<Posting> postings(String orderId) {
        return postings.stream()
                .filter(posting -> posting.orderId().equals(orderId))
                .toList();
    }

    /** The movements of one kind, of all orders. */
    public Total total(Kind kind) {
        return total(postings(), kind);
    }

    /** The movements of one kind, of one order. */
    public Total total(Kind kind, String orderId) {
        return total(postings(orderId), kind);
    }

    /** What was reserved for an order. */
    public Total held(String orderId) {
        return total(Kind.HOLD, orderId);
    }

    /** What was given up of the reservations for an order. */
    public Total released(String orderId) {
        return total(Kind.RELEASE, orderId);
    }

    /** What was really taken for an order. */
    public Total charged(String orderId) {
        return total(Kind.CHARGE, orderId);
    }

    /** What was really given back of an order. */
    public Total refunded(String orderId) {
        return total(Kind.REFUND, orderId);
    }

    private static Total total(List<Posting> postings, Kind kind) {
        List<BigDecimal> sums = postings.stream()
                .filter(posting -> posting.kind() == kind)
                .map(Posting::rubles)
                .toList();
        return new Total(sums.size(), sums.stream().reduce(new BigDecimal("0.00"), BigDecimal::add));
    }
}
