package io.github.prilavok.cdek.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.prilavok.cdek.Samples;
import io.github.prilavok.core.OpenEnum;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class OrderRulesTest {
    private static final Contact SENDER =
            Contact.of("P", "+7").toBuilder().company("Petrov and sons").build();

    private static void refused(UnaryOperator<CreateOrderBuilder> change, String message) {
        assertThatThrownBy(() -> change.apply(Samples.orderBuilder()).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    private static void accepted(UnaryOperator<CreateOrderBuilder> change) {
        assertThatCode(() -> change.apply(Samples.orderBuilder()).build()).doesNotThrowAnyException();
    }

    private static void item(UnaryOperator<OrderItemBuilder> change, String message) {
        refused(
                o -> o.packages(List.of(Samples.place(
                        "1",
                        Samples.item().build(),
                        change.apply(Samples.item()).build()))),
                "packages[0].items[1]." + message);
    }

    @Test
    void an_order_of_a_store_has_a_number_of_30_ascii_characters_at_most() {
        refused(o -> o.number(null), "number is missing");
        refused(o -> o.number(""), "1 to 30 ASCII characters");
        refused(o -> o.number("заказ-1"), "1 to 30 ASCII characters");
        refused(o -> o.number("x".repeat(31)), "1 to 30 ASCII characters");
        accepted(o -> o.number("x".repeat(30)));
        refused(o -> o.type(OrderType.DELIVERY).sender(SENDER), "number is for orders of an online store");
        accepted(o -> o.type(OrderType.DELIVERY).number(null).sender(SENDER));
        accepted(o -> o.type(OpenEnum.of(OrderType.class, "3")).number(null));
    }

    @Test
    void a_parcel_comes_from_one_place_and_goes_to_one() {
        Location place = Location.of(44, "Lenina 1");
        refused(o -> o.fromLocation(place), "shipment_point and from_location are both set");
        refused(o -> o.toLocation(place), "delivery_point and to_location are both set");
        refused(o -> o.shipmentPoint(null), "neither shipment_point nor from_location");
        refused(o -> o.deliveryPoint(null), "neither delivery_point nor to_location");
        refused(
                o -> o.deliveryPoint(null)
                        .toLocation(Location.builder().code(44).build()),
                "to_location.address is missing");
        accepted(o -> o.shipmentPoint(null).fromLocation(place));
        accepted(o -> o.deliveryPoint(null).toLocation(place));
    }

    @Test
    void who_is_needed() {
        refused(o -> CreateOrder.onlineStore("1", 136), "recipient is missing");
        refused(o -> o.recipient(Contact.builder().build()), "recipient.name is missing");
        refused(o -> o.type(OrderType.DELIVERY).number(null), "sender is missing");
        refused(
                o -> o.recipient(Contact.builder()
                        .name("A")
                        .phones(Collections.nCopies(11, Phone.of("+7")))
                        .build()),
                "recipient.phones must hold 1 to 10");
        refused(o -> o.recipient(Contact.builder().name("A").build()), "recipient.phones must hold 1 to 10");
        refused(
                o -> o.type(OrderType.DELIVERY).number(null).sender(Contact.of("P", "+7")),
                "sender.company is missing");
        refused(
                o -> o.addAdditionalOrderTypes(AdditionalOrderType.LTL)
                        .addAdditionalOrderTypes(AdditionalOrderType.LTL),
                "additional_order_types");
        refused(o -> CreateOrder.builder(), "type is missing");
        refused(o -> CreateOrder.builder().type(OrderType.DELIVERY), "tariff_code is missing");
    }

    @Test
    void places() {
        refused(o -> o.packages(List.of()), "packages must hold 1 to 255");
        OrderPackage place = Samples.place("1", Samples.item().build());
        refused(o -> o.packages(Collections.nCopies(256, place)), "packages must hold 1 to 255");
        refused(o -> o.packages(List.of(place, place)), "packages[1].number stands in another package");
        refused(o -> o.packages(List.of(Samples.place("1"))), "packages[0].items is empty");
        refused(o -> o.packages(List.of(place.toBuilder().number(null).build())), "packages[0].number is missing");
        refused(o -> o.packages(List.of(place.toBuilder().weight(null).build())), "packages[0].weight is missing");
        refused(o -> o.packages(List.of(place.toBuilder().weight(0).build())), "packages[0].weight must be from 1");
        accepted(o -> o.packages(
                List.of(place.toBuilder().length(null).width(null).height(null).build())));
    }

    @Test
    void there_is_a_limit_to_positions_and_units_in_all() {
        OrderItem item = Samples.item().amount(999).build();
        OrderPackage first = Samples.place("1", Collections.nCopies(100, item).toArray(OrderItem[]::new));
        OrderPackage second = Samples.place("2", Collections.nCopies(26, item).toArray(OrderItem[]::new));
        OrderPackage third = Samples.place("3", item);
        accepted(o -> o.packages(List.of(first, second)));
        refused(o -> o.packages(List.of(first, second, third)), "126 positions");
        assertThatThrownBy(() -> UpdateOrder.builder()
                        .uuid("u")
                        .type(OrderType.ONLINE_STORE)
                        .packages(List.of(first, second, third))
                        .build())
                .hasMessageContaining("126 positions");
    }

    @Test
    void rates_of_vat() {
        for (int rate : new int[] {0, 5, 7, 10, 16, 22}) {
            accepted(o -> o.deliveryRecipientCost(CashOnDelivery.withVat(BigDecimal.TEN, rate)));
        }
        refused(
                o -> o.deliveryRecipientCost(CashOnDelivery.withVat(BigDecimal.TEN, 20)),
                "delivery_recipient_cost.vat_rate must be one of 0, 5, 7, 10, 16, 22");
        accepted(o -> o.deliveryRecipientCost(CashOnDelivery.builder()
                .value(BigDecimal.TEN)
                .vatSum(BigDecimal.ONE)
                .addExtra("vat_rate", 24)
                .build()));
    }

    @Test
    void goods() {
        item(i -> i.name(null), "name is missing");
        item(i -> i.wareKey(null), "ware_key is missing");
        item(i -> i.weight(null), "weight is missing");
        item(i -> i.amount(null), "amount is missing");
        item(i -> i.amount(0), "amount must be from 1 to 999");
        item(i -> i.amount(1000), "amount must be from 1 to 999");
        item(i -> i.cost(null), "cost is missing");
        item(i -> i.cost(new BigDecimal("-0.01")), "cost must be from 0 to 50000000");
        item(i -> i.cost(new BigDecimal("50000000.01")), "cost must be from 0 to 50000000");
        item(i -> i.payment(null), "payment is missing; if the goods are paid for, set CashOnDelivery.prepaid()");
        item(i -> i.payment(CashOnDelivery.builder().build()), "payment.value is missing");
        item(
                i -> i.payment(CashOnDelivery.builder()
                        .value(BigDecimal.TEN)
                        .vatRate(BigDecimal.TEN)
                        .build()),
                "payment.vat_sum is missing");
        item(i -> i.marking("0104600..."), "amount must be 1 where marking is set");
        accepted(o -> o.packages(List.of(
                Samples.place("1", Samples.item().marking("0104600").amount(1).build()))));
    }

    @Test
    void fees() {
        refused(
                o -> o.deliveryRecipientCost(CashOnDelivery.of(new BigDecimal("-1"))),
                "delivery_recipient_cost.value must be");
        refused(
                o -> o.addDeliveryRecipientCostAdv(
                        Threshold.builder().sum(BigDecimal.TEN).build()),
                "delivery_recipient_cost_adv[0].threshold is missing");
        accepted(o -> o.deliveryRecipientCost(CashOnDelivery.of(BigDecimal.ZERO))
                .addDeliveryRecipientCostAdv(
                        Threshold.builder().threshold(5000).sum(BigDecimal.TEN).build()));
    }

    @Test
    void a_change_names_one_order_and_may_leave_out_the_rest() {
        assertThatThrownBy(
                        () -> UpdateOrder.builder().type(OrderType.ONLINE_STORE).build())
                .hasMessageContaining("either uuid or cdek_number");
        assertThatThrownBy(() -> UpdateOrder.builder()
                        .type(OrderType.ONLINE_STORE)
                        .uuid("u")
                        .cdekNumber("1")
                        .build())
                .hasMessageContaining("either uuid or cdek_number");
        assertThatThrownBy(() -> UpdateOrder.builder().uuid("u").build()).hasMessageContaining("type is missing");
        assertThatThrownBy(() -> UpdateOrder.builder()
                        .uuid("u")
                        .type(OrderType.ONLINE_STORE)
                        .shipmentPoint("A")
                        .fromLocation(Location.of(44, "x"))
                        .build())
                .hasMessageContaining("shipment_point and from_location are both set");
        assertThat(UpdateOrder.builder()
                        .uuid("u")
                        .type(OrderType.ONLINE_STORE)
                        .build()
                        .packages())
                .isEmpty();
        assertThatThrownBy(() -> ClientReturn.builder().build()).hasMessageContaining("tariff_code is missing");
    }

    @Test
    void vat_is_a_part_of_the_sum() {
        CashOnDelivery sum = CashOnDelivery.withVat(new BigDecimal("1990.50"), 22);
        assertThat(sum.vatSum()).isEqualTo("358.94");
        assertThat(sum.vatRate()).isEqualTo("22");
        assertThat(CashOnDelivery.withVat(io.github.prilavok.core.Money.rubles("110.00"), 10)
                        .vatSum())
                .isEqualTo("10.00");
        assertThat(CashOnDelivery.of(io.github.prilavok.core.Money.rubles("5")).value())
                .isEqualTo("5.00");
        assertThat(CashOnDelivery.prepaid().value()).isZero();
    }
}
