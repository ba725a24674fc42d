package io.github.prilavok.sandbox.tinkoff;

import java.security.cert.X509Certificate;

/** A certificate whose key signs the requests of a payout terminal. */
final class Certificate {
    private final X509Certificate x509;
    private boolean blocked;

    Certificate(X509Certificate x509) {
        this.x509 = x509;
    }

    X509Certificate x509() {
        return x509;
    }

    /** The serial number in decimal digits. */
    String serialNumber() {
        return x509.getSerialNumber().toString();
    }

    boolean blocked() {
        return blocked;
    }

    void blocked(boolean blocked) {
        this.blocked = blocked;
    }
}
