package fr.tuilage.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What lies between an application and its database, and can be pulled out and put in again. */
public final class Cable implements AutoCloseable {

    private final int port;
    private final int databasePort;
    private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
    private ServerSocket socket;

    private Cable(int databasePort) throws IOException {
        this.databasePort = databasePort;
        this.socket = listen(0);
        this.port = socket.getLocalPort();
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
    public void pull() {
        try {
            socket.close();
            for (Socket connection : connections) {
                connection.close();
            }
            connections.clear();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The database is there again. */
    public void plug() {
        try {
            socket = listen(port);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private ServerSocket listen(int at) throws IOException {
        ServerSocket listening = new ServerSocket();
        listening.setReuseAddress(true);
        listening.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), at));
        Thread.ofVirtual().start(() -> accept(listening));
        return listening;
    }

    private void accept(ServerSocket listening) {
        try {
            while (true) {
                Socket application = listening.accept();
                Socket database = new Socket(InetAddress.getLoopbackAddress(), databasePort);
                connections.add(application);
                connections.add(database);
                Thread.ofVirtual().start(() -> carry(application, database));
                Thread.ofVirtual().start(() -> carry(database, application));
            }
        } catch (IOException pulled) {
            // Nothing more comes this way.
        }
    }

    private void carry(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException ended) {
            // One end is gone: so is the other.
        } finally {
            connections.remove(from);
            connections.remove(to);
        }
    }

    @Override
    public void close() {
        pull();
    }
}
