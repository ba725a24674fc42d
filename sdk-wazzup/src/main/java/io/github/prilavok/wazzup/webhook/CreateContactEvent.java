package io.github.prilavok.wazzup.webhook;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.wazzup.internal.Fingerprint;
import io.github.prilavok.wazzup.internal.WazzupRedaction;
import io.github.prilavok.wazzup.model.ContactData;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Wazzup asks the shop to create a contact. Comes only if {@code contactsAndDealsCreation} is on, which a shop has no need of.
 * Look the client up by messenger and chat first, and answer with what was found or created.
 *
 * @param responsibleUserId the employee in charge
 * @param name as the messenger knows them
 * @param contactData where they can be written to
 * @param source who asked
 * @param extra fields that this version does not know
 */
public record CreateContactEvent(
        @Nullable String responsibleUserId,
        @Nullable String name,
        List<ContactData> contactData,
        @Nullable OpenEnum<CreationSource> source,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
        implements WazzupEvent {
    public CreateContactEvent {
        contactData = List.copyOf(contactData);
        extra = Extra.copy(extra);
    }

    /** Of the messengers and chats. */
    @Override
    public String dedupKey() {
        String chats = contactData.stream()
                .map(where -> Fingerprint.wire(where.chatType()) + ':' + where.chatId())
                .sorted()
                .collect(Collectors.joining(","));
        return Fingerprint.key("createContact", Fingerprint.of(chats));
    }

    @Override
    public String toString() {
        return WazzupRedaction.describe(this);
    }
}
