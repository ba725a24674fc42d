package io.github.prilavok.sandbox.cdek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.prilavok.sandbox.Fault;
import io.github.prilavok.sandbox.SandboxClock;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CdekOrderTest {
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final SandboxClock clock = new SandboxClock();
    private final CdekSandbox cdek = CdekSandbox.start(clock);
    private final CdekCaller shop = new CdekCaller(cdek).authorized();

    @AfterEach
    void close() {
        cdek.close();
        clock.close();
    }

    @Test
    void accepted_is_not_yet_registered() {
        cdek.processingTakes(Duration.ofHours(1));

        CdekCaller.Answer answer = shop.post("/v2/orders", CdekExamples.ORDER);

        assertThat(answer.status()).isEqualTo(202);
        JsonNode request = answer.body().path("requests").path(0);
        assertThat(request.path("type").textValue()).isEqualTo("CREATE");
        assertThat(request.path("state").textValue()).isEqualTo("ACCEPTED");
        assertThat(request.path("date_time").textValue()).endsWith("+0000");
        assertThat(answer.body().path("related_entities").isArray()).isTrue();
        JsonNode order = shop.get("/v2/orders/" + uuid(answer)).body();
        assertThat(order.path("requests").path(0).path("request_uuid")).isEqualTo(request.path("request_uuid"));
        assertThat(order.path("requests").path(0).path("state").textValue()).isEqualTo("ACCEPTED");
        assertThat(order.path("entity").has("cdek_number")).isFalse();
        assertThat(cdek.ledger().orders()).isEmpty();
    }

    @Test
    void registered_order_has_its_track_number() {
        String uuid = registered(CdekExamples.ORDER);

        CdekCaller.Answer answer = shop.get("/v2/orders/" + uuid);

        assertThat(answer.status()).isEqualTo(200);
        JsonNode entity = answer.body().path("entity");
        assertThat(entity.path("cdek_number").textValue()).isEqualTo("10234567890");
        assertThat(entity.path("number").textValue()).isEqualTo("S1-10042");
        assertThat(entity.path("tariff_code").intValue()).isEqualTo(136);
        assertThat(entity.path("delivery_mode").textValue()).isEqualTo("4");
        assertThat(entity.path("recipient")
                        .path("phones")
                        .path(0)
                        .path("number")
                        .textValue())
                .isEqualTo("79161234567");
        assertThat(entity.path("to_location").path("code").intValue()).isEqualTo(270);
        assertThat(entity.path("delivery_detail").path("delivery_sum").decimalValue())
                .isEqualByComparingTo("300");
        assertThat(entity.path("delivery_detail").path("delivery_vat_sum").decimalValue())
                .isEqualByComparingTo("66");
        assertThat(entity.path("services").path(0).path("code").textValue()).isEqualTo("INSURANCE");
        assertThat(answer.body().path("requests").path(0).path("state").textValue())
                .isEqualTo("SUCCESSFUL");
        assertThat(answer.body().path("requests").path(0).path("date_time").textValue())
                .endsWith("+00:00");
        assertThat(cdek.ledger().orders("S1-10042"))
                .containsExactly(new Parcel(uuid, "10234567890", "S1-10042", 136, "CREATED"));
    }

    @Test
    void accepted_seems_later_than_created() {
        String uuid = registered(CdekExamples.ORDER);

        JsonNode statuses = shop.get("/v2/orders/" + uuid).body().path("entity").path("statuses");

        assertThat(codes(statuses)).containsExactly("ACCEPTED", "CREATED");
        assertThat(statuses.path(0).path("date_time").textValue())
                .isGreaterThan(statuses.path(1).path("date_time").textValue());
    }

    @Test
    void track_number_may_come_a_moment_later() {
        cdek.numberComesAfter(Duration.ofMinutes(1));
        String uuid = registered(CdekExamples.ORDER);

        assertThat(shop.get("/v2/orders/" + uuid).body().path("entity").has("cdek_number"))
                .isFalse();
        clock.advance(Duration.ofMinutes(1));
        assertThat(shop.get("/v2/orders/" + uuid).body().path("entity").has("cdek_number"))
                .isTrue();
    }

    @Test
    void new_order_may_be_invisible_at_first() {
        cdek.hidesNewOrdersFor(Duration.ofMinutes(1));
        String uuid = registered(CdekExamples.ORDER);

        assertThat(error(shop.get("/v2/orders/" + uuid))).isEqualTo("v2_entity_not_found");
        clock.advance(Duration.ofMinutes(1));
        assertThat(shop.get("/v2/orders/" + uuid).status()).isEqualTo(200);
    }

    @Test
    void all_faults_are_told_at_once() {
        CdekCaller.Answer answer = shop.post(
                "/v2/orders",
                CdekExamples.ORDER.replace("\"shipment_point\":\"MSK5\",\"delivery_point\":\"NSK33\",", ""));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().has("entity")).isFalse();
        JsonNode request = answer.body().path("requests").path(0);
        assertThat(request.path("state").textValue()).isEqualTo("INVALID");
        assertThat(request.has("request_uuid")).isFalse();
        List<String> messages = new ArrayList<>();
        request.path("errors")
                .forEach(error -> messages.add(error.path("message").textValue()));
        assertThat(messages)
                .containsExactly(
                        "[shipment_point] is empty",
                        "[from_location] is empty",
                        "[delivery_point] is empty",
                        "[to_location] is empty");
        assertThat(cdek.ledger().executed("createOrder")).isZero();
        assertThat(cdek.ledger().requests("createOrder")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            "tariff_code":136;"tariff_code":null;v2_field_is_empty
            "tariff_code":136;"tariff_code":"parcel";v2_internal_error
            "delivery_point":"NSK33";"delivery_point":"NOWHERE";code_invalid
            "delivery_point":"NSK33";"to_location":{"city":"Атлантида","address":"1"};v2_recipient_location_not_recognized
            "delivery_point":"NSK33";"to_location":{"postal_code":"630099","address":"1"};v2_recipient_location_not_recognized
            "delivery_point":"NSK33";"delivery_point":"NSK33","to_location":{"code":270,"address":"1"};v2_delivery_address_multivalued
            "delivery_point":"NSK33";"to_location":{"code":270};v2_field_is_empty
            "number":"S1-10042";"number":"Заказ-10042";v2_invalid_format
            "phones":[{"number":"+79161234567"}];"email":"a@example.com";v2_field_is_empty
            "payment":{"value":0};"payment":{"value":100,"vat_rate":20,"vat_sum":16.67};v2_invalid_format
            "cost":1990.50;"cost":50000001;v2_invalid_format
            "weight":400,"amount":2;"weight":400,"amount":2,"marking":"0104";v2_order_item_amount_incorrect
            "type":1;"type":2;v2_field_is_empty
            """)
    void static_fault_is_answered_at_once(String part, String wrong, String code) {
        CdekCaller.Answer answer = shop.post("/v2/orders", CdekExamples.ORDER.replace(part, wrong));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()
                        .path("requests")
                        .path(0)
                        .path("errors")
                        .path(0)
                        .path("code")
                        .textValue())
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            "tariff_code":136;"tariff_code":999;err_result_service_empty
            "tariff_code":136;"tariff_code":536;err_invalid_tariff_with_ordertype
            "weight":850;"weight":51000;err_invalid_tariff_with_dimentions
            "delivery_point":"NSK33";"delivery_point":"NSK5001","comment":"";ok
            "tariff_code":136;"tariff_code":368;error_validate_postamat_pvz_not_postamat
            "delivery_point":"NSK33";"to_location":{"code":270,"address":"Ленина, 1"};ve_receiver_pickup_point_empty
            "delivery_point":"NSK33";"delivery_point":"MSK662";ve_receiver_pickup_point_take_only
            "name":"Ivanova Anna";"name":"Ivanova/Petrova Anna";error_validate_receiver_name_incorrect_symbol
            "name":"Ivanova Anna";"name":"89161234567";error_validate_receiver_name_only_digits
            "+79161234567";"no phone";ve_receiver_phone_type_incorrect
            "height":9;"height":0;error_validate_package_one_of_size_is_zero
            "amount":2;"amount":1000;error_validate_package_im_wrong_amount
            "payment":{"value":0};"payment":{"value":122,"vat_rate":22,"vat_sum":22};ok
            "payment":{"value":0};"payment":{"value":122,"vat_rate":22,"vat_sum":21.99};error_validate_good_vat_rate_diff
            "payment":{"value":0};"payment":{"value":122,"vat_rate":22};error_validate_good_vat_rate_sum_empty
            "payment":{"value":0};"payment":{"value":122,"vat_sum":22};error_validate_good_vat_rate_is_not_selected
            "tariff_code":136;"tariff_code":136,"services":[{"code":"CALL"}];VE_ADDITIONAL_SERVICE_UNAVAILABLE
            """)
    void fault_of_business_comes_later(String part, String wrong, String code) {
        CdekCaller.Answer accepted = shop.post("/v2/orders", CdekExamples.ORDER.replace(part, wrong));
        assertThat(accepted.status()).isEqualTo(202);

        clock.advance(A_MOMENT);

        JsonNode order = shop.get("/v2/orders/" + uuid(accepted)).body();
        JsonNode request = order.path("requests").path(0);
        if (code.equals("ok")) {
            assertThat(request.path("state").textValue()).isEqualTo("SUCCESSFUL");
        } else {
            assertThat(request.path("state").textValue()).isEqualTo("INVALID");
            assertThat(request.path("errors").path(0).path("code").textValue()).isEqualTo(code);
            assertThat(codes(order.path("entity").path("statuses"))).containsExactly("INVALID", "ACCEPTED");
            assertThat(cdek.ledger().orders()).isEmpty();
        }
    }

    @Test
    void second_order_with_the_same_number_becomes_invalid() {
        String first = registered(CdekExamples.ORDER);

        CdekCaller.Answer duplicate = shop.post("/v2/orders", CdekExamples.ORDER);
        assertThat(duplicate.status()).isEqualTo(202);
        assertThat(uuid(duplicate)).isNotEqualTo(first);
        clock.advance(A_MOMENT);

        JsonNode newest = shop.get("/v2/orders?im_number=S1-10042").body();
        assertThat(newest.path("entity").path("uuid").textValue()).isEqualTo(uuid(duplicate));
        assertThat(newest.path("requests")
                        .path(0)
                        .path("errors")
                        .path(0)
                        .path("code")
                        .textValue())
                .isEqualTo("error_validate_im_dep_number_has_already_had_integration");
        assertThat(cdek.ledger().orders("S1-10042")).extracting(Parcel::uuid).containsExactly(first);
    }

    @Test
    void number_is_free_again_once_the_order_has_ended() {
        cdek.completes(registered(CdekExamples.ORDER));

        registered(CdekExamples.ORDER);

        assertThat(cdek.ledger().orders("S1-10042")).extracting(Parcel::status).containsExactly("DELIVERED", "CREATED");
    }

    @Test
    void quoted_numbers_and_a_single_phone_are_taken() {
        registered(CdekExamples.ORDER
                .replace("\"tariff_code\":136", "\"tariff_code\":\"136\"")
                .replace("[{\"number\":\"+79161234567\"}]", "{\"number\":\"+79161234567\"}"));

        assertThat(cdek.ledger().orders()).hasSize(1);
    }

    @Test
    void order_is_found_by_its_numbers() {
        String uuid = registered(CdekExamples.ORDER);

        assertThat(shop.get("/v2/orders?im_number=S1-10042")
                        .body()
                        .path("entity")
                        .path("uuid")
                        .textValue())
                .isEqualTo(uuid);
        assertThat(shop.get("/v2/orders?cdek_number=10234567890")
                        .body()
                        .path("entity")
                        .path("uuid")
                        .textValue())
                .isEqualTo(uuid);
    }

    @Test
    void plain_delivery_has_no_number() {
        CdekCaller.Answer accepted = shop.post(
                "/v2/orders",
                CdekExamples.ORDER
                        .replace(
                                "\"type\":1",
                                "\"type\":2,\"sender\":{\"name\":\"Petrov\",\"company\":\"Petrov and sons\"}")
                        .replace("\"tariff_code\":136", "\"tariff_code\":480"));
        assertThat(accepted.status()).isEqualTo(202);
        clock.advance(A_MOMENT);

        assertThat(shop.get("/v2/orders/" + uuid(accepted))
                        .body()
                        .path("entity")
                        .has("number"))
                .isFalse();
        assertThat(error(shop.get("/v2/orders?im_number=S1-10042"))).isEqualTo("v2_entity_not_found_im_number");
    }

    @Test
    void unknown_order_is_a_bad_request() {
        assertThat(error(shop.get("/v2/orders/5f6c1c1e-7f0a-4f0e-9d55-0c6b0c1d2e3f")))
                .isEqualTo("v2_entity_not_found");
        assertThat(error(shop.get("/v2/orders?im_number=S1-1"))).isEqualTo("v2_entity_not_found_im_number");
        assertThat(error(shop.get("/v2/orders?cdek_number=1"))).isEqualTo("v2_order_not_found");
        assertThat(error(shop.get("/v2/orders/10234567890"))).isEqualTo("v2_invalid_format");
        assertThat(error(shop.get("/v2/orders"))).isEqualTo("v2_parameters_empty");
    }

    @Test
    void closed_office_is_replaced_with_a_warning() {
        String uuid = registered(CdekExamples.ORDER.replace("NSK33", "NSK40"));

        JsonNode order = shop.get("/v2/orders/" + uuid).body();
        assertThat(order.path("entity").path("delivery_point").textValue()).isEqualTo("NSK33");
        assertThat(order.path("requests")
                        .path(0)
                        .path("warnings")
                        .path(0)
                        .path("code")
                        .textValue())
                .isEqualTo("v2_delivery_point_changed");
    }

    @Test
    void lost_answer_still_ships_one_parcel() {
        cdek.misbehave().once("createOrder", Fault.resetAfter());

        assertThatThrownBy(() -> shop.post("/v2/orders", CdekExamples.ORDER)).isInstanceOf(UncheckedIOException.class);
        clock.advance(A_MOMENT);

        assertThat(cdek.ledger().requests("createOrder")).isEqualTo(1);
        assertThat(cdek.ledger().entries("createOrder").get(0).keys()).containsEntry("number", "S1-10042");
        assertThat(cdek.ledger().orders("S1-10042")).hasSize(1);
    }

    @Test
    void order_can_be_changed_until_it_moves() {
        String uuid = registered(CdekExamples.ORDER);

        CdekCaller.Answer accepted =
                shop.patch("/v2/orders", "{\"uuid\":\"" + uuid + "\",\"comment\":\"Позвоните\",\"tariff_code\":234}");
        assertThat(accepted.status()).isEqualTo(202);
        assertThat(uuid(accepted)).isEqualTo(uuid);
        CdekCaller.Answer similar = shop.patch("/v2/orders", "{\"uuid\":\"" + uuid + "\",\"comment\":\"Нет\"}");
        assertThat(requestError(similar)).isEqualTo("v2_similar_request_still_processed");
        clock.advance(A_MOMENT);

        JsonNode order = shop.get("/v2/orders/" + uuid).body();
        assertThat(order.path("requests").path(1).path("type").textValue()).isEqualTo("UPDATE");
        assertThat(order.path("requests").path(1).path("state").textValue()).isEqualTo("SUCCESSFUL");
        assertThat(order.path("entity").path("comment").textValue()).isEqualTo("Позвоните");
        assertThat(order.path("entity")
                        .path("delivery_detail")
                        .path("delivery_sum")
                        .decimalValue())
                .isEqualByComparingTo("240");
        cdek.moves(uuid, "RECEIVED_AT_SHIPMENT_WAREHOUSE");
        assertThat(requestError(shop.patch("/v2/orders", "{\"uuid\":\"" + uuid + "\",\"comment\":\"Нет\"}")))
                .isEqualTo("v2_update_forbidden");
    }

    @Test
    void existing_package_must_be_named_in_a_change() {
        String uuid = registered(CdekExamples.ORDER);
        JsonNode place = shop.get("/v2/orders/" + uuid)
                .body()
                .path("entity")
                .path("packages")
                .path(0);
        String packages = CdekExamples.ORDER.substring(CdekExamples.ORDER.indexOf("\"packages\""));

        assertThat(error(shop.patch("/v2/orders", "{\"uuid\":\"" + uuid + "\"," + packages)))
                .isEqualTo("v2_package_id_is_empty");
        assertThat(place.path("weight_volume").intValue()).isEqualTo(810);
        assertThat(shop.patch(
                                "/v2/orders",
                                "{\"uuid\":\"" + uuid + "\","
                                        + packages.replace(
                                                "\"number\":\"1\"",
                                                "\"number\":\"1\",\"package_id\":" + place.path("package_id")))
                        .status())
                .isEqualTo(202);
    }

    @Test
    void created_order_can_be_cancelled() {
        String uuid = registered(CdekExamples.ORDER);

        CdekCaller.Answer accepted = shop.delete("/v2/orders/" + uuid);
        assertThat(accepted.status()).isEqualTo(202);
        assertThat(accepted.body().path("requests").path(0).path("type").textValue())
                .isEqualTo("DELETE");
        clock.advance(A_MOMENT);

        assertThat(codes(shop.get("/v2/orders/" + uuid).body().path("entity").path("statuses")))
                .contains("REMOVED");
        assertThat(error(shop.get("/v2/orders?im_number=S1-10042"))).isEqualTo("v2_entity_not_found_im_number");
        assertThat(requestError(shop.delete("/v2/orders/" + uuid))).isEqualTo("v2_entity_not_found");
        cdek.forgets(uuid);
        assertThat(error(shop.get("/v2/orders/" + uuid))).isEqualTo("v2_entity_not_found");
    }

    @Test
    void moving_order_cannot_be_cancelled() {
        String uuid = registered(CdekExamples.ORDER);
        cdek.moves(uuid, "RECEIVED_AT_SHIPMENT_WAREHOUSE");

        assertThat(shop.delete("/v2/orders/" + uuid).status()).isEqualTo(202);
        clock.advance(A_MOMENT);

        JsonNode request =
                shop.get("/v2/orders/" + uuid).body().path("requests").path(1);
        assertThat(request.path("state").textValue()).isEqualTo("INVALID");
        assertThat(request.path("errors").path(0).path("code").textValue())
                .isEqualTo("error_validate_order_delete_status");
    }

    @Test
    void cancellation_waits_for_the_registration() {
        cdek.processingTakes(Duration.ofMinutes(1));
        String uuid = uuid(shop.post("/v2/orders", CdekExamples.ORDER));
        cdek.processingTakes(Duration.ofSeconds(40));
        shop.delete("/v2/orders/" + uuid);

        clock.advance(Duration.ofSeconds(45));
        assertThat(shop.get("/v2/orders/" + uuid)
                        .body()
                        .path("requests")
                        .path(1)
                        .path("state")
                        .textValue())
                .isEqualTo("WAITING");

        clock.advance(Duration.ofMinutes(1));
        assertThat(cdek.ledger().orders()).extracting(Parcel::status).containsExactly("REMOVED");
    }

    @Test
    void refused_order_comes_back_as_another_order() {
        String uuid = registered(CdekExamples.ORDER);
        cdek.moves(uuid, "RECEIVED_AT_SHIPMENT_WAREHOUSE", "SENT_TO_RECIPIENT_CITY");

        CdekCaller.Answer accepted = shop.send("POST", "/v2/orders/" + uuid + "/refusal", null, null);
        assertThat(accepted.status()).isEqualTo(202);
        assertThat(accepted.body().path("requests").path(0).path("type").textValue())
                .isEqualTo("CREATE_REFUSAL");
        assertThat(requestError(shop.send("POST", "/v2/orders/" + uuid + "/refusal", null, null)))
                .isEqualTo("v2_similar_request_still_processed");
        clock.advance(A_MOMENT);

        JsonNode order = shop.get("/v2/orders/" + uuid).body();
        JsonNode last = order.path("entity").path("statuses").path(0);
        JsonNode refused = "ACCEPTED".equals(last.path("code").textValue())
                ? order.path("entity").path("statuses").path(1)
                : last;
        assertThat(refused.path("code").textValue()).isEqualTo("NOT_DELIVERED");
        assertThat(refused.path("reason_code").textValue()).isEqualTo("11");
        JsonNode related = order.path("related_entities").path(0);
        assertThat(related.path("type").textValue()).isEqualTo("return_order");
        JsonNode back =
                shop.get("/v2/orders/" + related.path("uuid").textValue()).body();
        assertThat(back.path("entity").path("is_return").booleanValue()).isTrue();
        assertThat(back.path("entity").path("to_location").path("code").intValue())
                .isEqualTo(44);
        assertThat(back.path("related_entities").path(0).path("type").textValue())
                .isEqualTo("direct_order");
        assertThat(requestError(shop.send("POST", "/v2/orders/" + uuid + "/refusal", null, null)))
                .isEqualTo("v2_entity_has_final_status");
        assertThat(cdek.ledger().orders()).hasSize(1);
    }

    @Test
    void partial_delivery_collects_for_what_was_taken() {
        String uuid = registered(CdekExamples.ORDER.replace(
                "\"payment\":{\"value\":0}", "\"payment\":{\"value\":122,\"vat_rate\":22,\"vat_sum\":22}"));

        cdek.ends(uuid, "DELIVERED", 20);

        JsonNode entity = shop.get("/v2/orders/" + uuid).body().path("entity");
        assertThat(entity.path("packages")
                        .path(0)
                        .path("items")
                        .path(0)
                        .path("delivery_amount")
                        .intValue())
                .isEqualTo(1);
        assertThat(entity.path("delivery_detail").path("payment_sum").decimalValue())
                .isEqualByComparingTo("122");
    }

    @Test
    void final_status_can_be_taken_back() {
        String uuid = registered(CdekExamples.ORDER);
        cdek.completes(uuid);

        cdek.revokesFinalStatus(uuid);

        assertThat(cdek.ledger().orders()).extracting(Parcel::status).containsExactly("ACCEPTED_AT_PICK_UP_POINT");
        cdek.completes(uuid);
        assertThat(cdek.ledger().orders()).extracting(Parcel::status).containsExactly("DELIVERED");
    }

    @Test
    void wrong_status_names_the_right_ones() {
        String uuid = registered(CdekExamples.ORDER);

        assertThatThrownBy(() -> cdek.moves(uuid, "DELIVRED"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("CDEK has no order status DELIVRED")
                .hasMessageContaining("NOT_DELIVERED");
    }

    @Test
    void unreadable_body_is_a_bad_request() {
        CdekCaller.Answer answer = shop.post("/v2/orders", "{");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(error(answer)).isEqualTo("v2_bad_request");
    }

    private String registered(String order) {
        CdekCaller.Answer answer = shop.post("/v2/orders", order);
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(202);
        clock.advance(A_MOMENT);
        return uuid(answer);
    }

    private static String uuid(CdekCaller.Answer answer) {
        return answer.body().path("entity").path("uuid").textValue();
    }

    private static String error(CdekCaller.Answer answer) {
        assertThat(answer.status()).isEqualTo(400);
        return answer.body().path("errors").path(0).path("code").textValue();
    }

    private static String requestError(CdekCaller.Answer answer) {
        assertThat(answer.status()).isEqualTo(400);
        return answer.body()
                .path("requests")
                .path(0)
                .path("errors")
                .path(0)
                .path("code")
                .textValue();
    }

    private static List<String> codes(JsonNode statuses) {
        List<String> codes = new ArrayList<>();
        statuses.forEach(status -> codes.add(status.path("code").textValue()));
        return codes;
    }
}
