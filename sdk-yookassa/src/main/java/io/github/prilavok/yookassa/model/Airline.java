package io.github.prilavok.yookassa.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A flight that is paid for.
 *
 * @param ticketNumber 1 to 150 digits; this or bookingReference
 * @param bookingReference 1 to 20 characters
 * @param passengers at most 500
 * @param legs at most 4
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
public record Airline(
        @Nullable String ticketNumber,
        @Nullable String bookingReference,
        List<Passenger> passengers,
        List<Leg> legs,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public Airline {
        Check.form("airline.ticket_number", ticketNumber, TICKET, "1 to 150 digits");
        Check.optionalText("airline.booking_reference", bookingReference, 20);
        Check.that(
                ticketNumber != null || bookingReference != null,
                "airline has neither ticket_number nor booking_reference; set one");
        Check.size("airline.passengers", passengers, 0, 500);
        Check.size("airline.legs", legs, 0, 4);
        passengers = List.copyOf(passengers);
        legs = List.copyOf(legs);
        extra = Extra.copy(extra);
    }

    public static AirlineBuilder builder() {
        return AirlineBuilder.builder();
    }

    /** The same with some of it changed. */
    public AirlineBuilder toBuilder() {
        return AirlineBuilder.builder(this);
    }

    private static final Pattern TICKET = Pattern.compile("[0-9]{1,150}");
    private static final Pattern AIRPORT = Pattern.compile("[A-Z]{3}");

    /**
     * Who flies.
     *
     * @param firstName in Latin letters, 1 to 64
     * @param lastName in Latin letters, 1 to 64
     */
    public record Passenger(String firstName, String lastName) {
        public Passenger {
            Check.text("airline.passengers[].first_name", firstName, 64);
            Check.text("airline.passengers[].last_name", lastName, 64);
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    /**
     * From where to where.
     *
     * @param departureAirport its IATA code, three letters
     * @param destinationAirport its IATA code, three letters
     * @param departureDate the day of the flight
     * @param carrierCode the airline's IATA code, 2 to 3 characters
     */
    public record Leg(
            String departureAirport,
            String destinationAirport,
            LocalDate departureDate,
            @Nullable String carrierCode) {
        public Leg {
            Check.form(
                    "airline.legs[].departure_airport",
                    Check.required("airline.legs[].departure_airport", departureAirport),
                    AIRPORT,
                    "an IATA code: SVO");
            Check.form(
                    "airline.legs[].destination_airport",
                    Check.required("airline.legs[].destination_airport", destinationAirport),
                    AIRPORT,
                    "an IATA code: SVO");
            Check.required("airline.legs[].departure_date", departureDate);
            Check.that(
                    carrierCode == null || carrierCode.length() == 2 || carrierCode.length() == 3,
                    "airline.legs[].carrier_code must have 2 or 3 characters");
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
