package io.github.prilavok.core;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names an endpoint and says how safe a repeat of it is. Stands beside Retrofit's verb annotation on every method of a
 * resource interface.
 *
 * <pre>{@code
 * @POST("v2/Init")
 * @Operation(value = "init", safety = Safety.UNSAFE)
 * ApiCall<Payment> init(@Body Init request);
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Operation {
    /** The operation's name: the same in logs, exceptions, metrics and the coverage report. */
    String value();

    /** What a second execution would do. */
    Safety safety();

    /** Whether the client's credentials go with the request. */
    boolean authenticated() default true;
}
