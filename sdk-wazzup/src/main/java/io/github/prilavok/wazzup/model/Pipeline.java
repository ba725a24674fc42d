package io.github.prilavok.wazzup.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.wazzup.internal.WazzupRedaction;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sales pipeline.
 *
 * @param id your id, at most 100 characters
 * @param name at most 100 characters
 * @param stages its stages in order; an empty list is not sent, for Wazzup refuses one
 * @param extra fields that this version does not know; they are sent as they are
 */
@Built
public record Pipeline(
        @Nullable String id,
        @Nullable String name,
        List<Stage> stages,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public Pipeline {
        stages = List.copyOf(stages);
        extra = Extra.copy(extra);
    }

    public static Pipeline of(String id, String name, Stage... stages) {
        return new Pipeline(id, name, List.of(stages), Map.of());
    }

    /**
     * A stage of a pipeline.
     *
     * @param id your id, at most 100 characters
     * @param name at most 100 characters
     * @param extra fields that this version does not know; they are sent as they are
     */
    public record Stage(
            @Nullable String id,
            @Nullable String name,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
        public Stage {
            extra = Extra.copy(extra);
        }

        public static Stage of(String id, String name) {
            return new Stage(id, name, Map.of());
        }

        @Override
        public String toString() {
            return WazzupRedaction.describe(this);
        }
    }

    public static PipelineBuilder builder() {
        return PipelineBuilder.builder();
    }

    public PipelineBuilder toBuilder() {
        return PipelineBuilder.builder(this);
    }

    @Override
    public String toString() {
        return WazzupRedaction.describe(this);
    }
}
