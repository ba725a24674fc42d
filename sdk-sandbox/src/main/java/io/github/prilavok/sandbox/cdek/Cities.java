package io.github.prilavok.sandbox.cdek;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The settlements that the sandbox knows. */
final class Cities {
    private static final BigDecimal NO_LIMIT = BigDecimal.ONE.negate();

    static final List<City> ALL = List.of(
            new City(
                    44,
                    "Москва",
                    "0c5b2444-70a0-4932-980c-b4dc0d3f02b5",
                    "RU",
                    "Россия",
                    "Москва",
                    81,
                    "0c5b2444-70a0-4932-980c-b4dc0d3f02b5",
                    new BigDecimal("37.6204"),
                    new BigDecimal("55.7540"),
                    "Europe/Moscow",
                    List.of("101000", "115162", "125009"),
                    NO_LIMIT,
                    0),
            new City(
                    137,
                    "Санкт-Петербург",
                    "c2deb16a-0330-4f05-821f-1d09c93331e6",
                    "RU",
                    "Россия",
                    "Санкт-Петербург",
                    82,
                    "c2deb16a-0330-4f05-821f-1d09c93331e6",
                    new BigDecimal("30.3158"),
                    new BigDecimal("59.9391"),
                    "Europe/Moscow",
                    List.of("190000", "191186"),
                    NO_LIMIT,
                    0),
            new City(
                    270,
                    "Новосибирск",
                    "8dea00e3-9aab-4d8e-887c-ef2aaa546456",
                    "RU",
                    "Россия",
                    "Новосибирская область",
                    23,
                    "1ac46b49-3209-4814-b7bf-a509ea1aecd9",
                    new BigDecimal("82.9204"),
                    new BigDecimal("55.0302"),
                    "Asia/Novosibirsk",
                    List.of("630000", "630099"),
                    NO_LIMIT,
                    3),
            new City(
                    250,
                    "Екатеринбург",
                    "2763c110-cb8b-416a-9dac-ad28a55b4402",
                    "RU",
                    "Россия",
                    "Свердловская область",
                    76,
                    "92b30014-4d52-4e2e-892d-928142b924bf",
                    new BigDecimal("60.6055"),
                    new BigDecimal("56.8389"),
                    "Asia/Yekaterinburg",
                    List.of("620000", "620014"),
                    NO_LIMIT,
                    2),
            new City(
                    424,
                    "Казань",
                    "93b3df57-4c89-44df-ac42-96f05e9cd3b9",
                    "RU",
                    "Россия",
                    "Республика Татарстан",
                    35,
                    "0c089b04-099e-4e0e-955a-6bf1ce525f1a",
                    new BigDecimal("49.1221"),
                    new BigDecimal("55.7887"),
                    "Europe/Moscow",
                    List.of("420000", "420111"),
                    NO_LIMIT,
                    1),
            new City(
                    435,
                    "Краснодар",
                    "7dfa745e-aa19-4688-b121-b655c11e482f",
                    "RU",
                    "Россия",
                    "Краснодарский край",
                    7,
                    "d00e1013-16bd-4c09-b3d5-3cb09fc54bd8",
                    new BigDecimal("38.9747"),
                    new BigDecimal("45.0355"),
                    "Europe/Moscow",
                    List.of("350000", "350063"),
                    NO_LIMIT,
                    1),
            new City(
                    288,
                    "Владивосток",
                    "7b6de6a5-86d0-4735-b11a-499081111af8",
                    "RU",
                    "Россия",
                    "Приморский край",
                    25,
                    "43909681-d6e1-432d-b61f-ddac393cb5da",
                    new BigDecimal("131.8855"),
                    new BigDecimal("43.1155"),
                    "Asia/Vladivostok",
                    List.of("690000", "690091"),
                    new BigDecimal("250000"),
                    4),
            new City(
                    4756,
                    "Алматы",
                    null,
                    "KZ",
                    "Казахстан",
                    "Алматы",
                    1014,
                    null,
                    new BigDecimal("76.9286"),
                    new BigDecimal("43.2567"),
                    "Asia/Almaty",
                    List.of("050000"),
                    BigDecimal.ZERO,
                    3));

    private Cities() {}

    static Optional<City> byCode(long code) {
        return first(city -> city.code() == code);
    }

    static Optional<City> byPostalCode(String postalCode) {
        return first(city -> city.postalCodes().contains(postalCode));
    }

    /** The city whose centre is nearest; within the directory every point has one. */
    static City nearest(BigDecimal latitude, BigDecimal longitude) {
        City nearest = ALL.get(0);
        for (City city : ALL) {
            if (distance(city, latitude, longitude).compareTo(distance(nearest, latitude, longitude)) < 0) {
                nearest = city;
            }
        }
        return nearest;
    }

    /**
     * Resolves a {@code location} in CDEK's order of priority: code, coordinates, FIAS, postal code with a city, address line.
     * A postal code alone is not enough, as in production.
     */
    static Optional<City> resolve(JsonNode location) {
        if (Body.has(location, "code")) {
            return Body.integer(location, "code").stream()
                    .boxed()
                    .flatMap(code -> byCode(code).stream())
                    .findFirst();
        }
        if (Body.has(location, "city_uuid")) {
            return first(city -> city.uuid().equals(Body.text(location, "city_uuid")));
        }
        Optional<BigDecimal> latitude = Body.decimal(location, "latitude");
        Optional<BigDecimal> longitude = Body.decimal(location, "longitude");
        if (latitude.isPresent() && longitude.isPresent()) {
            return Optional.of(nearest(latitude.get(), longitude.get()));
        }
        if (Body.has(location, "fias_guid")) {
            return first(city -> Body.text(location, "fias_guid").equalsIgnoreCase(city.fiasGuid()));
        }
        String country = Body.has(location, "country_code") ? Body.text(location, "country_code") : "RU";
        if (Body.has(location, "city")) {
            return first(city -> city.name().equalsIgnoreCase(Body.text(location, "city"))
                    && city.countryCode().equalsIgnoreCase(country));
        }
        return first(city -> Body.text(location, "address").contains(city.name())
                && city.countryCode().equalsIgnoreCase(country));
    }

    private static Optional<City> first(Predicate<City> test) {
        return ALL.stream().filter(test).findFirst();
    }

    private static BigDecimal distance(City city, BigDecimal latitude, BigDecimal longitude) {
        return city.latitude()
                .subtract(latitude)
                .pow(2)
                .add(city.longitude().subtract(longitude).pow(2));
    }
}
