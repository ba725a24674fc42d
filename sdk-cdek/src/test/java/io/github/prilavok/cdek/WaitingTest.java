package io.github.prilavok.cdek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.prilavok.cdek.model.Accepted;
import io.github.prilavok.cdek.model.Order;
import io.github.prilavok.cdek.model.RequestResult;
import io.github.prilavok.core.error.PermissionException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WaitingTest {
    private static final Duration SOON = Duration.ofMillis(1);
    private static final Duration LONG = Duration.ofSeconds(30);

    private final Host host = new Host();
    private final Orders orders = host.client.orders();

    private final Accepted accepted = accept();

    private Accepted accept() {
        host.answers(202, Samples.ACCEPTED);
        Accepted answer = orders.createOrder(Samples.order()).execute();
        host.forget();
        return answer;
    }

    @AfterEach
    void close() {
        host.close();
    }

    private RequestResult<Order> registered() {
        return orders.registered(accepted).every(SOON).atMost(LONG).await();
    }

    @Test
    void ends_with_the_track_number_and_not_before() {
        host.answers(400, Samples.NOT_FOUND)
                .answers(200, Samples.REGISTERED.replace("SUCCESSFUL", "ACCEPTED"))
                .answers(200, Samples.REGISTERED.replace("SUCCESSFUL", "WAITING"))
                .answers(200, Samples.REGISTERED.replace("SUCCESSFUL", "TOMORROW"))
                .answers(200, Samples.REGISTERED.replace("\"cdek_number\":\"10234567890\",", ""))
                .answers(200, Samples.REGISTERED);

        RequestResult<Order> result = registered();

        assertThat(host.arrived()).isEqualTo(6);
        host.wasAsked("GET /v2/orders/<U>");
        RequestResult.Successful<Order> done = (RequestResult.Successful<Order>) result;
        assertThat(done.entity().cdekNumber()).isEqualTo("10234567890");
    }

    @Test
    void ends_with_a_refusal() {
        host.answers(200, Samples.FAILED);
        RequestResult<Order> result = registered();
        assertThat(((RequestResult.Invalid<Order>) result).duplicateNumber()).isTrue();
    }

    @Test
    void looks_at_its_own_request_wherever_it_stands_in_the_list() {
        host.answers(200, """
                {"entity":{"uuid":"<U>","cdek_number":"1"},"requests":[
                 {"request_uuid":"<V>","type":"UPDATE","date_time":"2026-08-03T10:00:00+00:00","state":"INVALID"},
                 {"request_uuid":"<R>","type":"CREATE","date_time":"2026-08-03T09:15:02+00:00","state":"SUCCESSFUL",
                  "warnings":[{"code":"v2_delivery_point_changed","message":"NSK33 to NSK34"}]}]}""");
        RequestResult<Order> result = registered();
        assertThat(result).isInstanceOf(RequestResult.Successful.class);
        assertThat(Objects.requireNonNull(result.request()).requestUuid()).isEqualTo(Host.R);
        assertThat(result.warnings())
                .singleElement()
                .satisfies(w -> assertThat(w.code()).isEqualTo("v2_delivery_point_changed"));
    }

    @Test
    void needs_no_more_than_the_orders_id() {
        host.answers(200, """
                {"entity":{"uuid":"<U>","cdek_number":"1"},"requests":[
                 {"request_uuid":"1","type":"CREATE","date_time":"2026-08-03T09:15:01+00:00","state":"ACCEPTED"},
                 {"request_uuid":"2","type":"CREATE","date_time":"2026-08-03T09:15:02+00:00","state":"SUCCESSFUL"},
                 {"request_uuid":"3","type":"UPDATE","date_time":"2026-08-03T09:16:02+00:00","state":"INVALID"}]}""");
        RequestResult<Order> result =
                orders.registered(Host.U).every(SOON).atMost(LONG).await();
        assertThat(Objects.requireNonNull(result.request()).requestUuid()).isEqualTo("2");
    }

    @Test
    void a_deadline_is_still_open() {
        for (int i = 0; i < 200; i++) {
            host.answers(200, Samples.REGISTERED.replace("SUCCESSFUL", "ACCEPTED"));
        }
        assertThatThrownBy(() -> orders.registered(accepted)
                        .every(Duration.ofMillis(20))
                        .atMost(Duration.ofMillis(100))
                        .await())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(TimeoutException.class);
    }

    @Test
    void any_other_error_ends_it() {
        host.answers(400, "{\"errors\":[{\"code\":\"v2_order_forbidden\",\"message\":\"x\"}]}");
        assertThatThrownBy(this::registered).isInstanceOf(PermissionException.class);
    }

    @Test
    void a_removal_has_succeeded_when_the_order_is_gone() {
        host.answers(202, Samples.ACCEPTED.replace("CREATE", "DELETE"))
                .answers(200, Samples.ACCEPTED.replace("CREATE", "DELETE"))
                .answers(400, Samples.NOT_FOUND);
        Accepted removal = orders.deleteOrder(Host.U).execute();
        RequestResult<Order> result =
                orders.completed(removal).every(SOON).atMost(LONG).await();
        assertThat(result).isInstanceOf(RequestResult.Successful.class);
        assertThatThrownBy(((RequestResult.Successful<Order>) result)::entity).hasMessageContaining("after a removal");
    }

    @Test
    void a_change_is_complete_without_a_track_number() {
        host.answers(202, Samples.ACCEPTED.replace("CREATE", "UPDATE")).answers(200, """
                        {"entity":{"uuid":"<U>"},"requests":[
                         {"request_uuid":"<R>","type":"UPDATE","date_time":"2026-08-03T09:15:02Z","state":"SUCCESSFUL"}]}""");
        Accepted change = orders.updateOrder(Changes.comment()).execute();
        assertThat(orders.completed(change).every(SOON).atMost(LONG).await())
                .isInstanceOf(RequestResult.Successful.class);
    }

    private static String completed(String type, String requests) {
        return "{\"entity\":{\"uuid\":\"<U>\"},\"requests\":[" + requests.replace("TYPE", type) + "]}";
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE", "DELETE"})
    void somebody_elses_request_of_the_same_type_does_not_end_the_wait(String type) {
        String others = "{\"request_uuid\":\"<V>\",\"type\":\"TYPE\",\"date_time\":\"2026-08-03T09:14:58Z\","
                + "\"state\":\"%s\"}";
        String own = ",{\"request_uuid\":\"<R>\",\"type\":\"TYPE\",\"date_time\":\"2026-08-03T09:15:02Z\","
                + "\"state\":\"INVALID\"}";
        host.answers(202, Samples.ACCEPTED.replace("CREATE", type))
                .answers(200, completed(type, others.formatted("SUCCESSFUL")))
                .answers(200, completed(type, others.formatted("SUCCESSFUL") + own));
        Accepted change = type.equals("DELETE")
                ? orders.deleteOrder(Host.U).execute()
                : orders.updateOrder(Changes.comment()).execute();
        RequestResult<Order> result =
                orders.completed(change).every(SOON).atMost(LONG).await();
        assertThat(result).isInstanceOf(RequestResult.Invalid.class);
        assertThat(Objects.requireNonNull(result.request()).requestUuid()).isEqualTo(Host.R);
    }

    @Test
    void a_change_whose_request_has_no_id_is_known_by_its_type() {
        String request = "{\"type\":\"TYPE\",\"date_time\":\"2026-08-03T09:15:02Z\",\"state\":\"SUCCESSFUL\"}";
        host.answers(202, Samples.ACCEPTED.replace("CREATE", "UPDATE").replace("\"request_uuid\":\"<R>\",", ""))
                .answers(200, completed("UPDATE", request));
        Accepted change = orders.updateOrder(Changes.comment()).execute();
        assertThat(orders.completed(change).every(SOON).atMost(LONG).await())
                .isInstanceOf(RequestResult.Successful.class);
    }
}
