package io.github.prilavok.core.internal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.channels.SocketChannel;
import javax.net.SocketFactory;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * Makes blocking calls end when their thread is interrupted. The JDK's default sockets do not: a platform thread sits out
 * the read time-out. Sockets of a channel do. Also marks what has been sent.
 */
public final class InterruptibleIo {
    private InterruptibleIo() {}

    /** Puts this client's sockets and its watch for the first byte in place; a socket factory of the user's stays. */
    public static void configure(OkHttpClient.Builder builder, @Nullable OkHttpClient given) {
        if (given == null || given.socketFactory() == SocketFactory.getDefault()) {
            builder.socketFactory(ChannelSockets.INSTANCE);
        }
        builder.addNetworkInterceptor(Attempt.WATCH);
    }

    private static final class ChannelSockets extends SocketFactory {
        /** One for all clients: connections are shared only between equal factories. */
        static final ChannelSockets INSTANCE = new ChannelSockets();

        @Override
        public Socket createSocket() throws IOException {
            return SocketChannel.open().socket();
        }

        @Override
        public Socket createSocket(String host, int port) throws IOException {
            return connected(new InetSocketAddress(host, port), null);
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
            return connected(new InetSocketAddress(host, port), new InetSocketAddress(local, localPort));
        }

        @Override
        public Socket createSocket(InetAddress host, int port) throws IOException {
            return connected(new InetSocketAddress(host, port), null);
        }

        @Override
        public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
            return connected(new InetSocketAddress(host, port), new InetSocketAddress(local, localPort));
        }

        private Socket connected(InetSocketAddress remote, @Nullable InetSocketAddress local) throws IOException {
            Socket socket = createSocket();
            try {
                if (local != null) {
                    socket.bind(local);
                }
                socket.connect(remote);
                return socket;
            } catch (IOException | RuntimeException e) {
                socket.close();
                throw e;
            }
        }
    }
}
