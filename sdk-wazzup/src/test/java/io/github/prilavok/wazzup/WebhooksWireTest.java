package io.github.prilavok.wazzup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.prilavok.core.Acknowledged;
import io.github.prilavok.core.error.InvalidRequestException;
import io.github.prilavok.core.error.RefusedException;
import io.github.prilavok.wazzup.model.UpdateWebhooks;
import io.github.prilavok.wazzup.model.WebhookSettings;
import io.github.prilavok.wazzup.model.WebhookSubscriptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhooksWireTest extends WireTest {
    private static final String URL = "https://shop.example.com/hooks/wazzup?token=abc";
    private static final String PATCH = """
            {"webhooksUri":"%s","subscriptions":{"messagesAndStatuses":true,"contactsAndDealsCreation":false,\
            "channelsUpdates":true%s}}""";
    private static final UpdateWebhooks WANTED = UpdateWebhooks.of(URL, WebhookSubscriptions.forShop());
    private static final UpdateWebhooks WITH_TEMPLATES = UpdateWebhooks.of(
            URL,
            WebhookSubscriptions.forShop().toBuilder().wabaTemplatesStatus(true).build());

    private void settings(String url, String more) {
        answer(200, PATCH.formatted(url, more));
    }

    @Test
    void getWebhooks() throws Exception {
        settings(URL, ",\"wabaTemplatesStatus\":false");
        WebhookSettings settings = wazzup.webhooks().getWebhooks().execute();
        sent("GET", "/v3/webhooks", null);
        assertThat(settings.deliverTo(URL)).isTrue();
        assertThat(settings.deliverTo("https://crm.example.com/")).isFalse();
        assertThat(settings.subscriptions())
                .isEqualTo(WebhookSubscriptions.forShop().toBuilder()
                        .wabaTemplatesStatus(false)
                        .build());
        assertThat(settings.toString()).contains("shop.example.com").doesNotContain("abc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wabaTemplatesStatus", "templateStatus", "tepmplateStatus"})
    void switches_may_be_texts_and_the_one_for_templates_has_three_names(String name) {
        answer(200, """
                {"subscriptions":{"messagesAndStatuses":"true","contactsAndDealsCreation":"false","channelsUpdates":"true",\
                "%s":"true","invented":"x"}}""".formatted(name));
        WebhookSettings settings = wazzup.webhooks().getWebhooks().execute();
        assertThat(settings.webhooksUri()).isNull();
        assertThat(settings.deliverTo(URL)).isFalse();
        WebhookSubscriptions on = settings.subscriptions();
        assertThat(on).isNotNull();
        assertThat(on.messagesAndStatuses()).isTrue();
        assertThat(on.contactsAndDealsCreation()).isFalse();
        assertThat(on.templates()).isTrue();
        assertThat(on.extra()).containsEntry("invented", "x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OK", "{\"ok\":true}", ""})
    void updateWebhooks(String answer) throws Exception {
        answer(200, answer, "text/plain");
        assertThat(wazzup.webhooks().updateWebhooks(WANTED).execute()).isEqualTo(Acknowledged.DONE);
        sent("PATCH", "/v3/webhooks", PATCH.formatted(URL, ""));
    }

    @Test
    void updateWebhooks_refused() {
        answer(400, "{\"error\":\"uriNotValid\",\"description\":\"Provided URI is not valid URI\"}");
        assertThatThrownBy(() -> wazzup.webhooks().updateWebhooks(WANTED).execute())
                .isInstanceOf(InvalidRequestException.class);
        answer(400, """
                {"error":"testPostNotPassed","description":"URI does not return 200 OK on test request","data":{"code":404}}""");
        assertThatThrownBy(() -> wazzup.webhooks().updateWebhooks(WANTED).execute())
                .isInstanceOf(RefusedException.class)
                .hasMessage(
                        "wazzup updateWebhooks: refused [testPostNotPassed]: URI does not return 200 OK on test request."
                                + " Wazzup tried the URL and wants exactly status 200 within 30 seconds: have the endpoint live"
                                + " before it is set (HTTP 400, 1 attempt)");
    }

    @Test
    void register_looks_sets_and_reads_back() throws Exception {
        answer(200, "{}");
        answer(200, "OK");
        settings(URL, "");
        assertThat(wazzup.webhooks().register(WANTED).deliverTo(URL)).isTrue();
        sent("GET", "/v3/webhooks", null);
        sent("PATCH", "/v3/webhooks", PATCH.formatted(URL, ""));
        sent("GET", "/v3/webhooks", null);
    }

    @Test
    void register_does_not_take_webhooks_from_somebody_else() {
        settings("https://crm.example.com/wazzup/s3cret", "");
        assertThatThrownBy(() -> wazzup.webhooks().register(WANTED))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "wazzup register: webhooks of this integration go to crm.example.com already, and there can be one"
                                + " URL only: what is there would get nothing any more. If that is meant, or the URL is an old one of"
                                + " yours, use takeOver");
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void register_again_and_takeOver_set_all_the_same() throws Exception {
        settings(URL, "");
        answer(200, "OK");
        settings(URL, "");
        wazzup.webhooks().register(WANTED);
        answer(200, "OK");
        settings(URL, "");
        assertThat(wazzup.webhooks().takeOver(WANTED).deliverTo(URL)).isTrue();
        assertThat(server.getRequestCount()).isEqualTo(5);
    }

    @Test
    void register_sends_the_switch_for_templates_by_the_name_that_the_server_reports() throws Exception {
        answer(200, "OK");
        settings(URL, ",\"wabaTemplatesStatus\":\"true\"");
        wazzup.webhooks().takeOver(WITH_TEMPLATES);
        sent("PATCH", "/v3/webhooks", PATCH.formatted(URL, ",\"wabaTemplatesStatus\":true"));
        sent("GET", "/v3/webhooks", null);
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void register_sends_the_switch_for_templates_by_its_other_name_if_it_does_not_read_back_as_on() throws Exception {
        answer(200, "OK");
        settings(URL, ",\"wabaTemplatesStatus\":false");
        answer(200, "OK");
        settings(URL, ",\"wabaTemplatesStatus\":true");
        WebhookSettings settings = wazzup.webhooks().takeOver(WITH_TEMPLATES);
        assertThat(settings.subscriptions()).isNotNull();
        assertThat(settings.subscriptions().templates()).isTrue();
        sent("PATCH", "/v3/webhooks", PATCH.formatted(URL, ",\"wabaTemplatesStatus\":true"));
        sent("GET", "/v3/webhooks", null);
        sent("PATCH", "/v3/webhooks", PATCH.formatted(URL, ",\"templateStatus\":true"));
        sent("GET", "/v3/webhooks", null);
    }

    @Test
    void an_update_says_all_three_switches_and_fits_the_url() {
        WebhookSubscriptions unsaid =
                WebhookSubscriptions.builder().messagesAndStatuses(true).build();
        assertThatThrownBy(() -> UpdateWebhooks.of(URL, unsaid))
                .hasMessage("subscriptions.contactsAndDealsCreation is missing; set it");
        assertThatThrownBy(() -> UpdateWebhooks.of("https://a/" + "x".repeat(191), WebhookSubscriptions.none()))
                .hasMessageContaining("webhooksUri has 201 characters");
        assertThatThrownBy(() -> UpdateWebhooks.of("shop.example.com", WebhookSubscriptions.none()))
                .hasMessage("webhooksUri must be an http(s) URL");
        assertThat(WANTED.toString()).contains("shop.example.com").doesNotContain("abc");
    }
}
