package io.github.prilavok.wazzup.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** How a channel is connected. */
public enum Transport implements OpenEnum<Transport> {
    /** WhatsApp by QR code; chats of {@link ChatType#WHATSAPP} and {@link ChatType#WHATSGROUP}. */
    @JsonProperty("whatsapp")
    WHATSAPP(10_000),
    /**
     * WhatsApp Business API; chats of {@link ChatType#WHATSAPP}. Free text only within 24 hours of the client's last
     * message, else a template: free text outside that window is accepted and silently lost.
     */
    @JsonProperty("wapi")
    WAPI(1_024),
    /** A personal Telegram account; chats of {@link ChatType#TELEGRAM} and {@link ChatType#TELEGROUP}. */
    @JsonProperty("tgapi")
    TGAPI(4_096),
    /** A Telegram bot, which cannot write first; the same chats. */
    @JsonProperty("telegram")
    TELEGRAM(4_096),
    /** A MAX account; chats of {@link ChatType#MAX} and {@link ChatType#MAXGROUP}. */
    @JsonProperty("max")
    MAX(4_096),
    /** A MAX bot; the same chats. */
    @JsonProperty("maxbot")
    MAXBOT(4_096),
    @JsonProperty("viber")
    VIBER(6_999),
    @JsonProperty("vk")
    VK(1_000),
    @JsonProperty("avito")
    AVITO(1_000),
    /** Never writes first; a window of 7 days that each message of the client renews. */
    @JsonProperty("instagram")
    INSTAGRAM(1_000),
    /** A transport that this version does not know; {@link #wire()} has its name. */
    UNKNOWN(SendMessage.MAX_TEXT);

    private final int textLimit;

    Transport(int textLimit) {
        this.textLimit = textLimit;
    }

    /**
     * How many characters of text are safe here. A hint: Wazzup's own pages contradict each other (a WABA template's
     * text is given as 550 and as 1024 characters, VK's as 1000 and as 4096), so nothing is refused by it; Wazzup decides.
     */
    public int textLimit() {
        return textLimit;
    }
}
