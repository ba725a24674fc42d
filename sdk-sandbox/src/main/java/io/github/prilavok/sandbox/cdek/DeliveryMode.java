package io.github.prilavok.sandbox.cdek;

/** From where to where a tariff carries: CDEK's {@code delivery_mode}. */
enum DeliveryMode {
    DOOR_DOOR(1, Place.DOOR, Place.DOOR, "дверь-дверь"),
    DOOR_WAREHOUSE(2, Place.DOOR, Place.WAREHOUSE, "дверь-склад"),
    WAREHOUSE_DOOR(3, Place.WAREHOUSE, Place.DOOR, "склад-дверь"),
    WAREHOUSE_WAREHOUSE(4, Place.WAREHOUSE, Place.WAREHOUSE, "склад-склад"),
    DOOR_LOCKER(6, Place.DOOR, Place.LOCKER, "дверь-постамат"),
    WAREHOUSE_LOCKER(7, Place.WAREHOUSE, Place.LOCKER, "склад-постамат"),
    LOCKER_DOOR(8, Place.LOCKER, Place.DOOR, "постамат-дверь"),
    LOCKER_WAREHOUSE(9, Place.LOCKER, Place.WAREHOUSE, "постамат-склад"),
    LOCKER_LOCKER(10, Place.LOCKER, Place.LOCKER, "постамат-постамат");

    enum Place {
        DOOR,
        WAREHOUSE,
        LOCKER
    }

    private final int number;
    private final Place from;
    private final Place to;
    private final String title;

    DeliveryMode(int number, Place from, Place to, String title) {
        this.number = number;
        this.from = from;
        this.to = to;
        this.title = title;
    }

    int number() {
        return number;
    }

    Place from() {
        return from;
    }

    Place to() {
        return to;
    }

    String title() {
        return title;
    }
}
