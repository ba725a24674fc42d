package io.github.prilavok.core.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.prilavok.core.Operation;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;
import retrofit2.Retrofit;

/** Has bodies written by the provider's {@link BodyWriter}; answers are read by the engine, not by Retrofit. */
final class BodyConverterFactory extends Converter.Factory {
    private final BodyWriter writer;

    BodyConverterFactory(BodyWriter writer) {
        this.writer = writer;
    }

    @Override
    public @Nullable Converter<?, RequestBody> requestBodyConverter(
            Type type, Annotation[] parameterAnnotations, Annotation[] methodAnnotations, Retrofit retrofit) {
        for (Annotation annotation : methodAnnotations) {
            if (annotation instanceof Operation operation) {
                return body -> {
                    try {
                        return new OneShotBody(writer.write(body, operation));
                    } catch (JsonProcessingException e) {
                        Throwable cause = e.getCause() != null ? e.getCause() : e;
                        throw new IllegalArgumentException(
                                operation.value() + ": the request cannot be written: " + cause.getMessage(), cause);
                    }
                };
            }
        }
        return null;
    }

    @Override
    public Converter<ResponseBody, ?> responseBodyConverter(Type type, Annotation[] annotations, Retrofit retrofit) {
        return body -> {
            throw new IllegalStateException("answers are read by the engine");
        };
    }
}
