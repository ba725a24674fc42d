package io.github.prilavok.tinkoff.dolyami;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An order to be paid in parts.
 *
 * @param order what is sold
 * @param clientInfo who buys: tell what is known
 * @param fiscalizationSettings who makes the receipt; may be left out
 * @param notificationUrl where the bank reports to, https (http to this machine, for tests); unless set, what the bank has on file. Demo orders report nowhere else
 * @param successUrl where the browser goes afterwards. That it got there proves nothing
 * @param failUrl where the browser goes after a refusal
 * @param data parameters for the registries, at most 20
 * @param qrSettings of a QR code at a till
 * @param userQrSettings of a QR code that the buyer shows
 * @param aggregatorMerchant of an aggregator: for whom it sells
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
public record CreateOrder(
        Order order,
        @Nullable ClientInfo clientInfo,
        @Nullable FiscalizationSettings fiscalizationSettings,
        @Nullable String notificationUrl,
        @Nullable String successUrl,
        @Nullable String failUrl,
        Map<String, String> data,
        @Nullable QrSettings qrSettings,
        @Nullable UserQrSettings userQrSettings,
        @Nullable AggregatorMerchant aggregatorMerchant,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public CreateOrder {
        Check.required("order", order);
        OrderCheck.client(clientInfo);
        if (fiscalizationSettings != null) {
            OrderCheck.receipts("order.items", fiscalizationSettings.type(), order.items());
        }
        OrderCheck.https("notification_url", notificationUrl);
        data = OrderCheck.data(data);
        extra = Extra.copy(extra);
    }

    public static CreateOrderBuilder builder() {
        return CreateOrderBuilder.builder();
    }

    /** The same with some of it changed. */
    public CreateOrderBuilder toBuilder() {
        return CreateOrderBuilder.builder(this);
    }

    /** The least that is needed. */
    public static CreateOrder of(Order order) {
        return builder().order(order).build();
    }

    @Override
    public String toString() {
        return DolyamiRedaction.of(this);
    }
}
