package io.github.prilavok.cdek.webhook;

import io.github.prilavok.cdek.internal.CdekRedaction;
import org.jspecify.annotations.Nullable;

/**
 * A courier. Values may be empty.
 *
 * @param name name
 * @param carModel car
 * @param registrationMark its number plate
 * @param phone phone, perhaps with text: {@code +79990000000, ext. 12}
 */
public record Courier(
        @Nullable String name,
        @Nullable String carModel,
        @Nullable String registrationMark,
        @Nullable String phone) {
    public Courier {}

    /** All that tells couriers apart. */
    String identity() {
        return name + '|' + carModel + '|' + registrationMark + '|' + phone;
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
