package io.github.prilavok.yookassa.payouts;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yookassa.internal.Rules;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Somebody's data, for payouts. YooKassa never shows the names again. */
public sealed interface CreatePersonalData {
    /** To compare the name before a payout by SBP. */
    static CreatePersonalData sbpPayoutRecipient(String lastName, String firstName, @Nullable String middleName) {
        return new SbpPayoutRecipient(lastName, firstName, middleName, Map.of(), Map.of());
    }

    /** To name the recipient in extracts from the register of payouts. */
    static CreatePersonalData payoutStatementRecipient(
            String lastName, String firstName, @Nullable String middleName, LocalDate birthdate) {
        return new PayoutStatementRecipient(lastName, firstName, middleName, birthdate, Map.of(), Map.of());
    }

    /**
     * To compare the recipient's name before a payout by SBP.
     *
     * @param lastName 1 to 200 letters, dashes and blanks
     * @param firstName 1 to 100 letters, dashes and blanks
     * @param middleName at most 200 letters, dashes and blanks; required if the passport has one
     * @param metadata your own pairs
     * @param extra members of the JSON that this record has no component for; sent as they are
     */
    @JsonTypeName("sbp_payout_recipient")
    record SbpPayoutRecipient(
            String lastName,
            String firstName,
            @Nullable String middleName,
            Map<String, String> metadata,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
            implements CreatePersonalData {
        public SbpPayoutRecipient {
            PayoutRules.name("last_name", lastName, 200);
            PayoutRules.name("first_name", firstName, 100);
            PayoutRules.optionalName("middle_name", middleName, 200);
            metadata = Rules.metadata("metadata", metadata);
            extra = Extra.copy(extra);
        }

        @JsonProperty
        String type() {
            return "sbp_payout_recipient";
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    /**
     * To name the recipient in extracts from the register of payouts.
     *
     * @param lastName 1 to 200 letters, dashes and blanks
     * @param firstName 1 to 100 letters, dashes and blanks
     * @param middleName at most 200 letters, dashes and blanks; required if the passport has one
     * @param birthdate the date of birth
     * @param metadata your own pairs
     * @param extra members of the JSON that this record has no component for; sent as they are
     */
    @JsonTypeName("payout_statement_recipient")
    record PayoutStatementRecipient(
            String lastName,
            String firstName,
            @Nullable String middleName,
            LocalDate birthdate,
            Map<String, String> metadata,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
            implements CreatePersonalData {
        public PayoutStatementRecipient {
            PayoutRules.name("last_name", lastName, 200);
            PayoutRules.name("first_name", firstName, 100);
            PayoutRules.optionalName("middle_name", middleName, 200);
            Check.required("birthdate", birthdate);
            metadata = Rules.metadata("metadata", metadata);
            extra = Extra.copy(extra);
        }

        @JsonProperty
        String type() {
            return "payout_statement_recipient";
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    /**
     * Data of a kind that this version does not know; it is sent as it is.
     *
     * @param fields all of its fields, the type included
     */
    record Unknown(@JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> fields) implements CreatePersonalData {
        public Unknown {
            fields = Extra.copy(fields);
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }
}
