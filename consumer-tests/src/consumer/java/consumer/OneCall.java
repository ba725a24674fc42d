package consumer;

import com.fasterxml.jackson.databind.cfg.PackageVersion;
import io.github.prilavok.core.Money;
import io.github.prilavok.sandbox.Sandbox;
import io.github.prilavok.sandbox.tinkoff.TinkoffSandbox;
import io.github.prilavok.tinkoff.TinkoffClient;
import io.github.prilavok.tinkoff.model.Init;
import io.github.prilavok.tinkoff.model.Payment;
import java.io.File;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kotlin.KotlinVersion;

/**
 * A user's first program: one call each way, and an orderly end. Its exit status is not 0 if a library is there twice, if
 * it is the wrong OkHttp, if the calls fail, or if something keeps the JVM from ending after the client was closed.
 */
public final class OneCall {
    private static final long LIMIT = TimeUnit.SECONDS.toMillis(1);

    private OneCall() {}

    public static void main(String[] args) throws Exception {
        for (String type : List.of(
                "okhttp3/OkHttpClient",
                "okio/Buffer",
                "retrofit2/Retrofit",
                "kotlin/Unit",
                "com/fasterxml/jackson/databind/ObjectMapper")) {
            onlyOnce(type + ".class");
        }
        // By reflection: the compiler would write the constant's value in here.
        String okhttp =
                (String) Class.forName("okhttp3.OkHttp").getField("VERSION").get(null);
        require(okhttp.startsWith("5."), "OkHttp is " + okhttp);
        System.out.println("consumer: OkHttp " + okhttp + ", Kotlin " + KotlinVersion.CURRENT + ", Jackson "
                + PackageVersion.VERSION + ", " + classPath());

        try (Sandbox sandbox = Sandbox.start();
                TinkoffClient tinkoff = TinkoffClient.builder()
                        .baseUrl(sandbox.tinkoff().baseUrl().toString())
                        .terminal(TinkoffSandbox.TERMINAL, TinkoffSandbox.PASSWORD)
                        .build()) {
            Payment created = tinkoff.payments()
                    .init(Init.builder()
                            .orderId("consumer-1")
                            .amount(Money.rubles("1299.00"))
                            .build())
                    .execute();
            Payment read = tinkoff.payments()
                    .getState(created.paymentId())
                    .executeAsync()
                    .get(30, TimeUnit.SECONDS);
            require(
                    Money.rubles("1299.00").equals(read.amount()),
                    "The payment of 1299.00 was read back as one of " + read.amount());
            System.out.println("consumer: payment " + read.paymentId() + " is " + read.status());
        }
        endWithin(LIMIT);
    }

    private static void onlyOnce(String resource) throws Exception {
        List<URL> copies = Collections.list(OneCall.class.getClassLoader().getResources(resource));
        require(copies.size() == 1, resource + " is on the class path " + copies.size() + " times: " + copies);
    }

    private static String classPath() {
        List<File> jars = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(File::new)
                .filter(File::isFile)
                .toList();
        return jars.size() + " jars of " + jars.stream().mapToLong(File::length).sum() / 1024 + " KiB";
    }

    /** Ends the JVM with an error if it has not ended by itself by then. */
    private static void endWithin(long millis) {
        Thread watch = new Thread(() -> {
            try {
                Thread.sleep(millis);
            } catch (InterruptedException e) {
                return;
            }
            Thread.getAllStackTraces().keySet().stream()
                    .filter(thread -> !thread.isDaemon())
                    .forEach(thread -> System.err.println("consumer: still running after close: " + thread));
            Runtime.getRuntime().halt(3);
        });
        watch.setDaemon(true);
        watch.start();
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalStateException(otherwise);
        }
    }
}
