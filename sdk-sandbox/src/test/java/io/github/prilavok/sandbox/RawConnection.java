package io.github.prilavok.sandbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A client that shows what a connection really went through. */
final class RawConnection implements AutoCloseable {
    enum End {
        FIN,
        RST,
        SILENCE
    }

    record Received(String text, End end) {}

    private final Socket socket;

    RawConnection(URI url) throws IOException {
        socket = new Socket(url.getHost(), url.getPort());
        socket.setTcpNoDelay(true);
    }

    void post(String path, String body) throws IOException {
        send("POST " + path + " HTTP/1.1\r\nHost: sandbox\r\nContent-Type: application/json\r\nContent-Length: "
                + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body);
    }

    void send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    /** Reads until the connection ends, or nothing has come for a while. */
    Received receive(Duration patience) throws IOException {
        socket.setSoTimeout((int) patience.toMillis());
        ByteArrayOutputStream received = new ByteArrayOutputStream();
        End end;
        try {
            byte[] buffer = new byte[8192];
            for (int n = socket.getInputStream().read(buffer);
                    n >= 0;
                    n = socket.getInputStream().read(buffer)) {
                received.write(buffer, 0, n);
            }
            end = End.FIN;
        } catch (SocketTimeoutException e) {
            end = End.SILENCE;
        } catch (SocketException e) {
            end = End.RST;
        }
        return new Received(received.toString(StandardCharsets.UTF_8), end);
    }

    /** Reads until what has come ends like this. */
    String receiveUntil(String ending, Duration patience) throws IOException {
        socket.setSoTimeout((int) patience.toMillis());
        ByteArrayOutputStream received = new ByteArrayOutputStream();
        while (!received.toString(StandardCharsets.UTF_8).endsWith(ending)) {
            int next = socket.getInputStream().read();
            if (next < 0) {
                throw new IOException("the connection ended after " + received.toString(StandardCharsets.UTF_8));
            }
            received.write(next);
        }
        return received.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
