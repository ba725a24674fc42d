package io.github.prilavok.sandbox.tinkoff;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.PrivateKey;
import org.jspecify.annotations.Nullable;

/** The methods of shops with a payment form of their own (PCI DSS). */
final class OwnForm {
    private final Bank bank;
    private final Acquirer acquirer;
    private final Customers customers;
    private final PrivateKey key;

    OwnForm(Bank bank, Acquirer acquirer, Customers customers, PrivateKey key) {
        this.bank = bank;
        this.acquirer = acquirer;
        this.customers = customers;
        this.key = key;
    }

    ObjectNode check3dsVersion(Terminal terminal, Fields fields) {
        Payment payment = bank.payment(terminal, fields.paymentId());
        CardData data = cardData(fields);
        String serverTransId = bank.uuid();
        payment.serverTransId(serverTransId);
        boolean second = isTest3ds(data.pan());
        ObjectNode answer = Payments.answer(payment).put("Version", second ? "2.1.0" : "1.0.0");
        if (second) {
            answer.put("TdsServerTransID", serverTransId).put("ThreeDSMethodURL", bank.url("/acs/method"));
        }
        return answer.put("PaymentSystem", data.pan().startsWith("220") ? "mir" : "visa");
    }

    ObjectNode finishAuthorize(Terminal terminal, Fields fields) {
        fields.checkPayer();
        Payment payment = bank.payment(terminal, fields.paymentId());
        Long amount = fields.amount();
        if (amount != null && amount != payment.order().amount()) {
            throw Refusal.of("323", "Суммы не совпадают.");
        }
        fields.word("deviceChannel", "01", "02");
        fields.word("Route", "ACQ", "MC", "EINV", "WM");
        ObjectNode threeDsData = fields.object("DATA", "250");
        if (fields.optional("EncryptedPaymentData") != null) {
            requirePayable(payment);
            acquirer.pay(payment, Means.CARD, null, null);
            return Payments.outcome(payment);
        }
        CardData data = cardData(fields);
        requirePayable(payment);
        Card card = card(payment, data);
        String error = card.error();
        TestCard test = TestCard.of(card.pan());
        if (error != null) {
            acquirer.reject(payment, error);
        } else if (test != null && test.challenges()) {
            return challenge(payment, card, threeDsData);
        } else {
            acquirer.pay(payment, Means.CARD, card, null);
        }
        return withCard(Payments.outcome(payment), payment);
    }

    ObjectNode attachCard(Terminal terminal, Fields fields) {
        CardBinding binding = customers.binding(terminal, fields);
        CardData data = cardData(fields);
        if (!binding.open()) {
            throw Refusal.of("8");
        }
        TestCard test = TestCard.of(data.pan());
        if (binding.checkType().startsWith("3DS") && test != null && test.challenges()) {
            ObjectNode threeDsData = fields.object("DATA", "250");
            ThreeDs threeDs =
                    new ThreeDs(threeDsData != null, bank.uuid(), bank.uuid(), returnUrl(threeDsData), passed -> {
                        if (passed) {
                            customers.give(terminal, binding, data.pan(), data.expiry());
                        } else {
                            customers.reject(terminal, binding, "511");
                        }
                    });
            bank.challenge(binding.paymentId(), threeDs);
            binding.status("3DS_CHECKING");
            return with(customers.state(terminal, binding), threeDs);
        }
        customers.give(terminal, binding, data.pan(), data.expiry());
        ObjectNode answer = customers.state(terminal, binding);
        if (!binding.errorCode().equals("0")) {
            answer.put("Success", false)
                    .put("ErrorCode", binding.errorCode())
                    .put("Message", Messages.of(binding.errorCode()));
        }
        return answer;
    }

    ObjectNode submit3dsAuthorization(Terminal terminal, Fields fields) {
        String md = fields.required("MD", 100, "228");
        String paRes = fields.required("PaRes", 10_000, "229");
        ThreeDs threeDs = challenge(terminal, fields);
        if (threeDs.second() || !threeDs.serverTransId().equals(md)) {
            throw Refusal.of("228", "Неверный MD.");
        }
        if (!paRes.equals(threeDs.acsTransId() + ".Y") && !paRes.equals(threeDs.acsTransId() + ".N")) {
            throw Refusal.of("229", "Неверный PaRes.");
        }
        return submitted(terminal, fields, threeDs, paRes.endsWith(".Y"));
    }

