package io.github.prilavok.tinkoff.dolyami;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/**
 * Where an order is.
 *
 * <pre>
 * NEW -> APPROVED -> WAIT_FOR_COMMIT -> COMMITTED -> COMPLETED -> REFUNDED
 *   any of the first three -> REJECTED or CANCELED
 * </pre>
 *
 * <p>Shops whose autocommit the bank has switched on see COMMITTED without having asked for it. A refund of a part changes no
 * status.
 */
public enum OrderStatus implements OpenEnum<OrderStatus> {
    /** Created; the buyer has not finished. */
    @JsonProperty("new")
    NEW(0),
    /** The bank agreed; the first part is not paid yet. */
    @JsonProperty("approved")
    APPROVED(1),
    /**
     * The first part is held: <b>the shop has to commit or to cancel</b>, or the hold lapses after about a day and the shop
     * gets nothing. The bank spells it {@code waiting_for_commit} as well; {@link OpenEnum#wire()} tells which it was.
     */
    @JsonProperty("wait_for_commit")
    @JsonAlias("waiting_for_commit")
    WAIT_FOR_COMMIT(2),
    /** Sold: the shop has confirmed, or the bank's autocommit has. The first part is charged soon. */
    @JsonProperty("committed")
    COMMITTED(3),
    /** The first part is charged. */
    @JsonProperty("completed")
    COMPLETED(4),
    /** Refunded; final if nothing is left to be paid. In no document of the bank, but seen. */
    @JsonProperty("refunded")
    REFUNDED(5),
    /** Refused, by the scoring or because the first part could not be paid. Final. */
    @JsonProperty("rejected")
    REJECTED(6),
    /** Given up by the shop, the buyer or the clock: mostly the buyer never finished, so no payment failed. Final. */
    @JsonProperty("canceled")
    CANCELED(6),
    /** A status that this version does not know. */
    UNKNOWN(-1);

    private final int place;

    OrderStatus(int place) {
        this.place = place;
    }

    /**
     * Whether an order that was in {@code earlier} can have come to this since. Notifications come late and in any order: store
     * a status only if it can follow the one that is stored, so that a late APPROVED does not overwrite COMMITTED.
     *
     * @return false from a status to itself; from UNKNOWN to any other it is true, and to UNKNOWN never
     */
    public boolean canFollow(OrderStatus earlier) {
        if (earlier.place == REJECTED.place) {
            return false;
        }
        return place == REJECTED.place ? earlier.place <= WAIT_FOR_COMMIT.place : place > earlier.place;
    }

    /** Whether nothing follows: REJECTED, CANCELED, REFUNDED. */
    public boolean terminal() {
        return place >= REFUNDED.place;
    }
}
