package io.github.prilavok.wazzup;

import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Operation;
import io.github.prilavok.core.Safety;
import io.github.prilavok.wazzup.model.CreateIframeLink;
import io.github.prilavok.wazzup.model.IframeLink;
import io.github.prilavok.wazzup.model.UnansweredCount;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;

/**
 * Wazzup's chat window inside the shop's own system. Closed to a sidecar key.
 *
 * @see <a href="https://wazzup24.ru/help/api-ru/chat-window-iframe/">Chat window in an iframe</a>
 */
public interface ChatWindow {
    /** A link to the window, a new one each time. Safe to repeat: a chat is created only when the window is opened. */
    @POST("v3/iframe")
    @Operation(value = "createIframeLink", safety = Safety.SAFE)
    ApiCall<IframeLink> createIframeLink(@Body CreateIframeLink request);

    /**
     * How many chats wait for an answer of this employee, of the last 7 days. A read: safe to repeat.
     *
     * @param userId as given in {@code upsertUsers}
     */
    @GET("v3/unanswered/{userId}")
    @Operation(value = "getUnansweredCount", safety = Safety.SAFE)
    ApiCall<UnansweredCount> getUnansweredCount(@Path("userId") String userId);
}
