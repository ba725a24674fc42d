package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.core.internal.log.Redaction;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Links a payer's account to the shop, without a payment.
 *
 * @param description shown to the payer, at most 140 characters
 * @param dataType the link if absent
 * @param bankId of a bank from GetQrBankList: the link then opens that bank's app; not for images
 * @param data additional data
 * @param redirectDueDate until when the code works; sent in seconds, Moscow time
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
public record AddAccountQr(
        String description,
        @Nullable OpenEnum<QrDataType> dataType,
        @Nullable String bankId,
        Map<String, String> data,
        @JsonSerialize(using = MoscowTime.class) @Nullable OffsetDateTime redirectDueDate,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public AddAccountQr {
        Check.text("Description", description, 140);
        GetQr.checkBank(bankId, dataType);
        data = AdditionalData.copy(data);
        extra = Extra.copy(extra);
    }

    public static AddAccountQrBuilder builder() {
        return AddAccountQrBuilder.builder();
    }

    public AddAccountQrBuilder toBuilder() {
        return AddAccountQrBuilder.builder(this);
    }

    @Override
    public String toString() {
        return Redaction.describe(this);
    }
}
