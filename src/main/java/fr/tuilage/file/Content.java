package fr.tuilage.file;

import fr.tuilage.base.StoredEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was received, once whatever the number of documents that hold it (DOC-1); the bytes are in the store. */
@Entity
class Content extends StoredEntity {

    @Column(nullable = false, updatable = false, columnDefinition = "char(64)")
    private String sha256;

    @Column(nullable = false, updatable = false)
    private long size;

    @Column(nullable = false)
    private String mediaType;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private TextState state;

    private @Nullable String reason;

    @Column(nullable = false)
    private int attempts;

    @Column(nullable = false)
    private Instant nextAttemptAt;

    private @Nullable String title;

    private @Nullable String author;

    private @Nullable String language;

    private @Nullable Integer pages;

    private @Nullable LocalDate writtenOn;

    @Column(nullable = false)
    private boolean preview;

    @Column(nullable = false, updatable = false)
    private Instant receivedAt;

    protected Content() {}

    String sha256() {
        return sha256;
    }

    long size() {
        return size;
    }

    TextState state() {
        return state;
    }

    /** Key of the reason why it has no text, or why it is given to nobody. */
    @Nullable
    String reason() {
        return reason;
    }

    /** Whether there is a picture of its first page. */
    boolean hasPreview() {
        return preview;
    }

    int attempts() {
        return attempts;
    }

    ContentFacts facts() {
        return new ContentFacts(mediaType, title, author, language, pages, writtenOn);
    }

    /** Somebody has begun with it, and has until then: counted before the work, for the work may kill whoever does it. */
    void begin(Instant until) {
        attempts++;
        nextAttemptAt = until;
    }

    /** It was nobody's fault: as if nobody had begun. */
    void giveBack(Instant again) {
        attempts--;
        nextAttemptAt = again;
    }

    void postpone(Instant again) {
        nextAttemptAt = again;
    }

    /** The scanner has found nothing: from now on it is given, and its turn to be read has come. */
    void pass() {
        state = TextState.WAITING;
        attempts = 1;
    }

    /** What has come of it, for good. */
    void end(TextState ended, @Nullable String why, ContentFacts found, boolean withPreview) {
        state = ended;
        reason = why;
        mediaType = found.mediaType();
        title = found.title();
        author = found.author();
        language = found.language();
        pages = found.pages();
        writtenOn = found.writtenOn();
        preview = withPreview;
    }

    /**
     * All its attempts again.
     *
     * @param first the state in which a content begins
     */
    void tryAgain(TextState first, Instant now) {
        state = first;
        reason = null;
        attempts = 0;
        nextAttemptAt = now;
    }

    UnreadLine line(String committees) {
        return new UnreadLine(id(), mediaType, size, committees, state, reason, attempts, receivedAt);
    }
}
