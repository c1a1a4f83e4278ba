package fr.tuilage.file.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first page as a picture. */
class PreviewsTests {

    @TempDir
    Path folder;

    @Test
    @DisplayName("DOC-1 the first page of a PDF is drawn")
    void page() throws IOException {
        BufferedImage picture = picture(draw(Papers.pdf("a", "b", "Bonjour"), "application/pdf"));
        assertThat(picture.getHeight()).isEqualTo(1_000);
        assertThat(picture.getWidth()).isBetween(700, 800);
    }

    @Test
    @DisplayName("DOC-1 a picture is made small, and never larger than it is")
    void small() throws IOException {
        assertThat(picture(draw(png(3_000, 1_500), "image/png")).getWidth()).isEqualTo(1_000);
        assertThat(picture(draw(png(40, 20), "image/png")).getWidth()).isEqualTo(40);
    }

    @Test
    @DisplayName("DOC-3 a picture of too many points, a page that fills the memory, a locked PDF: no preview, no harm")
    void refused() {
        assertThat(draw(Bombs.picture(60_000, 60_000), "image/png")).isEmpty();
        assertThat(draw(Bombs.heavy(), "application/pdf")).isEmpty();
        assertThat(draw(Papers.locked("Bonjour"), "application/pdf")).isEmpty();
        assertThat(draw(Bombs.noise(1_000), "image/jpeg")).isEmpty();
        assertThat(draw(Packages.letter("Bonjour"), "application/zip")).isEmpty();
    }

    private Optional<byte[]> draw(byte[] content, String mediaType) {
        try {
            Path file = Files.write(folder.resolve("content"), content);
            return new Previews(Reader.PROCESSES).preview(file, mediaType);
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    private static BufferedImage picture(Optional<byte[]> drawn) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(drawn.orElseThrow()));
    }

    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png", bytes);
        return bytes.toByteArray();
    }
}
