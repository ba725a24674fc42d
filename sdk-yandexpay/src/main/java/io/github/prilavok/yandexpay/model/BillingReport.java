package io.github.prilavok.yandexpay.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yandexpay.internal.YandexPayRedaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where an order belongs in the shop's reports; required offline.
 *
 * @param branchId the point of sale
 * @param managerId the employee
 * @param extra members of the JSON that this record has no component for; kept, and sent as they are
 */
@Built
public record BillingReport(
        @Nullable String branchId,
        @Nullable String managerId,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public BillingReport {
        extra = Extra.copy(extra);
    }

    public static BillingReportBuilder builder() {
        return BillingReportBuilder.builder();
    }

    /** The same with some of it changed. */
    public BillingReportBuilder toBuilder() {
        return BillingReportBuilder.builder(this);
    }

    @Override
    public String toString() {
        return YandexPayRedaction.describe(this);
    }
}
