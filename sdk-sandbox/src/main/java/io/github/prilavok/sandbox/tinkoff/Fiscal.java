package io.github.prilavok.sandbox.tinkoff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.sandbox.SandboxClock;
import io.github.prilavok.sandbox.tinkoff.TinkoffLedger.Kind;
import io.github.prilavok.sandbox.tinkoff.TinkoffLedger.Posting;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** The cash register behind a terminal: prints receipts and tells the shop. */
final class Fiscal {
    private final SandboxClock clock;
    private final TinkoffLedger ledger;
    private final Notifications notifications;
    private long documents = 776;

    Fiscal(SandboxClock clock, TinkoffLedger ledger, Notifications notifications) {
        this.clock = clock;
        this.ledger = ledger;
        this.notifications = notifications;
    }

    /** Prints one receipt. */
    void print(Payment payment, Kind kind, ObjectNode receipt) {
        documents++;
        long kopecks = 0;
        for (JsonNode item : receipt.path("Items")) {
            kopecks += item.path("Amount").asLong();
        }
        ledger.post(new Posting(
                kind, payment.terminal().key(), payment.order().orderId(), payment.idText(), kopecks, clock.instant()));
        if (!payment.order().split()) {
            notifications.fiscal(payment.terminal(), body(payment, kind, receipt, kopecks));
        }
    }

    private ObjectNode body(Payment payment, Kind kind, ObjectNode receipt, long kopecks) {
        ObjectNode body = JsonNodeFactory.instance
                .objectNode()
                .put("TerminalKey", payment.terminal().key())
                .put("OrderId", payment.order().orderId())
                .put("Success", true)
                .put("Status", "RECEIPT")
                .put("PaymentId", payment.id())
                .put("ErrorCode", "0")
                .put("Amount", kopecks)
                .put("FiscalNumber", documents % 1000)
                .put("ShiftNumber", 101)
                .put("ReceiptDatetime", now())
                .put("FnNumber", "9960440300000001")
                .put("EcrRegNumber", "0001234567012345")
                .put("FiscalDocumentNumber", documents)
                .put("FiscalDocumentAttribute", 3_012_345_000L + documents);
        ObjectNode printed = receipt.deepCopy();
        if (printed.path("Payments").isObject()) {
            JsonNode payments = printed.remove("Payments");
            printed.putArray("Payments").add(payments);
        }
        body.set("Receipt", printed);
        return body.put("Type", kind == Kind.REFUND_RECEIPT ? "IncomeReturn" : "Income")
                .put("Ofd", "ofd.example")
                .put("Url", "https://ofd.example/" + documents)
                .put("QrCodeUrl", "https://ofd.example/" + documents + ".png")
                .put("CalculationPlace", "https://shop.example")
                .put("CashierName", "Терминал")
                .put("SettlePlace", "https://shop.example");
    }

    private String now() {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                clock.instant().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.ofHours(3)));
    }
}
