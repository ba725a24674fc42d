package io.github.prilavok.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.prilavok.core.error.TransportException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLSocket;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A client certificate that the server refuses: in TLS 1.3 the refusal comes when the request has been written. */
class RefusedCertificateTest {
    @TempDir
    Path folder;

    /** @param listens whether the server takes what is written after its refusal; else the connection breaks meanwhile */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_a_server_refused_at_the_door_was_not_received(boolean listens) throws Exception {
        HeldCertificate known =
                new HeldCertificate.Builder().certificateAuthority(0).build();
        HeldCertificate stranger = new HeldCertificate.Builder().build();
        HeldCertificate own = new HeldCertificate.Builder()
                .addSubjectAlternativeName("127.0.0.1")
                .signedBy(known)
                .build();
        Path trusted = Files.writeString(folder.resolve("ca.pem"), known.certificatePem());
        Path shown =
                Files.writeString(folder.resolve("me.pem"), stranger.certificatePem() + stranger.privateKeyPkcs8Pem());

        try (Door door = new Door(own, known, listens);
                TestApi.Client client = TestApi.Client.builder()
                        .trust(trusted)
                        .clientCertificate(shown, shown, null)
                        .baseUrl("https://127.0.0.1:" + door.socket.getLocalPort() + "/")
                        .build()) {
            assertThatThrownBy(() -> client.api
                            .charge(new TestApi.Order("o-1".repeat(listens ? 1 : 500_000)))
                            .execute())
                    .isExactlyInstanceOf(TransportException.class)
                    .hasMessageContaining("nothing was sent")
                    .hasMessageContaining("clientCertificate(")
                    .hasCauseInstanceOf(SSLException.class);
            assertThat(door.knocks).isEqualTo(3);
        }
    }

    /** Refuses strangers. */
    private static final class Door implements AutoCloseable {
        final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        volatile int knocks;
        private final HandshakeCertificates keys;
        private final boolean listens;

        Door(HeldCertificate own, HeldCertificate trusted, boolean listens) throws IOException {
            this.listens = listens;
            keys = new HandshakeCertificates.Builder()
                    .heldCertificate(own)
                    .addTrustedCertificate(trusted.certificate())
                    .build();
            Thread thread = new Thread(this::open, "door");
            thread.setDaemon(true);
            thread.start();
        }

        private void open() {
            while (!socket.isClosed()) {
                try (Socket plain = socket.accept();
                        SSLSocket tls =
                                (SSLSocket) keys.sslContext().getSocketFactory().createSocket(plain, null, false)) {
                    knocks++;
                    tls.setUseClientMode(false);
                    tls.setNeedClientAuth(true);
                    refuse(tls);
                    InputStream rest = plain.getInputStream();
                    while (listens && rest.read() >= 0) {
                        // The client's last words.
                    }
                } catch (IOException e) {
                    // The client hung up, or the test is over.
                }
            }
        }

        private static void refuse(SSLSocket tls) throws IOException {
            try {
                tls.startHandshake();
            } catch (SSLHandshakeException e) {
                return;
            }
            throw new IOException("let in");
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
