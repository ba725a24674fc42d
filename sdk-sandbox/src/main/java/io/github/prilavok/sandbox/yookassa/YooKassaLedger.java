package io.github.prilavok.sandbox.yookassa;

import io.github.prilavok.sandbox.Ledger;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * YooKassa's ledger: beside the requests it keeps every movement of money and every receipt, all of them for as long
 * as the sandbox lives. Safe for use by many threads.
 */
public final class YooKassaLedger extends Ledger {
    /** What happened to money, or which receipt was printed. */
    public enum Kind {
        /** Money of the payer was held. */
        HOLD,
        /** A hold, or a part of it, was given up. */
        RELEASE,
        /** Money of the payer was taken. */
        CHARGE,
        /** Money was given back to the payer. */
        REFUND,
        /** Money arrived at the recipient of a payout. */
        PAYOUT,
        /** A receipt of income was registered. */
        RECEIPT,
        /** A receipt of a refund was registered. */
        REFUND_RECEIPT
    }

    /**
     * One movement.
     *
     * @param account the shopId or agentId
     * @param object the id of the payment, refund, payout or receipt
     * @param payment the id of the payment that it belongs to; empty for payouts
     * @param roubles the sum moved or printed
     * @param metadata the metadata of the object, without null values
     * @param at when, on the sandbox's clock
     */
    public record Posting(
            Kind kind,
            String account,
            String object,
            String payment,
            BigDecimal roubles,
            Map<String, String> metadata,
            Instant at) {
        public Posting {
            metadata = Collections.unmodifiableMap(new HashMap<>(metadata));
        }
    }

    /** How many movements, and their sum in roubles. */
    public record Total(int count, BigDecimal roubles) {}

    private final List<Posting> postings = new ArrayList<>();

    YooKassaLedger() {}

    synchronized void post(Posting posting) {
        postings.add(posting);
    }

    /** All movements, oldest first. */
    public synchronized List<Posting> postings() {
        return List.copyOf(postings);
    }

    /** All movements of one kind. */
    public Total total(Kind kind) {
        return total(kind, posting -> true);
    }

    /** The movements of one kind that satisfy a condition. */
    public Total total(Kind kind, Predicate<? super Posting> condition) {
        int count = 0;
        BigDecimal roubles = new BigDecimal("0.00");
        for (Posting posting : postings()) {
            if (posting.kind() == kind && condition.test(posting)) {
                count++;
                roubles = roubles.add(posting.roubles());
            }
        }
        return new Total(count, roubles);
    }

    /** The movements of one kind whose object has this pair in its metadata, such as the shop's order number. */
    public Total total(Kind kind, String metadataKey, String metadataValue) {
        return total(kind, posting -> metadataValue.equals(posting.metadata().get(metadataKey)));
    }

    /** What was really taken for a payment. */
    public Total charged(String paymentId) {
        return total(Kind.CHARGE, posting -> posting.payment().equals(paymentId));
    }

    /** What was really given back of a payment. */
    public Total refunded(String paymentId) {
        return total(Kind.REFUND, posting -> posting.payment().equals(paymentId));
    }
}
