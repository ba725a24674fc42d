package io.github.prilavok.sandbox.cdek;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The sandbox's prices: invented, but the same for the same parcel in every run, and ordered as real ones are. */
final class PriceList {
    private static final long[] BASE_BY_ZONES = {220, 240, 270, 300, 380};
    private static final long[] KILOGRAM_BY_ZONES = {20, 30, 40, 50, 70};
    private static final int[] DAYS_BY_ZONES = {1, 1, 2, 2, 5};

    private static final Map<String, BigDecimal> FIXED_PRICES = Map.ofEntries(
            Map.entry("TAKE_SENDER", new BigDecimal("250.00")),
            Map.entry("DELIV_RECEIVER", new BigDecimal("250.00")),
            Map.entry("TRYING_ON", new BigDecimal("50.00")),
            Map.entry("PART_DELIV", new BigDecimal("75.00")),
            Map.entry("BAN_ATTACHMENT_INSPECTION", new BigDecimal("0.00")),
            Map.entry("DANGER_CARGO", new BigDecimal("300.00")),
            Map.entry("SMS", new BigDecimal("10.00")),
            Map.entry("NOTIFY_ORDER_CREATED", new BigDecimal("10.00")),
            Map.entry("NOTIFY_ORDER_DELIVERY", new BigDecimal("10.00")),
            Map.entry("SMS_NOTIFICATIONS_FOR_THE_RECIPIENT", new BigDecimal("10.00")),
            Map.entry("SMS_NOTIFICATIONS_FOR_EXPIRATION_DATE", new BigDecimal("10.00")),
            Map.entry("ADULT_GOODS", new BigDecimal("30.00")),
            Map.entry("GET_UP_FLOOR_BY_ELEVATOR", new BigDecimal("150.00")),
            Map.entry("GREEN_ENVELOPE_CDEK", new BigDecimal("40.00")));

    private static final Map<String, BigDecimal> PRICES_BY_COUNT = Map.ofEntries(
            Map.entry("GET_UP_FLOOR_BY_HAND", new BigDecimal("100.00")),
            Map.entry("DESCENT_FROM_THE_FLOOR", new BigDecimal("100.00")),
            Map.entry("CARTON_FILLER", new BigDecimal("25.00")),
            Map.entry("BUBBLE_WRAP", new BigDecimal("30.00")),
            Map.entry("WASTE_PAPER", new BigDecimal("20.00")),
            Map.entry("COURIER_PACKAGE_A2", new BigDecimal("35.00")),
            Map.entry("CARTON_BOX_XS", new BigDecimal("45.00")),
            Map.entry("CARTON_BOX_S_2_KILOS", new BigDecimal("55.00")),
            Map.entry("CARTON_BOX_M", new BigDecimal("65.00")),
            Map.entry("CARTON_BOX_3KG", new BigDecimal("75.00")),
            Map.entry("CARTON_BOX_5KG", new BigDecimal("90.00")),
            Map.entry("CARTON_BOX_10KG", new BigDecimal("130.00")));

    private PriceList() {}

    static Calculation calculate(Tariff tariff, City from, City to, JsonNode packages, JsonNode services) {
        long billed = billedGrams(packages);
        int zones = Math.abs(from.zone() - to.zone());
        long kilogramsAboveFirst = Math.max(0, (billed + 999) / 1000 - 1);
        long base = BASE_BY_ZONES[zones] + kilogramsAboveFirst * KILOGRAM_BY_ZONES[zones];
        base += tariff.mode().from() == DeliveryMode.Place.DOOR ? 90 : 0;
        base += switch (tariff.mode().to()) {
            case DOOR -> 110;
            case WAREHOUSE -> 0;
            case LOCKER -> -20;
        };
        BigDecimal sum = BigDecimal.valueOf(base * tariff.family().pricePercent(), 2);
        int days = Math.max(1, DAYS_BY_ZONES[zones] + tariff.family().extraDays());
        return new Calculation(tariff, sum, billed, price(services), days, days + 2);
    }

    /** Sums over the packages the heavier of the weight and the volume (cm³ / 5 = grams). */
    static long billedGrams(JsonNode packages) {
        long grams = 0;
        for (JsonNode place : packages) {
            grams += Math.max(Body.integer(place, "weight").orElse(0), volumetricGrams(place));
        }
        return grams;
    }

    static long volumetricGrams(JsonNode place) {
        BigDecimal volume = BigDecimal.ONE;
        for (String side : List.of("length", "width", "height")) {
            volume =
                    volume.multiply(BigDecimal.valueOf(Body.integer(place, side).orElse(0)));
        }
        return volume.divide(BigDecimal.valueOf(5), 0, RoundingMode.UP).longValue();
    }

    static boolean offers(String service) {
        return service.equals("INSURANCE") || FIXED_PRICES.containsKey(service) || PRICES_BY_COUNT.containsKey(service);
    }

    /** Insurance costs 0.75 % of what the goods are declared to be worth. */
    private static PricedService insurance(BigDecimal declared) {
        return new PricedService("INSURANCE", declared.toPlainString(), Wire.percent(declared, new BigDecimal("0.75")));
    }

    private static List<PricedService> price(JsonNode services) {
        List<PricedService> priced = new ArrayList<>();
        for (JsonNode service : services) {
            String code = Body.text(service, "code");
            BigDecimal parameter = Body.decimal(service, "parameter").orElse(BigDecimal.ZERO);
            if (code.equals("INSURANCE")) {
                priced.add(insurance(parameter));
            } else if (FIXED_PRICES.containsKey(code)) {
                priced.add(new PricedService(code, Body.text(service, "parameter"), FIXED_PRICES.get(code)));
            } else if (PRICES_BY_COUNT.containsKey(code)) {
                priced.add(new PricedService(
                        code,
                        Body.text(service, "parameter"),
                        Wire.money(PRICES_BY_COUNT.get(code).multiply(parameter))));
            }
        }
        return priced;
    }
}
