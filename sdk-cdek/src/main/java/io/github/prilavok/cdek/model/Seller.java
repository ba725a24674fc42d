package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The seller of the goods. Name, INN and phone together make the receipt show this seller; otherwise it shows the
 * contract's.
 *
 * @param name name
 * @param inn tax number; then the phone is needed too
 * @param phone in international form
 * @param ownershipForm legal form
 * @param address for invoices of international orders
 * @param giisSubdivisionId of an item's seller: IDTOP, for jewellery
 * @param extra fields that this version of the client does not name, as they came or as they shall be sent
 */
@Built
public record Seller(
        @Nullable String name,
        @Nullable String inn,
        @Nullable String phone,
        @Nullable OpenEnum<OwnershipForm> ownershipForm,
        @Nullable String address,
        @Nullable String giisSubdivisionId,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public Seller {
        extra = Extra.copy(extra);
    }

    public static SellerBuilder builder() {
        return SellerBuilder.builder();
    }

    public SellerBuilder toBuilder() {
        return SellerBuilder.builder(this);
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
