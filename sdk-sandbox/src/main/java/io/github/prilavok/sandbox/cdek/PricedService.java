package io.github.prilavok.sandbox.cdek;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;

/** An additional service with its price without VAT. */
record PricedService(String code, String parameter, BigDecimal sum) {

    BigDecimal vat() {
        return Wire.percent(sum, Calculation.VAT);
    }

    BigDecimal totalSum() {
        return sum.add(vat());
    }

    void writeTo(ObjectNode node) {
        node.put("code", code);
        node.put("sum", sum);
        node.put("total_sum", totalSum());
        node.put("discount_percent", 0);
        node.put("discount_sum", 0);
        node.put("vat_rate", Calculation.VAT);
        node.put("vat_sum", vat());
    }
}
