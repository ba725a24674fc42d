package io.github.prilavok.yookassa.receipt;

import io.github.prilavok.yookassa.internal.YooKassaRedaction;

/**
 * A property of the buyer: tag 1084.
 *
 * @param name tag 1085; at most 64 characters
 * @param value tag 1086; at most 234 characters
 */
public record AdditionalUserProps(String name, String value) {
    public AdditionalUserProps {
        ReceiptRules.text("additional_user_props.name", name, 64);
        ReceiptRules.text("additional_user_props.value", value, 234);
    }

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
