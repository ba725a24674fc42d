package io.github.prilavok.shop.order;

import java.util.List;

/** An order file that is not right. The message names every field that is wrong and how to mend it; no value of it. */
public final class InvalidOrderException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<String> faults;

    InvalidOrderException(List<String> faults) {
        super("The order was not taken, nothing was created. Mend "
                + (faults.size() == 1 ? "this" : "these " + faults.size()) + " and send it again:\n  - "
                + String.join("\n  - ", faults));
        this.faults = List.copyOf(faults);
    }

    /** One sentence a field. */
    public List<String> faults() {
        return faults;
    }
}
