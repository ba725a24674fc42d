package io.github.prilavok.wazzup;

import io.github.prilavok.core.Acknowledged;
import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Operation;
import io.github.prilavok.core.Safety;
import io.github.prilavok.wazzup.model.Pipeline;
import io.github.prilavok.wazzup.model.Upload;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;

/**
 * Sales pipelines, for Wazzup's chat window. Closed to a sidecar key. The order of a full upload: users, pipelines, contacts,
 * deals.
 *
 * @see <a href="https://wazzup24.ru/help/api-ru/loading-sales-funnels/">Loading sales funnels</a>
 */
public interface Pipelines {
    /** All pipelines. A read: safe to repeat. */
    @GET("v3/pipelines")
    @Operation(value = "listPipelines", safety = Safety.SAFE)
    ApiCall<List<Pipeline>> listPipelines();

    /**
     * Uploads pipelines. Send all of them at once: whether those left out are removed is not documented. Safe to repeat.
     *
     * @throws io.github.prilavok.core.error.InvalidRequestException {@code INVALID_PIPELINES_DATA}
     */
    @POST("v3/pipelines")
    @Operation(value = "uploadPipelines", safety = Safety.NATURAL)
    ApiCall<Acknowledged> uploadPipelines(@Body Upload<Pipeline> pipelines);

    /** As {@link #uploadPipelines(Upload)}. */
    default ApiCall<Acknowledged> uploadPipelines(List<Pipeline> pipelines) {
        return uploadPipelines(Upload.pipelines(pipelines));
    }
}
