package io.github.prilavok.sandbox.tinkoff;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.sandbox.tinkoff.TinkoffLedger.Posting;
import java.security.PrivateKey;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Mass payouts (e2c): to cards, by SBP, to partners of a deal. */
final class Payouts {
    /** How long SBP takes to pay out. */
    static final Duration SBP_PAYOUT = Duration.ofSeconds(5);
    /** How long CREDIT_CHECKING lasts. */
    static final Duration CREDIT_CHECK = Duration.ofMinutes(20);

    private static final long LOWEST = 100;
    private static final long LOWEST_SBP = 1_000;
    private static final Set<String> CONFIDENCE = Set.of("low", "moderate", "high");

    private final Bank bank;
    private final Deals deals;
    private final PrivateKey cardKey;

    Payouts(Bank bank, Deals deals, PrivateKey cardKey) {
        this.bank = bank;
        this.deals = deals;
        this.cardKey = cardKey;
    }

    ObjectNode init(Terminal terminal, Fields fields) {
        String orderId = fields.required("OrderId", 36, "212");
        long amount = fields.requiredAmount();
        if (amount < LOWEST) {
            throw Refusal.of("251");
        }
        fields.checkPayer();
        fields.object("DATA", "250");
        fields.object("senderAccountInfo", "941");
        fields.object("recipientAccountInfo", "942");
        if (sameOrder(terminal, orderId).anyMatch(Payout::paid)) {
            throw Refusal.of("623");
        }
        Deal deal = deal(fields);
        Payout payout = new Payout(
                bank.nextId(),
                terminal,
                orderId,
                amount,
                kind(fields),
                card(terminal, fields),
                deal,
                fields.flag("FinalPayout"));
        if (payout.kind() == Payout.Kind.PARTNER && deal == null) {
            throw Refusal.of("936", "Не передан DealId.");
        }
        if (payout.kind() == Payout.Kind.SBP) {
            return initBySbp(payout, fields);
        }
        bank.add(payout);
        return answer(payout).put("Amount", amount);
    }

    /** The money leaves at once: there is no second call. */
    private ObjectNode initBySbp(Payout payout, Fields fields) {
        if (!fields.required("Phone").matches("[0-9]{11}")) {
            throw Refusal.of("9143");
        }
        if (SbpBank.of(fields.required("SbpMemberId")) == null) {
            throw Refusal.of("9164");
        }
        if (payout.amount() < LOWEST_SBP) {
            throw Refusal.of("9151");
        }
        if (sameOrder(payout.terminal(), payout.orderId()).anyMatch(known -> known.kind() == Payout.Kind.SBP)) {
            throw Refusal.of("9302");
        }
        requireMoney(payout);
        bank.add(payout);
        payout.status("COMPLETING");
        send(payout);
        bank.later().in(SBP_PAYOUT, () -> payout.status("COMPLETED"));
        return answer(payout)
                .put("Amount", Long.toString(payout.amount()))
                .put("Success", "true")
                .put("MaskedFio", "Иван И.");
    }

    ObjectNode payment(Terminal terminal, Fields fields) {
        Payout payout = bank.payout(terminal, fields.paymentId());
        if (sameOrder(terminal, payout.orderId()).anyMatch(Payout::paid)) {
            throw Refusal.of("623");
        }
        if (payout.kind() == Payout.Kind.SBP || !payout.status().equals("CHECKED")) {
            throw Refusal.of("4");
        }
        requireMoney(payout);
        Card card = payout.card();
        String error = card == null ? null : card.error();
        if (error != null) {
            payout.rejected(error);
            return answer(payout).put("Success", false).put("ErrorCode", error).put("Message", Messages.of(error));
        }
        if (terminal.payoutCourse() == PayoutCourse.COMPLETES) {
            complete(payout);
        } else {
            payout.status("CREDIT_CHECKING");
            boolean paid = terminal.payoutCourse() == PayoutCourse.COMPLETES_LATER;
            bank.later().in(CREDIT_CHECK, () -> {
                if (paid) {
                    complete(payout);
                } else {
                    payout.status("CHECKED");
                }
            });
        }
        return answer(payout);
    }

    ObjectNode getState(Terminal terminal, Fields fields) {
        Payout payout = bank.payout(terminal, fields.paymentId());
        ObjectNode answer = answer(payout).put("Amount", payout.amount());
        if (!payout.errorCode().equals("0")) {
            answer.put("Message", Messages.of(payout.errorCode()));
        }
        return fields.flag("isNeedRrn") && payout.rrn() != null ? answer.put("RRN", payout.rrn()) : answer;
    }

    ObjectNode cancelPayment(Terminal terminal, Fields fields) {
        Payout payout = bank.payout(terminal, fields.paymentId());
        String dealId = fields.required("DealId");
        Long amount = fields.amount();
        String external = fields.optional("ExternalRequestId", 256, "1");
        Deal deal = payout.deal();
        if (deal == null || !deal.id().equals(dealId)) {
            throw Refusal.of("927");
        }
        if (external != null && payout.externalRequests().contains(external)) {
            return cancelled(payout, payout.rest(), external);
        }
        if (deal.closed()) {
            throw Refusal.of("926");
        }
        boolean cancellable =
                payout.status().equals("COMPLETED") || payout.status().equals("PART_CREDIT_CANCELED");
        if (payout.kind() != Payout.Kind.PARTNER || !cancellable) {
            throw Refusal.of("4");
        }
        long before = payout.rest();
        long sum = amount == null ? before : amount;
        if (sum < 1 || sum > before) {
            throw Refusal.of("330");
        }
        payout.returned(sum);
        deal.move(sum);
        terminal.paidOut(-sum);
        post(payout, TinkoffLedger.Kind.PAYOUT_RETURN, sum);
        payout.status(payout.rest() == 0 ? "CREDIT_CANCELED" : "PART_CREDIT_CANCELED");
        if (external != null) {
            payout.externalRequests().add(external);
        }
        return cancelled(payout, before, external);
    }

