package io.github.prilavok.sandbox.cdek;

/** One tariff of the contract. */
record Tariff(int code, TariffFamily family, DeliveryMode mode) {

    String name() {
        return family.title() + " " + mode.title();
    }

    /** The heaviest parcel it takes, in grams; a locker takes less than a counter. */
    long maxGrams() {
        boolean locker = mode.from() == DeliveryMode.Place.LOCKER || mode.to() == DeliveryMode.Place.LOCKER;
        return locker ? Math.min(family.maxGrams(), 30_000) : family.maxGrams();
    }

    boolean serves(int orderType) {
        return orderType == 1 ? family.forShops() : family.forOrdinaryOrders();
    }
}
