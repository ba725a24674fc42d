package io.github.prilavok.sandbox.cdek;

import org.jspecify.annotations.Nullable;

/**
 * A registered order: one parcel that CDEK will carry and bill.
 *
 * @param uuid CDEK's identifier
 * @param cdekNumber the track number; null until CDEK has assigned it
 * @param number the shop's order number; null if the order has none
 * @param tariffCode the tariff it goes by
 * @param status its present status, such as {@code CREATED}
 */
public record Parcel(
        String uuid, @Nullable String cdekNumber, @Nullable String number, int tariffCode, String status) {}
