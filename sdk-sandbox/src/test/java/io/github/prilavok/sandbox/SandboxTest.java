package io.github.prilavok.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

class SandboxTest {
    @Test
    void starts_every_provider_in_one_time_and_ends_them() throws Exception {
        Sandbox sandbox = Sandbox.start();
        List<ProviderSandbox> providers = List.of(
                sandbox.tinkoff(),
                sandbox.cdek(),
                sandbox.wazzup(),
                sandbox.dolyami(),
                sandbox.yandexPay(),
                sandbox.yookassa());
        assertThat(providers).allSatisfy(provider -> {
            assertThat(provider.clock()).isSameAs(sandbox.clock());
            connect(provider.baseUrl());
        });
        assertThat(providers)
                .extracting(provider -> provider.baseUrl().getPort())
                .doesNotHaveDuplicates();

        sandbox.close();

        assertThat(providers)
                .allSatisfy(provider ->
                        assertThatThrownBy(() -> connect(provider.baseUrl())).isInstanceOf(ConnectException.class));
    }

    @Test
    void leaves_nothing_running_if_a_port_is_taken() throws Exception {
        int free = freePort();
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Sandbox.Builder builder =
                    Sandbox.builder().port(Provider.TINKOFF, free).port(Provider.WAZZUP, taken.getLocalPort());

            assertThatThrownBy(builder::start)
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessage("The sandbox of wazzup cannot listen on port " + taken.getLocalPort());
        }
        assertThatThrownBy(() -> connect(URI.create("http://127.0.0.1:" + free)))
                .isInstanceOf(ConnectException.class);
    }

    @Test
    void the_command_line_prints_urls_and_credentials() throws Exception {
        CommandLine line = CommandLine.run("--compress", "60", "--notification-url", "http://127.0.0.1:1/hook");
        try {
            assertThat(line.running()).isTrue();
            assertThat(line.status()).isZero();
            assertThat(line.text())
                    .contains("T-Bank      http://127.0.0.1:")
                    .contains("terminal 1700000000001DEMO, payouts 1700000000001E2C, password S3cr3tPwd0rd!")
                    .contains("CDEK        http://127.0.0.1:")
                    .contains("Wazzup      http://127.0.0.1:")
                    .contains("Yandex Pay  http://127.0.0.1:")
                    .contains("Dolyami     https://127.0.0.1:");
            Path certificates = Path.of(line.text().replaceAll("(?s).*certificates in ([^\n]*)\n.*", "$1"));
            assertThat(certificates.resolve("ca.pem")).content().startsWith("-----BEGIN CERTIFICATE-----");
            assertThat(certificates.resolve("open_api_cert.pem")).exists();
            assertThat(certificates.resolve("private.key")).content().startsWith("-----BEGIN PRIVATE KEY-----");
            assertThat(line.text())
                    .contains("YooKassa    http://127.0.0.1:")
                    .contains("shop 100500, secret test_")
                    .contains("payouts 500123, secret test_")
                    .endsWith("Ctrl-C ends it.");
        } finally {
            line.close();
        }
    }

    @Test
    void the_command_line_takes_a_port_for_every_provider() throws Exception {
        int free = freePort();
        CommandLine line = CommandLine.run(
                "--yandex-pay-port", Integer.toString(free), "--callback-url", "http://127.0.0.1:1/hook");
        try {
            assertThat(line.text()).contains("Yandex Pay  http://127.0.0.1:" + free + "/");
        } finally {
            line.close();
        }
        for (Provider provider : Provider.values()) {
            assertThat(CommandLine.run("--help").text()).contains(provider.portOption() + " N");
        }
    }

    @Test
    void the_command_line_explains_a_wrong_option() {
        assertThat(CommandLine.run("--help").status()).isZero();
        assertWrong("Unknown option --port", "--port", "1");
        assertWrong("Option --cdek-port needs a value", "--cdek-port");
        assertWrong("Option --cdek-port takes a number from 0 to 65535, not 70000", "--cdek-port", "70000");
        assertWrong("Option --compress takes a number from 1 to 1000000, not fast", "--compress", "fast");
        assertWrong("Option --notification-url takes a URL, not here", "--notification-url", "here");
    }

    private static void assertWrong(String message, String... args) {
        CommandLine line = CommandLine.run(args);
        assertThat(line.running()).isFalse();
        assertThat(line.status()).isEqualTo(2);
        assertThat(line.text()).startsWith(message + "\n").contains("--tinkoff-port");
    }

    private static void connect(URI url) throws IOException {
        Socket socket = new Socket();
        try (socket) {
            socket.connect(new java.net.InetSocketAddress(url.getHost(), url.getPort()), (int)
                    Duration.ofSeconds(5).toMillis());
        }
    }

    /** Not of those that the system gives to connections on their way out. */
    private static int freePort() throws IOException {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(20_000, 32_768);
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (BindException e) {
                // Taken: another one.
            }
        }
    }
}
