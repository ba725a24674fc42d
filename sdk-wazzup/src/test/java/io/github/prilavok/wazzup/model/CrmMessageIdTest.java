package io.github.prilavok.wazzup.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class CrmMessageIdTest {
    @Test
    void a_name_is_always_the_same_id() {
        assertThat(CrmMessageId.of("order:10042:cdek-track:v1")).isEqualTo("20136d6f-a04f-5021-bd50-373ba337168d");
        assertThat(CrmMessageId.of("order:10043:cdek-track:v1")).isNotEqualTo("20136d6f-a04f-5021-bd50-373ba337168d");
        UUID cyrillic = UUID.fromString(CrmMessageId.of("заказ:10042"));
        assertThat(cyrillic.version()).isEqualTo(5);
        assertThat(cyrillic.variant()).isEqualTo(2);
    }
}
