package io.github.prilavok.core.internal;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.prilavok.core.Acknowledged;
import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Download;
import io.github.prilavok.core.Operation;
import io.github.prilavok.core.internal.log.Redaction;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.CallAdapter;
import retrofit2.Retrofit;

/** Makes resource methods return {@link ApiCall} or {@link Download}: Retrofit builds the request, the engine sends it. */
final class ApiCallAdapterFactory extends CallAdapter.Factory {
    private final Engine engine;
    private final String provider;
    private final JsonMapper json;
    private final ResponseReader responses;
    private final List<String> requestIdHeaders;
    private final Redaction redaction;
    private final long maxResponseBytes;

    ApiCallAdapterFactory(Engine engine, Transport.Builder settings) {
        this.engine = engine;
        provider = settings.provider;
        json = settings.json;
        responses = settings.responses;
        requestIdHeaders = settings.requestIdHeaders;
        redaction = settings.redaction;
        maxResponseBytes = settings.maxResponseBytes;
    }

    @Override
    public @Nullable CallAdapter<?, ?> get(Type returnType, Annotation[] annotations, Retrofit retrofit) {
        Class<?> raw = getRawType(returnType);
        if (raw != ApiCall.class && raw != Download.class) {
            return null;
        }
        Endpoint endpoint = endpoint(annotations);
        if (raw == Download.class) {
            return new Adapter<Object>(Object.class) {
                @Override
                Object adapt(Supplier<Request> request) {
                    return new HttpDownload(engine, endpoint, request, responses, maxResponseBytes);
                }
            };
        }
        Type valueType = getParameterUpperBound(0, (ParameterizedType) returnType);
        AnswerHandler<Object> answers = AnswerHandler.inMemory(responses, values(valueType), maxResponseBytes);
        return new Adapter<Object>(valueType) {
            @Override
            Object adapt(Supplier<Request> request) {
                return new HttpApiCall<>(engine, endpoint, request, answers);
            }
        };
    }

    private Endpoint endpoint(Annotation[] annotations) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof Operation operation) {
                return Endpoint.of(provider, operation, requestIdHeaders, redaction);
            }
        }
        throw new IllegalArgumentException("a resource method needs @Operation");
    }

    private ResponseReader.ValueReader<Object> values(Type type) {
        if (type == Acknowledged.class) {
            return body -> Acknowledged.DONE;
        }
        if (type == byte[].class) {
            return body -> body;
        }
        if (type == String.class) {
            return body -> new String(body, StandardCharsets.UTF_8);
        }
        ObjectReader reader = json.readerFor(json.constructType(type));
        return body -> {
            Object value = reader.readValue(body);
            if (value == null) {
                throw new IOException("the answer is null");
            }
            return value;
        };
    }

    private abstract static class Adapter<R> implements CallAdapter<R, Object> {
        private final Type responseType;

        Adapter(Type responseType) {
            this.responseType = responseType;
        }

        abstract Object adapt(Supplier<Request> request);

        @Override
        public Type responseType() {
            return responseType;
        }

        @Override
        public Object adapt(Call<R> call) {
            return adapt(call::request);
        }
    }
}
