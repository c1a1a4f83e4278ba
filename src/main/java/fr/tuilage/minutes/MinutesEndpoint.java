package fr.tuilage.minutes;

import fr.tuilage.base.Refusal;
import fr.tuilage.base.Refusals;
import fr.tuilage.base.Translations;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where the editor saves what is typed, by its own request: a save is acknowledged only after the commit, and needs no
 * open page on the server (MIN-3). And where minutes are fetched as a file (MIN-5). Every rule is in the services.
 */
@RestController
class MinutesEndpoint {

    private final PassageService passages;
    private final MinutesPaperService papers;
    private final Translations translations;
    private final Refusals refusals;

    MinutesEndpoint(PassageService passages, MinutesPaperService papers, Translations translations, Refusals refusals) {
        this.passages = passages;
        this.papers = papers;
        this.translations = translations;
        this.refusals = refusals;
    }

    /** What the editor sends. */
    record Typed(
            @Nullable String text, int version, @Nullable WritingField field) {}

    /** A stored save. */
    record Acknowledged(int version, Instant savedAt) {}

    /** What is stored instead, and who wrote it. */
    record Stored(int version, String text, String by, Instant savedAt, String message) {}

    @PutMapping("/api/minutes/{meetingId}/passages/{agendaItemId}/{kind}")
    ResponseEntity<?> save(
            @PathVariable UUID meetingId,
            @PathVariable UUID agendaItemId,
            @PathVariable PassageKind kind,
            @RequestBody Typed typed,
            Locale locale) {
        String text = typed.text() == null ? "" : typed.text();
        SaveOutcome outcome =
                passages.save(new PassageDraft(meetingId, agendaItemId, kind, text, typed.version(), typed.field()));
        return switch (outcome) {
            case SaveOutcome.Saved saved ->
                ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .body(new Acknowledged(saved.revision(), saved.savedAt()));
            case SaveOutcome.Outdated stored ->
                ResponseEntity.status(HttpStatus.CONFLICT)
                        .cacheControl(CacheControl.noStore())
                        .body(new Stored(
                                stored.revision(),
                                stored.text(),
                                stored.by(),
                                stored.savedAt(),
                                translations.text(locale, "minutes.passage.conflict-by", stored.by())));
        };
    }

    /** The PDF, in the reader's language; never kept by anything on the way. */
    @GetMapping("/api/minutes/{meetingId}/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID meetingId, Locale locale) {
        return papers.pdf(meetingId, locale).answer();
    }

    /** A refusal is answered by its sentence in the reader's language. */
    @ExceptionHandler
    ResponseEntity<Map<String, String>> refused(Refusal refusal, Locale locale) {
        return refusals.answer(refusal, locale);
    }
}
