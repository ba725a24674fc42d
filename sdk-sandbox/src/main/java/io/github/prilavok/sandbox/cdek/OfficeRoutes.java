package io.github.prilavok.sandbox.cdek;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.github.prilavok.sandbox.Exchange;
import io.github.prilavok.sandbox.Routes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** {@code deliverypoints}: offices and parcel lockers. */
final class OfficeRoutes {
    private static final Map<String, BiPredicate<Office, String>> BY_TEXT = Map.of(
            "code", (office, code) -> office.code().equals(code),
            "type", (office, type) -> type.equals("ALL") || office.kind().name().equals(type),
            "postal_code", (office, code) -> office.city().postalCodes().contains(code),
            "country_code", (office, code) -> office.city().countryCode().equals(code),
            "fias_guid", (office, guid) -> guid.equals(office.city().fiasGuid()));

    private static final Map<String, BiPredicate<Office, Integer>> BY_NUMBER = Map.of(
            "city_code", (office, code) -> office.city().code() == code,
            "region_code", (office, code) -> office.city().regionCode() == code,
            "weight_max", (office, kilograms) -> office.maxKilograms() >= kilograms,
            "weight_min", (office, kilograms) -> kilograms >= 0);

    private static final Map<String, Predicate<Office>> BY_FLAG = Map.ofEntries(
            Map.entry("have_cashless", office -> true),
            Map.entry("have_cash", Office::takesCash),
            Map.entry("allowed_cod", Office::takesCash),
            Map.entry("is_dressing_room", office -> !office.isLocker()),
            Map.entry("take_only", office -> office.handsOut() && !office.accepts()),
            Map.entry("is_handout", Office::handsOut),
            Map.entry("is_reception", Office::accepts),
            Map.entry("is_marketplace", office -> false),
            Map.entry("is_ltl", office -> false),
            Map.entry("ltl_acceptance_partners", office -> false),
            Map.entry("ltl_issuance_partners", office -> false),
            Map.entry("fulfillment", office -> false));

    private final Gate gate;

    OfficeRoutes(Gate gate) {
        this.gate = gate;
    }

    void addTo(Routes routes) {
        routes.add("listOffices", "GET /v2/deliverypoints", gate.guarded(this::list));
    }

    private void list(Exchange exchange) {
        List<Office> found = Offices.ALL.stream()
                .filter(office -> matches(office, exchange) && fits(office, exchange))
                .toList();
        Paging paging = Paging.of(exchange, Math.max(1, found.size()));
        ArrayNode answer = Wire.array();
        paging.cut(found).forEach(office -> answer.add(office.toJson()));
        exchange.responseHeader("X-Current-Page", Integer.toString(paging.page()))
                .responseHeader("X-Total-Elements", Integer.toString(found.size()))
                .responseHeader("X-Total-Pages", Integer.toString(paging.pages(found.size())));
        exchange.json(200, answer);
    }

    private static boolean matches(Office office, Exchange exchange) {
        boolean matches = true;
        for (Map.Entry<String, String> parameter : exchange.query().entrySet()) {
            String name = parameter.getKey();
            String value = parameter.getValue();
            BiPredicate<Office, String> byText = BY_TEXT.get(name);
            BiPredicate<Office, Integer> byNumber = BY_NUMBER.get(name);
            Predicate<Office> byFlag = BY_FLAG.get(name);
            if (byText != null) {
                matches &= byText.test(office, value);
            } else if (byNumber != null) {
                matches &= byNumber.test(office, number(value, name));
            } else if (byFlag != null) {
                matches &= byFlag.test(office) == flag(value, name);
            }
        }
        return matches;
    }

    /** A parcel may be turned. */
    private static boolean fits(Office office, Exchange exchange) {
        int[] parcel = {side(exchange, "length"), side(exchange, "width"), side(exchange, "height")};
        int[] largest = office.maxSides();
        Arrays.sort(parcel);
        Arrays.sort(largest);
        return parcel[0] <= largest[0] && parcel[1] <= largest[1] && parcel[2] <= largest[2];
    }

    private static int side(Exchange exchange, String name) {
        String value = exchange.query(name);
        return value == null ? 0 : number(value, name);
    }

    private static int number(String value, String name) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException notNumber) {
            throw CdekRefusal.error(CdekError.format(value, name));
        }
    }

    private static boolean flag(String value, String name) {
        return switch (value) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw CdekRefusal.error(CdekError.format(value, name));
        };
    }
}
