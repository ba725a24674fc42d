package io.github.prilavok.yandexpay.webhook;

import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yandexpay.model.OperationStatus;
import io.github.prilavok.yandexpay.model.OperationType;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A capture, a cancellation or a refund has ended, well or not.
 *
 * @param merchantId the shop
 * @param event {@code OPERATION_STATUS_UPDATED}
 * @param eventTime when it happened
 * @param operationId Yandex Pay's number of the operation
 * @param orderId the shop's number of the order
 * @param externalOperationId the shop's number of the operation; null if it gave none, as of a rollback's refund
 * @param operationType what it does
 * @param status how it ended
 * @param pointsUpdated whether points of Plus have changed, null if the event does not say
 * @param raw the payload as received
 * @param extra members that this type does not have
 */
public record OperationNotification(
        String merchantId,
        String event,
        @Nullable OffsetDateTime eventTime,
        String operationId,
        String orderId,
        @Nullable String externalOperationId,
        @Nullable OpenEnum<OperationType> operationType,
        OpenEnum<OperationStatus> status,
        @Nullable Boolean pointsUpdated,
        String raw,
        Map<String, @Nullable Object> extra)
        implements YandexPayNotification {
    public OperationNotification {
        extra = Extra.copy(extra);
    }

    /** Of the operation and its status. */
    @Override
    public String dedupKey() {
        return EventKey.of("operation", operationId, EventKey.wire(status));
    }

    @Override
    public String toString() {
        return Shown.of(this);
    }
}
