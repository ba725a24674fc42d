package io.github.prilavok.tinkoff.dolyami;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An order as the bank sees it. Only the status and the two amounts, and the link after the creation, can be relied upon.
 *
 * @param id the shop's number; the bank often leaves it out
 * @param status where the order is
 * @param amount what the buyer pays in all; less after a refund
 * @param residualAmount what the buyer has yet to pay. Do not calculate with it before COMMITTED
 * @param link the form for the buyer
 * @param paymentSchedule the parts; may be empty
 * @param refundInfo what was returned so far; null if nothing was
 * @param installmentInfo of an instalment plan of another length
 * @param items the lines; whether those sold or those left after a refund is not documented
 * @param createData as sent at the creation
 * @param commitData as sent at the commit
 * @param endCoolingPeriod when the buyer may no longer change their mind; Moscow time if the bank names no zone
 * @param extra members of the JSON that this record has no component for; kept as received
 */
@Built
public record OrderInfo(
        @Nullable String id,
        @Nullable OpenEnum<OrderStatus> status,
        @Nullable Money amount,
        @Nullable Money residualAmount,
        @Nullable String link,
        List<ScheduledPayment> paymentSchedule,
        @Nullable RefundInfo refundInfo,
        @Nullable InstallmentInfo installmentInfo,
        List<Item> items,
        Map<String, String> createData,
        Map<String, String> commitData,

        @JsonDeserialize(using = LenientTime.class) @Nullable
        OffsetDateTime endCoolingPeriod,

        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public OrderInfo {
        paymentSchedule = List.copyOf(paymentSchedule);
        items = List.copyOf(items);
        createData = OrderCheck.received(createData);
        commitData = OrderCheck.received(commitData);
        extra = Extra.copy(extra);
    }

    public static OrderInfoBuilder builder() {
        return OrderInfoBuilder.builder();
    }

    /** The same with some of it changed. */
    public OrderInfoBuilder toBuilder() {
        return OrderInfoBuilder.builder(this);
    }

    /** The status, or UNKNOWN if there is none or one that this version does not know. Can be switched over. */
    public OrderStatus state() {
        return status == null ? OrderStatus.UNKNOWN : status.value();
    }

    /** Whether the first part is held and <b>the shop has to commit or to cancel</b>. */
    public boolean awaitsCommit() {
        return state() == OrderStatus.WAIT_FOR_COMMIT;
    }

    /** Whether the buyer's money is there, held or charged: time to look at the stock and to commit. */
    public boolean moneySecured() {
        return awaitsCommit() || sold();
    }

    /** Whether the shop gets its money: the order is committed, by the shop or by the bank's autocommit, and not refunded. */
    public boolean sold() {
        return state() == OrderStatus.COMMITTED || charged();
    }

    /** Whether the first part is charged. */
    public boolean charged() {
        return state() == OrderStatus.COMPLETED;
    }

    @Override
    public String toString() {
        return DolyamiRedaction.of(this);
    }
}
