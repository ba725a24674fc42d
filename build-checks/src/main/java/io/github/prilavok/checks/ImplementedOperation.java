package io.github.prilavok.checks;

import io.github.prilavok.core.Operation;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.HTTP;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;

/**
 * An operation as a resource interface declares it.
 *
 * @param provider the name of its sheet: {@code tinkoff}, {@code dolyami}, …
 */
record ImplementedOperation(
        String provider, String name, String verb, String path, String safety, boolean authenticated, Method method) {
    static ImplementedOperation of(Method method) {
        Operation operation = method.getAnnotation(Operation.class);
        String[] target = target(method);
        return new ImplementedOperation(
                provider(method.getDeclaringClass()),
                operation.value(),
                target[0],
                target[1],
                operation.safety().name().toLowerCase(Locale.ROOT),
                operation.authenticated(),
                method);
    }

    private static String provider(Class<?> resource) {
        String name = resource.getPackageName().substring("io.github.prilavok.".length());
        return name.contains(".dolyami") ? "dolyami" : name.split("\\.", 2)[0];
    }

    private static String[] target(Method method) {
        for (Annotation annotation : method.getAnnotations()) {
            String[] target = target(annotation);
            if (target != null) {
                return target;
            }
        }
        throw new IllegalStateException(method + " has no verb");
    }

    private static String @Nullable [] target(Annotation annotation) {
        if (annotation instanceof GET get) {
            return new String[] {"GET", get.value()};
        } else if (annotation instanceof POST post) {
            return new String[] {"POST", post.value()};
        } else if (annotation instanceof PUT put) {
            return new String[] {"PUT", put.value()};
        } else if (annotation instanceof PATCH patch) {
            return new String[] {"PATCH", patch.value()};
        } else if (annotation instanceof DELETE delete) {
            return new String[] {"DELETE", delete.value()};
        } else if (annotation instanceof HTTP http) {
            return new String[] {http.method(), http.path()};
        }
        return null;
    }

    boolean isSameAs(ImplementedOperation other) {
        return provider.equals(other.provider) && name.equals(other.name);
    }

    String where() {
        return method.getDeclaringClass().getSimpleName() + '.' + method.getName();
    }
}
