package io.github.prilavok.sandbox.cdek;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The rules of business that CDEK applies after it has answered: a fault makes the request, and a new order, INVALID. */
final class RegistrationCheck {
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9]{10,15}");
    private static final Pattern DIGITS_ONLY = Pattern.compile("[0-9 ]+");
    private static final Pattern PHONE_DECORATION = Pattern.compile("[ ()-]");

    private final JsonNode order;
    private final List<CdekError> errors = new ArrayList<>();

    private RegistrationCheck(JsonNode order) {
        this.order = order;
    }

    /** Checks an order that has passed {@link OrderCheck}. */
    static List<CdekError> errors(JsonNode order) {
        RegistrationCheck check = new RegistrationCheck(order);
        Optional<Tariff> tariff =
                Tariffs.find(Body.integer(order, "tariff_code").orElse(0));
        if (tariff.isPresent()) {
            check.tariff(tariff.get());
            check.deliveryPlace(tariff.get());
        } else {
            check.add("err_result_service_empty", "The tariff is not available for this direction");
        }
        check.name("sender");
        check.name("receiver");
        check.phones();
        check.packages();
        check.services(tariff);
        return check.errors;
    }

    private void add(String code, String message) {
        errors.add(new CdekError(code, message));
    }

    private void tariff(Tariff tariff) {
        if (!tariff.serves((int) Body.integer(order, "type").orElse(1))) {
            add("err_invalid_tariff_with_ordertype", "The tariff does not go with this type of order");
        }
        if (PriceList.billedGrams(order.path("packages")) > tariff.maxGrams()) {
            add("err_invalid_tariff_with_dimentions", "dimensions or weight exceeded");
        }
    }

    private void deliveryPlace(Tariff tariff) {
        Optional<Office> chosen = Offices.find(Body.text(order, "delivery_point"));
        if (chosen.isEmpty()) {
            if (tariff.mode().to() != DeliveryMode.Place.DOOR) {
                add("ve_receiver_pickup_point_empty", "The pickup point of the recipient is empty");
            }
            return;
        }
        Office office = chosen.get();
        if (!office.handsOut()) {
            add("ve_receiver_pickup_point_take_only", "The office only accepts parcels");
        }
        if (tariff.mode().to() == DeliveryMode.Place.LOCKER && !office.isLocker()) {
            add("error_validate_postamat_pvz_not_postamat", "The office is not a parcel locker");
        }
        if (PriceList.billedGrams(order.path("packages")) > office.maxKilograms() * 1000L) {
            add(
                    "error_validate_receiver_delivery_point_calc_weight_large",
                    "The parcel is heavier than the office takes");
        }
        if (office.isLocker() && order.path("packages").size() > 1) {
            add("error_validate_postamat_package_count", "A parcel locker takes one place only");
        }
    }

    private void name(String role) {
        String name = Body.text(order.path(role.equals("receiver") ? "recipient" : role), "name");
        if (name.contains("/")) {
            add("error_validate_" + role + "_name_incorrect_symbol", "The name has a forbidden character");
        }
        if (DIGITS_ONLY.matcher(name).matches()) {
            add("error_validate_" + role + "_name_only_digits", "The name has only digits");
        }
    }

    private void phones() {
        for (JsonNode phone : Contacts.phones(order.path("recipient"))) {
            String number = PHONE_DECORATION.matcher(Body.text(phone, "number")).replaceAll("");
            if (!PHONE.matcher(number).matches()) {
                add("ve_receiver_phone_type_incorrect", "The phone of the recipient is incorrect");
            }
        }
    }

    private void packages() {
        Set<String> numbers = new HashSet<>();
        for (JsonNode place : order.path("packages")) {
            if (!numbers.add(Body.text(place, "number"))) {
                add("error_validate_package_number_not_unique", "The number of a package is not unique");
            }
            if (Body.integer(place, "weight").orElse(0) <= 0) {
                add("ve_package_weight_too_small", "The weight of a package is too small");
            }
            sides(place);
            place.path("items").forEach(this::item);
        }
    }

    private void sides(JsonNode place) {
        long given = 0;
        for (String side : List.of("length", "width", "height")) {
            given += Body.integer(place, side).orElse(0) > 0 ? 1 : 0;
        }
        boolean locker = Offices.find(Body.text(order, "delivery_point"))
                .map(Office::isLocker)
                .orElse(false);
        if (given != 3 && (given != 0 || locker)) {
            add("error_validate_package_one_of_size_is_zero", "One of the sizes of a package is zero");
        }
    }

    private void item(JsonNode item) {
        if (Body.integer(item, "amount").orElse(0) > 999) {
            add("error_validate_package_im_wrong_amount", "The amount of an item is more than 999");
        }
        JsonNode payment = item.path("payment");
        BigDecimal value = Body.decimal(payment, "value").orElse(BigDecimal.ZERO);
        Optional<BigDecimal> rate = Body.decimal(payment, "vat_rate");
        Optional<BigDecimal> sum = Body.decimal(payment, "vat_sum");
        if (value.signum() == 0) {
            return;
        }
        if (Body.integer(order, "type").orElse(1) == 2) {
            add("error_validate_good_payment_not_suite", "Cash on delivery does not go with this type of order");
        } else if (rate.isEmpty() && sum.isPresent() && sum.get().signum() != 0) {
            add("error_validate_good_vat_rate_is_not_selected", "The VAT rate is not selected");
        } else if (rate.isPresent() && sum.isEmpty()) {
            add("error_validate_good_vat_rate_sum_empty", "The VAT sum is empty");
        } else if (rate.isPresent()) {
            vat(value, rate.get(), sum.orElseThrow());
        }
    }

    /** The value includes VAT. */
    private void vat(BigDecimal value, BigDecimal rate, BigDecimal sum) {
        BigDecimal expected = value.multiply(rate).divide(rate.add(BigDecimal.valueOf(100)), 2, RoundingMode.HALF_UP);
        if (expected.compareTo(sum) != 0) {
            add(
                    "error_validate_good_vat_rate_diff",
                    "The VAT sum does not match the rate, recommended: " + expected.toPlainString());
        }
    }

    private void services(Optional<Tariff> tariff) {
        Set<String> codes = StreamSupport.stream(order.path("services").spliterator(), false)
                .map(service -> Body.text(service, "code"))
                .collect(Collectors.toSet());
        for (String code : codes) {
            if (!PriceList.offers(code)) {
                add("VE_ADDITIONAL_SERVICE_UNAVAILABLE", "The service " + code + " is not available");
            }
        }
        if (codes.contains("BAN_ATTACHMENT_INSPECTION") && codes.contains("TRYING_ON")) {
            add(
                    "err_addservice_ban_attachment_inspection_incompatible_trying_on",
                    "The ban of inspection does not go with trying on");
        }
        if (codes.contains("BAN_ATTACHMENT_INSPECTION") && codes.contains("PART_DELIV")) {
            add(
                    "err_addservice_ban_attachment_inspection_incompatible_part_deliv",
                    "The ban of inspection does not go with partial delivery");
        }
        if (codes.contains("PART_DELIV")) {
            partialDelivery(tariff);
        }
    }

    private void partialDelivery(Optional<Tariff> tariff) {
        long units = 0;
        for (JsonNode place : order.path("packages")) {
            for (JsonNode item : place.path("items")) {
                units += Body.integer(item, "amount").orElse(0);
            }
        }
        if (units == 1) {
            add(
                    "error_validate_additional_service_param_cant_part_deliv_one_good",
                    "One unit cannot be delivered in part");
        }
        if (tariff.filter(found -> found.mode().to() == DeliveryMode.Place.LOCKER)
                .isPresent()) {
            add("error_validate_delivery_detail_postamat_part_delivery", "A parcel locker does not deliver in part");
        }
    }
}
