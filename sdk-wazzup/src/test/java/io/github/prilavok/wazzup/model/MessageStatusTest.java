package io.github.prilavok.wazzup.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prilavok.core.OpenEnum;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessageStatusTest {
    private static OpenEnum<MessageStatus> of(String wire) {
        return OpenEnum.of(MessageStatus.class, wire);
    }

    private static String after(String... statuses) {
        OpenEnum<MessageStatus> known = of(statuses[0]);
        for (int i = 1; i < statuses.length; i++) {
            known = MessageStatus.furthest(known, of(statuses[i]));
        }
        return known.wire();
    }

    @Test
    void only_forward() {
        assertThat(after("sent", "delivered", "read")).isEqualTo("read");
        assertThat(after("read", "delivered", "sent")).isEqualTo("read");
        assertThat(after("sent", "read")).isEqualTo("read");
        assertThat(after("delivered", "error")).isEqualTo("delivered");
        assertThat(after("sent", "error")).isEqualTo("error");
        assertThat(after("sent", "edited")).isEqualTo("sent");
        assertThat(after("read", "introducedToday")).isEqualTo("read");
        assertThat(MessageStatus.furthest(null, of("edited")).wire()).isEqualTo("edited");
        assertThat(after("edited", "sent")).isEqualTo("sent");
    }

    @Test
    void the_end_does_not_depend_on_the_order_of_arrival() {
        List<List<String>> orders = permutations(List.of("sent", "error", "delivered", "read", "edited"));
        assertThat(orders).hasSize(120);
        for (List<String> order : orders) {
            assertThat(after(order.toArray(String[]::new))).isEqualTo("read");
        }
        for (List<String> order : permutations(List.of("sent", "error", "edited"))) {
            assertThat(after(order.toArray(String[]::new))).isEqualTo("error");
        }
    }

    private static List<List<String>> permutations(List<String> items) {
        if (items.isEmpty()) {
            return List.of(List.of());
        }
        List<List<String>> all = new ArrayList<>();
        for (String first : items) {
            List<String> rest = new ArrayList<>(items);
            rest.remove(first);
            for (List<String> tail : permutations(rest)) {
                List<String> one = new ArrayList<>(List.of(first));
                one.addAll(tail);
                all.add(one);
            }
        }
        return all;
    }
}
