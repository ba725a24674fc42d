package io.github.prilavok.cdek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.prilavok.cdek.model.Contact;
import io.github.prilavok.cdek.model.CreateOrder;
import io.github.prilavok.cdek.model.OrderType;
import io.github.prilavok.cdek.model.Service;
import io.github.prilavok.cdek.model.ServiceCode;
import io.github.prilavok.cdek.model.UpdateOrder;
import io.github.prilavok.cdek.model.WebhookType;
import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.Outcome;
import io.github.prilavok.core.RequestOptions;
import io.github.prilavok.core.error.NotFoundException;
import io.github.prilavok.core.error.OutcomeUnknownException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What became of requests whose answers were lost. The host's clock stands at 09:15:00. */
class ReconciliationTest {
    private static final String URL = "https://shop.example/hooks/cdek/s3cr3t";

    private final Host host = new Host();
    private final Orders orders = host.client.orders();

    @AfterEach
    void close() {
        host.close();
    }

    /** Sends it, and loses the answer. */
    private OutcomeUnknownException lost(ApiCall<?> call) {
        host.hangsUp();
        OutcomeUnknownException e = catchThrowableOfType(
                OutcomeUnknownException.class,
                () -> call.with(RequestOptions.maxAttempts(1)).execute());
        host.forget();
        return e;
    }

    private Outcome found(OutcomeUnknownException lost, String order) {
        host.answers(200, order);
        return lost.reconcile();
    }

    private Outcome notFound(OutcomeUnknownException lost) {
        host.answers(400, Samples.NOT_FOUND);
        return lost.reconcile();
    }

    @Test
    void a_lost_creation_is_found_by_the_shops_number() {
        OutcomeUnknownException lost = lost(orders.createOrder(Samples.order()));
        assertThat(lost.canReconcile()).isTrue();
        assertThat(found(lost, Samples.REGISTERED)).isEqualTo(Outcome.DONE);
        host.wasAsked("GET /v2/orders?im_number=S1-10042");
        host.answers(200, Samples.REGISTERED);
        assertThat(lost.reconcileAsync().join()).isEqualTo(Outcome.DONE);
    }

    @Test
    void not_found_means_nothing_for_a_minute() {
        OutcomeUnknownException lost = lost(orders.createOrder(Samples.order()));
        assertThat(notFound(lost)).isEqualTo(Outcome.STILL_OPEN);
        host.clock.advance(Duration.ofSeconds(59));
        assertThat(notFound(lost)).isEqualTo(Outcome.STILL_OPEN);
        host.clock.advance(Duration.ofSeconds(1));
        assertThat(notFound(lost)).isEqualTo(Outcome.NOT_DONE);
    }

