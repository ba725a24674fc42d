package io.github.prilavok.shop.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.prilavok.core.Money;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OrderFileTest {
    @Test
    void the_sample_is_read() throws IOException {
        NewOrder order = OrderFile.read(Files.readAllBytes(Path.of("orders/sample.json")));

        assertThat(order.number()).isEqualTo("S1-10042");
        assertThat(order.buyer().phone()).isEqualTo("79161234567");
        assertThat(order.lines()).hasSize(3);
        assertThat(order.goods()).isEqualTo(Money.rubles("7653.81"));
        assertThat(order.amount()).isEqualTo(Money.rubles("7543.81"));
    }

    @Test
    void every_wrong_field_is_named_with_its_remedy() {
        InvalidOrderException refused = refused("""
                {"number": "Заказ 1", "buyer": {"name": "А", "phone": "123", "email": "nobody"}, "taxation": "envd",
                 "lines": [{"sku": "", "name": " ", "price": 1990.5, "quantity": 0, "vat": "20", "weightGrams": "x", "colour": "red"}],
                 "discount": "-1", "delivery": {"carrier": "post", "tariff": 0, "from": "Москва", "price": "1.001", "package": []}}
                """);

        assertThat(refused.faults())
                .satisfiesExactlyInAnyOrder(
                        f -> assertThat(f).startsWith("number: must be 1 to 28 Latin letters"),
                        f -> assertThat(f).startsWith("buyer.name: must be a name"),
                        f -> assertThat(f).startsWith("buyer.phone: cannot be called"),
                        f -> assertThat(f).startsWith("buyer.email: must be an e-mail address"),
                        f -> assertThat(f).startsWith("taxation: must be one of osn, usn_income"),
                        f -> assertThat(f).startsWith("lines[0].sku: must be"),
                        f -> assertThat(f).startsWith("lines[0].name: must be"),
                        f -> assertThat(f).startsWith("lines[0].price: must be an amount in roubles as text"),
                        f -> assertThat(f).startsWith("lines[0].quantity: must be a whole number from 1 to 999"),
                        f -> assertThat(f).startsWith("lines[0].vat: must be one of none, 0, 5, 7, 10, 22"),
                        f -> assertThat(f).startsWith("lines[0].weightGrams: must be a whole number"),
                        f -> assertThat(f).startsWith("lines[0].colour: is not a field of an order; here belong sku"),
                        f -> assertThat(f).startsWith("discount: must be an amount"),
                        f -> assertThat(f).startsWith("delivery.carrier: must be \"cdek\""),
                        f -> assertThat(f).startsWith("delivery.tariff: must be a whole number"),
                        f -> assertThat(f).startsWith("delivery.from: must be the code of an office"),
                        f -> assertThat(f).startsWith("delivery.to: is missing; it must be the code"),
                        f -> assertThat(f).startsWith("delivery.price: must be an amount"),
                        f -> assertThat(f).startsWith("delivery.package: is missing or not an object"));
        assertThat(refused).hasMessageStartingWith("The order was not taken, nothing was created. Mend these 19");
    }

    @Test
    void what_is_no_order_at_all_is_refused_with_its_place() {
        assertThat(refused("[1]").faults()).containsExactly("the file: must hold one JSON object {…}");
        assertThat(refused("{\"number\": \"1\",\n \"number\": \"2\"}").faults().get(0))
                .contains("line 2");
        assertThat(refused("{\"number\":").faults().get(0)).startsWith("the file: is not JSON");
        assertThat(refused("{}").faults()).hasSize(4);
        assertThat(refused("x".repeat(300_000)).faults().get(0)).contains("256 KiB");
    }

    @Test
    void a_discount_must_leave_something_to_pay() throws IOException {
        String sample = Files.readString(Path.of("orders/sample.json"));

        assertThat(refused(sample.replace("\"500.00\"", "\"7653.81\"")).faults())
                .containsExactly("discount: must be less than what the goods cost, 7653.81 RUB");
    }

    private static InvalidOrderException refused(String file) {
        return catchThrowableOfType(InvalidOrderException.class, () -> OrderFile.read(file));
    }
}
