package io.github.prilavok.sandbox.yandexpay;

import java.util.Set;

/** The {@code receipt} of a cart's item. */
final class ReceiptCheck {
    // 1 to 10 are documented; 11 and 12 follow them for the rates of 2026, whose codes nobody has published.
    private static final int LARGEST_TAX = 12;
    private static final Set<Integer> MEASURES =
            Set.of(0, 10, 11, 12, 20, 21, 22, 30, 31, 32, 40, 41, 42, 50, 51, 70, 71, 72, 73, 80, 81, 82, 83, 255);

    private ReceiptCheck() {}

    static void check(Fields item, boolean required) {
        if (!required && !item.has("receipt")) {
            return;
        }
        Fields receipt = item.required("receipt");
        if (!receipt.has("tax")) {
            throw Refusal.badRequest(receipt.path("tax") + " is required");
        }
        range(receipt, "tax", LARGEST_TAX);
        range(receipt, "paymentMethodType", 7);
        range(receipt, "paymentSubjectType", 26);
        Integer measure = receipt.integer("measure");
        if (measure != null && !MEASURES.contains(measure)) {
            throw Refusal.badRequest(receipt.path("measure") + " has an unknown value");
        }
        receipt.money("excise");
        Fields agent = receipt.object("agent");
        if (agent != null) {
            if (!agent.has("agentType")) {
                throw Refusal.badRequest(agent.path("agentType") + " is required");
            }
            range(agent, "agentType", 7);
        }
    }

    private static void range(Fields fields, String name, int largest) {
        Integer value = fields.integer(name);
        if (value != null && (value < 1 || value > largest)) {
            throw Refusal.badRequest(fields.path(name) + " has an unknown value");
        }
    }
}