    ObjectNode submit3dsAuthorizationV2(Terminal terminal, Fields fields) {
        ThreeDs threeDs = challenge(terminal, fields);
        Boolean passed = threeDs.passed();
        if (!threeDs.second() || passed == null) {
            throw Refusal.of("110", "RReq not found");
        }
        return submitted(terminal, fields, threeDs, passed);
    }

    private ThreeDs challenge(Terminal terminal, Fields fields) {
        long id = fields.paymentId();
        Payment payment = bank.byId(id);
        if (payment != null && bank.payment(terminal, id).status() != PaymentStatus.THREE_DS_CHECKING) {
            throw Refusal.of("8");
        }
        ThreeDs threeDs = bank.challenge(id);
        if (threeDs == null) {
            throw Refusal.of("255");
        }
        return threeDs;
    }

    private ObjectNode submitted(Terminal terminal, Fields fields, ThreeDs threeDs, boolean passed) {
        long id = fields.paymentId();
        Payment payment = bank.byId(id);
        if (payment != null) {
            threeDs.end(passed);
            return withCard(Payments.outcome(payment), payment);
        }
        CardBinding binding = bank.books(terminal).bindings.values().stream()
                .filter(open -> open.paymentId() == id && open.status().equals("3DS_CHECKING"))
                .findFirst()
                .orElseThrow(() -> Refusal.of("8"));
        threeDs.end(passed);
        return customers.state(terminal, binding);
    }

    private ObjectNode challenge(Payment payment, Card card, @Nullable ObjectNode data) {
        String known = payment.serverTransId();
        ThreeDs threeDs =
                new ThreeDs(data != null, known == null ? bank.uuid() : known, bank.uuid(), returnUrl(data), passed -> {
                    if (passed) {
                        acquirer.pay(payment, Means.CARD, card, null);
                    } else {
                        acquirer.reject(payment, "101");
                    }
                });
        acquirer.challenge(payment, threeDs);
        return with(Payments.outcome(payment), threeDs);
    }

    private ObjectNode with(ObjectNode answer, ThreeDs threeDs) {
        answer.put("ACSUrl", bank.url("/acs"));
        return threeDs.second()
                ? answer.put("TdsServerTransId", threeDs.serverTransId()).put("AcsTransId", threeDs.acsTransId())
                : answer.put("MD", threeDs.serverTransId()).put("PaReq", threeDs.acsTransId());
    }

    private static @Nullable String returnUrl(@Nullable ObjectNode data) {
        return data == null || !data.hasNonNull("cresCallbackUrl")
                ? null
                : data.path("cresCallbackUrl").asText();
    }

    private static void requirePayable(Payment payment) {
        if (!payment.status().payable()) {
            throw Refusal.of("8");
        }
    }

    private Card card(Payment payment, CardData data) {
        if (data.cardId() == null) {
            return bank.remember(
                    payment.terminal(),
                    data.pan(),
                    data.expiry(),
                    payment.order().customerKey(),
                    payment.order().recurrent());
        }
        return bank.books(payment.terminal()).cards.stream()
                .filter(card -> Long.toString(card.id()).equals(data.cardId()) && !card.removed())
                .findFirst()
                .orElseThrow(() -> Refusal.of("107", "Неверный CardId."));
    }

    private CardData cardData(Fields fields) {
        return CardData.decrypt(fields.required("CardData"), key, bank.clock().instant());
    }

    private static ObjectNode withCard(ObjectNode answer, Payment payment) {
        Card card = payment.card();
        if (card != null && payment.errorCode().equals("0")) {
            answer.put("CardId", Long.toString(card.id()));
            if (card.rebillId() != null) {
                answer.put("RebillId", card.rebillId());
            }
        }
        return answer;
    }

    private static boolean isTest3ds(String pan) {
        TestCard card = TestCard.of(pan);
        return card != null && card != TestCard.OK && card.pan().startsWith("2201382");
    }
}
