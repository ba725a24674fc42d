package io.github.prilavok.yookassa.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yookassa.internal.Rules;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A Safe deal to be opened.
 *
 * @param type a Safe deal if left out
 * @param feeMoment when the platform gets its fee; decides what can be refunded
 * @param description at most 128 characters. <b>Put your own id of the deal there</b>, of 4 characters at least:
 *     it is all that a deal whose answer was lost can be found by
 * @param metadata your own pairs: at most 16, keys of at most 32 and values of at most 512 characters
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
public record CreateDeal(
        OpenEnum<DealType> type,
        OpenEnum<FeeMoment> feeMoment,
        @Nullable String description,
        Map<String, String> metadata,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public CreateDeal {
        type = type == null ? DealType.SAFE_DEAL : type;
        Check.required("fee_moment", feeMoment);
        Check.optionalText("description", description, Rules.DESCRIPTION);
        metadata = Rules.metadata("metadata", metadata);
        extra = Extra.copy(extra);
    }

    public static CreateDealBuilder builder() {
        return CreateDealBuilder.builder();
    }

    /** The same with some of it changed. */
    public CreateDealBuilder toBuilder() {
        return CreateDealBuilder.builder(this);
    }

    /**
     * @param description with your own id of the deal, 4 to 128 characters
     */
    public static CreateDeal of(FeeMoment feeMoment, String description) {
        return builder().feeMoment(feeMoment).description(description).build();
    }

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
