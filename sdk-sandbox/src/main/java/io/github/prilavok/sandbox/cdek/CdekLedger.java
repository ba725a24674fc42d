package io.github.prilavok.sandbox.cdek;

import io.github.prilavok.sandbox.Ledger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What CDEK was asked and what it did, and the parcels that came of it. */
public final class CdekLedger extends Ledger {
    private final Map<String, Parcel> parcels = new LinkedHashMap<>();

    CdekLedger() {}

    synchronized void put(Parcel parcel) {
        parcels.put(parcel.uuid(), parcel);
    }

    /**
     * The orders that were registered, oldest first: neither refused ones, nor ones still being checked, nor returns. One
     * that was cancelled later stays, with the status REMOVED.
     */
    public synchronized List<Parcel> orders() {
        return new ArrayList<>(parcels.values());
    }

    /** The orders that were registered under one number of the shop, oldest first. More than one is a parcel too many. */
    public List<Parcel> orders(String number) {
        return orders().stream()
                .filter(parcel -> number.equals(parcel.number()))
                .toList();
    }
}
