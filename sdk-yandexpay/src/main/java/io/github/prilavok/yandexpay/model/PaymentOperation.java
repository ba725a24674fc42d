package io.github.prilavok.yandexpay.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yandexpay.internal.YandexPayRedaction;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that is done with an order's money. What starts one answers at once; HTTP 200 is not yet money: look at
 * {@link #succeeded()}, {@link #failed()} and {@link #pending()}.
 *
 * @param operationId Yandex Pay's
 * @param orderId the shop's number of the order
 * @param externalOperationId the shop's number of the operation; null if it gave none
 * @param operationType what it does
 * @param status how far it is
 * @param amount how much
 * @param pointsAmount points of Plus
 * @param approvalCode of the card's bank; only among the operations of an order
 * @param params what depends on the type, as received
 * @param reason why it failed
 * @param created when it was made
 * @param updated when it last changed
 * @param extra members of the JSON that this record has no component for; kept, and sent as they are
 */
@Built
public record PaymentOperation(
        @Nullable String operationId,
        @Nullable String orderId,
        @Nullable String externalOperationId,
        @Nullable OpenEnum<OperationType> operationType,
        @Nullable OpenEnum<OperationStatus> status,
        @Nullable Money amount,
        @Nullable Money pointsAmount,
        @Nullable String approvalCode,
        Map<String, @Nullable Object> params,
        @Nullable String reason,
        @Nullable OffsetDateTime created,
        @Nullable OffsetDateTime updated,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public PaymentOperation {
        params = Extra.copy(params);
        extra = Extra.copy(extra);
    }

    public static PaymentOperationBuilder builder() {
        return PaymentOperationBuilder.builder();
    }

    /** The same with some of it changed. */
    public PaymentOperationBuilder toBuilder() {
        return PaymentOperationBuilder.builder(this);
    }

    /** Whether it is done, for good. */
    public boolean succeeded() {
        return status != null && status.is(OperationStatus.SUCCESS);
    }

    /** Whether it was not done, and no longer will be: only then is a new try under a new id no second one. */
    public boolean failed() {
        return status != null && status.is(OperationStatus.FAIL);
    }

    /** Whether nobody can tell yet; so it is without a status, or with one that this version does not know. */
    public boolean pending() {
        return !succeeded() && !failed();
    }

    @Override
    public String toString() {
        return YandexPayRedaction.describe(this);
    }
}
