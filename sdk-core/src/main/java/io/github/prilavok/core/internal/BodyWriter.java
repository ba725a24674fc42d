package io.github.prilavok.core.internal;

import io.github.prilavok.core.Operation;
import java.io.IOException;
import okhttp3.RequestBody;

/** Turns a request object into bytes: the place for a signature that lives in the body. */
@FunctionalInterface
public interface BodyWriter {
    RequestBody write(Object body, Operation operation) throws IOException;
}
