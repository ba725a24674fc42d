package io.github.prilavok.sandbox.tinkoff;

/** A safe deal: what buyers paid in and sellers were paid out. */
final class Deal {
    private final String id;
    private long balance;
    private boolean closed;

    Deal(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    long balance() {
        return balance;
    }

    void move(long kopecks) {
        balance += kopecks;
    }

    boolean closed() {
        return closed;
    }

    /** Ends the deal and returns what was left in it. */
    long close() {
        closed = true;
        long rest = balance;
        balance = 0;
        return rest;
    }
}
