package io.github.prilavok.sandbox.cdek;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the calculator was asked. */
final class TariffQuery {
    private final ObjectNode body;
    private final City from;
    private final City to;

    private TariffQuery(ObjectNode body, City from, City to) {
        this.body = body;
        this.from = from;
        this.to = to;
    }

    /** Reads a question, or refuses it with all its faults. */
    static TariffQuery read(ObjectNode body, boolean forOneTariff) {
        List<CdekError> errors = new ArrayList<>();
        if (forOneTariff && !Body.has(body, "tariff_code")) {
            errors.add(CdekError.empty("tariff_code"));
        } else if (forOneTariff && Body.integer(body, "tariff_code").isEmpty()) {
            errors.add(CdekError.format(Body.text(body, "tariff_code"), "tariff_code"));
        }
        Optional<City> from = city(body, "from_location", "sender", errors);
        Optional<City> to = city(body, "to_location", "recipient", errors);
        if (!Body.has(body, "packages") || !body.path("packages").isArray()) {
            errors.add(CdekError.empty("packages"));
        }
        for (JsonNode place : body.path("packages")) {
            if (Body.integer(place, "weight").orElse(0) <= 0) {
                errors.add(CdekError.empty("packages.weight"));
            }
        }
        if (!errors.isEmpty()) {
            throw CdekRefusal.errors(errors);
        }
        return new TariffQuery(body, from.orElseThrow(), to.orElseThrow());
    }

    /** Unlike an order, a calculation is content with a postal code alone. */
    private static Optional<City> city(ObjectNode body, String field, String role, List<CdekError> errors) {
        if (!Body.has(body, field)) {
            errors.add(CdekError.empty(field));
            return Optional.empty();
        }
        JsonNode location = body.path(field);
        Optional<City> city =
                Cities.resolve(location).or(() -> Cities.byPostalCode(Body.text(location, "postal_code")));
        if (city.isEmpty()) {
            errors.add(new CdekError(
                    "v2_" + role + "_location_not_recognized",
                    (role.equals("sender") ? "Sender" : "Recipient") + " location is not recognized"));
        }
        return city;
    }

    long tariffCode() {
        return Body.integer(body, "tariff_code").orElse(0);
    }

    /** Why a tariff is not to be had; empty if it is. */
    List<CdekError> obstacles(Tariff tariff) {
        List<CdekError> errors = new ArrayList<>();
        if (!tariff.serves((int) Body.integer(body, "type").orElse(1))) {
            errors.add(new CdekError(
                    "err_invalid_tariff_with_ordertype", "The tariff does not go with this type of order"));
        }
        if (PriceList.billedGrams(body.path("packages")) > tariff.maxGrams()) {
            errors.add(new CdekError("err_invalid_tariff_with_dimentions", "dimensions or weight exceeded"));
        }
        for (JsonNode service : body.path("services")) {
            String code = Body.text(service, "code");
            if (!PriceList.offers(code)) {
                errors.add(new CdekError(
                        "VE_ADDITIONAL_SERVICE_UNAVAILABLE", "The service " + code + " is not available"));
            }
        }
        return errors;
    }

    Calculation calculate(Tariff tariff) {
        return PriceList.calculate(tariff, from, to, body.path("packages"), body.path("services"));
    }

    Calculation withoutServices(Tariff tariff) {
        return PriceList.calculate(tariff, from, to, body.path("packages"), Wire.array());
    }
}
