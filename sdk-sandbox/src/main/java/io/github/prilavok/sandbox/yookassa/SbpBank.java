package io.github.prilavok.sandbox.yookassa;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A participant of the Faster Payments System. */
record SbpBank(String id, String name, String bic) {
    /** By id, descending, as YooKassa lists them. */
    static final List<SbpBank> ALL = List.of(
            new SbpBank("100000000111", "Сбербанк", "044525225"),
            new SbpBank("100000000015", "Банк Открытие", "044525985"),
            new SbpBank("100000000008", "Альфа-Банк", "044525593"),
            new SbpBank("100000000005", "Банк ВТБ", "044525187"),
            new SbpBank("100000000004", "Т-Банк", "044525974"));

    static boolean exists(String id) {
        return ALL.stream().anyMatch(bank -> bank.id().equals(id));
    }

    ObjectNode toJson() {
        return Wire.object().put("bank_id", id).put("name", name).put("bic", bic);
    }
}
