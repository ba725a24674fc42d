package io.github.prilavok.cdek;

import io.github.prilavok.cdek.model.CashOnDelivery;
import io.github.prilavok.cdek.model.Contact;
import io.github.prilavok.cdek.model.CreateOrder;
import io.github.prilavok.cdek.model.CreateOrderBuilder;
import io.github.prilavok.cdek.model.OrderItem;
import io.github.prilavok.cdek.model.OrderItemBuilder;
import io.github.prilavok.cdek.model.OrderPackage;
import java.math.BigDecimal;

/** The examples of the sheet. */
public final class Samples {
    public static final String ORDER_REQUEST = """
            {"type":1,"number":"S1-10042","tariff_code":136,"shipment_point":"MSK5","delivery_point":"NSK33",
             "recipient":{"name":"Ivanova Anna","phones":[{"number":"+79161234567"}]},
             "packages":[{"number":"1","weight":850,"length":25,"width":18,"height":9,
               "items":[{"name":"T-shirt, size M","ware_key":"TS-M-01","payment":{"value":0},"cost":1990.50,"weight":400,
                 "amount":2}]}]}""";

    public static final String ACCEPTED = """
            {"entity":{"uuid":"<U>"},"requests":[{"request_uuid":"<R>","type":"CREATE",
             "date_time":"2026-08-03T09:15:00+0000","state":"ACCEPTED"}],"related_entities":[]}""";

    public static final String REGISTERED = """
            {"entity":{"uuid":"<U>","type":1,"is_return":false,"is_reverse":false,"is_client_return":false,
             "cdek_number":"10234567890","number":"S1-10042","tariff_code":136,"delivery_mode":"4",
             "recipient":{"name":"Ivanova Anna","phones":[{"number":"79161234567"}]},
             "statuses":[{"code":"ACCEPTED","name":"Accepted","date_time":"2026-08-03T09:15:09+00:00"},
              {"code":"CREATED","name":"Created","date_time":"2026-08-03T09:15:02+00:00","city":"CDEK office"}],
             "delivery_detail":{"delivery_sum":300,"total_sum":366.0,"payment_info":[],"delivery_vat_rate":22,
              "delivery_vat_sum":66}},
             "requests":[{"request_uuid":"<R>","type":"CREATE","date_time":"2026-08-03T09:15:02+00:00",
              "state":"SUCCESSFUL"}],"related_entities":[]}""";

    public static final String FAILED = """
            {"entity":{"uuid":"<U>","number":"S1-10042","statuses":[
              {"code":"INVALID","name":"Invalid order","date_time":"2026-08-03T09:15:02+00:00"},
              {"code":"ACCEPTED","name":"Accepted","date_time":"2026-08-03T09:15:00+00:00"}]},
             "requests":[{"request_uuid":"<R>","type":"CREATE","date_time":"2026-08-03T09:15:02+00:00","state":"INVALID",
              "errors":[{"code":"error_validate_im_dep_number_has_already_had_integration",
               "message":"number is not unique"}]}],"related_entities":[]}""";

    public static final String NOT_FOUND = """
            {"requests":[{"type":"GET","date_time":"2026-08-03T09:15:01+0000","state":"INVALID",
             "errors":[{"code":"v2_entity_not_found","message":"Entity is not found"}]}],"related_entities":[]}""";

    private Samples() {}

    public static OrderItemBuilder item() {
        return OrderItem.builder()
                .name("T-shirt, size M")
                .wareKey("TS-M-01")
                .payment(CashOnDelivery.prepaid())
                .cost(new BigDecimal("1990.50"))
                .weight(400)
                .amount(2);
    }

    public static OrderPackage place(String number, OrderItem... items) {
        return OrderPackage.builder()
                .number(number)
                .weight(850)
                .length(25)
                .width(18)
                .height(9)
                .items(java.util.List.of(items))
                .build();
    }

    public static CreateOrderBuilder orderBuilder() {
        return CreateOrder.onlineStore("S1-10042", 136)
                .shipmentPoint("MSK5")
                .deliveryPoint("NSK33")
                .recipient(Contact.of("Ivanova Anna", "+79161234567"))
                .addPackages(place("1", item().build()));
    }

    public static CreateOrder order() {
        return orderBuilder().build();
    }
}
