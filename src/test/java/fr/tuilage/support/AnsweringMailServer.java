package fr.tuilage.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A small mail server that answers to each address what a test wants, as real ones do and GreenMail does not. */
public final class AnsweringMailServer implements AutoCloseable {

    private final ServerSocket socket;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();

    public AnsweringMailServer() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Thread.ofVirtual().start(this::accept);
    }

    /**
     * Answers something else than "250 OK".
     *
     * @param step the beginning of a line of the client, such as {@code RCPT TO:<a@b.example>}, {@code MAIL FROM},
     *     {@code .} for the end of the content, or {@code CONNECT}
     * @param answer such as {@code 550 5.1.1 nobody here}
     */
    public AnsweringMailServer answering(String step, String answer) {
        answers.put(step, answer);
        return this;
    }

    /** From here on it answers as every server does. */
    public void kind() {
        answers.clear();
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** Addresses of the mails that it took. */
    public List<String> taken() {
        return taken;
    }

    public int connections() {
        return connections.get();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                connections.incrementAndGet();
                Thread.ofVirtual().start(() -> talk(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket client) {
        try (client;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
                PrintWriter out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.UTF_8)) {
            say(out, answer("CONNECT", "220 ready"));
            String recipient = "";
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("RCPT TO:<")) {
                    recipient = line.substring(9, line.indexOf('>'));
                }
                if (line.equals("DATA")) {
                    say(out, "354 go on");
                    while (!".".equals(in.readLine())) {
                        // The content does not matter.
                    }
                    String answer = answer(".", "250 taken");
                    if (answer.startsWith("2")) {
                        taken.add(recipient);
                    }
                    say(out, answer);
                } else if (line.equals("QUIT")) {
                    say(out, "221 bye");
                    return;
                } else {
                    say(out, answer(line, "250 OK"));
                }
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void say(PrintWriter out, String line) {
        out.print(line + "\r\n");
        out.flush();
    }

    private String answer(String line, String usual) {
        return answers.entrySet().stream()
                .filter(known -> line.startsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(usual);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
