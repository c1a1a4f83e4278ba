package fr.tuilage.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/** What lies between an application and its database, and can be pulled out and put in again. */
public final class Cable implements AutoCloseable {

    private final int port;
    private final int databasePort;
    private final List<Socket> ends = new ArrayList<>();
    private ServerSocket socket;

    private Cable(int databasePort) throws IOException {
        this.databasePort = databasePort;
        this.socket = bound(0);
        this.port = socket.getLocalPort();
        listen(socket);
    }

    /** To the database that listens to a port of this machine. */
    public static Cable to(int databasePort) {
        try {
            return new Cable(databasePort);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Where the application finds the database. */
    public int port() {
        return port;
    }

    /** All connections break, and new ones are refused. */
    public synchronized void pull() {
        close(socket);
        ends.forEach(Cable::close);
        ends.clear();
    }

    /** The database is there again. */
    public synchronized void plug() {
        try {
            socket = bound(port);
            listen(socket);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        pull();
    }

    private static ServerSocket bound(int port) throws IOException {
        ServerSocket bound = new ServerSocket();
        bound.setReuseAddress(true);
        bound.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        return bound;
    }

    private void listen(ServerSocket listening) {
        Thread.ofPlatform().daemon().name("cable").start(() -> {
            while (!listening.isClosed()) {
                try {
                    connect(listening, listening.accept());
                } catch (IOException pulled) {
                    // Asked again, unless it is pulled out.
                }
            }
        });
    }

    private synchronized void connect(ServerSocket listening, Socket application) throws IOException {
        ends.add(application);
        if (listening.isClosed()) {
            close(application);
            return;
        }
        Socket database = new Socket(InetAddress.getLoopbackAddress(), databasePort);
        ends.add(database);
        carry(application, database);
        carry(database, application);
    }

    private static void carry(Socket from, Socket to) {
        Thread.ofPlatform().daemon().name("cable").start(() -> {
            try (from;
                    to) {
                from.getInputStream().transferTo(to.getOutputStream());
            } catch (IOException ended) {
                // One end is gone: so is the other.
            }
        });
    }

    private static void close(AutoCloseable end) {
        try {
            end.close();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
