package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sender or recipient.
 *
 * @param company company name; of the sender of an order of type 2 needed in practice
 * @param name full name of the person; no "/", not digits only
 * @param contragentType who it is in law
 * @param passportSeries passport, for customs
 * @param passportNumber passport, for customs
 * @param passportDateOfIssue passport, for customs
 * @param passportOrganization issuing authority
 * @param tin tax number (INN)
 * @param passportDateOfBirth date of birth, for customs
 * @param email a bad one is dropped with a warning
 * @param phones up to 10; the first one is called
 * @param passportRequirementsSatisfied answers only: false if customs still wants passport data
 * @param extra fields that this version of the client does not name, as they came or as they shall be sent
 */
@Built
public record Contact(
        @Nullable String company,
        @Nullable String name,
        @Nullable OpenEnum<ContragentType> contragentType,
        @Nullable String passportSeries,
        @Nullable String passportNumber,
        @Nullable LocalDate passportDateOfIssue,
        @Nullable String passportOrganization,
        @Nullable String tin,
        @Nullable LocalDate passportDateOfBirth,
        @Nullable String email,
        List<Phone> phones,

        @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) @Nullable
        Boolean passportRequirementsSatisfied,

        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public Contact {
        phones = List.copyOf(phones);
        extra = Extra.copy(extra);
    }

    public static ContactBuilder builder() {
        return ContactBuilder.builder();
    }

    public ContactBuilder toBuilder() {
        return ContactBuilder.builder(this);
    }

    /**
     * A person.
     *
     * @param name full name
     * @param phone in international form: {@code +79161234567}
     */
    public static Contact of(String name, String phone) {
        return builder().name(name).addPhones(Phone.of(phone)).build();
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
