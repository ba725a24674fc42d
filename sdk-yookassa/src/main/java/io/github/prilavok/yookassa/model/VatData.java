package io.github.prilavok.yookassa.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yookassa.internal.Fields;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The VAT of a payment by a firm. */
public sealed interface VatData {
    /** What kind it is, as on the wire. */
    @Nullable
    String type();

    static VatData calculated(OpenEnum<VatRate> rate, Money amount) {
        return new Calculated(rate, amount, Map.of());
    }

    static VatData untaxed() {
        return new Untaxed(Map.of());
    }

    static VatData mixed(Money amount) {
        return new Mixed(amount, Map.of());
    }

    /** @throws IllegalArgumentException if something is missing: answers may lack it, requests may not */
    static void check(String field, @Nullable VatData data) {
        Check.required(field, data);
        if (data instanceof Calculated calculated) {
            Check.required(field + ".rate", calculated.rate());
            Check.required(field + ".amount", calculated.amount());
        } else if (data instanceof Mixed mixed) {
            Check.required(field + ".amount", mixed.amount());
        }
    }

    /**
     * One rate.
     *
     * @param rate the rate
     * @param amount the VAT
     * @param extra members of the JSON that this record has no component for; kept as received
     */
    @JsonTypeName("calculated")
    record Calculated(
            @Nullable OpenEnum<VatRate> rate,
            @Nullable Money amount,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
            implements VatData {
        public Calculated {
            extra = Extra.copy(extra);
        }

        @JsonProperty
        @Override
        public String type() {
            return "calculated";
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    /**
     * No VAT.
     *
     * @param extra members of the JSON that this record has no component for; kept as received
     */
    @JsonTypeName("untaxed")
    record Untaxed(@JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) implements VatData {
        public Untaxed {
            extra = Extra.copy(extra);
        }

        @JsonProperty
        @Override
        public String type() {
            return "untaxed";
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    /**
     * Several rates.
     *
     * @param amount the VAT of all
     * @param extra members of the JSON that this record has no component for; kept as received
     */
    @JsonTypeName("mixed")
    record Mixed(
            @Nullable Money amount,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) implements VatData {
        public Mixed {
            extra = Extra.copy(extra);
        }

        @JsonProperty
        @Override
        public String type() {
            return "mixed";
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    /**
     * Data that this version does not know.
     *
     * @param fields all of its fields, the type included, as received
     */
    record Unknown(@JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> fields) implements VatData {
        public Unknown {
            fields = Extra.copy(fields);
        }

        @Override
        public @Nullable String type() {
            return Fields.text(fields, "type");
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }
}
