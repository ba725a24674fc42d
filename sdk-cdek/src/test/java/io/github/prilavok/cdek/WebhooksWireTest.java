package io.github.prilavok.cdek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.prilavok.cdek.model.CreateWebhook;
import io.github.prilavok.cdek.model.WebhookSubscription;
import io.github.prilavok.cdek.model.WebhookType;
import io.github.prilavok.core.error.InvalidRequestException;
import io.github.prilavok.core.error.RefusedException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WebhooksWireTest {
    private static final String URL = "https://shop.example/hooks/cdek/s3cr3t";
    private static final String DONE = """
            {"entity":{"uuid":"<W>"},"requests":[{"request_uuid":"<R>","type":"CREATE","date_time":"2026-06-03T17:15Z",
             "state":"SUCCESSFUL"}]}""";

    private final Host host = new Host();
    private final Webhooks webhooks = host.client.webhooks();

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void list_webhooks() {
        host.answers(
                200,
                "[{\"uuid\":\"<W>\",\"type\":\"ORDER_STATUS\",\"url\":\"" + URL + "\",\"retryable\":true},"
                        + "{\"uuid\":\"2\",\"type\":\"TOMORROW\",\"url\":\"u\"}]");
        List<WebhookSubscription> all = webhooks.listWebhooks().execute();
        host.wasAsked("GET /v2/webhooks");
        assertThat(all).hasSize(2);
        assertThat(all.get(0).type()).isSameAs(WebhookType.ORDER_STATUS);
        assertThat(all.get(0).url()).isEqualTo(URL);
        assertThat(all.get(0).retryable()).isTrue();
        assertThat(Objects.requireNonNull(all.get(1).type()).wire()).isEqualTo("TOMORROW");
        assertThat(all.toString()).doesNotContain("s3cr3t");
    }

    @Test
    void create_webhook() {
        host.answers(200, DONE).answers(200, DONE);
        assertThat(webhooks.createWebhook(WebhookType.ORDER_STATUS, URL)
                        .execute()
                        .uuid())
                .isEqualTo(Host.W);
        host.wasAsked("POST /v2/webhooks", "{\"type\":\"ORDER_STATUS\",\"url\":\"" + URL + "\"}");
        webhooks.createWebhook(CreateWebhook.of(WebhookType.PRINT_FORM, URL)).execute();
        host.wasAsked("POST /v2/webhooks", "{\"type\":\"PRINT_FORM\",\"url\":\"" + URL + "\"}");
    }

    @Test
    void get_webhook() {
        host.answers(
                200,
                "{\"entity\":{\"uuid\":\"<W>\",\"type\":\"ORDER_STATUS\",\"url\":\"" + URL
                        + "\"},\"requests\":[{\"type\":\"GET\",\"date_time\":\"2026-06-03T17:15Z\",\"state\":\"SUCCESSFUL\"}]}");
        WebhookSubscription one =
                Objects.requireNonNull(webhooks.getWebhook(Host.W).execute().entity());
        host.wasAsked("GET /v2/webhooks/<W>");
        assertThat(one.url()).isEqualTo(URL);
    }

    @Test
    void delete_webhook() {
        host.answers(200, DONE);
        assertThat(webhooks.deleteWebhook(Host.W).execute().uuid()).isEqualTo(Host.W);
        host.wasAsked("DELETE /v2/webhooks/<W>");
    }

    @Test
    void the_webhook_services_alerts_are_errors() {
        host.answers(400, """
                {"alerts":[{"type":"danger","msg":"limit reached","errorCode":"limit_exceeded",
                 "params":[{"field":"maxWebhooks","value":"2"}],"source":"gateway"},
                 {"type":"info","msg":"by the way"}]}""");
        RefusedException e = catchThrowableOfType(
                RefusedException.class,
                () -> webhooks.createWebhook(WebhookType.ORDER_STATUS, URL).execute());
        assertThat(e.code()).contains("limit_exceeded");
        assertThat(e.providerMessage()).contains("limit reached");
        assertThat(e.fieldErrors())
                .singleElement()
                .satisfies(f -> assertThat(f.field()).isEqualTo("maxWebhooks"));
    }

    @Test
    void a_full_quota_is_a_refusal_though_its_code_is_that_of_a_fault() {
        host.answers(400, """
                {"alerts":[{"type":"danger","msg":"The client may have at most 2 webhooks","errorCode":"internal_error",
                 "params":[{"field":"maxWebhooks","value":"2"}],"source":"webhook"}]}""");
        RefusedException e = catchThrowableOfType(
                RefusedException.class,
                () -> webhooks.createWebhook(WebhookType.ORDER_STATUS, URL).execute());
        assertThat(e.code()).contains("internal_error");
        assertThat(e.providerMessage()).contains("The client may have at most 2 webhooks");
    }

    @Test
    void an_invalid_request_is_a_failure_with_any_status() {
        host.answers(200, """
                {"requests":[{"request_uuid":"<R>","type":"CREATE","date_time":"2026-06-03T17:15Z","state":"INVALID",
                 "errors":[{"code":"v2_webhook_type_incorrect","message":"[X] in [type]"}]}]}""");
        InvalidRequestException e = catchThrowableOfType(
                InvalidRequestException.class,
                () -> webhooks.createWebhook(WebhookType.ORDER_STATUS, URL).execute());
        assertThat(e.httpStatus()).isEqualTo(200);
        assertThat(e.fieldErrors())
                .singleElement()
                .satisfies(f -> assertThat(f.field()).isEqualTo("type"));
    }

    @Test
    void only_https_is_subscribed_and_the_secret_in_it_is_not_shown() {
        assertThatThrownBy(() -> CreateWebhook.of(WebhookType.ORDER_STATUS, "http://shop.example/s3cr3t"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("https://")
                .hasMessageNotContaining("s3cr3t");
        assertThatThrownBy(() -> CreateWebhook.of(WebhookType.ORDER_STATUS, "http://localhost.evil.example/x"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(CreateWebhook.of(WebhookType.ORDER_STATUS, "http://127.0.0.1:8080/x")
                        .url())
                .endsWith("/x");
        assertThatThrownBy(() -> CreateWebhook.builder().url(URL).build()).hasMessage("type is missing; set it");
        assertThat(CreateWebhook.of(WebhookType.ORDER_STATUS, URL).toString())
                .contains("ORDER_STATUS")
                .doesNotContain("s3cr3t");
    }
}
