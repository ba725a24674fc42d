package io.github.prilavok.wazzup.webhook;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.wazzup.internal.Fingerprint;
import io.github.prilavok.wazzup.internal.WazzupRedaction;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Wazzup asks the shop to create a deal. Comes only if {@code contactsAndDealsCreation} is on, which a shop has no need of.
 * Answer with the deal.
 *
 * @param responsibleUserId the employee in charge
 * @param contacts ids of the contacts
 * @param source who asked
 * @param extra fields that this version does not know
 */
public record CreateDealEvent(
        @Nullable String responsibleUserId,
        List<String> contacts,
        @Nullable OpenEnum<CreationSource> source,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
        implements WazzupEvent {
    public CreateDealEvent {
        contacts = List.copyOf(contacts);
        extra = Extra.copy(extra);
    }

    /**
     * Of the contacts alone, for Wazzup gives nothing better: it documents that it does not ask again once there is a deal for
     * them, even a closed one. Look for one before you create it.
     */
    @Override
    public String dedupKey() {
        return Fingerprint.key(
                "createDeal", Fingerprint.of(contacts.stream().sorted().collect(Collectors.joining(","))));
    }

    @Override
    public String toString() {
        return WazzupRedaction.describe(this);
    }
}
