package fr.tuilage.committee;

import fr.tuilage.base.RuleViolation;
import fr.tuilage.base.Texts;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A seat as it is typed (SEAT-1).
 *
 * @param subtitle a few words under the name: the parent organisation, the kind of work
 * @param managerTitle the committee's own word for this half, or null for the usual one
 * @param managerOrganisationId needed unless the seat is held for people concerned or by a third party
 * @param opensOn the first day of the seat: its halves are vacant from then on until they are held
 */
public record SeatDraft(
        UUID committeeId,
        SeatKind kind,
        String name,
        @Nullable String shortName,
        @Nullable String subtitle,
        @Nullable String managerTitle,
        @Nullable UUID managerOrganisationId,
        @Nullable String fieldWorkerTitle,
        @Nullable UUID fieldWorkerOrganisationId,
        LocalDate opensOn) {

    public static final int NAME_LENGTH = 200;
    public static final int SHORT_NAME_LENGTH = 40;
    public static final int SUBTITLE_LENGTH = 200;
    public static final int TITLE_LENGTH = 80;

    /**
     * Trims what was typed.
     *
     * @throws RuleViolation when the name or an organisation is missing, or a text is too long
     */
    public SeatDraft {
        name = Texts.required("committee.seat.field.name", name, NAME_LENGTH);
        shortName = Texts.optional("committee.seat.field.short-name", shortName, SHORT_NAME_LENGTH);
        subtitle = Texts.optional("committee.seat.field.subtitle", subtitle, SUBTITLE_LENGTH);
        managerTitle = Texts.optional("committee.seat.field.manager-title", managerTitle, TITLE_LENGTH);
        fieldWorkerTitle = Texts.optional("committee.seat.field.field-worker-title", fieldWorkerTitle, TITLE_LENGTH);
        if (kind == SeatKind.ORGANISATION && (managerOrganisationId == null || fieldWorkerOrganisationId == null)) {
            throw new RuleViolation("refusal.committee.seat-without-organisation");
        }
    }

    /** The usual seat: one organisation on both halves, under its own name. */
    public static SeatDraft of(
            UUID committeeId,
            String name,
            @Nullable String shortName,
            @Nullable String subtitle,
            UUID organisationId,
            LocalDate opensOn) {
        return new SeatDraft(
                committeeId,
                SeatKind.ORGANISATION,
                name,
                shortName,
                subtitle,
                null,
                organisationId,
                null,
                organisationId,
                opensOn);
    }
}
