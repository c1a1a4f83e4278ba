package fr.tuilage.file.extraction;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Has files looked at by a ClamAV daemon, when there is one (DOC-3). What it has not looked at is not given out. */
@Component
@EnableConfigurationProperties(ScannerSettings.class)
public class VirusScanner {

    private static final Logger log = LoggerFactory.getLogger(VirusScanner.class);
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int CONNECT_MILLIS = 5_000;
    private static final int PIECE = 1 << 16;
    private static final int LONGEST_ANSWER = 4_096;

    private final ScannerSettings settings;

    VirusScanner(ScannerSettings settings) {
        this.settings = settings;
    }

    /** Whether there is a daemon to be asked. */
    public boolean isConfigured() {
        return !settings.host().isBlank();
    }

    /** What the daemon says of a file; a daemon that is away, or stops in the middle, has said nothing. */
    public Verdict scan(Path file) {
        if (!isConfigured()) {
            return Verdict.CLEAN;
        }
        try (Socket socket = new Socket()) {
            // Closed at the end of patience, whatever it is at: a daemon may accept, and then neither read nor answer.
            CompletableFuture<Void> alarm = CompletableFuture.runAsync(
                    () -> close(socket),
                    CompletableFuture.delayedExecutor(settings.patience().toMillis(), TimeUnit.MILLISECONDS));
            try {
                socket.connect(new InetSocketAddress(settings.host(), settings.port()), CONNECT_MILLIS);
                send(file, socket);
                return verdict(answer(socket.getInputStream()));
            } finally {
                alarm.cancel(false);
            }
        } catch (IOException away) {
            log.warn("The virus scanner has not answered: {}", away.toString());
            return Verdict.NOT_SCANNED;
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyGone) {
            log.debug("Closed already", alreadyGone);
        }
    }

    private static void send(Path file, Socket socket) throws IOException {
        DataOutputStream output = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), PIECE));
        output.write(COMMAND);
        try (InputStream content = Files.newInputStream(file)) {
            byte[] piece = new byte[PIECE];
            for (int read = content.read(piece); read > 0; read = content.read(piece)) {
                output.writeInt(read);
                output.write(piece, 0, read);
            }
        }
        output.writeInt(0);
        output.flush();
    }

    private static String answer(InputStream input) throws IOException {
        byte[] answer = new byte[LONGEST_ANSWER];
        int length = 0;
        for (int read = input.read(); read > 0 && length < LONGEST_ANSWER; read = input.read()) {
            answer[length++] = (byte) read;
        }
        return new String(answer, 0, length, StandardCharsets.US_ASCII).strip();
    }

    private static Verdict verdict(String answer) {
        if (answer.equals("stream: OK")) {
            return Verdict.CLEAN;
        }
        log.warn("The virus scanner says: {}", answer);
        return answer.endsWith(" FOUND") ? Verdict.INFECTED : Verdict.NOT_SCANNED;
    }

    /** What is known of a file. */
    public enum Verdict {
        CLEAN,
        INFECTED,
        /** To be asked again; until then the file is in quarantine. */
        NOT_SCANNED
    }
}
