package io.github.prilavok.sandbox.cdek;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.sandbox.Exchange;
import io.github.prilavok.sandbox.Routes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** {@code calculator}: prices and terms. */
final class CalculatorRoutes {
    private final Gate gate;
    private final Timing timing;

    CalculatorRoutes(Gate gate, Timing timing) {
        this.gate = gate;
        this.timing = timing;
    }

    void addTo(Routes routes) {
        routes.add("calculateTariff", "POST /v2/calculator/tariff", gate.guarded(this::tariff));
        routes.add("calculateTariffList", "POST /v2/calculator/tarifflist", gate.guarded(this::list));
        routes.add(
                "calculateTariffsWithServices",
                "POST /v2/calculator/tariffAndService",
                gate.guarded(this::listWithServices));
        routes.add("listAvailableTariffs", "GET /v2/calculator/alltariffs", gate.guarded(this::all));
    }

    /** A tariff that is not to be had is answered with HTTP 200 and errors in place of sums. */
    private void tariff(Exchange exchange) {
        TariffQuery query = TariffQuery.read(Gate.object(exchange), true);
        Optional<Tariff> tariff = Tariffs.find(query.tariffCode());
        List<CdekError> errors = tariff.map(query::obstacles)
                .orElse(List.of(
                        new CdekError("err_result_service_empty", "The tariff is not available for this direction")));
        if (errors.isEmpty()) {
            exchange.json(200, result(query.calculate(tariff.orElseThrow())));
        } else {
            exchange.refused();
            ObjectNode answer = Wire.object();
            answer.set("errors", Wire.errors(errors));
            exchange.json(200, answer);
        }
    }

    private void list(Exchange exchange) {
        TariffQuery query = TariffQuery.read(Gate.object(exchange), false);
        ObjectNode answer = Wire.object();
        ArrayNode tariffs = answer.putArray("tariff_codes");
        for (Tariff tariff : Tariffs.ALL) {
            if (query.obstacles(tariff).isEmpty()) {
                Calculation calculation = query.withoutServices(tariff);
                ObjectNode node = tariffs.addObject();
                node.put("tariff_code", tariff.code());
                node.put("tariff_name", tariff.name());
                node.put("tariff_description", tariff.family().title());
                node.put("delivery_mode", tariff.mode().number());
                node.put("delivery_sum", calculation.deliverySum());
                terms(node, calculation);
            }
        }
        exchange.json(200, answer);
    }

    private void listWithServices(Exchange exchange) {
        TariffQuery query = TariffQuery.read(Gate.object(exchange), false);
        ObjectNode answer = Wire.object();
        ArrayNode tariffs = answer.putArray("tariff_codes");
        for (Tariff tariff : Tariffs.ALL) {
            List<CdekError> errors = query.obstacles(tariff);
            ObjectNode node = tariffs.addObject();
            node.put("tariff_code", Integer.toString(tariff.code()));
            node.put("status", Boolean.toString(errors.isEmpty()));
            if (errors.isEmpty()) {
                node.set("result", result(query.calculate(tariff)));
            } else {
                node.putObject("result").set("errors", Wire.errors(errors));
            }
        }
        exchange.json(200, answer);
    }

    private void all(Exchange exchange) {
        ObjectNode answer = Wire.object();
        ArrayNode tariffs = answer.putArray("tariff_codes");
        for (TariffFamily family : TariffFamily.values()) {
            ObjectNode node = tariffs.addObject();
            node.put("tariff_name", family.title());
            node.put("weight_min", 0);
            node.put("weight_max", BigDecimal.valueOf(family.maxGrams(), 3));
            ArrayNode types = node.putArray("order_types");
            if (family.forShops()) {
                types.add("1");
            }
            if (family.forOrdinaryOrders()) {
                types.add("2");
            }
            node.putArray("payer_contragent_type");
            node.putArray("sender_contragent_type");
            node.putArray("recipient_contragent_type");
            ArrayNode modes = node.putArray("delivery_modes");
            Tariffs.ALL.stream()
                    .filter(tariff -> tariff.family() == family)
                    .forEach(tariff -> modes.addObject()
                            .put("delivery_mode", Integer.toString(tariff.mode().number()))
                            .put("delivery_mode_name", tariff.mode().title())
                            .put("tariff_code", tariff.code()));
            node.putObject("additional_order_types_param")
                    .put("without_additional_order_type", true)
                    .putArray("additional_order_types");
        }
        exchange.json(200, answer);
    }

    private ObjectNode result(Calculation calculation) {
        ObjectNode result = Wire.object();
        result.put("delivery_sum", calculation.deliverySum());
        terms(result, calculation);
        result.put("weight_calc", calculation.billedGrams());
        ArrayNode services = result.putArray("services");
        calculation.services().forEach(service -> service.writeTo(services.addObject()));
        result.put("total_sum", calculation.totalSum());
        result.put("currency", "RUB");
        return result;
    }

    private void terms(ObjectNode node, Calculation calculation) {
        LocalDate today = timing.now().atOffset(ZoneOffset.UTC).toLocalDate();
        node.put("period_min", calculation.periodMin());
        node.put("period_max", calculation.periodMax());
        node.put("calendar_min", calculation.calendarMin());
        node.put("calendar_max", calculation.calendarMax());
        node.putObject("delivery_date_range")
                .put("min", today.plusDays(calculation.calendarMin()).toString())
                .put("max", today.plusDays(calculation.calendarMax()).toString());
    }
}
