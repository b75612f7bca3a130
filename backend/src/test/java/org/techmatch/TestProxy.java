package org.techmatch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands between the portal and one of its servers, so that a test can take the server away and give it back. */
public final class TestProxy implements AutoCloseable {
    private final InetSocketAddress target;
    private final ServerSocket listener;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    public TestProxy(String host, int port) {
        try {
            target = new InetSocketAddress(host, port);
            listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    /** In front of the server of a URL, with or without the prefix jdbc:. */
    public static TestProxy of(String url) {
        URI uri = URI.create(url.replaceFirst("^jdbc:", ""));
        return new TestProxy(uri.getHost(), uri.getPort());
    }

    /** The URL with the proxy's address in place of the server's. */
    public String url(String original) {
        URI uri = URI.create(original.replaceFirst("^jdbc:", ""));
        return original.replace(uri.getAuthority(), "127.0.0.1:" + listener.getLocalPort());
    }

    /** Breaks every connection and refuses new ones. */
    public void cut() {
        cut = true;
        open.forEach(TestProxy::quietly);
    }

    /** Lets connections through again. */
    public void mend() {
        cut = false;
    }

    @Override
    public void close() {
        cut();
        quietly(listener);
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket client = listener.accept();
                if (cut) {
                    client.close();
                } else {
                    connect(client);
                }
            } catch (IOException e) {
                // the listener was closed, or the server is away
            }
        }
    }

    private void connect(Socket client) throws IOException {
        Socket server = new Socket();
        try {
            server.connect(target);
        } catch (IOException e) {
            client.close();
            throw e;
        }
        open.add(client);
        open.add(server);
        Thread.ofVirtual().start(() -> pump(client, server));
        Thread.ofVirtual().start(() -> pump(server, client));
    }

    private void pump(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // broken by one side or by cut()
        } finally {
            quietly(from);
            quietly(to);
            open.remove(from);
            open.remove(to);
        }
    }

    private static void quietly(AutoCloseable socket) {
        try {
            socket.close();
        } catch (Exception e) {
            // already closed
        }
    }
}
