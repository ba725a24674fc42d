package io.github.prilavok.tinkoff.model;

import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.log.Redaction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An air ticket, for {@code DATA} of Init. Dates are texts: the bank's documents print them as {@code YYYY-DD-MM}, which may
 * be a misprint; ask the bank which form it wants.
 *
 * @param number of the ticket
 * @param reservationNumber of the reservation
 * @param system in which it was reserved
 * @param agencyCode of the agency
 * @param agencyName of the agency
 * @param restricted whether it cannot be given back
 * @param passengers at most 4
 * @param legs at most 4
 */
@Built
public record AirTicket(
        @Nullable String number,
        @Nullable String reservationNumber,
        @Nullable String system,
        @Nullable String agencyCode,
        @Nullable String agencyName,
        @Nullable Boolean restricted,
        List<Passenger> passengers,
        List<Leg> legs) {
    private static final int MOST = 4;
    private static final Pattern KEY = Pattern.compile("(ticket[A-Z]|tripleg[A-Z]|passenger(Passport|Country)[1-4]).*");

    /**
     * Who flies.
     *
     * @param surname as in the passport
     * @param firstname as in the passport
     * @param passport its number
     * @param country of the passport
     * @param birthDate as the bank wants dates
     */
    @Built
    public record Passenger(
            @Nullable String surname,
            @Nullable String firstname,
            @Nullable String passport,
            @Nullable String country,
            @Nullable String birthDate) {
        public static AirTicketPassengerBuilder builder() {
            return AirTicketPassengerBuilder.builder();
        }

        @Override
        public String toString() {
            return Redaction.describe(this);
        }
    }

    /**
     * From where to where.
     *
     * @param date as the bank wants dates
     * @param time of departure
     * @param carrier its code
     * @param flightNumber of the flight
     * @param travelClass of the seat
     * @param destinationFrom the airport of departure
     * @param destinationTo the airport of arrival
     * @param countryFrom the country of departure
     * @param countryTo the country of arrival
     * @param stopover {@code 0}: allowed, {@code X}: not
     * @param fareBasisCode of the fare
     */
    @Built
    public record Leg(
            @Nullable String date,
            @Nullable String time,
            @Nullable String carrier,
            @Nullable String flightNumber,
            @Nullable String travelClass,
            @Nullable String destinationFrom,
            @Nullable String destinationTo,
            @Nullable String countryFrom,
            @Nullable String countryTo,
            @Nullable String stopover,
            @Nullable String fareBasisCode) {
        public static AirTicketLegBuilder builder() {
            return AirTicketLegBuilder.builder();
        }

        @Override
        public String toString() {
            return Redaction.describe(this);
        }
    }

    public AirTicket {
        passengers = List.copyOf(passengers);
        legs = List.copyOf(legs);
        Check.size("passengers", passengers, 0, MOST);
        Check.size("legs", legs, 0, MOST);
    }

    public static AirTicketBuilder builder() {
        return AirTicketBuilder.builder();
    }

    @Override
    public String toString() {
        return Redaction.describe(this);
    }

    static boolean isKey(String key) {
        return KEY.matcher(key).matches();
    }

    Map<String, String> pairs() {
        Pairs pairs = new Pairs();
        pairs.put("ticketNumber", number);
        pairs.put("ticketReservationNumber", reservationNumber);
        pairs.put("ticketSystem", system);
        pairs.put("ticketAgencyCode", agencyCode);
        pairs.put("ticketAgencyName", agencyName);
        pairs.put("ticketRestricted", restricted == null ? null : restricted ? "1" : "0");
        for (int i = 0; i < passengers.size(); i++) {
            Passenger passenger = passengers.get(i);
            int n = i + 1;
            pairs.put("ticketPassengerSurname" + n, passenger.surname);
            pairs.put("ticketPassengerFirstname" + n, passenger.firstname);
            pairs.put("passengerPassport" + n, passenger.passport);
            pairs.put("passengerCountry" + n, passenger.country);
            pairs.put("ticketPassengerBirthDate" + n, passenger.birthDate);
        }
        for (int i = 0; i < legs.size(); i++) {
            Leg leg = legs.get(i);
            int n = i + 1;
            pairs.put("triplegDate" + n, leg.date);
            pairs.put("triplegTime" + n, leg.time);
            pairs.put("triplegCarrier" + n, leg.carrier);
            pairs.put("triplegFlightNumber" + n, leg.flightNumber);
            pairs.put("triplegClass" + n, leg.travelClass);
            pairs.put("triplegDestinationFrom" + n, leg.destinationFrom);
            pairs.put("triplegDestinationTo" + n, leg.destinationTo);
            pairs.put("triplegCountryFrom" + n, leg.countryFrom);
            pairs.put("triplegCountryTo" + n, leg.countryTo);
            pairs.put("triplegStopover" + n, leg.stopover);
            pairs.put("triplegFareBasisCode" + n, leg.fareBasisCode);
        }
        return pairs.given;
    }

    /** Only what is there. */
    private static final class Pairs {
        final Map<String, String> given = new LinkedHashMap<>();

        void put(String key, @Nullable String value) {
            if (value != null) {
                given.put(key, value);
            }
        }
    }
}
