package io.github.prilavok.sandbox.tinkoff;

import io.github.prilavok.sandbox.SandboxClock;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** All that the bank knows. Not thread-safe, but for the terminals: used by one handler at a time. */
final class Bank {
    /** Lets something happen later. */
    interface Later {
        void in(Duration delay, Runnable task);
    }

    /** A customer of a shop. */
    record Customer(
            String key, @Nullable String email, @Nullable String phone) {}

    /** What belongs to one terminal. */
    static final class Books {
        final Map<String, Customer> customers = new LinkedHashMap<>();
        final List<Card> cards = new ArrayList<>();
        final Map<String, CardBinding> bindings = new LinkedHashMap<>();
        final Map<String, SbpAccount> accounts = new LinkedHashMap<>();
        final Map<String, List<Payment>> orders = new LinkedHashMap<>();
        final Map<String, Deal> deals = new LinkedHashMap<>();
        final Map<String, List<Payout>> payoutOrders = new LinkedHashMap<>();
        final Map<String, Certificate> certificates = new LinkedHashMap<>();
    }

    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";

    private final SandboxClock clock;
    private final TinkoffLedger ledger;
    private final Notifications notifications;
    private final Later later;
    private final Supplier<URI> origin;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Terminal> terminals = new ConcurrentHashMap<>();
    private final Map<String, Books> books = new LinkedHashMap<>();
    private final Map<Long, Payment> payments = new LinkedHashMap<>();
    private final Map<Long, Payout> payouts = new LinkedHashMap<>();
    private final Map<String, Payment> codes = new LinkedHashMap<>();
    private final Map<Long, ThreeDs> challenges = new LinkedHashMap<>();
    private long lastId;

    Bank(SandboxClock clock, TinkoffLedger ledger, Notifications notifications, Later later, Supplier<URI> origin) {
        this.clock = clock;
        this.ledger = ledger;
        this.notifications = notifications;
        this.later = later;
        this.origin = origin;
        // Longer than 32 bits, as the bank's are, and new after each start.
        this.lastId = clock.instant().toEpochMilli();
    }

    SandboxClock clock() {
        return clock;
    }

    TinkoffLedger ledger() {
        return ledger;
    }

    Notifications notifications() {
        return notifications;
    }

    Later later() {
        return later;
    }

    /** A page of the bank. */
    String url(String path) {
        return origin.get() + path;
    }

    Map<String, Terminal> terminals() {
        return terminals;
    }

    Books books(Terminal terminal) {
        return books.computeIfAbsent(terminal.key(), unused -> new Books());
    }

    long nextId() {
        return ++lastId;
    }

    String uuid() {
        return UUID.randomUUID().toString();
    }

    String code(int length) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < length; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    String digits(int length) {
        StringBuilder digits = new StringBuilder().append(1 + random.nextInt(9));
        for (int i = 1; i < length; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    void add(Payment payment) {
        payments.put(payment.id(), payment);
        codes.put(payment.pageCode(), payment);
        books(payment.terminal())
                .orders
                .computeIfAbsent(payment.order().orderId(), unused -> new ArrayList<>(1))
                .add(payment);
    }

    void addCode(String code, Payment payment) {
        codes.put(code, payment);
    }

    @Nullable
    Payment byCode(String code) {
        return codes.get(code);
    }

    @Nullable
    Payment byId(long id) {
        return payments.get(id);
    }

    /** Remembers the check of a payer for a payment, or for the session of a card binding. */
    void challenge(long paymentId, ThreeDs threeDs) {
        challenges.put(paymentId, threeDs);
    }

    @Nullable
    ThreeDs challenge(long paymentId) {
        return challenges.get(paymentId);
    }

    /** The check that the issuer knows by this identifier. */
    @Nullable
    ThreeDs challenge(String acsTransId) {
        return challenges.values().stream()
                .filter(threeDs -> threeDs.acsTransId().equals(acsTransId))
                .findFirst()
                .orElse(null);
    }

    /** A payment of this terminal. */
    Payment payment(Terminal terminal, long id) {
        Payment payment = payments.get(id);
        if (payment == null) {
            throw Refusal.of("255");
        }
        if (payment.terminal() != terminal) {
            throw Refusal.of("331");
        }
        return payment;
    }

    void add(Payout payout) {
        payouts.put(payout.id(), payout);
        books(payout.terminal())
                .payoutOrders
                .computeIfAbsent(payout.orderId(), unused -> new ArrayList<>(1))
                .add(payout);
    }

    /** A payout of this terminal. */
    Payout payout(Terminal terminal, long id) {
        Payout payout = payouts.get(id);
        if (payout == null) {
            throw Refusal.of("255");
        }
        if (payout.terminal() != terminal) {
            throw Refusal.of("331");
        }
        return payout;
    }

    /** A deal of any terminal of the shop; null if there is none. */
    @Nullable
    Deal deal(String id) {
        return books.values().stream()
                .map(book -> book.deals.get(id))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Remembers a card for a customer; the same number for the same customer is the same card. */
    Card remember(Terminal terminal, String pan, String expiry, @Nullable String customerKey, boolean recurrent) {
        Books book = books(terminal);
        for (Card card : book.cards) {
            if (!card.removed()
                    && customerKey != null
                    && customerKey.equals(card.customerKey())
                    && card.pan().equals(pan)
                    && (card.rebillId() != null) == recurrent) {
                return card;
            }
        }
        Card card = new Card(nextId(), pan, expiry, recurrent ? Long.toString(nextId()) : null, customerKey);
        if (customerKey != null || recurrent) {
            book.cards.add(card);
        }
        return card;
    }

    @Nullable
    Card cardByRebillId(Terminal terminal, String rebillId) {
        return books(terminal).cards.stream()
                .filter(card -> rebillId.equals(card.rebillId()))
                .findFirst()
                .orElse(null);
    }
}
