package io.github.prilavok.shop.demo;

import io.github.prilavok.core.Money;
import io.github.prilavok.sandbox.yookassa.YooKassaLedger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares what YooKassa has done, and what stands in the database, with what should. */
final class MarketBooks {
    private final Market market;
    private final List<String> wrong = new ArrayList<>();

    MarketBooks(Market market) {
        this.market = market;
    }

    /** Money was moved for a document once, and so much. @param amount null for not at all */
    void moved(String what, YooKassaLedger.Kind kind, String metadata, String document, @Nullable Money amount) {
        YooKassaLedger.Total total = market.ledger().total(kind, metadata, document);
        int times = amount == null ? 0 : 1;
        if (total.count() != times) {
            wrong.add(what + ": " + total.count() + ", and not " + times);
        } else if (amount != null && total.roubles().compareTo(amount.amount()) != 0) {
            wrong.add(what + ": " + total.roubles() + " roubles, and not " + amount);
        }
    }

    void status(String collection, String id, String status) {
        expect(collection + '/' + id, market.documents().status(collection, id), status);
    }

    void balance(String user, Money balance) {
        expect("the balance of users/" + user, market.documents().balance(user), balance);
        expect("the sum of the ledger of users/" + user, market.documents().ledgerSum(user), balance);
    }

    void ledger(String guide, List<String> rows) {
        expect("the ledger of users/" + guide, market.documents().ledger(guide), rows);
    }

    /** Every difference; and what waits for a person is one. */
    List<String> wrong() {
        expect("what waits for a person", market.documents().parked(), List.of());
        return List.copyOf(wrong);
    }

    private void expect(String what, Object found, Object expected) {
        if (!found.equals(expected)) {
            wrong.add(what + ": " + found + ", and not " + expected);
        }
    }
}
