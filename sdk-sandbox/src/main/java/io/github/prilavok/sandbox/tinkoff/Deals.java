package io.github.prilavok.sandbox.tinkoff;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.sandbox.tinkoff.TinkoffLedger.Kind;
import io.github.prilavok.sandbox.tinkoff.TinkoffLedger.Posting;

/** Safe deals of multisplit terminals. */
final class Deals {
    private final Bank bank;

    Deals(Bank bank) {
        this.bank = bank;
    }

    ObjectNode createSpDeal(Terminal terminal, Fields fields) {
        if (!fields.required("SpDealType").equals("NN")) {
            throw Refusal.of("256");
        }
        Deal deal = new Deal(bank.digits(8));
        bank.books(terminal).deals.put(deal.id(), deal);
        return answer(terminal, deal);
    }

    ObjectNode closeSpDeal(Terminal terminal, Fields fields) {
        Deal deal = bank.books(terminal).deals.get(fields.required("SpAccumulationId"));
        if (deal == null) {
            throw Refusal.of("927");
        }
        if (deal.closed()) {
            throw Refusal.of("926");
        }
        close(terminal, deal);
        return answer(terminal, deal);
    }

    /** What is left goes to the platform, whomever it was owed to. */
    void close(Terminal terminal, Deal deal) {
        long rest = deal.close();
        if (rest > 0) {
            bank.ledger()
                    .post(new Posting(
                            Kind.DEAL_REST,
                            terminal.key(),
                            deal.id(),
                            deal.id(),
                            rest,
                            bank.clock().instant()));
        }
    }

    private static ObjectNode answer(Terminal terminal, Deal deal) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("TerminalKey", terminal.key())
                .put("Success", true)
                .put("ErrorCode", "0")
                .put("SpAccumulationId", deal.id());
    }
}
