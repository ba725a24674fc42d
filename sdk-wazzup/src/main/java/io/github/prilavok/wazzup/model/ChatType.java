package io.github.prilavok.wazzup.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/**
 * The messenger of a chat. Not the channel's {@link Transport}: a WABA channel ({@code wapi}) serves {@link #WHATSAPP},
 * a personal Telegram channel ({@code tgapi}) serves {@link #TELEGRAM}.
 */
public enum ChatType implements OpenEnum<ChatType> {
    @JsonProperty("whatsapp")
    WHATSAPP,
    /** A WhatsApp group; its chatId is known from webhooks only. */
    @JsonProperty("whatsgroup")
    WHATSGROUP,
    @JsonProperty("viber")
    VIBER,
    @JsonProperty("instagram")
    INSTAGRAM,
    @JsonProperty("telegram")
    TELEGRAM,
    /** A Telegram group; its chatId is known from webhooks only. */
    @JsonProperty("telegroup")
    TELEGROUP,
    @JsonProperty("vk")
    VK,
    @JsonProperty("avito")
    AVITO,
    @JsonProperty("max")
    MAX,
    /** A MAX group; its chatId is known from webhooks only. */
    @JsonProperty("maxgroup")
    MAXGROUP,
    /** A messenger that this version does not know; {@link #wire()} has its name. */
    UNKNOWN
}
