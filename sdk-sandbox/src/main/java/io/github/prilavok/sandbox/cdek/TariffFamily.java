package io.github.prilavok.sandbox.cdek;

/** Tariffs that differ by delivery mode alone. */
enum TariffFamily {
    PARCEL("Посылка", 50_000, true, false, 100, 0),
    ECONOMY_PARCEL("Экономичная посылка", 50_000, true, false, 80, 2),
    ECOM_STANDARD("E-com Standard", 50_000, true, true, 95, 1),
    ECOM_EXPRESS("E-com Express", 500_000, true, false, 150, -1),
    EXPRESS("Экспресс", 500_000, true, true, 140, -1),
    TRUNK_EXPRESS("Магистральный экспресс", 500_000, true, true, 120, 3),
    DOCUMENTS("Документы", 500, false, true, 90, -1);

    private final String title;
    private final long maxGrams;
    private final boolean forShops;
    private final boolean forOrdinaryOrders;
    private final int pricePercent;
    private final int extraDays;

    TariffFamily(
            String title, long maxGrams, boolean forShops, boolean forOrdinaryOrders, int pricePercent, int extraDays) {
        this.title = title;
        this.maxGrams = maxGrams;
        this.forShops = forShops;
        this.forOrdinaryOrders = forOrdinaryOrders;
        this.pricePercent = pricePercent;
        this.extraDays = extraDays;
    }

    String title() {
        return title;
    }

    long maxGrams() {
        return maxGrams;
    }

    boolean forShops() {
        return forShops;
    }

    boolean forOrdinaryOrders() {
        return forOrdinaryOrders;
    }

    /** The price against the parcel tariff of the same route and mode. */
    int pricePercent() {
        return pricePercent;
    }

    /** Working days that it takes longer, or (negative) shorter, than the parcel tariff. */
    int extraDays() {
        return extraDays;
    }
}
