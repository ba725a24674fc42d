package io.github.prilavok.sandbox.yookassa;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Who canceled something and why. */
record Cancellation(String party, String reason) {
    ObjectNode toJson() {
        return Wire.object().put("party", party).put("reason", reason);
    }
}