    ObjectNode getAccountInfo(Terminal terminal, Fields fields) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("TerminalKey", terminal.key())
                .put("Success", true)
                .put("ErrorCode", "0")
                .put("Total", rubles(terminal.balance()))
                .put("Hold", "0,00")
                .put("Available", rubles(terminal.balance()));
    }

    ObjectNode getSbpMembers(Terminal terminal, Fields fields) {
        ObjectNode answer =
                JsonNodeFactory.instance.objectNode().put("Success", true).put("ErrorCode", "0");
        ArrayNode members = answer.putArray("Members");
        for (SbpBank member : SbpBank.ALL) {
            members.addObject()
                    .put("MemberId", member.memberId())
                    .put("MemberName", member.latinName())
                    .put("MemberNameRus", member.name());
        }
        return answer;
    }

    private void complete(Payout payout) {
        payout.status("COMPLETED");
        send(payout);
    }

    private void send(Payout payout) {
        payout.paid(bank.digits(12));
        payout.terminal().paidOut(payout.amount());
        post(payout, TinkoffLedger.Kind.PAYOUT, payout.amount());
        Deal deal = payout.deal();
        if (deal != null) {
            deal.move(-payout.amount());
            if (payout.last()) {
                deals.close(payout.terminal(), deal);
            }
        }
    }

    private static void requireMoney(Payout payout) {
        Deal deal = payout.deal();
        if (deal != null && deal.closed()) {
            throw Refusal.of("926");
        }
        if (deal != null && payout.amount() > deal.balance()) {
            throw Refusal.of("-921");
        }
        if (payout.amount() > payout.terminal().balance()) {
            throw Refusal.of("1116");
        }
    }

    private @Nullable Deal deal(Fields fields) {
        String id = fields.optional("DealId");
        String recipient = fields.optional("PaymentRecipientId", 16, "938");
        String confidence = fields.optional("LevelOfConfidence");
        if (confidence != null && !CONFIDENCE.contains(confidence)) {
            throw Refusal.of("944", "Неверное значение LevelOfConfidence.");
        }
        if (id == null && recipient == null) {
            return null;
        }
        if (id == null) {
            throw Refusal.of("936", "Не передан DealId.");
        }
        if (recipient == null) {
            throw Refusal.of("935", "Не передан PaymentRecipientId.");
        }
        Deal deal = bank.deal(id);
        if (deal == null) {
            throw Refusal.of("927");
        }
        if (deal.closed()) {
            throw Refusal.of("926");
        }
        return deal;
    }

    private static Payout.Kind kind(Fields fields) {
        boolean card = fields.has("CardId") || fields.has("CardData");
        boolean sbp = fields.has("Phone") || fields.has("SbpMemberId");
        boolean partner = fields.has("PartnerId");
        if (Stream.of(card, sbp, partner).filter(given -> given).count() != 1
                || (fields.has("CardId") && fields.has("CardData"))) {
            throw Refusal.text("Должно быть передано одно из: CardId, CardData, Phone и SbpMemberId, PartnerId.");
        }
        if (card) {
            return Payout.Kind.CARD;
        }
        return sbp ? Payout.Kind.SBP : Payout.Kind.PARTNER;
    }

    private @Nullable Card card(Terminal terminal, Fields fields) {
        String encrypted = fields.optional("CardData");
        if (encrypted != null) {
            CardData data = CardData.decrypt(encrypted, cardKey, bank.clock().instant());
            return bank.remember(terminal, data.pan(), data.expiry(), null, false);
        }
        String cardId = fields.optional("CardId", 40, "233");
        if (cardId == null) {
            return null;
        }
        return bank.books(terminal).cards.stream()
                .filter(card -> Long.toString(card.id()).equals(cardId) && !card.removed())
                .findFirst()
                .orElseThrow(() -> Refusal.of("107", "Неверный CardId."));
    }

    private Stream<Payout> sameOrder(Terminal terminal, String orderId) {
        return bank.books(terminal).payoutOrders.getOrDefault(orderId, List.of()).stream();
    }

    private static ObjectNode answer(Payout payout) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("TerminalKey", payout.terminal().key())
                .put("OrderId", payout.orderId())
                .put("Success", true)
                .put("Status", payout.status())
                .put("PaymentId", Long.toString(payout.id()))
                .put("ErrorCode", "0");
    }

    private static ObjectNode cancelled(Payout payout, long before, @Nullable String external) {
        ObjectNode answer = answer(payout)
                .put("PaymentId", payout.id())
                .put("OriginalAmount", before)
                .put("NewAmount", payout.rest());
        return external == null ? answer : answer.put("ExternalRequestId", external);
    }

    private void post(Payout payout, TinkoffLedger.Kind kind, long kopecks) {
        bank.ledger()
                .post(new Posting(
                        kind,
                        payout.terminal().key(),
                        payout.orderId(),
                        Long.toString(payout.id()),
                        kopecks,
                        bank.clock().instant()));
    }

    private static String rubles(long kopecks) {
        return kopecks / 100 + "," + (kopecks % 100 < 10 ? "0" : "") + kopecks % 100;
    }
}
