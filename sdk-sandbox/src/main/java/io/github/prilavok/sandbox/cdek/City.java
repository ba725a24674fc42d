package io.github.prilavok.sandbox.cdek;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A settlement of CDEK's directory.
 *
 * @param code CDEK's own code
 * @param zone how far east it lies, from 0 to 4; prices and terms grow with the difference
 * @param paymentLimit the most that may be collected from a recipient there: -1 no limit, 0 nothing
 */
record City(
        int code,
        String name,
        @Nullable String fiasGuid,
        String countryCode,
        String country,
        String region,
        int regionCode,
        @Nullable String fiasRegionGuid,
        BigDecimal longitude,
        BigDecimal latitude,
        String timeZone,
        List<String> postalCodes,
        BigDecimal paymentLimit,
        int zone) {

    String uuid() {
        return Ids.stable("city-" + code);
    }

    String fullName() {
        return name.equals(region) ? name + ", " + country : name + ", " + region + ", " + country;
    }
}
