package io.github.prilavok.sandbox.tinkoff;

import org.jspecify.annotations.Nullable;

/** What payers do on the bank's pages and in their banks' applications. Not thread-safe. */
final class Payer {
    private static final String PHONE = "+7 (900) ***-**-01";

    private final Bank bank;
    private final Acquirer acquirer;
    private final Sbp sbp;
    private final Customers customers;

    Payer(Bank bank, Acquirer acquirer, Sbp sbp, Customers customers) {
        this.bank = bank;
        this.acquirer = acquirer;
        this.sbp = sbp;
        this.customers = customers;
    }

    /** The payment that a link or an identifier leads to. */
    Payment payment(String reference) {
        String code = code(reference);
        Payment payment = bank.byCode(code);
        if (payment == null
                && !code.isEmpty()
                && code.length() < 19
                && code.chars().allMatch(Character::isDigit)) {
            payment = bank.byId(Long.parseLong(code));
        }
        if (payment == null) {
            throw new IllegalArgumentException("T-Bank knows no payment of " + reference);
        }
        return payment;
    }

    void open(Payment payment) {
        acquirer.showForm(payment);
    }

    void pay(Payment payment, TestCard card) {
        requirePayable(payment);
        boolean recurrent = payment.order().recurrent();
        Card used = bank.remember(
                payment.terminal(), card.pan(), TestCard.EXPIRY, payment.order().customerKey(), recurrent);
        String error = used.error();
        if (error == null) {
            acquirer.pay(payment, Means.CARD, used, null);
        } else {
            acquirer.reject(payment, error);
        }
    }

    void pay(Payment payment, Means means) {
        requirePayable(payment);
        switch (means) {
            case CARD -> pay(payment, TestCard.OK);
            case SBP -> sbp.pay(payment);
            default -> acquirer.pay(payment, means, null, PHONE);
        }
    }

    void decline(Payment payment) {
        requirePayable(payment);
        acquirer.reject(payment, "1051");
    }

    void failAttempt(Payment payment) {
        requirePayable(payment);
        acquirer.failAttempt(payment, "1051");
    }

    void answer3ds(long paymentId, boolean passed) {
        ThreeDs threeDs = bank.challenge(paymentId);
        if (threeDs == null) {
            throw new IllegalStateException("T-Bank asks nobody about the payment " + paymentId);
        }
        threeDs.passed(passed);
    }

    void bind(String reference, @Nullable TestCard card) {
        Terminal terminal = terminalOfBinding(code(reference));
        CardBinding binding = binding(terminal, reference);
        if (!binding.open()) {
            throw new IllegalStateException(
                    "The card binding " + binding.requestKey() + " is " + binding.status() + " and takes no card");
        }
        if (card == null) {
            customers.reject(terminal, binding, "1051");
        } else {
            customers.give(terminal, binding, card.pan(), TestCard.EXPIRY);
        }
    }

    void linkPhone(String reference, String phone) {
        Terminal terminal = terminalOfBinding(code(reference));
        CardBinding binding = binding(terminal, reference);
        binding.status("COMPLETED");
        bank.notifications()
                .phone(terminal, binding, phone, SbpBank.ALL.get(0), bank.uuid().replace("-", ""));
    }

    int randomAmount(String requestKey) {
        return binding(terminalOfBinding(requestKey), requestKey).randomAmount();
    }

    void linkAccount(String requestKey, boolean active) {
        for (Terminal terminal : bank.terminals().values()) {
            SbpAccount account = bank.books(terminal).accounts.get(requestKey);
            if (account != null) {
                if (active) {
                    sbp.link(terminal, account);
                } else {
                    sbp.unlink(terminal, account);
                }
                return;
            }
        }
        throw new IllegalArgumentException("T-Bank knows no account link " + requestKey);
    }

    void openAccountLink(String requestKey) {
        bank.terminals().values().stream()
                .map(terminal -> bank.books(terminal).accounts.get(requestKey))
                .filter(account -> account != null && account.status().equals("NEW"))
                .forEach(account -> account.status("PROCESSING"));
    }

    void accountError(String accountToken, @Nullable String error) {
        for (Terminal terminal : bank.terminals().values()) {
            SbpAccount account = sbp.account(terminal, accountToken);
            if (account != null) {
                account.error(error);
                return;
            }
        }
        throw new IllegalArgumentException("T-Bank knows no account with this AccountToken");
    }

    void cardError(String rebillId, @Nullable String error) {
        for (Terminal terminal : bank.terminals().values()) {
            Card card = bank.cardByRebillId(terminal, rebillId);
            if (card != null) {
                card.error(error);
                return;
            }
        }
        throw new IllegalArgumentException("T-Bank knows no card with RebillId " + rebillId);
    }

    private Terminal terminalOfBinding(String requestKey) {
        return bank.terminals().values().stream()
                .filter(terminal -> bank.books(terminal).bindings.containsKey(requestKey))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("T-Bank knows no card binding " + requestKey));
    }

    private CardBinding binding(Terminal terminal, String reference) {
        CardBinding binding = bank.books(terminal).bindings.get(code(reference));
        if (binding == null) {
            throw new IllegalArgumentException("T-Bank knows no card binding " + reference);
        }
        return binding;
    }

    private static void requirePayable(Payment payment) {
        if (!payment.status().payable()) {
            throw new IllegalStateException(
                    "The payment " + payment.id() + " is " + payment.status().wire() + " and cannot be paid");
        }
    }

    /** The last part of a link, or the reference itself. */
    private static String code(String reference) {
        String path = reference.split("[?#]", 2)[0];
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
