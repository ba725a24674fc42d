package io.github.prilavok.core.internal;

import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Outcome;
import org.jspecify.annotations.Nullable;

/** Finds out what became of a request whose answer was lost, by a call that only reads. */
@FunctionalInterface
public interface Reconciler {
    /** A fresh call each time; null if this request left nothing to ask by, so that a person has to decide. */
    @Nullable
    ApiCall<Outcome> ask(LostCall lost);
}
