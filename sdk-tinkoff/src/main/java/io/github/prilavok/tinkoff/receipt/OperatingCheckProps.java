package io.github.prilavok.tinkoff.receipt;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.core.internal.log.Redaction;
import io.github.prilavok.tinkoff.internal.BankTime;
import java.time.LocalDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An operational property of the receipt.
 *
 * @param name the id of the operation; "0" unless the tax service says otherwise
 * @param value the data of the operation
 * @param timestamp when the operation took place, in the shop's own time; whole seconds are sent
 * @param extra fields that this type does not have; they are sent as they are
 */
@Built
public record OperatingCheckProps(
        @Nullable String name,
        @Nullable String value,

        @Nullable
        @JsonFormat(shape = JsonFormat.Shape.STRING, pattern = "dd.MM.yyyy HH:mm:ss")
        @JsonDeserialize(using = BankTime.class)
        LocalDateTime timestamp,

        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public OperatingCheckProps {
        extra = Extra.copy(extra);
    }

    public static OperatingCheckPropsBuilder builder() {
        return OperatingCheckPropsBuilder.builder();
    }

    /** The same with some of it changed. */
    public OperatingCheckPropsBuilder toBuilder() {
        return OperatingCheckPropsBuilder.builder(this);
    }

    @Override
    public String toString() {
        return Redaction.describe(this);
    }
}
