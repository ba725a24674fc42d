package io.github.prilavok.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;

/**
 * Answers HTTP/1.1 on loopback with bytes made beforehand, and keeps connections. It allocates nothing for a request, since
 * JMH counts what the whole JVM allocates, and does next to nothing, so that what is measured is the client.
 */
final class LoopbackServer implements AutoCloseable {
    private static final byte[] END_OF_HEAD = ascii("\r\n\r\n");
    private static final byte[] CONTENT_LENGTH = ascii("\r\ncontent-length:");
    private static final byte[] NOT_FOUND =
            ascii("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");

    private final ServerSocket socket;
    private final long delay;
    private final byte[][] requestLines;
    private final byte[][] answers;

    private LoopbackServer(ServerSocket socket, Duration delay, byte[][] requestLines, byte[][] answers) {
        this.socket = socket;
        this.delay = delay.toNanos();
        this.requestLines = requestLines;
        this.answers = answers;
    }

    /**
     * Starts a server.
     *
     * @param delay before every answer
     * @param answers JSON by the beginning of the request line, such as {@code POST /v2/Init}
     */
    static LoopbackServer start(Duration delay, Map<String, String> answers) {
        try {
            Map<String, String> sorted = new TreeMap<>(answers);
            LoopbackServer server = new LoopbackServer(
                    new ServerSocket(0, 1024, InetAddress.getLoopbackAddress()),
                    delay,
                    sorted.keySet().stream().map(LoopbackServer::ascii).toArray(byte[][]::new),
                    sorted.values().stream().map(LoopbackServer::answer).toArray(byte[][]::new));
            daemon(server::accept);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without a slash at the end. */
    String url() {
        return "http://127.0.0.1:" + socket.getLocalPort();
    }

    private void accept() {
        try {
            while (true) {
                Socket connection = socket.accept();
                daemon(() -> serve(connection));
            }
        } catch (IOException e) {
            // Closed.
            return;
        }
    }

    private void serve(Socket connection) {
        byte[] buffer = new byte[16 * 1024];
        try (connection) {
            connection.setTcpNoDelay(true);
            InputStream in = connection.getInputStream();
            int filled = 0;
            while (true) {
                int head = indexOf(END_OF_HEAD, buffer, filled);
                while (head < 0) {
                    int count = in.read(buffer, filled, buffer.length - filled);
                    if (count <= 0) {
                        return;
                    }
                    filled += count;
                    head = indexOf(END_OF_HEAD, buffer, filled);
                }
                int length = head + END_OF_HEAD.length + contentLength(buffer, head);
                if (length > buffer.length) {
                    return;
                }
                while (filled < length) {
                    int count = in.read(buffer, filled, buffer.length - filled);
                    if (count <= 0) {
                        return;
                    }
                    filled += count;
                }
                byte[] answer = answerTo(buffer);
                if (delay > 0) {
                    LockSupport.parkNanos(delay);
                }
                connection.getOutputStream().write(answer);
                System.arraycopy(buffer, length, buffer, 0, filled - length);
                filled -= length;
            }
        } catch (IOException e) {
            // The client went away.
            return;
        }
    }

    private byte[] answerTo(byte[] request) {
        for (int i = 0; i < requestLines.length; i++) {
            if (startsWith(requestLines[i], request, 0)) {
                return answers[i];
            }
        }
        return NOT_FOUND;
    }

    private static int contentLength(byte[] buffer, int head) {
        int at = indexOf(CONTENT_LENGTH, buffer, head);
        if (at < 0) {
            return 0;
        }
        int length = 0;
        for (int i = at + CONTENT_LENGTH.length; buffer[i] != '\r'; i++) {
            if (buffer[i] != ' ') {
                length = 10 * length + buffer[i] - '0';
            }
        }
        return length;
    }

    private static int indexOf(byte[] what, byte[] in, int end) {
        for (int i = 0; i <= end - what.length; i++) {
            if (startsWith(what, in, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Letters of {@code in} in either case match small ones of {@code what}. */
    private static boolean startsWith(byte[] what, byte[] in, int from) {
        for (int i = 0; i < what.length; i++) {
            byte b = in[from + i];
            if (b != what[i] && (b < 'A' || b > 'Z' || b + 32 != what[i])) {
                return false;
            }
        }
        return true;
    }

    private static byte[] answer(String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        byte[] head =
                ascii("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nDate: Fri, 20 Nov 2026 09:00:00 GMT\r\n"
                        + "Request-Id: 4bf92f3577b34da6a3ce929d0e0e4736\r\nContent-Length: " + body.length
                        + "\r\n\r\n");
        byte[] answer = new byte[head.length + body.length];
        System.arraycopy(head, 0, answer, 0, head.length);
        System.arraycopy(body, 0, answer, head.length, body.length);
        return answer;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static void daemon(Runnable task) {
        Thread thread = new Thread(task, "loopback");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
