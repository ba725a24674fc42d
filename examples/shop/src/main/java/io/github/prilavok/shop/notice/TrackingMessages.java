package io.github.prilavok.shop.notice;

import io.github.prilavok.shop.order.Orders;
import io.github.prilavok.wazzup.model.ChatType;
import io.github.prilavok.wazzup.model.SendMessage;
import io.github.prilavok.wazzup.model.SendMessageBuilder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The messages in the database. */
@Component
class TrackingMessages {
    enum State {
        NEW,
        /** Written before the call; its outcome is not known. */
        SENDING,
        /** The call has certainly ended, and nobody knows how. */
        UNCERTAIN,
        SENT,
        /** Wazzup refused it; a person has to look. */
        REFUSED
    }

    record Message(
            String orderNumber,
            String crmMessageId,
            State state,
            @Nullable Instant attemptedAt,
            @Nullable String channelId,
            @Nullable String chatId,
            @Nullable String text,
            @Nullable String messageId,
            @Nullable String status) {
        /** The very message that was or will be sent. */
        SendMessage toSend() {
            SendMessageBuilder builder = SendMessage.builder()
                    .chatType(ChatType.WHATSAPP)
                    .crmMessageId(crmMessageId)
                    .clearUnanswered(false);
            if (channelId == null || chatId == null || text == null) {
                throw new IllegalStateException("the message of order " + orderNumber + " was not written yet");
            }
            return builder.channelId(channelId).chatId(chatId).text(text).build();
        }
    }

    private final JdbcClient jdbc;
    private final Orders orders;

    TrackingMessages(JdbcClient jdbc, Orders orders) {
        this.jdbc = jdbc;
        this.orders = orders;
    }

    Optional<Message> find(String orderNumber) {
        return jdbc.sql("select * from tracking_message where order_number = ?")
                .param(orderNumber)
                .query((row, i) -> message(row))
                .optional();
    }

    Optional<Message> byMessageId(String messageId) {
        return jdbc.sql("select * from tracking_message where message_id = ?")
                .param(messageId)
                .query((row, i) -> message(row))
                .optional();
    }

    /** Those to a chat whose outcome is not known. */
    List<Message> open(String chatId) {
        return jdbc.sql("select * from tracking_message where chat_id = ? and state in ('SENDING', 'UNCERTAIN')")
                .param(chatId)
                .query((row, i) -> message(row))
                .list();
    }

    private static Message message(ResultSet row) throws SQLException {
        OffsetDateTime attempted = row.getObject("attempted_at", OffsetDateTime.class);
        return new Message(
                row.getString("order_number"),
                row.getString("crm_message_id"),
                State.valueOf(row.getString("state")),
                attempted == null ? null : attempted.toInstant(),
                row.getString("channel_id"),
                row.getString("chat_id"),
                row.getString("text"),
                row.getString("message_id"),
                row.getString("status"));
    }

    /** @return false if somebody else is sending it, or has */
    boolean intend(String orderNumber, String channelId, String chatId, String text) {
        return jdbc.sql("update tracking_message set state = 'SENDING', attempted_at = ?, channel_id = ?, chat_id = ?,"
                                + " text = ? where order_number = ? and state = 'NEW'")
                        .params(orders.now(), channelId, chatId, text, orderNumber)
                        .update()
                == 1;
    }

    /** What was intended has certainly not happened. */
    void notDone(String orderNumber) {
        move(orderNumber, State.NEW);
    }

    void move(String orderNumber, State state) {
        jdbc.sql("update tracking_message set state = ? where order_number = ? and state <> 'SENT'")
                .params(state.name(), orderNumber)
                .update();
    }

    /** @param messageId null if only that it was sent is known */
    void sent(String orderNumber, @Nullable String messageId) {
        jdbc.sql(
                        "update tracking_message set state = 'SENT', message_id = coalesce(?, message_id) where order_number = ?")
                .param(messageId)
                .param(orderNumber)
                .update();
    }

    void status(String orderNumber, String status) {
        jdbc.sql("update tracking_message set status = ? where order_number = ?")
                .params(status, orderNumber)
                .update();
    }
}
