package io.github.prilavok.yookassa.payouts;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yookassa.internal.Fields;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import io.github.prilavok.yookassa.model.CancellationDetails;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's data as YooKassa keeps them: without the names.
 *
 * @param id begins with {@code pd-}; what {@link CreatePayout#personalData()} wants
 * @param type what they are for
 * @param status whether they can be used
 * @param cancellationDetails why they were deleted
 * @param createdAt when they were stored
 * @param expiresAt until when they may be used; of active ones only
 * @param metadata as sent
 * @param extra members of the JSON that this record has no component for; kept as received
 */
@Built
public record PersonalData(
        @Nullable String id,
        @Nullable OpenEnum<PersonalDataType> type,
        @Nullable OpenEnum<PersonalDataStatus> status,
        @Nullable CancellationDetails cancellationDetails,
        @Nullable Instant createdAt,
        @Nullable Instant expiresAt,
        Map<String, @Nullable String> metadata,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public PersonalData {
        metadata = Fields.copy(metadata);
        extra = Extra.copy(extra);
    }

    public static PersonalDataBuilder builder() {
        return PersonalDataBuilder.builder();
    }

    /** The same with some of it changed. */
    public PersonalDataBuilder toBuilder() {
        return PersonalDataBuilder.builder(this);
    }

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
