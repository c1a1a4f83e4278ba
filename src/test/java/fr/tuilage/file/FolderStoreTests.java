package fr.tuilage.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tuilage.base.RuleViolation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FolderStoreTests {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final int MAXIMUM = 1_000_000;

    @TempDir
    private Path folder;

    private FolderStore store;

    @BeforeEach
    void open() {
        store = new FolderStore(folder, MAXIMUM, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    @DisplayName("DOC-1 the same content is stored once, under its SHA-256")
    void once() throws IOException {
        Incoming first = received("Une convention");
        Incoming second = received("Une convention");
        store.keep(first);
        store.keep(second);
        store.forget(second);
        assertThat(first.sha256()).isEqualTo(second.sha256()).hasSize(64);
        assertThat(files()).containsExactly(store.local(first.sha256()));
        assertThat(store.open(first.sha256()).getContentAsString(UTF_8)).isEqualTo("Une convention");
    }

    @Test
    @DisplayName("DOC-1 what breaks off in the middle leaves nothing")
    void brokenOff() {
        InputStream broken =
                new SequenceInputStream(new ByteArrayInputStream("le début".getBytes(UTF_8)), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("connection reset");
                    }
                });
        assertThatThrownBy(() -> store.receive(broken, "coupé.txt")).isInstanceOf(UncheckedIOException.class);
        assertThat(files()).isEmpty();
    }

    @Test
    @DisplayName("DOC-3 what is empty or too long is refused with its sentence, and leaves nothing")
    void refused() {
        assertThatThrownBy(() -> store.receive(InputStream.nullInputStream(), "vide.txt"))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("refusal.file.empty"));
        assertThatThrownBy(() -> store.receive(new ByteArrayInputStream(new byte[MAXIMUM + 1]), "long.bin"))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("refusal.file.too-big"));
        assertThat(files()).isEmpty();
        assertThat(store.receive(new ByteArrayInputStream(new byte[MAXIMUM]), "juste.bin")
                        .size())
                .isEqualTo(MAXIMUM);
    }

    @ParameterizedTest
    @CsvSource({
        "'%PDF-1.7\n', rapport.docx, application/pdf",
        "'#!/bin/sh\nrm -rf /\n', facture.pdf, application/x-sh",
        "'<html><script>alert(1)</script></html>', image.png, text/html",
        "'Un texte simple', notes.txt, text/plain"
    })
    @DisplayName("DOC-1 the type is that of the content, whatever the name says")
    void type(String content, String name, String type) {
        assertThat(store.receive(new ByteArrayInputStream(content.getBytes(UTF_8)), name)
                        .mediaType())
                .isEqualTo(type);
    }

    @Test
    @DisplayName("DOC-1 what a stop in the middle has left is swept after a while; what is named or young stays")
    void sweep() throws IOException {
        Incoming named = received("nommé");
        Incoming forgotten = received("oublié");
        Incoming young = received("tout juste arrivé");
        Incoming halfway = received("jamais rangé");
        List.of(named, forgotten, young).forEach(store::keep);
        store.keepPreview(forgotten.sha256(), new byte[] {1});
        for (Path old : List.of(
                store.local(named.sha256()),
                store.local(forgotten.sha256()),
                store.openPreview(forgotten.sha256()).getFile().toPath(),
                halfway.path())) {
            Files.setLastModifiedTime(old, FileTime.from(NOW.minus(Duration.ofDays(2))));
        }
        Files.setLastModifiedTime(store.local(young.sha256()), FileTime.from(NOW));
        store.sweep(Duration.ofDays(1), (sha256, remove) -> {
            if (!sha256.equals(named.sha256())) {
                remove.run();
            }
        });
        assertThat(files()).containsExactlyInAnyOrder(store.local(named.sha256()), store.local(young.sha256()));
    }

    @Test
    @DisplayName("DOC-3 a name that is no SHA-256 leads nowhere")
    void outside() {
        assertThatThrownBy(() -> store.local("../../../etc/passwd")).isInstanceOf(IllegalArgumentException.class);
    }

    private Incoming received(String content) {
        return store.receive(new ByteArrayInputStream(content.getBytes(UTF_8)), "fichier.txt");
    }

    private List<Path> files() {
        try (Stream<Path> walked = Files.walk(folder)) {
            return walked.filter(Files::isRegularFile).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
