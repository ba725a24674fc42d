package io.github.prilavok.sandbox.cdek;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The offices that the sandbox knows: in every city one that does everything, and in the largest ones each special case. */
final class Offices {
    static final List<Office> ALL = List.of(
            counter("MSK5", 44, "ул. Сущёвский Вал, 5", "37.5977", "55.7936", true, true, 50, true),
            counter("MSK71", 44, "ул. Арбат, 12", "37.5986", "55.7512", true, false, 15, true),
            counter("MSK662", 44, "Складской проезд, 3", "37.7104", "55.6489", false, true, 500, true),
            locker("MSK9001", 44, "Тверская ул., 18", "37.6061", "55.7649"),
            counter("SPB1", 137, "Невский проспект, 100", "30.3561", "59.9326", true, true, 50, true),
            counter("SPB14", 137, "Лиговский проспект, 50", "30.3609", "59.9244", true, true, 30, false),
            locker("SPB7001", 137, "Садовая ул., 28", "30.3260", "59.9298"),
            counter("NSK33", 270, "Красный проспект, 25", "82.9211", "55.0290", true, true, 50, true),
            counter("NSK8", 270, "ул. Ленина, 1", "82.9153", "55.0285", true, true, 30, true),
            counter("NSK40", 270, "Вокзальная магистраль, 16", "82.9035", "55.0336", true, true, 30, false),
            locker("NSK5001", 270, "ул. Гоголя, 13", "82.9262", "55.0390"),
            counter("EKB10", 250, "ул. Малышева, 36", "60.5970", "56.8340", true, true, 50, true),
            counter("KZN3", 424, "ул. Баумана, 44", "49.1190", "55.7900", true, true, 50, true),
            counter("KRD5", 435, "Красная ул., 120", "38.9730", "45.0390", true, true, 50, true),
            counter("VVO2", 288, "Светланская ул., 33", "131.8840", "43.1150", true, true, 50, true),
            counter("ALM1", 4756, "проспект Абая, 10", "76.9280", "43.2400", true, true, 50, true));

    private Offices() {}

    static Optional<Office> find(String code) {
        return ALL.stream().filter(office -> office.code().equals(code)).findFirst();
    }

    /** The office that CDEK silently sends a parcel to when the chosen one has closed. */
    static Optional<Office> replacementFor(Office closed) {
        return ALL.stream()
                .filter(office -> office.active()
                        && office.handsOut()
                        && office.kind() == closed.kind()
                        && office.city().equals(closed.city()))
                .findFirst();
    }

    private static Office counter(
            String code,
            int city,
            String address,
            String longitude,
            String latitude,
            boolean handsOut,
            boolean accepts,
            int maxKilograms,
            boolean active) {
        return office(
                code,
                Office.Kind.PVZ,
                city,
                address,
                longitude,
                latitude,
                handsOut,
                accepts,
                true,
                maxKilograms,
                active);
    }

    private static Office locker(String code, int city, String address, String longitude, String latitude) {
        return office(code, Office.Kind.POSTAMAT, city, address, longitude, latitude, true, false, false, 15, true);
    }

    private static Office office(
            String code,
            Office.Kind kind,
            int city,
            String address,
            String longitude,
            String latitude,
            boolean handsOut,
            boolean accepts,
            boolean takesCash,
            int maxKilograms,
            boolean active) {
        return new Office(
                code,
                kind,
                Cities.byCode(city).orElseThrow(),
                address,
                new BigDecimal(longitude),
                new BigDecimal(latitude),
                handsOut,
                accepts,
                takesCash,
                maxKilograms,
                active);
    }
}
