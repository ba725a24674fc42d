package io.github.prilavok.sandbox.cdek;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;

/**
 * An office or a parcel locker.
 *
 * @param handsOut whether recipients get parcels there
 * @param accepts whether shops may hand parcels in there
 * @param maxKilograms the heaviest parcel it takes
 * @param active false once it is closed; orders for it are sent to another office of the city
 */
record Office(
        String code,
        Kind kind,
        City city,
        String address,
        BigDecimal longitude,
        BigDecimal latitude,
        boolean handsOut,
        boolean accepts,
        boolean takesCash,
        int maxKilograms,
        boolean active) {

    enum Kind {
        PVZ,
        POSTAMAT
    }

    String uuid() {
        return Ids.stable("office-" + code);
    }

    boolean isLocker() {
        return kind == Kind.POSTAMAT;
    }

    /** The longest, middle and shortest side in cm of a parcel that fits. */
    int[] maxSides() {
        return isLocker() ? new int[] {60, 42, 35} : new int[] {300, 150, 150};
    }

    ObjectNode toJson() {
        ObjectNode office = Wire.object();
        office.put("code", code);
        office.put("uuid", uuid());
        office.put("name", "На " + address);
        office.put("address_comment", isLocker() ? "Постамат у входа" : "Вход со двора");
        office.put("nearest_station", "");
        office.put("work_time", "Пн-Вс 09:00-21:00");
        office.putArray("phones").addObject().put("number", "+78005553535");
        office.put("note", "");
        office.put("type", kind.name());
        office.put("status", active ? "ACTIVE" : "CLOSED");
        office.put("owner_code", "CDEK");
        office.put("take_only", handsOut && !accepts);
        office.put("is_handout", handsOut);
        office.put("is_reception", accepts);
        office.put("is_dressing_room", !isLocker());
        office.put("is_marketplace", false);
        office.put("is_ltl", false);
        office.put("ltl_acceptance_partners", false);
        office.put("ltl_issuance_partners", false);
        office.put("fulfillment", false);
        office.put("have_cashless", true);
        office.put("have_cash", takesCash);
        office.put("have_fast_payment_system", true);
        office.put("allowed_cod", takesCash);
        office.put("weight_min", new BigDecimal("0.0"));
        office.put("weight_max", new BigDecimal(maxKilograms + ".0"));
        office.put("length_max", maxSides()[0]);
        office.put("width_max", maxSides()[1]);
        office.put("height_max", maxSides()[2]);
        ArrayNode hours = office.putArray("work_time_list");
        for (int day = 1; day <= 7; day++) {
            hours.addObject().put("day", day).put("time", "09:00/21:00");
        }
        office.putArray("work_time_exception_list");
        if (isLocker()) {
            office.putArray("dimensions")
                    .addObject()
                    .put("width", maxSides()[1])
                    .put("height", maxSides()[2])
                    .put("depth", maxSides()[0]);
        }
        ObjectNode location = office.putObject("location");
        location.put("country_code", city.countryCode());
        location.put("region_code", city.regionCode());
        location.put("region", city.region());
        location.put("city_code", city.code());
        location.put("city", city.name());
        if (city.fiasGuid() != null) {
            location.put("fias_guid", city.fiasGuid());
        }
        location.put("postal_code", city.postalCodes().get(0));
        location.put("longitude", longitude);
        location.put("latitude", latitude);
        location.put("address", address);
        location.put(
                "address_full",
                String.join(", ", city.postalCodes().get(0), city.country(), city.region(), city.name(), address));
        location.put("city_uuid", city.uuid());
        return office;
    }
}
