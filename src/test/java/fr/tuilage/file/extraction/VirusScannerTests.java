package fr.tuilage.file.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tuilage.file.extraction.VirusScanner.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The talk with a ClamAV daemon, played by the test on a real socket. */
class VirusScannerTests {

    private static final byte[] CONTENT = "x".repeat(150_000).getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path folder;

    @Test
    @DisplayName("DOC-3 a clean file is clean, and was sent whole")
    void clean() throws IOException {
        assertThat(scan("stream: OK\0", Integer.MAX_VALUE)).isEqualTo(Verdict.CLEAN);
    }

    @Test
    @DisplayName("DOC-3 a virus is found")
    void found() throws IOException {
        assertThat(scan("stream: Eicar-Test-Signature FOUND\0", Integer.MAX_VALUE))
                .isEqualTo(Verdict.INFECTED);
    }

    @Test
    @DisplayName("DOC-3 a scanner that refuses, says nothing, or breaks off has not cleared the file")
    void notCleared() throws IOException {
        assertThat(scan("INSTREAM size limit exceeded. ERROR\0", Integer.MAX_VALUE))
                .isEqualTo(Verdict.NOT_SCANNED);
        assertThat(scan("", Integer.MAX_VALUE)).isEqualTo(Verdict.NOT_SCANNED);
        assertThat(scan("", 1_000)).isEqualTo(Verdict.NOT_SCANNED);
    }

    @Test
    @DisplayName("DOC-3 a scanner that is away has not cleared the file")
    void away() throws IOException {
        int free;
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = taken.getLocalPort();
        }
        assertThat(scanner(free).scan(file())).isEqualTo(Verdict.NOT_SCANNED);
    }

    @Test
    @DisplayName("DOC-3 without a scanner everything passes")
    void notConfigured() throws IOException {
        VirusScanner none = new VirusScanner(new ScannerSettings("", 3310, Duration.ofSeconds(1)));
        assertThat(none.isConfigured()).isFalse();
        assertThat(none.scan(file())).isEqualTo(Verdict.CLEAN);
    }

    private Verdict scan(String answer, int patience) throws IOException {
        try (ServerSocket daemon = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var executor = Executors.newSingleThreadExecutor()) {
            CompletableFuture<byte[]> received =
                    CompletableFuture.supplyAsync(() -> serve(daemon, answer, patience), executor);
            Verdict verdict = scanner(daemon.getLocalPort()).scan(file());
            if (patience == Integer.MAX_VALUE) {
                assertThat(received.join()).isEqualTo(CONTENT);
            }
            return verdict;
        }
    }

    private static byte[] serve(ServerSocket daemon, String answer, int patience) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (Socket socket = daemon.accept()) {
            DataInputStream input = new DataInputStream(socket.getInputStream());
            byte[] command = input.readNBytes(10);
            assertThat(new String(command, StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
            for (int length = input.readInt(); length > 0 && content.size() < patience; length = input.readInt()) {
                content.writeBytes(input.readNBytes(length));
            }
            OutputStream output = socket.getOutputStream();
            output.write(answer.getBytes(StandardCharsets.US_ASCII));
            output.flush();
        } catch (IOException over) {
            return new byte[0];
        }
        return content.toByteArray();
    }

    private VirusScanner scanner(int port) {
        return new VirusScanner(new ScannerSettings("127.0.0.1", port, Duration.ofSeconds(20)));
    }

    private Path file() throws IOException {
        return Files.write(folder.resolve("content"), CONTENT);
    }
}
