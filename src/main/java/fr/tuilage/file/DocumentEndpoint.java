package fr.tuilage.file;

import fr.tuilage.base.Refusal;
import fr.tuilage.base.Refusals;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where documents are fetched, by parts where the browser asks for parts. Whatever is in them, the browser keeps them as
 * files and runs nothing: an attachment, of the type that was found in it, in a sandbox without any right.
 */
@RestController
class DocumentEndpoint {

    private static final String SANDBOX = "default-src 'none'; sandbox";

    private final DocumentFileService documents;
    private final Refusals refusals;

    DocumentEndpoint(DocumentFileService documents, Refusals refusals) {
        this.documents = documents;
        this.refusals = refusals;
    }

    /** Without the first slash, as links of pages have it. */
    static String address(UUID id, int number) {
        return "api/documents/" + id + "/versions/" + number;
    }

    @GetMapping("/api/documents/{id}/versions/{number}")
    ResponseEntity<Resource> content(@PathVariable UUID id, @PathVariable int number) {
        DocumentFile file = documents.file(id, number);
        return answer(file, ContentDisposition.attachment());
    }

    /** Drawn by us: shown in the page. */
    @GetMapping("/api/documents/{id}/versions/{number}/preview")
    ResponseEntity<Resource> preview(@PathVariable UUID id, @PathVariable int number) {
        return answer(documents.preview(id, number), ContentDisposition.inline());
    }

    private static ResponseEntity<Resource> answer(DocumentFile file, ContentDisposition.Builder disposition) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", SANDBOX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file.content());
    }

    /** A refusal is answered by its sentence in the reader's language. */
    @ExceptionHandler
    ResponseEntity<Map<String, String>> refused(Refusal refusal, Locale locale) {
        return refusals.answer(refusal, locale);
    }
}
