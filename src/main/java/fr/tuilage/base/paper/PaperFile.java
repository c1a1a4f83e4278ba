package fr.tuilage.base.paper;

import java.text.Normalizer;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A paper to take away: its name, without anything a file system minds, and its content. */
@SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
public record PaperFile(String name, byte[] content) {

    private static final int LONGEST_NAME = 100;

    /** A PDF whose name is a sentence's letters and digits with hyphens between: it survives every mail and every disk. */
    public static PaperFile pdf(String words, byte[] content) {
        String letters = Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String safe = letters.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        String name = safe.substring(0, Math.min(safe.length(), LONGEST_NAME)).toLowerCase(Locale.ROOT);
        return new PaperFile(name + ".pdf", content);
    }

    /** The answer to whoever fetches it; never kept by anything on the way. */
    public ResponseEntity<byte[]> answer() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }

    @Override
    public String toString() {
        return "PaperFile[" + name + "]";
    }
}
