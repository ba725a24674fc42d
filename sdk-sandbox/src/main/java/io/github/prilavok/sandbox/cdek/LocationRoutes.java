package io.github.prilavok.sandbox.cdek;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.sandbox.Exchange;
import io.github.prilavok.sandbox.Routes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;

/** {@code location}: the directory of settlements. */
final class LocationRoutes {
    private static final Map<String, BiPredicate<City, String>> CITY_FILTERS = Map.of(
            "country_codes", (city, codes) -> List.of(codes.split(",")).contains(city.countryCode()),
            "region_code", (city, code) -> Integer.toString(city.regionCode()).equals(code),
            "fias_region_guid", (city, guid) -> guid.equals(city.fiasRegionGuid()),
            "fias_guid", (city, guid) -> guid.equals(city.fiasGuid()),
            "postal_code", (city, code) -> city.postalCodes().contains(code),
            "code", (city, code) -> Integer.toString(city.code()).equals(code),
            "city", (city, name) -> city.name().equalsIgnoreCase(name));

    private final Gate gate;

    LocationRoutes(Gate gate) {
        this.gate = gate;
    }

    void addTo(Routes routes) {
        routes.add("suggestCities", "GET /v2/location/suggest/cities", gate.guarded(this::suggest));
        routes.add("listRegions", "GET /v2/location/regions", gate.guarded(this::regions));
        routes.add("listCities", "GET /v2/location/cities", gate.guarded(this::cities));
        routes.add("getPostalCodes", "GET /v2/location/postalcodes", gate.guarded(this::postalCodes));
        routes.add("findCityByCoordinates", "GET /v2/location/coordinates", gate.guarded(this::coordinates));
    }

    private void suggest(Exchange exchange) {
        String name = required(exchange, "name").toLowerCase(Locale.ROOT);
        String country = exchange.query("country_code");
        ArrayNode answer = Wire.array();
        for (City city : Cities.ALL) {
            if (city.name().toLowerCase(Locale.ROOT).startsWith(name)
                    && (country == null || city.countryCode().equals(country))) {
                answer.addObject()
                        .put("city_uuid", city.uuid())
                        .put("code", city.code())
                        .put("full_name", city.fullName())
                        .put("country_code", city.countryCode());
            }
        }
        exchange.json(200, answer);
    }

    private void regions(Exchange exchange) {
        List<ObjectNode> regions = new ArrayList<>();
        for (City city : filtered(exchange)) {
            ObjectNode region = Wire.object();
            region.put("country_code", city.countryCode());
            region.put("country", city.country());
            region.put("region", city.region());
            region.put("region_code", city.regionCode());
            if (city.fiasRegionGuid() != null) {
                region.put("fias_region_guid", city.fiasRegionGuid());
            }
            if (!regions.contains(region)) {
                regions.add(region);
            }
        }
        exchange.json(200, Wire.array().addAll(Paging.of(exchange, 1000).cut(regions)));
    }

    private void cities(Exchange exchange) {
        ArrayNode answer = Wire.array();
        for (City city : Paging.of(exchange, 1000).cut(filtered(exchange))) {
            ObjectNode node = answer.addObject();
            node.put("code", city.code());
            node.put("city_uuid", city.uuid());
            node.put("city", city.name());
            if (city.fiasGuid() != null) {
                node.put("fias_guid", city.fiasGuid());
            }
            node.put("country_code", city.countryCode());
            node.put("country", city.country());
            node.put("region", city.region());
            node.put("region_code", city.regionCode());
            node.put("longitude", city.longitude());
            node.put("latitude", city.latitude());
            node.put("time_zone", city.timeZone());
            node.put("payment_limit", city.paymentLimit());
        }
        exchange.json(200, answer);
    }

    private void postalCodes(Exchange exchange) {
        String code = required(exchange, "code");
        City city = Cities.ALL.stream()
                .filter(known -> Integer.toString(known.code()).equals(code))
                .findFirst()
                .orElseThrow(() -> CdekRefusal.error(CdekError.notFound(code)));
        ObjectNode answer = Wire.object().put("code", city.code());
        ArrayNode postalCodes = answer.putArray("postal_codes");
        city.postalCodes().forEach(postalCodes::add);
        exchange.json(200, answer);
    }

    private void coordinates(Exchange exchange) {
        City city = Cities.nearest(degrees(exchange, "latitude"), degrees(exchange, "longitude"));
        ObjectNode answer = Wire.object();
        answer.put("code", city.code());
        answer.put("city_uuid", city.uuid());
        answer.put("city", city.name());
        if (city.fiasGuid() != null) {
            answer.put("fias_guid", city.fiasGuid());
        }
        exchange.json(200, answer);
    }

    private static List<City> filtered(Exchange exchange) {
        return Cities.ALL.stream()
                .filter(city -> exchange.query().entrySet().stream().allMatch(parameter -> {
                    BiPredicate<City, String> filter = CITY_FILTERS.get(parameter.getKey());
                    return filter == null || filter.test(city, parameter.getValue());
                }))
                .toList();
    }

    private static String required(Exchange exchange, String name) {
        String value = exchange.query(name);
        if (value == null || value.isBlank()) {
            throw CdekRefusal.error(CdekError.empty(name));
        }
        return value;
    }

    private static BigDecimal degrees(Exchange exchange, String name) {
        String value = required(exchange, name);
        try {
            return new BigDecimal(value);
        } catch (NumberFormatException notNumber) {
            throw CdekRefusal.error(CdekError.format(value, name));
        }
    }
}
