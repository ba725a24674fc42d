package io.github.prilavok.sandbox.cdek;

import java.math.BigDecimal;
import java.util.List;

/**
 * What one parcel costs by one tariff.
 *
 * @param deliverySum without VAT and without services
 * @param billedGrams the heavier of real and volumetric weight
 */
record Calculation(
        Tariff tariff,
        BigDecimal deliverySum,
        long billedGrams,
        List<PricedService> services,
        int periodMin,
        int periodMax) {

    /** CDEK's VAT rate for its own services, in percent. */
    static final BigDecimal VAT = new BigDecimal("22");

    BigDecimal deliveryVat() {
        return Wire.percent(deliverySum, VAT);
    }

    /** With services and VAT: the figure to charge. */
    BigDecimal totalSum() {
        BigDecimal total = deliverySum.add(deliveryVat());
        for (PricedService service : services) {
            total = total.add(service.totalSum());
        }
        return Wire.money(total);
    }

    int calendarMin() {
        return periodMin;
    }

    int calendarMax() {
        return periodMax + 1;
    }
}
