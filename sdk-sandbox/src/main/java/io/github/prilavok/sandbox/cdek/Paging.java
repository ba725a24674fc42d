package io.github.prilavok.sandbox.cdek;

import io.github.prilavok.sandbox.Exchange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code page} (from 0) and {@code size} of a list. */
record Paging(int page, int size) {
    private static final int LARGEST = 10_000;

    static Paging of(Exchange exchange, int defaultSize) {
        String page = exchange.query("page");
        String size = exchange.query("size");
        if (page != null && size == null) {
            throw CdekRefusal.error(CdekError.empty("size"));
        }
        Paging paging = new Paging(number(page, "page", 0), number(size, "size", defaultSize));
        if (paging.size > LARGEST) {
            throw CdekRefusal.error(new CdekError("v2_exceeded_size", "[size] is more than " + LARGEST));
        }
        return paging;
    }

    private static int number(@Nullable String value, String name, int defaultValue) {
        if (value == null) {
            return defaultValue;
        }
        try {
            int number = Integer.parseInt(value);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException notNumber) {
            throw CdekRefusal.error(CdekError.format(value, name));
        }
        throw CdekRefusal.error(CdekError.format(value, name));
    }

    <T> List<T> cut(List<T> all) {
        long start = Math.min((long) page * size, all.size());
        long end = Math.min(start + size, all.size());
        return all.subList((int) start, (int) end);
    }

    int pages(int elements) {
        return size == 0 ? 0 : (elements + size - 1) / size;
    }
}
