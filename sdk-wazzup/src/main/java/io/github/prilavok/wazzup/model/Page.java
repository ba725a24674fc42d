package io.github.prilavok.wazzup.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Up to 100 entities of a list. Wazzup answers some lists as {@code {count, data}} and some as a bare array, and its pages
 * disagree on which; both are read.
 *
 * @param <T> what they are
 * @param count how many there are in all; null if the answer does not say
 * @param data these
 */
public record Page<T>(@Nullable Integer count, List<T> data) {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public Page(@JsonProperty("count") @Nullable Integer count, @JsonProperty("data") List<T> data) {
        this.count = count;
        this.data = List.copyOf(data);
    }

    /** A bare array. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Page(List<T> data) {
        this(null, data);
    }

    /** How many there are, and nothing of theirs. */
    @Override
    public String toString() {
        return "Page[count=" + count + ", data=" + data.size() + " of them]";
    }
}
