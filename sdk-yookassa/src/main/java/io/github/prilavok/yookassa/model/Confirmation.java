package io.github.prilavok.yookassa.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yookassa.internal.Fields;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the payer has to be shown. There only as long as the payer has something to do. */
public sealed interface Confirmation {
    /** What kind it is, as on the wire. */
    @Nullable
    String type();

    /**
     * Send the payer to this page.
     *
     * @param confirmationUrl the page
     * @param returnUrl where the payer comes back to, paid or not
     * @param enforce whether 3-D Secure was asked for
     * @param extra members of the JSON that this record has no component for; kept as received
     */
    @JsonTypeName("redirect")
    record Redirect(
            @Nullable String confirmationUrl,
            @Nullable String returnUrl,
            @Nullable Boolean enforce,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
            implements Confirmation {
        public Redirect {
            extra = Extra.copy(extra);
        }

        @JsonProperty
        @Override
        public String type() {
            return "redirect";
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    /**
     * Give this token to the widget.
     *
     * @param confirmationToken the token
     * @param extra members of the JSON that this record has no component for; kept as received
     */
    @JsonTypeName("embedded")
    record Embedded(
            @Nullable String confirmationToken,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) implements Confirmation {
        public Embedded {
            extra = Extra.copy(extra);
        }

        @JsonProperty
        @Override
        public String type() {
            return "embedded";
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    /**
     * The payer confirms elsewhere; there is nothing to show.
     *
     * @param extra members of the JSON that this record has no component for; kept as received
     */
    @JsonTypeName("external")
    record External(@JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) implements Confirmation {
        public External {
            extra = Extra.copy(extra);
        }

        @JsonProperty
        @Override
        public String type() {
            return "external";
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    /**
     * Show this QR code.
     *
     * @param confirmationData what the QR code holds
     * @param extra members of the JSON that this record has no component for; kept as received
     */
    @JsonTypeName("qr")
    record Qr(
            @Nullable String confirmationData,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) implements Confirmation {
        public Qr {
            extra = Extra.copy(extra);
        }

        @JsonProperty
        @Override
        public String type() {
            return "qr";
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    /**
     * Open this deep link.
     *
     * @param confirmationUrl the deep link
     * @param extra members of the JSON that this record has no component for; kept as received
     */
    @JsonTypeName("mobile_application")
    record MobileApplication(
            @Nullable String confirmationUrl,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) implements Confirmation {
        public MobileApplication {
            extra = Extra.copy(extra);
        }

        @JsonProperty
        @Override
        public String type() {
            return "mobile_application";
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    /**
     * A way that this version does not know.
     *
     * @param fields all of its fields, the type included, as received
     */
    record Unknown(@JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> fields) implements Confirmation {
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
