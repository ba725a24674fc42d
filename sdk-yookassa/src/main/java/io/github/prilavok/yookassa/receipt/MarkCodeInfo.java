package io.github.prilavok.yookassa.receipt;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A marking code: tag 1163. One of its kinds at least.
 *
 * @param markCodeRaw as scanned, tag 2000; Orange Data
 * @param unknown of a kind that was not recognised, 1 to 32 characters, tag 1300
 * @param ean8 8 characters, tag 1301
 * @param ean13 13 characters, tag 1302
 * @param itf14 14 characters, tag 1303
 * @param gs10 GS1.0, 1 to 38 characters, tag 1304
 * @param gs1m GS1.M, 1 to 200 characters, tag 1305
 * @param shortCode 1 to 38 characters, tag 1306
 * @param fur 20 characters, tag 1307
 * @param egais20 33 characters, tag 1308
 * @param egais30 14 characters, tag 1309
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
public record MarkCodeInfo(
        @Nullable String markCodeRaw,
        @Nullable String unknown,
        @JsonProperty("ean_8") @Nullable String ean8,
        @JsonProperty("ean_13") @Nullable String ean13,
        @JsonProperty("itf_14") @Nullable String itf14,
        @JsonProperty("gs_10") @Nullable String gs10,
        @JsonProperty("gs_1m") @Nullable String gs1m,
        @JsonProperty("short") @Nullable String shortCode,
        @Nullable String fur,
        @JsonProperty("egais_20") @Nullable String egais20,
        @JsonProperty("egais_30") @Nullable String egais30,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public MarkCodeInfo {
        extra = Extra.copy(extra);
    }

    public static MarkCodeInfoBuilder builder() {
        return MarkCodeInfoBuilder.builder();
    }

    /** The same with some of it changed. */
    public MarkCodeInfoBuilder toBuilder() {
        return MarkCodeInfoBuilder.builder(this);
    }

    void check(String field) {
        Check.that(
                markCodeRaw != null
                        || unknown != null
                        || ean8 != null
                        || ean13 != null
                        || itf14 != null
                        || gs10 != null
                        || gs1m != null
                        || shortCode != null
                        || fur != null
                        || egais20 != null
                        || egais30 != null
                        || !extra.isEmpty(),
                field + " is empty; set the code, mark_code_raw if it was only scanned");
        ReceiptRules.length(field + ".unknown", unknown, 1, 32);
        ReceiptRules.length(field + ".ean_8", ean8, 8, 8);
        ReceiptRules.length(field + ".ean_13", ean13, 13, 13);
        ReceiptRules.length(field + ".itf_14", itf14, 14, 14);
        ReceiptRules.length(field + ".gs_10", gs10, 1, 38);
        ReceiptRules.length(field + ".gs_1m", gs1m, 1, 200);
        ReceiptRules.length(field + ".short", shortCode, 1, 38);
        ReceiptRules.length(field + ".fur", fur, 20, 20);
        ReceiptRules.length(field + ".egais_20", egais20, 33, 33);
        ReceiptRules.length(field + ".egais_30", egais30, 14, 14);
    }

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
