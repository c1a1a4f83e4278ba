package fr.tuilage.committee;

import fr.tuilage.base.RuleViolation;
import fr.tuilage.base.Texts;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a committee calls a seat and its halves, as it is typed (SEAT-1). */
public record SeatNames(
        UUID id,
        int version,
        String name,
        @Nullable String shortName,
        @Nullable String subtitle,
        @Nullable String managerTitle,
        @Nullable String fieldWorkerTitle) {

    /**
     * Trims what was typed.
     *
     * @throws RuleViolation when the name is missing or a text is too long
     */
    public SeatNames {
        name = Texts.required("committee.seat.field.name", name, SeatDraft.NAME_LENGTH);
        shortName = Texts.optional("committee.seat.field.short-name", shortName, SeatDraft.SHORT_NAME_LENGTH);
        subtitle = Texts.optional("committee.seat.field.subtitle", subtitle, SeatDraft.SUBTITLE_LENGTH);
        managerTitle = Texts.optional("committee.seat.field.manager-title", managerTitle, SeatDraft.TITLE_LENGTH);
        fieldWorkerTitle =
                Texts.optional("committee.seat.field.field-worker-title", fieldWorkerTitle, SeatDraft.TITLE_LENGTH);
    }
}
