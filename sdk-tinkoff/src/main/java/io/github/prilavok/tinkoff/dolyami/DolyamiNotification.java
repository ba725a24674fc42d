package io.github.prilavok.tinkoff.dolyami;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.core.internal.tls.Digests;
import io.github.prilavok.core.webhook.WebhookEvent;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the bank reports of an order. It is a hint and no proof: read the order before anything is done about it.
 *
 * @param id the shop's number of the order
 * @param status where the order was when it was sent; see {@link OrderStatus#canFollow}
 * @param amount what the buyer pays in all
 * @param residualAmount what the buyer has yet to pay; the first part may be counted off already while it is only held
 * @param demo true: a demo order, <b>never ship it</b>; see {@link #demoOrder()}
 * @param clientInfo who buys; masked, but the phone and the day of birth are not
 * @param paymentSchedule the parts; may be empty
 * @param cid the bank's number of the notification
 * @param signature made in a way that the bank does not publish, so that it proves nothing
 * @param extra members of the JSON that this record has no component for; kept as received
 */
@Built
public record DolyamiNotification(
        @Nullable String id,
        @Nullable OpenEnum<OrderStatus> status,
        @Nullable Money amount,
        @Nullable Money residualAmount,
        @Nullable Boolean demo,
        @Nullable ClientInfo clientInfo,
        List<ScheduledPayment> paymentSchedule,
        @Nullable String cid,
        @Nullable String signature,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
        implements WebhookEvent {
    private static final int LONGEST_KEY = 200;
    private static final Pattern PRINTABLE = Pattern.compile("[\\x21-\\x7E]*");

    public DolyamiNotification {
        paymentSchedule = List.copyOf(paymentSchedule);
        extra = Extra.copy(extra);
    }

    public static DolyamiNotificationBuilder builder() {
        return DolyamiNotificationBuilder.builder();
    }

    /** The same with some of it changed. */
    public DolyamiNotificationBuilder toBuilder() {
        return DolyamiNotificationBuilder.builder(this);
    }

    /** The status, or UNKNOWN if there is none or one that this version does not know. Can be switched over. */
    public OrderStatus state() {
        return status == null ? OrderStatus.UNKNOWN : status.value();
    }

    /** Whether it is of a demo order, which must never be shipped. */
    public boolean demoOrder() {
        return Boolean.TRUE.equals(demo);
    }

    /** The bank's number of the notification with order and status; without a number, order, status and what is left to pay. */
    @Override
    public String dedupKey() {
        String order = Objects.requireNonNullElse(id, "");
        String key = order
                + ':'
                + (status == null ? "" : status.wire())
                + ':'
                + (cid != null ? "cid:" + cid : residualAmount == null ? "" : residualAmount.minor());
        return key.length() <= LONGEST_KEY && PRINTABLE.matcher(key).matches()
                ? key
                : "sha256:" + Digests.sha256Hex(key);
    }

    @Override
    public String toString() {
        return DolyamiRedaction.of(this);
    }
}
