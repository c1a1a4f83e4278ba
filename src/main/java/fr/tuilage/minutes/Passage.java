package fr.tuilage.minutes;

import fr.tuilage.base.StoredEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What is written under one item of the agenda (MIN-2). */
@Entity
@Table(name = "minutes_passage")
class Passage extends StoredEntity {

    @Column(nullable = false, updatable = false)
    private UUID minutesId;

    @Column(nullable = false, updatable = false)
    private UUID agendaItemId;

    @Column(nullable = false, updatable = false)
    @Enumerated(EnumType.STRING)
    private PassageKind kind;

    @Column(nullable = false, columnDefinition = "mediumtext")
    private String text = "";

    private int revision;

    @Column(nullable = false)
    private Instant savedAt;

    @Column(nullable = false)
    private UUID savedBy;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Passage() {}

    @SuppressWarnings("NullAway.Init") // written by the first save
    Passage(PassageDraft draft) {
        this.minutesId = draft.meetingId();
        this.agendaItemId = draft.agendaItemId();
        this.kind = draft.kind();
    }

    /**
     * Whether a save may be acknowledged: it is based on what is stored, or it brings what is stored already. The second
     * is a save whose answer was lost on the way, and must not look like a conflict (MIN-3).
     */
    boolean accepts(PassageDraft draft) {
        return draft.revision() == revision || draft.text().equals(text);
    }

    void save(PassageDraft draft, UUID by, Instant at) {
        if (draft.text().equals(text) && revision > 0) {
            return;
        }
        text = draft.text();
        revision++;
        savedAt = at;
        savedBy = by;
    }

    PassageDetails details() {
        return new PassageDetails(agendaItemId, kind, text, revision, savedAt);
    }

    UUID agendaItemId() {
        return agendaItemId;
    }

    PassageKind kind() {
        return kind;
    }

    String text() {
        return text;
    }

    int revision() {
        return revision;
    }

    Instant savedAt() {
        return savedAt;
    }

    UUID savedBy() {
        return savedBy;
    }
}
