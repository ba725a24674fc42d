package io.github.prilavok.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prilavok.sandbox.Sandbox;
import io.github.prilavok.sandbox.dolyami.DolyamiSandbox;
import io.github.prilavok.sandbox.tinkoff.TinkoffSandbox;
import io.github.prilavok.sandbox.yookassa.YooKassaSandbox;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each main in a JVM of its own, as a user runs it: by itself, and with a provider in the environment. */
class QuickstartTest {
    @TempDir
    private Path directory;

    @Test
    void tinkoff_by_itself() throws Exception {
        assertThat(run(TinkoffQuickstart.class, Map.of())).matches("""
                Payment \\d+ is paid at http://127\\.0\\.0\\.1:\\d+/new/\\S+
                It is NEW, 1299\\.00 RUB
                Cancelled, it is CANCELED
                """);
    }

    @Test
    void dolyami_by_itself() throws Exception {
        assertThat(run(DolyamiQuickstart.class, Map.of())).matches("""
                Order quickstart-\\d+ is paid at http://127\\.0\\.0\\.1:\\d+/\\S+
                It is NEW, 2598\\.00 RUB in 4 parts
                Cancelled, it is CANCELED
                """);
    }

    @Test
    void yookassa_by_itself() throws Exception {
        assertThat(run(YooKassaQuickstart.class, Map.of())).matches("""
                Payment [0-9a-f-]{36} is paid at http://127\\.0\\.0\\.1:\\d+/\\S+
                It is PENDING, 1299\\.00 RUB
                """);
    }

    @Test
    void cdek_by_itself() throws Exception {
        assertThat(run(CdekQuickstart.class, Map.of())).matches("""
                Moscow to Novosibirsk: \\d+(\\.\\d+)? RUB, \\d+ to \\d+ days
                Track number: \\d{10,}
                Taken back: true
                """);
    }

    @Test
    void wazzup_by_itself() throws Exception {
        assertThat(run(WazzupQuickstart.class, Map.of())).matches("""
                Writing by channel [0-9a-f-]{36}
                Accepted as [0-9a-f-]{36}; whether it was delivered comes by webhook
                """);
    }

    @Test
    void yandexpay_by_itself() throws Exception {
        assertThat(run(YandexPayQuickstart.class, Map.of())).matches("""
                2 at 399\\.83 RUB
                1 at 399\\.84 RUB
                Order quickstart-\\d+ is paid at http://127\\.0\\.0\\.1:\\d+/\\S+
                It is PENDING
                Rolled back, it is FAILED
                """);
    }

    @Test
    void with_a_provider_in_the_environment() throws Exception {
        try (Sandbox sandbox = Sandbox.start()) {
            run(
                    TinkoffQuickstart.class,
                    Map.of(
                            "TINKOFF_TERMINAL", TinkoffSandbox.TERMINAL,
                            "TINKOFF_PASSWORD", TinkoffSandbox.PASSWORD,
                            "TINKOFF_URL", sandbox.tinkoff().baseUrl().toString()));
            assertThat(sandbox.tinkoff().ledger().executed("cancel")).isEqualTo(1);

            DolyamiSandbox dolyami = sandbox.dolyami();
            run(
                    DolyamiQuickstart.class,
                    Map.of(
                            "DOLYAMI_LOGIN", dolyami.login(),
                            "DOLYAMI_PASSWORD", dolyami.password(),
                            "DOLYAMI_CERTIFICATE",
                                    file(dolyami.clientCertificate().certificatePem()),
                            "DOLYAMI_KEY", file(dolyami.clientCertificate().keyPem()),
                            "DOLYAMI_CA", file(dolyami.certificateAuthorityPem()),
                            "DOLYAMI_URL", dolyami.baseUrl().toString()));
            assertThat(dolyami.ledger().executed("cancelOrder")).isEqualTo(1);

            run(
                    YooKassaQuickstart.class,
                    Map.of(
                            "YOOKASSA_SHOP", YooKassaSandbox.SHOP_ID,
                            "YOOKASSA_SECRET", YooKassaSandbox.SHOP_SECRET,
                            "YOOKASSA_URL", sandbox.yookassa().baseUrl().toString()));
            assertThat(sandbox.yookassa().ledger().executed("createPayment")).isEqualTo(1);

            run(
                    CdekQuickstart.class,
                    Map.of(
                            "CDEK_ACCOUNT", sandbox.cdek().clientId(),
                            "CDEK_PASSWORD", sandbox.cdek().clientSecret(),
                            "CDEK_URL", sandbox.cdek().baseUrl().toString()));
            assertThat(sandbox.cdek().ledger().executed("deleteOrder")).isEqualTo(1);

            run(
                    WazzupQuickstart.class,
                    Map.of(
                            "WAZZUP_API_KEY", sandbox.wazzup().apiKey(),
                            "WAZZUP_PHONE", "8 (902) 333-44-55",
                            "WAZZUP_URL", sandbox.wazzup().baseUrl().toString()));
            assertThat(sandbox.wazzup().ledger().count("79023334455", "Заказ 10042 оплачен. Трек СДЭК: 1234567890"))
                    .isEqualTo(1);

            run(
                    YandexPayQuickstart.class,
                    Map.of(
                            "YANDEXPAY_MERCHANT", sandbox.yandexPay().merchantId(),
                            "YANDEXPAY_API_KEY", sandbox.yandexPay().apiKey(),
                            "YANDEXPAY_URL", sandbox.yandexPay().baseUrl().toString()));
            assertThat(sandbox.yandexPay().ledger().executed("rollbackOrder")).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                TinkoffQuickstart.class,
                DolyamiQuickstart.class,
                YooKassaQuickstart.class,
                CdekQuickstart.class,
                WazzupQuickstart.class,
                YandexPayQuickstart.class
            })
    void help_names_the_settings(Class<?> main) throws Exception {
        String prefix = main.getSimpleName().replace("Quickstart", "").toUpperCase(Locale.ROOT);
        assertThat(run(main, Map.of(), "--help"))
                .contains("Runs against the sandbox, or against")
                .contains(prefix + "_URL");
    }

    private String file(String content) throws IOException {
        return Files.writeString(Files.createTempFile(directory, "dolyami", ".pem"), content)
                .toString();
    }

    private String run(Class<?> main, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        Path output = directory.resolve(main.getSimpleName());
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.matches("(TINKOFF|DOLYAMI|CDEK|WAZZUP|YANDEXPAY)_.*|LOG"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES))
                    .as("ends by itself")
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        String text = Files.readString(output, StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(text).isZero();
        return text;
    }
}
