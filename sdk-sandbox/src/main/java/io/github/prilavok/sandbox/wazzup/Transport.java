package io.github.prilavok.sandbox.wazzup;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A kind of channel: the chats that it serves, and how long a text may be there. */
enum Transport {
    WHATSAPP("whatsapp", 10_000, "MESSAGE_TEXT_TOO_LONG", "whatsapp", "whatsgroup"),
    WAPI("wapi", 1_024, "MESSAGES_TOO_LONG_WABA", "whatsapp"),
    TGAPI("tgapi", 4_096, "MESSAGES_TOO_LONG_TELEGRAM", "telegram", "telegroup"),
    TELEGRAM("telegram", 4_096, "MESSAGES_TOO_LONG_TELEGRAM", "telegram", "telegroup"),
    MAX("max", 4_096, "MESSAGE_TEXT_TOO_LONG", "max", "maxgroup"),
    MAXBOT("maxbot", 4_096, "MESSAGE_TEXT_TOO_LONG", "max", "maxgroup"),
    VIBER("viber", 6_999, "MESSAGES_TOO_LONG_VIBER", "viber"),
    VK("vk", 1_000, "MESSAGES_TOO_LONG_VK", "vk"),
    AVITO("avito", 1_000, "MESSAGES_TOO_LONG_AVITO", "avito"),
    INSTAGRAM("instagram", 1_000, "MESSAGES_TOO_LONG_INSTAGRAM", "instagram");

    private final String code;
    private final int longestText;
    private final String tooLong;
    private final List<String> chatTypes;

    Transport(String code, int longestText, String tooLong, String... chatTypes) {
        this.code = code;
        this.longestText = longestText;
        this.tooLong = tooLong;
        this.chatTypes = List.of(chatTypes);
    }

    static Transport of(String code) {
        return Arrays.stream(values())
                .filter(transport -> transport.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Wazzup has no transport " + code + "; it has "
                        + Arrays.stream(values()).map(Transport::code).toList()));
    }

    static boolean isChatType(String chatType) {
        return Arrays.stream(values()).anyMatch(transport -> transport.serves(chatType));
    }

    /** The kinds of chat that may be begun with nothing but a phone number. */
    static boolean knowsPhones(String chatType) {
        return chatType.equals("telegram") || chatType.equals("max");
    }

    String code() {
        return code;
    }

    int longestText() {
        return longestText;
    }

    String tooLong() {
        return tooLong;
    }

    boolean serves(String chatType) {
        return chatTypes.contains(chatType);
    }

    /** The kind of chat with a single person. */
    String chatType() {
        return chatTypes.get(0);
    }

    /** Why a message reaches nobody after so much silence of the client; empty where there is no such window. */
    Optional<String> windowError() {
        return switch (this) {
            case WAPI -> Optional.of("24_HOURS_EXCEEDED");
            case INSTAGRAM -> Optional.of("7_DAYS_EXCEEDED");
            default -> Optional.empty();
        };
    }
}
