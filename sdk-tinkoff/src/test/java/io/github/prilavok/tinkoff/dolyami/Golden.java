package io.github.prilavok.tinkoff.dolyami;

import io.github.prilavok.core.Money;
import java.time.LocalDate;
import java.util.List;

/** The examples of the bank's documents, and the requests that they are of. */
final class Golden {
    static final String RECEIPT = """
            {"tax":"vat20","payment_method":"full_prepayment","payment_object":"commodity","measurement_unit":"шт"}""";
    static final String SERVICE_RECEIPT = """
            {"tax":"none","payment_method":"full_prepayment","payment_object":"service","measurement_unit":"шт"}""";
    static final String MUGS =
            "{\"name\":\"Кружка\",\"quantity\":2,\"price\":1499.90,\"sku\":\"MUG-1\",\"receipt\":" + RECEIPT + "}";
    static final String MUG =
            "{\"name\":\"Кружка\",\"quantity\":1,\"price\":1499.90,\"sku\":\"MUG-1\",\"receipt\":" + RECEIPT + "}";
    static final String DELIVERY = "{\"name\":\"Доставка\",\"quantity\":1,\"price\":350.00,\"sku\":\"DLV\",\"receipt\":"
            + SERVICE_RECEIPT + "}";
    static final String CREATE =
            "{\"order\":{\"id\":\"shop1_1042\",\"amount\":3000.00,\"prepaid_amount\":349.80,\"items\":["
                    + MUGS + "," + DELIVERY + """
            ]},
            "client_info":{"first_name":"Анна","last_name":"Петрова","phone":"+79161234567","email":"anna@example.ru","birthdate":"1990-02-28"},
            "fiscalization_settings":{"type":"enabled"},
            "notification_url":"https://shop.example/hooks/dolyame/7f3a","success_url":"https://shop.example/ok","fail_url":"https://shop.example/fail"}""";
    static final String CREATED = """
            {"status":"new","amount":3000.00,"residual_amount":3000.00,"link":"https://dolyame.ru/order/example","payment_schedule":[
             {"payment_date":"2026-03-01","amount":750.00,"status":"scheduled"},{"payment_date":"2026-03-15","amount":750.00,"status":"scheduled"},
             {"payment_date":"2026-03-29","amount":750.00,"status":"scheduled"},{"payment_date":"2026-04-12","amount":750.00,"status":"scheduled"}]}""";
    static final String COMMIT =
            "{\"amount\":3000.00,\"prepaid_amount\":349.80,\"items\":[" + MUGS + "," + DELIVERY + """
            ],"fiscalization_settings":{"type":"enabled","params":{"create_receipt_for_committed_items":true,\
            "create_receipt_for_added_items":false,"create_receipt_for_returned_items":false}}}""";
    static final String COMMITTED = """
            {"status":"committed","amount":3000.00,"residual_amount":2250.00,"link":"https://dolyame.ru/order/example"}""";
    static final String CANCELED = """
            {"status":"canceled","amount":3000.00,"residual_amount":3000.00,"link":"https://dolyame.ru/order/example"}""";
    static final String REFUND = "{\"amount\":1499.90,\"refunded_prepaid_amount\":0.00,\"returned_items\":[" + MUG
            + "],\"fiscalization_settings\":{\"type\":\"enabled\"}}";
    static final String REFUND_ACCEPTED = """
            {"amount":1500.10,"refund_id":"9d3c1f10-0000-4000-8000-000000000001"}""";
    static final String CORRECTION =
            "{\"amount\":1499.90,\"refunded_prepaid_amount\":0.00,\"new_items\":[" + MUG + "," + DELIVERY + "]}";
    /** Texts on purpose, and no link. */
    static final String INFO_AFTER_REFUND = """
            {"status":"completed","amount":"1500.10","residual_amount":"750.10","refund_info":{"total_refunded_amount":"1499.90","total_refunded_prepaid_amount":"0.00",
             "items":[{"refund_id":"9d3c1f10-0000-4000-8000-000000000001","refunded_amount":"1499.90","refunded_prepaid_amount":"0.00","status":"pending"}]},
             "items":[{"name":"Кружка","price":"1499.90","quantity":2,"sku":"MUG-1"},{"name":"Доставка","price":"350.00","quantity":1,"sku":"DLV"}]}""";

    static final String NOTIFICATION = """
            {"id":"shop1_1042","status":"wait_for_commit","amount":3000.00,"residual_amount":2250.00,"demo":false,"cid":"c-1",
             "client_info":{"first_name":"Анна","last_name":"П.","email":"a**@e*.ru","phone":"+79161234567"},
             "payment_schedule":[{"payment_date":"2026-03-01","amount":750.00,"status":"hold"}]}""";

    static final String ID = "shop1_1042";

    private Golden() {}

    static ItemReceipt receipt(Tax tax, PaymentObject object) {
        return ItemReceipt.builder()
                .tax(tax)
                .paymentMethod(PaymentMethod.FULL_PREPAYMENT)
                .paymentObject(object)
                .measurementUnit("шт")
                .build();
    }

    static Item mugs(int quantity) {
        return Item.of("Кружка", quantity, Money.rubles("1499.90")).toBuilder()
                .sku("MUG-1")
                .receipt(receipt(Tax.VAT_20, PaymentObject.COMMODITY))
                .build();
    }

    static Item delivery() {
        return Item.of("Доставка", 1, Money.rubles(350)).toBuilder()
                .sku("DLV")
                .receipt(receipt(Tax.NONE, PaymentObject.SERVICE))
                .build();
    }

    static Order order() {
        return Order.builder()
                .id(ID)
                .amount(Money.rubles(3000))
                .prepaidAmount(Money.rubles("349.80"))
                .items(List.of(mugs(2), delivery()))
                .build();
    }

    static CreateOrder create() {
        return CreateOrder.builder()
                .order(order())
                .clientInfo(ClientInfo.builder()
                        .firstName("Анна")
                        .lastName("Петрова")
                        .phone("+79161234567")
                        .email("anna@example.ru")
                        .birthdate(LocalDate.of(1990, 2, 28))
                        .build())
                .fiscalizationSettings(FiscalizationSettings.enabled())
                .notificationUrl("https://shop.example/hooks/dolyame/7f3a")
                .successUrl("https://shop.example/ok")
                .failUrl("https://shop.example/fail")
                .build();
    }

    static Commit commit() {
        return Commit.of(order()).toBuilder()
                .fiscalizationSettings(CommitFiscalizationSettings.enabled(new CommitReceipts(true, false, false)))
                .build();
    }

    static Refund refund() {
        return Refund.builder()
                .amount(Money.rubles("1499.90"))
                .refundedPrepaidAmount(Money.rubles(0))
                .addReturnedItems(mugs(1))
                .fiscalizationSettings(FiscalizationSettings.enabled())
                .build();
    }

    static Correction correction() {
        return Correction.builder()
                .basketBefore(Money.rubles("3349.80"))
                .returnedAmount(Money.rubles("1499.90"))
                .refundedPrepaidAmount(Money.rubles(0))
                .newItems(List.of(mugs(1), delivery()))
                .build();
    }
}
