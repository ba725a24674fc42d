package io.github.prilavok.cdek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.prilavok.cdek.model.Accepted;
import io.github.prilavok.cdek.model.CashOnDelivery;
import io.github.prilavok.cdek.model.Contact;
import io.github.prilavok.cdek.model.DeliveryDetail;
import io.github.prilavok.cdek.model.DeliveryMode;
import io.github.prilavok.cdek.model.Envelope;
import io.github.prilavok.cdek.model.Order;
import io.github.prilavok.cdek.model.OrderStatusCode;
import io.github.prilavok.cdek.model.OrderType;
import io.github.prilavok.cdek.model.RelatedEntity;
import io.github.prilavok.cdek.model.RelatedEntityType;
import io.github.prilavok.cdek.model.RequestResult;
import io.github.prilavok.cdek.model.RequestState;
import io.github.prilavok.cdek.model.RequestType;
import io.github.prilavok.cdek.model.Threshold;
import io.github.prilavok.cdek.model.UpdateOrder;
import io.github.prilavok.cdek.model.WebhookType;
import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.RequestOptions;
import io.github.prilavok.core.error.OutcomeUnknownException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrdersWireTest {
    private final Host host = new Host();
    private final Orders orders = host.client.orders();

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void create_order() {
        host.answers(202, Samples.ACCEPTED);

        Accepted accepted = orders.createOrder(Samples.order()).execute();

        RecordedRequest request = host.wasAsked("POST /v2/orders", Samples.ORDER_REQUEST);
        assertThat(request.getHeaders().get("developer-key")).isNull();
        assertThat(accepted.uuid()).isEqualTo(Host.U);
        assertThat(accepted.requestUuid()).contains(Host.R);
        assertThat(accepted.requests()).singleElement().satisfies(r -> {
            assertThat(r.type()).isSameAs(RequestType.CREATE);
            assertThat(r.state()).isSameAs(RequestState.ACCEPTED);
            assertThat(r.dateTime()).isEqualTo("2026-08-03T09:15:00Z");
        });
        assertThat(accepted.warnings()).isEmpty();
    }

    @Test
    void a_developer_key_goes_with_a_single_call() {
        host.answers(202, Samples.ACCEPTED);
        orders.createOrder(Samples.order())
                .with(RequestOptions.header("developer-key", "d3v"))
                .execute();
        assertThat(host.next().getHeaders().get("developer-key")).isEqualTo("d3v");
    }

    @Test
    void get_order() {
        host.answers(200, Samples.REGISTERED);

        Envelope<Order> answer = orders.getOrder(Host.U).execute();

        host.wasAsked("GET /v2/orders/<U>");
        Order order = Objects.requireNonNull(answer.entity());
        assertThat(order.cdekNumber()).isEqualTo("10234567890");
        assertThat(order.type()).isSameAs(OrderType.ONLINE_STORE);
        assertThat(order.tariffCode()).isEqualTo(136);
        assertThat(order.deliveryMode()).isSameAs(DeliveryMode.WAREHOUSE_WAREHOUSE);
        assertThat(order.toCustomer()).isTrue();
        assertThat(order.recipient()).isEqualTo(Contact.of("Ivanova Anna", "79161234567"));
        assertThat(order.currentStatus().orElseThrow().code()).isSameAs(OrderStatusCode.CREATED);
        DeliveryDetail detail = Objects.requireNonNull(order.deliveryDetail());
        assertThat(detail.totalSum()).isEqualByComparingTo("366");
        assertThat(detail.deliveryVatSum()).isEqualByComparingTo("66");
        assertThat(detail.date()).isNull();
        assertThat(answer.result(Host.R)).isInstanceOf(RequestResult.Successful.class);
        assertThat(answer.result(RequestType.CREATE).ended()).isTrue();
    }

    @Test
    void an_order_that_failed_is_data_to_a_read() {
        host.answers(200, Samples.FAILED);

        Envelope<Order> answer = orders.getOrder(Host.U).execute();

        RequestResult.Invalid<Order> refused = (RequestResult.Invalid<Order>) answer.result(Host.R);
        assertThat(refused.duplicateNumber()).isTrue();
        assertThat(refused.errors())
                .singleElement()
                .satisfies(e -> assertThat(e.message()).isEqualTo("number is not unique"));
        assertThat(Objects.requireNonNull(answer.entity())
                        .currentStatus()
                        .orElseThrow()
                        .code())
                .isSameAs(OrderStatusCode.INVALID);
    }

    @Test
    void find_order() {
        host.answers(200, Samples.REGISTERED).answers(200, Samples.REGISTERED).answers(200, Samples.REGISTERED);

        orders.findByNumber("S1-10042 &+").execute();
        host.wasAsked("GET /v2/orders?im_number=S1-10042%20%26%2B");
        orders.findByCdekNumber("10234567890").execute();
        host.wasAsked("GET /v2/orders?cdek_number=10234567890");
        assertThat(orders.findOrder(null, "S1").execute().entity()).isNotNull();
        host.wasAsked("GET /v2/orders?im_number=S1");
    }

    @Test
    void update_order() {
        host.answers(202, Samples.ACCEPTED.replace("CREATE", "UPDATE"));

        Accepted accepted = orders.updateOrder(UpdateOrder.builder()
                        .uuid(Host.U)
                        .type(OrderType.ONLINE_STORE)
                        .comment("Call before")
                        .recipient(Contact.of("Ivanova Anna", "+79161234567"))
                        .addExtra("services", List.of())
                        .build())
                .execute();

        host.wasAsked("PATCH /v2/orders", """
                {"uuid":"<U>","type":1,"comment":"Call before",
                 "recipient":{"name":"Ivanova Anna","phones":[{"number":"+79161234567"}]},"services":[]}""");
        assertThat(accepted.uuid()).isEqualTo(Host.U);
    }

    @Test
    void what_only_answers_have_is_not_sent_back_with_a_place() {
        host.answers(200, """
                        {"entity":{"uuid":"<U>","packages":[{"number":"1","barcode":"123","weight":850,"weight_volume":810,
                         "weight_calc":850,"package_id":"p-1","services":[{"code":"GRID_TREE"}],
                         "items":[{"name":"T-shirt","ware_key":"TS","payment":{"value":500,"vat_sum":90.16,"vat_rate":22.0},
                          "cost":500,"weight":400,"amount":1,"delivery_amount":0,"excise":false,
                          "return_item_detail":{}}]}]},"requests":[]}""").answers(202, Samples.ACCEPTED);

        Order order = Objects.requireNonNull(orders.getOrder(Host.U).execute().entity());
        assertThat(order.packages()).singleElement().satisfies(p -> {
            assertThat(p.weightVolume()).isEqualTo(810);
            assertThat(p.services()).hasSize(1);
            assertThat(p.items().get(0).deliveryAmount()).isZero();
        });
        orders.updateOrder(UpdateOrder.builder()
                        .uuid(Host.U)
                        .type(OrderType.ONLINE_STORE)
                        .packages(order.packages())
                        .build())
                .execute();

        host.next();
        host.wasAsked("PATCH /v2/orders", """
                {"uuid":"<U>","type":1,"packages":[{"number":"1","weight":850,"package_id":"p-1",
                 "items":[{"name":"T-shirt","ware_key":"TS","payment":{"value":500,"vat_sum":90.16,"vat_rate":22},
                  "cost":500,"weight":400,"amount":1}]}]}""");
    }

    @Test
    void a_whole_rate_of_vat_goes_without_decimals() {
        host.answers(202, Samples.ACCEPTED);
        orders.createOrder(Samples.orderBuilder()
                        .deliveryRecipientCost(CashOnDelivery.builder()
                                .value(new BigDecimal("110"))
                                .vatSum(new BigDecimal("10"))
                                .vatRate(new BigDecimal("10.00"))
                                .build())
                        .addDeliveryRecipientCostAdv(Threshold.builder()
                                .threshold(5000)
                                .sum(new BigDecimal("110"))
                                .vatSum(new BigDecimal("10"))
                                .vatRate(new BigDecimal("1E+1"))
                                .build())
                        .build())
                .execute();
        assertThat(Host.text(host.next()))
                .contains("\"delivery_recipient_cost\":{\"value\":110,\"vat_sum\":10,\"vat_rate\":10}")
                .contains("{\"threshold\":5000,\"sum\":110,\"vat_sum\":10,\"vat_rate\":10}");
    }

    @Test
    void delete_order() {
        host.answers(202, Samples.ACCEPTED.replace("CREATE", "DELETE"));
        Accepted accepted = orders.deleteOrder(Host.U).execute();
        RecordedRequest request = host.wasAsked("DELETE /v2/orders/<U>");
        assertThat(Host.text(request)).isEmpty();
        assertThat(accepted.requests().get(0).type()).isSameAs(RequestType.DELETE);
    }

    @Test
    void refuse_order() {
        host.answers(202, """
                {"entity":{"uuid":"<U>"},"requests":[{"request_uuid":"<R>","type":"CREATE_REFUSAL",
                 "date_time":"2026-08-05T10:00:00+00:00","state":"ACCEPTED"}],"related_entities":[]}""");
        Accepted accepted = orders.refuseOrder(Host.U).execute();
        RecordedRequest request = host.wasAsked("POST /v2/orders/<U>/refusal");
        assertThat(request.getHeaders().get("Content-Length")).isEqualTo("0");
        assertThat(accepted.requests().get(0).type()).isSameAs(RequestType.CREATE_REFUSAL);
    }

    @Test
    void create_client_return_answers_the_direct_order() {
        host.answers(202, """
                        {"entity":{"uuid":"<U>"},"requests":[{"request_uuid":"<R>","type":"CREATE_CLIENT_RETURN",
                         "date_time":"2026-08-12T10:00:00+00:00","state":"ACCEPTED"}],"related_entities":[]}""").answers(200, """
                        {"entity":{"uuid":"<U>"},"requests":[{"request_uuid":"<R>","type":"CREATE_CLIENT_RETURN",
                         "date_time":"2026-08-12T10:00:02+00:00","state":"SUCCESSFUL"}],
                         "related_entities":[{"uuid":"<V>","type":"CLIENT_RETURN_ORDER","cdek_number":"10234567999"},
                          {"uuid":"x","type":"receipt"}]}""");

        Accepted accepted = orders.createClientReturn(Host.U, 136).execute();
        host.wasAsked("POST /v2/orders/<U>/clientReturn", "{\"tariff_code\":136}");
        assertThat(accepted.uuid()).isEqualTo(Host.U);

        RequestResult<Order> result = orders.completed(accepted).await();
        List<RelatedEntity> returns = result.envelope().related(RelatedEntityType.CLIENT_RETURN_ORDER);
        assertThat(returns).singleElement().satisfies(r -> {
            assertThat(r.uuid()).isEqualTo(Host.V);
            assertThat(r.cdekNumber()).isEqualTo("10234567999");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"requests\":[]}",
                "{\"entity\":{},\"requests\":[]}",
                "{\"entity\":{\"uuid\":null},\"requests\":[]}",
                "{\"entity\":{\"uuid\":\"\"},\"requests\":[]}",
                "[]",
                "\"ok\""
            })
    void an_answer_that_names_nothing_created_leaves_the_outcome_unknown(String answer) {
        for (ApiCall<Accepted> call : List.of(
                orders.createOrder(Samples.order()),
                orders.createClientReturn(Host.U, 136),
                host.client.webhooks().createWebhook(WebhookType.ORDER_STATUS, "https://shop.example/hooks"))) {
            int before = host.arrived();
            host.answers(202, answer);
            assertThatThrownBy(call::execute)
                    .isInstanceOfSatisfying(
                            OutcomeUnknownException.class,
                            e -> assertThat(e.canReconcile()).isTrue());
            assertThat(host.arrived()).isEqualTo(before + 1);
        }
    }

    @Test
    void an_accepted_change_need_not_name_the_order() {
        host.answers(202, "{\"requests\":[]}");
        Accepted accepted = orders.updateOrder(Changes.comment()).execute();
        assertThat(accepted.requestUuid()).isEmpty();
        assertThatThrownBy(accepted::uuid).hasMessageContaining("named no entity");
    }

    @Test
    void sums_go_as_plain_numbers_without_rounding() {
        host.answers(202, Samples.ACCEPTED);
        orders.createOrder(Samples.orderBuilder()
                        .packages(List.of(Samples.place(
                                "1", Samples.item().cost(new BigDecimal("1E+3")).build())))
                        .build())
                .execute();
        assertThat(Host.text(host.next())).contains("\"cost\":1000}");
    }
}