    @Test
    void a_page_that_is_not_there_is_not_an_order_that_is_not_there() {
        OutcomeUnknownException lost = lost(orders.createOrder(Samples.order()));
        host.clock.advance(Duration.ofHours(1));
        for (String body : new String[] {
            "<html>nginx</html>", "{\"timestamp\":1,\"status\":404,\"error\":\"Not Found\",\"path\":\"/v2/orders\"}"
        }) {
            host.answers(404, body);
            assertThatThrownBy(lost::reconcile).isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void a_creation_that_cdek_is_still_at_is_open_and_a_refused_one_is_not_done() {
        OutcomeUnknownException lost = lost(orders.createOrder(Samples.order()));
        for (String state : new String[] {"ACCEPTED", "WAITING", "TOMORROW"}) {
            assertThat(found(lost, Samples.REGISTERED.replace("SUCCESSFUL", state)))
                    .isEqualTo(Outcome.STILL_OPEN);
        }
        assertThat(found(
                        lost,
                        Samples.FAILED.replace(
                                "error_validate_im_dep_number_has_already_had_integration",
                                "err_result_service_empty")))
                .isEqualTo(Outcome.NOT_DONE);
    }

    @Test
    void a_duplicate_of_an_order_that_may_be_ours_leaves_it_open() {
        OutcomeUnknownException lost = lost(orders.createOrder(Samples.order()));
        host.clock.advance(Duration.ofHours(1));
        assertThat(found(lost, Samples.FAILED)).isEqualTo(Outcome.STILL_OPEN);
    }

    @Test
    void an_older_order_of_the_same_number_is_not_ours() {
        OutcomeUnknownException lost = lost(orders.createOrder(Samples.order()));
        String yesterday = Samples.REGISTERED.replace("2026-08-03", "2026-08-02");
        assertThat(found(lost, yesterday)).isEqualTo(Outcome.STILL_OPEN);
        host.clock.advance(Duration.ofMinutes(2));
        assertThat(found(lost, yesterday)).isEqualTo(Outcome.NOT_DONE);
        String ended = Samples.REGISTERED
                .replace("\"code\":\"CREATED\"", "\"code\":\"REMOVED\"")
                .replace("09:15:02", "09:13:00");
        assertThat(found(lost, ended)).isEqualTo(Outcome.NOT_DONE);
        assertThat(found(lost, Samples.REGISTERED.replace("09:15:02", "09:13:00")))
                .as("an active one: CDEK's clock is behind ours")
                .isEqualTo(Outcome.DONE);
    }

    @Test
    void an_order_that_differs_is_for_a_person_to_judge() {
        CreateOrder order = Samples.orderBuilder()
                .recipient(Contact.of("  ivanova   anna ", "8 (916) 123-45-67"))
                .build();
        OutcomeUnknownException lost = lost(orders.createOrder(order));
        assertThat(found(lost, Samples.REGISTERED)).isEqualTo(Outcome.DONE);
        assertThat(found(lost, Samples.REGISTERED.replace("\"tariff_code\":136", "\"tariff_code\":137")))
                .isEqualTo(Outcome.STILL_OPEN);
        assertThat(found(lost, Samples.REGISTERED.replace("Ivanova Anna", "Petrova Olga")))
                .isEqualTo(Outcome.STILL_OPEN);
        assertThat(found(lost, Samples.REGISTERED.replace("79161234567", "79160000000")))
                .isEqualTo(Outcome.STILL_OPEN);
        String goods = "\"packages\":[{\"number\":\"1\",\"items\":[{\"ware_key\":\"TS-M-01_aBcDeFg\",\"cost\":%s,"
                + "\"payment\":{\"value\":0.0},\"amount\":2}]}],\"delivery_mode\"";
        assertThat(found(lost, Samples.REGISTERED.replace("\"delivery_mode\"", goods.formatted("1990.5"))))
                .isEqualTo(Outcome.DONE);
        assertThat(found(lost, Samples.REGISTERED.replace("\"delivery_mode\"", goods.formatted("1990.51"))))
                .isEqualTo(Outcome.STILL_OPEN);
        assertThat(found(
                        lost,
                        Samples.REGISTERED.replace(
                                "\"delivery_mode\"", "\"delivery_recipient_cost\":{\"value\":300},\"delivery_mode\"")))
                .isEqualTo(Outcome.STILL_OPEN);
    }

    @Test
    void an_order_without_a_number_cannot_be_looked_up() {
        OutcomeUnknownException lost = lost(orders.createOrder(CreateOrder.delivery(480)
                .shipmentPoint("MSK5")
                .deliveryPoint("NSK33")
                .sender(Contact.of("Petrov P.", "+79160000000").toBuilder()
                        .company("Petrov and sons")
                        .build())
                .recipient(Contact.of("Ivanova Anna", "+79161234567"))
                .addPackages(Samples.place("1"))
                .build()));
        host.clock.advance(Duration.ofHours(1));
        assertThat(lost.reconcile()).isEqualTo(Outcome.STILL_OPEN);
        assertThat(lost.reconcileAsync().join()).isEqualTo(Outcome.STILL_OPEN);
        assertThat(host.arrived()).isZero();
    }

    @Test
    void a_number_is_looked_up_only_for_an_order_of_a_store() {
        OutcomeUnknownException lost = lost(orders.createOrder(
                Samples.orderBuilder().type(OpenEnum.of(OrderType.class, "3")).build()));
        host.clock.advance(Duration.ofHours(1));
        assertThat(lost.canReconcile()).isFalse();
        assertThat(lost.reconcile()).isEqualTo(Outcome.STILL_OPEN);
        assertThat(host.arrived()).isZero();
    }

    private static String withRequest(String type, String state, String time) {
        return "{\"entity\":{\"uuid\":\"<U>\"},\"requests\":["
                + "{\"request_uuid\":\"<R>\",\"type\":\"CREATE\",\"date_time\":\"2026-08-01T10:00:00+0000\",\"state\":\"SUCCESSFUL\"},"
                + "{\"request_uuid\":\"<V>\",\"type\":\"" + type + "\",\"date_time\":\"2026-08-03T" + time
                + "+0000\",\"state\":\"" + state + "\"}]}";
    }

    /** The order with the comment that was to be set. */
    private static String commented(String requests) {
        return requests.replace("{\"uuid\":\"<U>\"}", "{\"uuid\":\"<U>\",\"type\":1,\"comment\":\"Call before\"}");
    }

    @Test
    void a_lost_change_is_done_when_the_order_shows_it() {
        OutcomeUnknownException lost = lost(orders.updateOrder(Changes.comment()));
        assertThat(found(lost, commented(withRequest("UPDATE", "SUCCESSFUL", "09:15:01"))))
                .isEqualTo(Outcome.DONE);
        host.wasAsked("GET /v2/orders/<U>");
        assertThat(found(lost, withRequest("UPDATE", "ACCEPTED", "09:15:01"))).isEqualTo(Outcome.STILL_OPEN);
        assertThat(found(lost, withRequest("UPDATE", "INVALID", "09:15:01")))
                .as("ours may come into the list yet")
                .isEqualTo(Outcome.STILL_OPEN);
        assertThat(found(lost, withRequest("UPDATE", "SUCCESSFUL", "09:09:00")))
                .as("an earlier change")
                .isEqualTo(Outcome.STILL_OPEN);
        host.clock.advance(Duration.ofMinutes(1));
        assertThat(found(lost, withRequest("UPDATE", "INVALID", "09:15:01"))).isEqualTo(Outcome.NOT_DONE);
        assertThat(found(lost, withRequest("UPDATE", "SUCCESSFUL", "09:09:00"))).isEqualTo(Outcome.NOT_DONE);
        assertThat(found(lost, withRequest("DELETE", "SUCCESSFUL", "09:15:01"))).isEqualTo(Outcome.NOT_DONE);
    }

    @Test
    void a_change_that_ended_just_before_may_be_somebody_elses() {
        OutcomeUnknownException lost = lost(orders.updateOrder(Changes.comment()));
        host.clock.advance(Duration.ofHours(1));
        for (String time : new String[] {"09:14:57", "09:10:30", "09:15:03"}) {
            assertThat(found(lost, withRequest("UPDATE", "SUCCESSFUL", time)))
                    .as(time)
                    .isEqualTo(Outcome.STILL_OPEN);
            assertThat(found(lost, commented(withRequest("UPDATE", "SUCCESSFUL", time))))
                    .as(time)
                    .isEqualTo(Outcome.DONE);
        }
    }

    @Test
    void a_change_that_is_being_worked_on_is_open_whatever_its_time() {
        OutcomeUnknownException lost = lost(orders.updateOrder(Changes.comment()));
        host.clock.advance(Duration.ofHours(1));
        for (String state : new String[] {"ACCEPTED", "WAITING", "TOMORROW"}) {
            assertThat(found(lost, withRequest("UPDATE", state, "09:09:00")))
                    .as(state)
                    .isEqualTo(Outcome.STILL_OPEN);
        }
    }

    @Test
    void an_order_shows_a_change_when_it_shows_all_of_it() {
        UpdateOrder change = Changes.comment().toBuilder()
                .tariffCode(137)
                .deliveryPoint("NSK34")
                .recipient(Contact.of("Ivanova Anna", "+79161234567"))
                .packages(Samples.order().packages())
                .services(List.of(Service.of(ServiceCode.TRYING_ON)))
                .build();
        OutcomeUnknownException lost = lost(orders.updateOrder(change));
        host.clock.advance(Duration.ofHours(1));
        String entity = """
                {"uuid":"<U>","type":1,"comment":"Call before","tariff_code":137,"delivery_point":"NSK34",
                 "recipient":{"name":"Ivanova Anna","phones":[{"number":"79161234567"}]},
                 "services":[{"code":"INSURANCE","parameter":"3981"},{"code":"TRYING_ON"}],
                 "packages":[{"number":"1","weight":850,"length":25,"width":18,"height":9,"package_id":"p",
                  "items":[{"name":"T-shirt, size M","ware_key":"TS-M-01","payment":{"value":0.0},"cost":1990.5,
                   "weight":400,"amount":2}]}]}""";
        String answer = withRequest("UPDATE", "SUCCESSFUL", "09:15:01").replace("{\"uuid\":\"<U>\"}", entity);
        assertThat(found(lost, answer)).isEqualTo(Outcome.DONE);
        for (String[] other : new String[][] {
            {"\"comment\":\"Call before\",", ""},
            {"\"tariff_code\":137", "\"tariff_code\":136"},
            {"NSK34", "NSK33"},
            {"Ivanova Anna", "Petrova Olga"},
            {"79161234567", "79160000000"},
            {",{\"code\":\"TRYING_ON\"}", ""},
            {"TRYING_ON", "PART_DELIV"},
            {"\"number\":\"1\"", "\"number\":\"2\""},
            {"\"weight\":850", "\"weight\":900"},
            {"\"amount\":2", "\"amount\":1"},
            {"\"cost\":1990.5", "\"cost\":1990.51"},
            {"T-shirt, size M", "T-shirt, size L"},
        }) {
            assertThat(answer).contains(other[0]);
            assertThat(found(lost, answer.replace(other[0], other[1])))
                    .as(other[0])
                    .isEqualTo(Outcome.STILL_OPEN);
        }
    }

    @Test
    void a_change_by_track_number_is_looked_up_by_it() {
        OutcomeUnknownException lost = lost(orders.updateOrder(Changes.comment().toBuilder()
                .uuid(null)
                .cdekNumber("10234567890")
                .build()));
        assertThat(found(lost, commented(withRequest("UPDATE", "SUCCESSFUL", "09:15:01"))))
                .isEqualTo(Outcome.DONE);
        host.wasAsked("GET /v2/orders?cdek_number=10234567890");
    }

    @Test
    void a_lost_removal() {
        OutcomeUnknownException lost = lost(orders.deleteOrder(Host.U));
        assertThat(found(lost, withRequest("DELETE", "SUCCESSFUL", "09:15:01"))).isEqualTo(Outcome.DONE);
        host.wasAsked("GET /v2/orders/<U>");
        assertThat(found(lost, "{\"entity\":{\"statuses\":[{\"code\":\"REMOVED\"}]},\"requests\":[]}"))
                .isEqualTo(Outcome.DONE);
        assertThat(found(lost, withRequest("CREATE", "SUCCESSFUL", "08:00:00"))).isEqualTo(Outcome.STILL_OPEN);
        host.clock.advance(Duration.ofMinutes(1));
        assertThat(found(lost, withRequest("DELETE", "INVALID", "09:15:01"))).isEqualTo(Outcome.NOT_DONE);
        assertThat(found(lost, withRequest("DELETE", "ACCEPTED", "08:00:00"))).isEqualTo(Outcome.STILL_OPEN);
    }

    @Test
    void an_order_that_is_not_found_was_removed_but_may_be_too_new_to_be_shown() {
        OutcomeUnknownException lost = lost(orders.deleteOrder(Host.U));
        assertThat(notFound(lost)).isEqualTo(Outcome.STILL_OPEN);
        host.clock.advance(Duration.ofMinutes(1));
        assertThat(notFound(lost)).isEqualTo(Outcome.DONE);
    }

    private static String notDelivered(String reason) {
        return "{\"entity\":{\"statuses\":[{\"code\":\"NOT_DELIVERED\",\"reason_code\":\"" + reason
                + "\"}]},\"requests\":[]}";
    }

    @Test
    void a_lost_refusal() {
        OutcomeUnknownException lost = lost(orders.refuseOrder(Host.U));
        assertThat(found(lost, withRequest("CREATE_REFUSAL", "SUCCESSFUL", "09:15:01")))
                .isEqualTo(Outcome.DONE);
        assertThat(found(lost, withRequest("CREATE_REFUSAL", "WAITING", "09:15:01")))
                .isEqualTo(Outcome.STILL_OPEN);
        assertThat(found(lost, notDelivered("11"))).isEqualTo(Outcome.DONE);
        assertThat(found(lost, notDelivered("1"))).isEqualTo(Outcome.STILL_OPEN);
    }

    @Test
    void there_is_one_refusal_an_order_so_its_time_says_nothing() {
        OutcomeUnknownException lost = lost(orders.refuseOrder(Host.U));
        host.clock.advance(Duration.ofHours(1));
        assertThat(found(lost, withRequest("CREATE_REFUSAL", "ACCEPTED", "08:00:00")))
                .isEqualTo(Outcome.STILL_OPEN);
        assertThat(found(lost, withRequest("CREATE_REFUSAL", "SUCCESSFUL", "08:00:00")))
                .isEqualTo(Outcome.DONE);
        assertThat(found(lost, withRequest("CREATE_REFUSAL", "INVALID", "08:00:00")))
                .isEqualTo(Outcome.NOT_DONE);
        assertThat(found(lost, notDelivered("1")))
                .as("it ended so for another reason")
                .isEqualTo(Outcome.NOT_DONE);
    }

    @Test
    void a_lost_client_return() {
        OutcomeUnknownException lost = lost(orders.createClientReturn(Host.U, 136));
        assertThat(found(lost, withRequest("CREATE_CLIENT_RETURN", "ACCEPTED", "09:15:01")))
                .isEqualTo(Outcome.STILL_OPEN);
        assertThat(found(lost, withRequest("CREATE_CLIENT_RETURN", "SUCCESSFUL", "09:15:01")))
                .isEqualTo(Outcome.DONE);
        assertThat(
                        found(
                                lost,
                                "{\"entity\":{},\"requests\":[],\"related_entities\":[{\"uuid\":\"<V>\",\"type\":\"client_return_order\"}]}"))
                .isEqualTo(Outcome.DONE);
        host.clock.advance(Duration.ofMinutes(2));
        assertThat(found(lost, "{\"entity\":{},\"requests\":[]}")).isEqualTo(Outcome.NOT_DONE);
        assertThat(found(lost, withRequest("CREATE_CLIENT_RETURN", "INVALID", "09:15:01")))
                .isEqualTo(Outcome.NOT_DONE);
    }

    @Test
    void there_is_one_client_return_an_order_so_its_time_says_nothing() {
        OutcomeUnknownException lost = lost(orders.createClientReturn(Host.U, 136));
        host.clock.advance(Duration.ofHours(1));
        assertThat(found(lost, withRequest("CREATE_CLIENT_RETURN", "WAITING", "09:14:50")))
                .as("CDEK's clock is behind ours")
                .isEqualTo(Outcome.STILL_OPEN);
        assertThat(found(lost, withRequest("CREATE_CLIENT_RETURN", "SUCCESSFUL", "09:14:50")))
                .isEqualTo(Outcome.DONE);
    }

    @Test
    void a_lost_subscription() {
        OutcomeUnknownException lost = lost(host.client.webhooks().createWebhook(WebhookType.ORDER_STATUS, URL));
        host.answers(200, "[{\"uuid\":\"<W>\",\"type\":\"order_status\",\"url\":\"" + URL + "\"}]");
        assertThat(lost.reconcile()).isEqualTo(Outcome.DONE);
        host.wasAsked("GET /v2/webhooks");
        String others = "[{\"uuid\":\"<W>\",\"type\":\"PRINT_FORM\",\"url\":\"" + URL
                + "\"},{\"uuid\":\"<V>\",\"type\":\"ORDER_STATUS\",\"url\":\"https://other\"}]";
        host.answers(200, others);
        assertThat(lost.reconcile()).isEqualTo(Outcome.STILL_OPEN);
        host.clock.advance(Duration.ofMinutes(1));
        host.answers(200, others);
        assertThat(lost.reconcile()).isEqualTo(Outcome.NOT_DONE);
    }

    @Test
    void a_lost_unsubscription() {
        OutcomeUnknownException lost = lost(host.client.webhooks().deleteWebhook(Host.W));
        host.answers(200, "[]");
        assertThat(lost.reconcile()).isEqualTo(Outcome.DONE);
        host.answers(200, "[{\"uuid\":\"<W>\"}]");
        assertThat(lost.reconcile()).isEqualTo(Outcome.STILL_OPEN);
    }
}
