package io.github.prilavok.wazzup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.prilavok.core.error.ApiException;
import io.github.prilavok.core.error.AuthenticationException;
import io.github.prilavok.core.error.ConflictException;
import io.github.prilavok.core.error.Failure;
import io.github.prilavok.core.error.InvalidRequestException;
import io.github.prilavok.core.error.NotFoundException;
import io.github.prilavok.core.error.OutcomeUnknownException;
import io.github.prilavok.core.error.PermissionException;
import io.github.prilavok.core.error.ProviderUnavailableException;
import io.github.prilavok.core.error.RefusedException;
import io.github.prilavok.wazzup.model.ChatType;
import io.github.prilavok.wazzup.model.CreateIframeLink;
import io.github.prilavok.wazzup.model.SendMessage;
import io.github.prilavok.wazzup.model.User;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorsTest extends WireTest {
    private ApiException refusedSend() {
        SendMessage message = SendMessage.builder()
                .channelId("c")
                .chatType(ChatType.WHATSAPP)
                .chatId("79011112233")
                .text("t")
                .build();
        ApiException refused = catchThrowableOfType(
                ApiException.class, () -> wazzup.messages().sendMessage(message).execute());
        assertThat(refused).isNotNull();
        return refused;
    }

    private void codes(Class<? extends ApiException> type, String... codes) {
        for (String code : codes) {
            answer(400, "{\"error\":\"" + code + "\",\"description\":\"d\"}");
            ApiException refused = refusedSend();
            assertThat(refused).as(code).isExactlyInstanceOf(type);
            assertThat(refused.code()).contains(code);
            assertThat(refused.providerMessage()).contains("d");
            assertThat(refused.attempts()).isEqualTo(1);
        }
    }

    @Test
    void permanent_errors_want_the_message_mended() {
        codes(
                InvalidRequestException.class,
                "INVALID_MESSAGE_DATA",
                "WRONG_TRANSPORT",
                "VALIDATION_ERROR",
                "MESSAGE_ONLY_TEXT_OR_CONTENT",
                "MESSAGES_ONLY_TEXT_OR_CONTENT",
                "MESSAGE_NOTHING_TO_SEND",
                "MESSAGES_TEXT_CAN_NOT_BE_BLANK",
                "MESSAGES_CONTENT_CAN_NOT_BE_BLANK",
                "MESSAGE_TEXT_TOO_LONG",
                "MESSAGES_TOO_LONG_INSTAGRAM",
                "MESSAGES_TOO_LONG_TELEGRAM",
                "MESSAGES_TOO_LONG_WABA",
                "MESSAGES_TOO_LONG_WABA_HEADER",
                "MESSAGES_TOO_LONG_WABA_TEMPLATE",
                "MESSAGES_TOO_LONG_VK",
                "MESSAGES_TOO_LONG_AVITO",
                "MESSAGES_TOO_LONG_VIBER",
                "MESSAGE_WRONG_CONTENT_TYPE",
                "MESSAGES_UNSUPPORTED_CONTENT_TYPE_INSTAPI",
                "MESSAGES_CONTENT_SIZE_EXCEEDED",
                "MESSAGES_CONTENT_SIZE_EXCEEDED_WABA",
                "MESSAGES_CONTENT_SIZE_EXCEEDED_TELEGRAM",
                "MESSAGE_DOWNLOAD_CONTENT_ERROR",
                "REFERENCE_MESSAGE_NOT_FOUND",
                "MESSAGES_ABNORMAL_SEND",
                "MESSAGES_INVALID_CONTACT_TYPE",
                "TOO_MANY_ENTITIES",
                "INVALID_USERS_DATA",
                "INVALID_CONTACTS_DATA",
                "INVALID_DEALS_DATA",
                "INVALID_PIPELINES_DATA",
                "USER_LIMIT_EXCEEDED",
                "DUPLICATE_PHONE_NUMBER",
                "uriNotValid",
                "introducedToday");
        codes(RefusedException.class, "BAD_CONTACT", "CHAT_NO_ACCESS");
        codes(NotFoundException.class, "MESSAGES_NOT_FOUND");
    }

    @Test
    void errors_of_configuration_want_the_owner_to_act() {
        codes(
                RefusedException.class,
                "CHANNEL_BLOCKED",
                "CHANNEL_WAPI_REJECTED",
                "CHANNEL_NO_MONEY",
                "BALANCE_IS_EMPTY",
                "CHANNEL_LIMIT_EXCEEDED",
                "MESSAGES_NOT_TEXT_FIRST",
                "MESSAGES_IS_SPAM",
                "TEMPLATE_REJECTED",
                "testPostNotPassed");
        codes(NotFoundException.class, "CHANNEL_NOT_FOUND");
        codes(PermissionException.class, "FORBIDDEN", "NO_SUCH_ACCOUNT");
        codes(AuthenticationException.class, "INVALID_API_KEY");
    }

    @Test
    void the_others() {
        codes(ConflictException.class, "REPEATED_CRM_MESSAGE_ID");
        codes(ProviderUnavailableException.class, "MESSAGE_CHANNEL_UNAVAILABLE");
        codes(OutcomeUnknownException.class, "MESSAGES_CAN_NOT_ADD", "UNKNOWN_ERROR", "UNKNOWN_ERROR_WITH_TRACE_ID");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "REPEATED_CRM_MESSAGE_ID",
                "repeatedCrmMessageId",
                "RepeatedCRMMessageID",
                " repeated_crm_message_id "
            })
    void codes_are_known_in_any_spelling(String code) {
        answer(400, "{\"error\":\"" + code + "\"}");
        ApiException refused = refusedSend();
        assertThat(refused).isInstanceOf(ConflictException.class);
        assertThat(refused.code()).contains(code.strip());
    }

    @Test
    void the_long_shape_names_the_fields_and_the_request() {
        answer(400, """
                {"status":400,"requestId":"0f0e0d0c0b0a09080706050403020100","error":"INVALID_MESSAGE_DATA",\
                "description":"Message data is invalid","data":{"fields":["chatId"]}}""");
        ApiException refused = refusedSend();
        assertThat(refused).isInstanceOf(InvalidRequestException.class);
        assertThat(refused.requestId()).contains("0f0e0d0c0b0a09080706050403020100");
        assertThat(refused.fieldErrors()).containsExactly(new Failure.FieldError("chatId", null, null));
        assertThat(refused)
                .hasMessage(
                        "wazzup sendMessage: invalid request [INVALID_MESSAGE_DATA]: Message data is invalid; chatId"
                                + " (HTTP 400, 1 attempt, request 0f0e0d0c0b0a09080706050403020100)");
    }

    @Test
    void a_batch_names_its_entries() {
        answer(400, """
                {"error":"INVALID_USERS_DATA","description":"d","data":[{"index":0,"fields":["id","name"]},{"index":7}]}""");
        assertThatThrownBy(() ->
                        wazzup.users().upsertUsers(List.of(User.of("1", "n"))).execute())
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        e -> assertThat(e.fieldErrors())
                                .extracting(Failure.FieldError::field)
                                .containsExactly("[0].id", "[0].name"));
    }

    @Test
    void the_shortest_shape() {
        answer(403, "{\"error\":\"FORBIDDEN\"}");
        ApiException refused = refusedSend();
        assertThat(refused).isInstanceOf(PermissionException.class).hasMessageContaining("sidecar key");
    }

    @Test
    void the_nested_shape_of_the_chat_window() {
        answer(400, "{\"error\":{\"code\":\"INVALID_API_KEY\",\"message\":\"who are you\"}}");
        assertThatThrownBy(() -> wazzup.chatWindow()
                        .createIframeLink(CreateIframeLink.global(User.of("u-7", "Ivan")))
                        .execute())
                .isInstanceOfSatisfying(AuthenticationException.class, e -> {
                    assertThat(e.code()).contains("INVALID_API_KEY");
                    assertThat(e.providerMessage()).contains("who are you");
                });
    }

    @Test
    void data_may_be_a_text() {
        answer(400, "{\"error\":\"VALIDATION_ERROR\",\"data\":\"bad chat type\"}");
        assertThat(refusedSend().providerMessage()).contains("bad chat type");
    }

    @Test
    void without_a_body_the_status_decides() {
        for (String body :
                List.of("", "<html>no</html>", "[]", "null", "\"no\"", "{\"error\":null}", "{\"error\":{}}")) {
            answer(401, body);
            assertThat(refusedSend()).as(body).isInstanceOf(AuthenticationException.class);
            answer(403, body);
            assertThat(refusedSend()).as(body).isInstanceOf(PermissionException.class);
            answer(404, body);
            assertThat(refusedSend()).as(body).isInstanceOf(NotFoundException.class);
            answer(400, body);
            assertThat(refusedSend()).as(body).isInstanceOf(InvalidRequestException.class);
            answer(500, body);
            assertThat(refusedSend()).as(body).isInstanceOf(OutcomeUnknownException.class);
        }
    }

    @Test
    void a_success_with_an_error_in_it_is_none() {
        answer(200, "{\"error\":\"BAD_CONTACT\",\"description\":\"d\"}");
        assertThat(refusedSend()).isInstanceOf(RefusedException.class);
        answer(200, "{\"error\":\"FORBIDDEN\"}");
        assertThatThrownBy(() -> wazzup.channels().listChannels().execute()).isInstanceOf(PermissionException.class);
        answer(200, "{\"error\":\"FORBIDDEN\"}");
        assertThatThrownBy(() -> wazzup.messages().editMessage("m", "t").execute())
                .isInstanceOf(PermissionException.class);
        answer(201, "{\"messageId\":\"m\",\"error\":\"\"}");
        wazzup.messages()
                .sendMessage(SendMessage.builder()
                        .channelId("c")
                        .chatType(ChatType.VIBER)
                        .chatId("79011112233")
                        .text("t")
                        .build())
                .execute();
    }

    @Test
    void reads_are_repeated_and_end_as_unavailable() {
        answer(503, "");
        answer(500, "{\"error\":\"UNKNOWN_ERROR\"}");
        answer(503, "");
        assertThatThrownBy(() -> wazzup.channels().listChannels().execute())
                .isInstanceOf(ProviderUnavailableException.class);
        assertThat(server.getRequestCount()).isEqualTo(3);
    }
}
