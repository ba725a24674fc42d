package io.github.prilavok.wazzup;

import io.github.prilavok.core.Acknowledged;
import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Operation;
import io.github.prilavok.core.Pages;
import io.github.prilavok.core.Safety;
import io.github.prilavok.wazzup.model.Contact;
import io.github.prilavok.wazzup.model.Deletion;
import io.github.prilavok.wazzup.model.Page;
import io.github.prilavok.wazzup.model.Upload;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

/**
 * Clients, for Wazzup's chat window. A shop that only notifies needs none. Closed to a sidecar key. Upload the employees first.
 *
 * @see <a href="https://wazzup24.ru/help/api-ru/working-with-contacts/">Working with contacts</a>
 */
public interface Contacts {
    /**
     * 100 of the clients. A read: safe to repeat.
     *
     * @param offset how many to skip; null for none
     */
    @GET("v3/contacts")
    @Operation(value = "listContacts", safety = Safety.SAFE)
    ApiCall<Page<Contact>> listContacts(@Query("offset") @Nullable Integer offset);

    /** All clients, read as they are walked through. */
    default Pages<Contact> allContacts() {
        return Paging.of(offset -> listContacts(offset).map(Page::data));
    }

    /**
     * Creates clients, or changes those with the same id. Safe to repeat: the same twice is the same once.
     *
     * @throws io.github.prilavok.core.error.InvalidRequestException {@code INVALID_CONTACTS_DATA}: none is created
     */
    @POST("v3/contacts")
    @Operation(value = "upsertContacts", safety = Safety.NATURAL)
    ApiCall<Acknowledged> upsertContacts(@Body Upload<Contact> contacts);

    /** As {@link #upsertContacts(Upload)}; 1 to 100 of them. */
    default ApiCall<Acknowledged> upsertContacts(List<Contact> contacts) {
        return upsertContacts(Upload.contacts(contacts));
    }

    /** One client. A read: safe to repeat. */
    @GET("v3/contacts/{id}")
    @Operation(value = "getContact", safety = Safety.SAFE)
    ApiCall<Contact> getContact(@Path("id") String id);

    /** Deletes a client; the dialogue stays. Safe to repeat: {@link Deletion#NOT_FOUND} is what a repeat finds. */
    @DELETE("v3/contacts/{id}")
    @Operation(value = "deleteContact", safety = Safety.NATURAL)
    ApiCall<Deletion> deleteContact(@Path("id") String id);

    /**
     * Deletes clients. Safe to repeat.
     *
     * @return the ids that were not found
     */
    @PATCH("v3/contacts/bulk_delete")
    @Operation(value = "deleteContacts", safety = Safety.NATURAL)
    ApiCall<List<String>> deleteContacts(@Body Upload<String> ids);

    /** As {@link #deleteContacts(Upload)}; 1 to 100 of them. */
    default ApiCall<List<String>> deleteContacts(List<String> ids) {
        return deleteContacts(Upload.ids(ids));
    }
}
