package io.github.prilavok.wazzup.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;
import org.jspecify.annotations.Nullable;

/**
 * What became of a message. Statuses come in any order, some are skipped and some come twice: keep the furthest, by
 * {@link #furthest}.
 */
public enum MessageStatus implements OpenEnum<MessageStatus> {
    /** One tick. */
    @JsonProperty("sent")
    SENT(1),
    /** Not delivered: the error says why. */
    @JsonProperty("error")
    ERROR(2),
    /** Two ticks. */
    @JsonProperty("delivered")
    DELIVERED(3),
    @JsonProperty("read")
    READ(4),
    /** Changed in the messenger's own application; says nothing of delivery. */
    @JsonProperty("edited")
    EDITED(0),
    /** A client's message. */
    @JsonProperty("inbound")
    INBOUND(0),
    /** A status that this version does not know; {@link #wire()} has its name. */
    UNKNOWN(0);

    private final int rank;

    MessageStatus(int rank) {
        this.rank = rank;
    }

    /**
     * The status to keep of two, whichever came first: {@code sent}, then {@code error}, {@code delivered}, {@code read}. An
     * error does not undo a delivery, and a delivery that is reported after an error did happen. What says nothing of
     * delivery ({@code edited}, an unknown status) never replaces what does.
     *
     * @param known what is stored, null if nothing is
     * @param reported what came
     */
    public static OpenEnum<MessageStatus> furthest(
            @Nullable OpenEnum<MessageStatus> known, OpenEnum<MessageStatus> reported) {
        return known != null && known.value().rank >= reported.value().rank ? known : reported;
    }
}
