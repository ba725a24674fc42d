package io.github.prilavok.sandbox.tinkoff;

import io.github.prilavok.sandbox.Ledger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The bank's ledger: beside the requests it keeps every movement of money and every fiscal document, all of them for
 * as long as the sandbox lives. Safe for use by many threads.
 */
public final class TinkoffLedger extends Ledger {
    /** What happened to money, or which paper was printed. */
    public enum Kind {
        /** Money of the payer was reserved. */
        HOLD,
        /** A reservation, or a part of it, was given up. */
        REVERSAL,
        /** Money of the payer was taken. */
        CHARGE,
        /** Money was given back to the payer. */
        REFUND,
        /** Money left for the recipient of a payout. */
        PAYOUT,
        /** A payout, or a part of it, came back. */
        PAYOUT_RETURN,
        /** The rest of a closed deal went to the platform. */
        DEAL_REST,
        /** A receipt of income was printed. */
        RECEIPT,
        /** A receipt of a refund was printed. */
        REFUND_RECEIPT,
        /** A closing receipt was printed. */
        CLOSING_RECEIPT
    }

    /**
     * One movement.
     *
     * @param paymentId the PaymentId, or the deal's id for {@link Kind#DEAL_REST}
     * @param kopecks the sum moved, or printed
     */
    public record Posting(Kind kind, String terminalKey, String orderId, String paymentId, long kopecks, Instant at) {}

    /** How many movements, and their sum. */
    public record Total(int count, long kopecks) {}

    private final List<Posting> postings = new ArrayList<>();

    TinkoffLedger() {}

    synchronized void post(Posting posting) {
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
    public synchronized Total total(Kind kind) {
        return total(postings, kind);
    }

    /** The movements of one kind, of one order. */
    public Total total(Kind kind, String orderId) {
        return total(postings(orderId), kind);
    }

    /** What was really taken from the payers of an order, all its payments together. */
    public Total charged(String orderId) {
        return total(Kind.CHARGE, orderId);
    }

    /** What was reserved for an order. */
    public Total held(String orderId) {
        return total(Kind.HOLD, orderId);
    }

    /** What was given up of the reservations for an order. */
    public Total reversed(String orderId) {
        return total(Kind.REVERSAL, orderId);
    }

    /** What was really given back to the payers of an order. */
    public Total refunded(String orderId) {
        return total(Kind.REFUND, orderId);
    }

    /** What really left for the recipient of a payout order. */
    public Total paidOut(String orderId) {
        return total(Kind.PAYOUT, orderId);
    }

    /** The closing receipts printed for an order. */
    public Total closingReceipts(String orderId) {
        return total(Kind.CLOSING_RECEIPT, orderId);
    }

    private static Total total(List<Posting> postings, Kind kind) {
        int count = 0;
        long kopecks = 0;
        for (Posting posting : postings) {
            if (posting.kind() == kind) {
                count++;
                kopecks += posting.kopecks();
            }
        }
        return new Total(count, kopecks);
    }
}
