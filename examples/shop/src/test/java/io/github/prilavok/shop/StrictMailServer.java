package io.github.prilavok.shop;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Speaks SMTP, and says no to an address as a real server does: with the address in its words. */
final class StrictMailServer implements AutoCloseable {
    private final ServerSocket socket;
    private final Queue<String> answersToAddresses = new ConcurrentLinkedQueue<>();
    final AtomicInteger refused = new AtomicInteger();
    final AtomicInteger taken = new AtomicInteger();

    private StrictMailServer(ServerSocket socket) {
        this.socket = socket;
    }

    /** @param no the code with which each of the next letters' first address is refused */
    static StrictMailServer refusing(int... no) throws IOException {
        StrictMailServer server = new StrictMailServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
        for (int code : no) {
            server.answersToAddresses.add(Integer.toString(code));
        }
        Thread thread = new Thread(server::serve, "strict mail server");
        thread.setDaemon(true);
        thread.start();
        return server;
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException e) {
                // The client has gone, or the test is over.
            }
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        say(client, "220 strict.example");
        boolean first = true;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String verb = line.substring(0, Math.min(4, line.length())).toUpperCase(Locale.ROOT);
            switch (verb) {
                case "RCPT" -> {
                    String no = first ? answersToAddresses.poll() : null;
                    first = false;
                    if (no == null) {
                        say(client, "250 ok");
                    } else {
                        refused.incrementAndGet();
                        say(client, no + " 5.1.1 " + line.substring(line.indexOf('<')) + ": no such mailbox");
                    }
                }
                case "DATA" -> {
                    say(client, "354 go on");
                    while (!".".equals(in.readLine())) {
                        // The letter.
                    }
                    taken.incrementAndGet();
                    say(client, "250 taken");
                }
                case "QUIT" -> {
                    say(client, "221 bye");
                    return;
                }
                default -> say(client, "250 ok");
            }
        }
    }

    private static void say(Socket client, String line) throws IOException {
        OutputStream out = client.getOutputStream();
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
