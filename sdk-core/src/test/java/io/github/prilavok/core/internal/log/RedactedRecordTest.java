package io.github.prilavok.core.internal.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.OpenEnum;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RedactedRecordTest {
    enum Taxation implements OpenEnum<Taxation> {
        UNKNOWN,
        @JsonProperty("usn_income")
        USN_INCOME
    }

    record Item(String name, Money price) {
        @Override
        public String toString() {
            return Redaction.describe(this);
        }
    }

    record Receipt(
            @Nullable String email,
            @Nullable List<String> phones,
            OpenEnum<Taxation> taxation,
            List<Item> items,
            @Nullable String note,
            Map<String, Object> extra) {
        @Override
        public String toString() {
            return Redaction.describe(this);
        }
    }

    /** Its author forgot {@code toString()}. */
    record Contact(String name, String company) {}

    record Order(String orderId, Contact recipient, String description) {
        @Override
        public String toString() {
            return Redaction.describe(this);
        }
    }

    record Everything(
            long paymentId,
            @Nullable Boolean sendEmail,
            Optional<String> email,
            Optional<String> city,
            URI paymentUrl,
            UUID uuid,
            Instant at,
            BigDecimal amount,
            byte[] file,
            int[] numbers,
            String pan,
            @Nullable Object any) {}

    record Broken(String id, Object value) {
        @Override
        public Object value() {
            throw new IllegalStateException("secret");
        }
    }

    @Test
    void shows_the_model_without_the_person() {
        Receipt receipt = new Receipt(
                "a@b.ru",
                List.of("+79161234567"),
                Taxation.USN_INCOME,
                List.of(new Item("Кружка", Money.rubles("1299.00"))),
                null,
                Map.of());

        assertThat(receipt)
                .hasToString(
                        "Receipt{email=***, phones=***, taxation=usn_income, items=[Item{name=Кружка, price=1299.00 RUB}]}");
    }

    @Test
    void shows_unknown_fields_by_their_names() {
        Map<String, Object> extra = new LinkedHashMap<>();
        extra.put("loyalty", new BigDecimal("5"));
        extra.put("customer", new LinkedHashMap<>(Map.of("name", "Анна")));
        extra.put("contactPhone", 79161234567L);
        extra.put("remark", List.of("mail a@b.ru", Map.of("password", "x")));
        extra.put("a@b.ru", null);
        Receipt receipt = new Receipt(null, null, OpenEnum.of(Taxation.class, "new_one"), List.of(), "к Анне", extra);

        assertThat(receipt)
                .hasToString(
                        "Receipt{taxation=new_one, items=[], note=***, extra={loyalty=5, customer={name=***}, contactPhone=***, "
                                + "remark=[mail ***, {password=***}], ***=null}}");
    }

    @Test
    void a_nested_model_that_does_not_redact_itself_is_redacted() {
        Order order = new Order("order-42", new Contact("Анна", "ООО Ромашка"), "для Анны, +7 916 123-45-67");

        assertThat(order)
                .hasToString(
                        "Order{orderId=order-42, recipient=Contact{name=***, company=ООО Ромашка}, description=для Анны, +***}");
    }

    @Test
    void shows_all_sorts_of_values() {
        Everything all = new Everything(
                4443333222211L,
                true,
                Optional.of("a@b.ru"),
                Optional.empty(),
                URI.create("https://pay.example/x?token=abc"),
                new UUID(1, 2),
                Instant.EPOCH,
                new BigDecimal("1299.00"),
                new byte[123],
                new int[] {1, 2},
                "4300000000000777",
                Arrays.asList(null, 4300000000000777L));

        assertThat(Redaction.describe(all))
                .isEqualTo(
                        "Everything{paymentId=4443333222211, sendEmail=true, email=***, paymentUrl=https://pay.example/x?token=***, "
                                + "uuid=00000000-0000-0001-0000-000000000002, at=1970-01-01T00:00:00Z, amount=1299.00, file=<123 bytes>, "
                                + "numbers=<2 elements>, pan=430000***0777, any=[null, 430000***0777]}");
    }

    @Test
    void a_provider_describes_by_its_own_names() {
        Item item = new Item("Привет", Money.rubles(1));

        assertThat(Redaction.standard().plus("item.name").record(item)).isEqualTo("Item{name=***, price=1.00 RUB}");
    }

    @Test
    void never_throws() {
        assertThat(Redaction.describe(new Broken("1", "x"))).isEqualTo("Broken{id=1}");
        Object hostile = new Object() {
            @Override
            public String toString() {
                throw new IllegalStateException("secret");
            }
        };
        assertThat(Redaction.describe(new Order("1", new Contact("a", "b"), "x")))
                .startsWith("Order{orderId=1");
        assertThat(Redaction.describe(new Receipt(null, null, Taxation.UNKNOWN, List.of(), null, Map.of("x", hostile))))
                .startsWith("Receipt{taxation=UNKNOWN")
                .doesNotContain("secret");

        Map<String, Object> itself = new HashMap<>();
        itself.put("again", itself);
        assertThat(Redaction.describe(new Receipt(null, null, Taxation.UNKNOWN, List.of(), null, itself)))
                .contains("…");
    }

    @Test
    void is_bounded() {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            items.add(new Item("Кружка " + i, Money.rubles(i)));
        }
        String shown = new Receipt(null, null, Taxation.USN_INCOME, items, null, Map.of()).toString();

        assertThat(shown).hasSizeLessThan(9000).endsWith("…]}");
    }
}
