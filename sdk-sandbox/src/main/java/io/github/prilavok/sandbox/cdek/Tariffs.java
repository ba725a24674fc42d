package io.github.prilavok.sandbox.cdek;

import static io.github.prilavok.sandbox.cdek.DeliveryMode.DOOR_DOOR;
import static io.github.prilavok.sandbox.cdek.DeliveryMode.DOOR_LOCKER;
import static io.github.prilavok.sandbox.cdek.DeliveryMode.DOOR_WAREHOUSE;
import static io.github.prilavok.sandbox.cdek.DeliveryMode.LOCKER_DOOR;
import static io.github.prilavok.sandbox.cdek.DeliveryMode.LOCKER_LOCKER;
import static io.github.prilavok.sandbox.cdek.DeliveryMode.LOCKER_WAREHOUSE;
import static io.github.prilavok.sandbox.cdek.DeliveryMode.WAREHOUSE_DOOR;
import static io.github.prilavok.sandbox.cdek.DeliveryMode.WAREHOUSE_LOCKER;
import static io.github.prilavok.sandbox.cdek.DeliveryMode.WAREHOUSE_WAREHOUSE;

import java.util.List;
import java.util.Optional;

/** The tariffs of the sandbox's contract. */
final class Tariffs {
    static final List<Tariff> ALL = List.of(
            new Tariff(136, TariffFamily.PARCEL, WAREHOUSE_WAREHOUSE),
            new Tariff(137, TariffFamily.PARCEL, WAREHOUSE_DOOR),
            new Tariff(138, TariffFamily.PARCEL, DOOR_WAREHOUSE),
            new Tariff(139, TariffFamily.PARCEL, DOOR_DOOR),
            new Tariff(366, TariffFamily.PARCEL, DOOR_LOCKER),
            new Tariff(368, TariffFamily.PARCEL, WAREHOUSE_LOCKER),
            new Tariff(231, TariffFamily.ECONOMY_PARCEL, DOOR_DOOR),
            new Tariff(232, TariffFamily.ECONOMY_PARCEL, DOOR_WAREHOUSE),
            new Tariff(233, TariffFamily.ECONOMY_PARCEL, WAREHOUSE_DOOR),
            new Tariff(234, TariffFamily.ECONOMY_PARCEL, WAREHOUSE_WAREHOUSE),
            new Tariff(378, TariffFamily.ECONOMY_PARCEL, WAREHOUSE_LOCKER),
            new Tariff(184, TariffFamily.ECOM_STANDARD, DOOR_DOOR),
            new Tariff(185, TariffFamily.ECOM_STANDARD, WAREHOUSE_WAREHOUSE),
            new Tariff(186, TariffFamily.ECOM_STANDARD, WAREHOUSE_DOOR),
            new Tariff(187, TariffFamily.ECOM_STANDARD, DOOR_WAREHOUSE),
            new Tariff(497, TariffFamily.ECOM_STANDARD, DOOR_LOCKER),
            new Tariff(498, TariffFamily.ECOM_STANDARD, WAREHOUSE_LOCKER),
            new Tariff(291, TariffFamily.ECOM_EXPRESS, WAREHOUSE_WAREHOUSE),
            new Tariff(293, TariffFamily.ECOM_EXPRESS, DOOR_DOOR),
            new Tariff(294, TariffFamily.ECOM_EXPRESS, WAREHOUSE_DOOR),
            new Tariff(295, TariffFamily.ECOM_EXPRESS, DOOR_WAREHOUSE),
            new Tariff(509, TariffFamily.ECOM_EXPRESS, DOOR_LOCKER),
            new Tariff(510, TariffFamily.ECOM_EXPRESS, WAREHOUSE_LOCKER),
            new Tariff(480, TariffFamily.EXPRESS, DOOR_DOOR),
            new Tariff(481, TariffFamily.EXPRESS, DOOR_WAREHOUSE),
            new Tariff(482, TariffFamily.EXPRESS, WAREHOUSE_DOOR),
            new Tariff(483, TariffFamily.EXPRESS, WAREHOUSE_WAREHOUSE),
            new Tariff(485, TariffFamily.EXPRESS, DOOR_LOCKER),
            new Tariff(486, TariffFamily.EXPRESS, WAREHOUSE_LOCKER),
            new Tariff(605, TariffFamily.EXPRESS, LOCKER_DOOR),
            new Tariff(606, TariffFamily.EXPRESS, LOCKER_WAREHOUSE),
            new Tariff(607, TariffFamily.EXPRESS, LOCKER_LOCKER),
            new Tariff(62, TariffFamily.TRUNK_EXPRESS, WAREHOUSE_WAREHOUSE),
            new Tariff(121, TariffFamily.TRUNK_EXPRESS, DOOR_DOOR),
            new Tariff(122, TariffFamily.TRUNK_EXPRESS, WAREHOUSE_DOOR),
            new Tariff(123, TariffFamily.TRUNK_EXPRESS, DOOR_WAREHOUSE),
            new Tariff(533, TariffFamily.DOCUMENTS, DOOR_DOOR),
            new Tariff(534, TariffFamily.DOCUMENTS, DOOR_WAREHOUSE),
            new Tariff(535, TariffFamily.DOCUMENTS, WAREHOUSE_DOOR),
            new Tariff(536, TariffFamily.DOCUMENTS, WAREHOUSE_WAREHOUSE));

    private Tariffs() {}

    static Optional<Tariff> find(long code) {
        return ALL.stream().filter(tariff -> tariff.code() == code).findFirst();
    }
}
