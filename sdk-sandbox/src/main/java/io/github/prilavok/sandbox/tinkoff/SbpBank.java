package io.github.prilavok.sandbox.tinkoff;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A member of SBP. */
record SbpBank(String memberId, String name, String latinName) {
    static final List<SbpBank> ALL = List.of(
            new SbpBank("100000000004", "Т-Банк", "T-Bank"),
            new SbpBank("100000000111", "Сбербанк", "Sberbank"),
            new SbpBank("100000000008", "Альфа-Банк", "Alfa-Bank"),
            new SbpBank("100000000005", "Банк ВТБ", "VTB Bank"));

    static @Nullable SbpBank of(String memberId) {
        return ALL.stream()
                .filter(bank -> bank.memberId().equals(memberId))
                .findFirst()
                .orElse(null);
    }
}
