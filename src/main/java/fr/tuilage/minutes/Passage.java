package fr.tuilage.minutes;

import fr.tuilage.base.StoredEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

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

    /** The open field that wrote what is stored, the turn of its save, and the revision upon which it began. */
    // As text: a page may draw what MariaDB would not take for a UUID.
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable UUID fieldId;

    private int fieldTurn;
    private int fieldBase;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Passage() {}

    @SuppressWarnings("NullAway.Init") // written by the first save
    Passage(PassageDraft draft) {
        this.minutesId = draft.meetingId();
        this.agendaItemId = draft.agendaItemId();
        this.kind = draft.kind();
    }

    /**
     * Whether a save may be acknowledged: it is based on what is stored, it brings what is stored already, or what is stored
     * came from the same field. The last two follow a save whose answer was lost on the way, and must not look like a
     * conflict with oneself (MIN-3).
     */
    boolean accepts(PassageDraft draft) {
        return draft.revision() == revision || draft.text().equals(text) || goesOn(draft);
    }

    /** Whether nobody but the field that sends this wrote since what its writer saw. */
    private boolean goesOn(PassageDraft draft) {
        WritingField field = draft.field();
        return field != null && fieldId != null && draft.revision() >= fieldBase && field.follows(fieldId, fieldTurn);
    }

    void save(PassageDraft draft, UUID by, Instant at) {
        if (draft.text().equals(text) && revision > 0) {
            return;
        }
        WritingField field = draft.field();
        fieldBase = goesOn(draft) ? fieldBase : revision;
        fieldId = field == null ? null : field.id();
        fieldTurn = field == null ? 0 : field.turn();
        text = draft.text();
        revision++;
        savedAt = at;
        savedBy = by;
    }

    PassageDetails details() {
        return new PassageDetails(agendaItemId, kind, text, revision, savedAt, fieldId, fieldTurn);
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
