package io.github.prilavok.tinkoff.payouts;

import io.github.prilavok.core.internal.log.Redaction;

/** What is secret or personal in payouts: hardly anything else is in the data of sender and recipient. */
final class PayoutRedaction {
    static final Redaction RULES = Redaction.standard()
            .plus(
                    "Token",
                    "CardData",
                    "RebillId",
                    "AccountToken",
                    "DATA",
                    "MaskedFio",
                    "senderAccountInfo",
                    "recipientAccountInfo",
                    "addressInfo",
                    "personInfo",
                    "passportInfo",
                    "accountNumber",
                    "Certificate",
                    "PaymentRecipientId");

    private PayoutRedaction() {}

    static String of(Record model) {
        return RULES.record(model);
    }
}
