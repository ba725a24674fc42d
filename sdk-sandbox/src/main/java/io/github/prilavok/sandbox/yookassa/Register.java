package io.github.prilavok.sandbox.yookassa;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The cash register and the tax service behind it: registers receipts after a while. */
final class Register {
    private final Timing timing;
    private final YooKassaLedger ledger;
    private final Shelf<Receipt> receipts = new Shelf<>("Receipt", "receipt_id");
    private Duration takes = Duration.ofSeconds(10);
    private boolean fails;

    Register(Timing timing, YooKassaLedger ledger) {
        this.timing = timing;
        this.ledger = ledger;
    }

    Shelf<Receipt> receipts() {
        return receipts;
    }

    void takes(Duration time) {
        takes = time;
    }

    void fails(boolean always) {
        fails = always;
    }

    /** @param told hears of every state, the first at once */
    Receipt register(
            String type, Payment payment, @Nullable String refundId, ObjectNode request, Consumer<String> told) {
        Receipt receipt = new Receipt(Ids.receipt(), type, payment, refundId, request.deepCopy(), timing.now());
        receipts.put(receipt);
        told.accept(receipt.status());
        timing.later(takes, () -> {
            if (fails) {
                receipt.fail();
            } else {
                receipt.register(timing.now());
                boolean income = type.equals("payment");
                ledger.post(new YooKassaLedger.Posting(
                        income ? YooKassaLedger.Kind.RECEIPT : YooKassaLedger.Kind.REFUND_RECEIPT,
                        payment.shop().id(),
                        receipt.id(),
                        payment.id(),
                        receipt.sum(),
                        payment.metadata(),
                        timing.now()));
            }
            told.accept(receipt.status());
        });
        return receipt;
    }
}
