package io.github.prilavok.core.internal;

import java.io.IOException;
import kotlin.jvm.functions.Function0;
import kotlin.reflect.KClass;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.EventListener;
import okhttp3.Request;
import okhttp3.Response;
import okio.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * What Retrofit takes for a call: the request that it has built, for the engine to send. For a real call OkHttp would ask the
 * user's event listener factory, and nothing would ever come of it.
 */
record BuiltRequest(Request request) implements Call {
    @Override
    public Response execute() throws IOException {
        throw notSent();
    }

    @Override
    public void enqueue(Callback callback) {
        throw notSent();
    }

    private static IllegalStateException notSent() {
        return new IllegalStateException("requests are sent by the engine");
    }

    @Override
    public void cancel() {}

    @Override
    public boolean isExecuted() {
        return false;
    }

    @Override
    public boolean isCanceled() {
        return false;
    }

    @Override
    public Timeout timeout() {
        return Timeout.NONE;
    }

    @Override
    public void addEventListener(EventListener listener) {
        throw notSent();
    }

    @Override
    public <T> @Nullable T tag(KClass<T> type) {
        return null;
    }

    @Override
    public <T> @Nullable T tag(Class<? extends T> type) {
        return null;
    }

    @Override
    public <T> T tag(KClass<T> type, Function0<? extends T> first) {
        return first.invoke();
    }

    @Override
    public <T> T tag(Class<T> type, Function0<? extends T> first) {
        return first.invoke();
    }

    @Override
    public Call clone() {
        return this;
    }
}
