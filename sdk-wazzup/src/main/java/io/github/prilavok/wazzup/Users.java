package io.github.prilavok.wazzup;

import io.github.prilavok.core.Acknowledged;
import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Operation;
import io.github.prilavok.core.Pages;
import io.github.prilavok.core.Safety;
import io.github.prilavok.wazzup.model.Deletion;
import io.github.prilavok.wazzup.model.Page;
import io.github.prilavok.wazzup.model.Upload;
import io.github.prilavok.wazzup.model.User;
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
 * Employees who work in Wazzup's chat window, at most 1000. A shop that only notifies needs none. Closed to a sidecar key.
 *
 * @see <a href="https://wazzup24.ru/help/api-ru/the-user-entity/">The user entity</a>
 */
public interface Users {
    /**
     * All employees, or 100 of them. A read: safe to repeat.
     *
     * @param offset how many to skip; of older documentation, and ignored where all are answered at once
     */
    @GET("v3/users")
    @Operation(value = "listUsers", safety = Safety.SAFE)
    ApiCall<Page<User>> listUsers(@Query("offset") @Nullable Integer offset);

    /** All employees, read as they are walked through. */
    default Pages<User> allUsers() {
        return Pages.from(
                0,
                offset -> listUsers(offset).map(page -> {
                    // Without a count it is everything at once, whatever the offset.
                    boolean last = page.count() == null || page.data().size() < Paging.SIZE;
                    return new Pages.Page<>(
                            page.data(), last ? null : offset + page.data().size());
                }));
    }

    /**
     * Creates employees, or changes those with the same id. Safe to repeat: the same twice is the same once.
     *
     * @throws io.github.prilavok.core.error.InvalidRequestException {@code INVALID_USERS_DATA}, {@code
     *     DUPLICATE_PHONE_NUMBER}, {@code USER_LIMIT_EXCEEDED}: none is created
     */
    @POST("v3/users")
    @Operation(value = "upsertUsers", safety = Safety.NATURAL)
    ApiCall<Acknowledged> upsertUsers(@Body Upload<User> users);

    /** As {@link #upsertUsers(Upload)}; 1 to 100 of them. */
    default ApiCall<Acknowledged> upsertUsers(List<User> users) {
        return upsertUsers(Upload.users(users));
    }

    /** One employee. A read: safe to repeat. */
    @GET("v3/users/{id}")
    @Operation(value = "getUser", safety = Safety.SAFE)
    ApiCall<User> getUser(@Path("id") String id);

    /** Deletes an employee. Safe to repeat: {@link Deletion#NOT_FOUND} is what a repeat finds. */
    @DELETE("v3/users/{id}")
    @Operation(value = "deleteUser", safety = Safety.NATURAL)
    ApiCall<Deletion> deleteUser(@Path("id") String id);

    /**
     * Deletes employees. Safe to repeat.
     *
     * @return the ids that were not found
     */
    @PATCH("v3/users/bulk_delete")
    @Operation(value = "deleteUsers", safety = Safety.NATURAL)
    ApiCall<List<String>> deleteUsers(@Body Upload<String> ids);

    /** As {@link #deleteUsers(Upload)}; 1 to 100 of them. */
    default ApiCall<List<String>> deleteUsers(List<String> ids) {
        return deleteUsers(Upload.ids(ids));
    }
}
