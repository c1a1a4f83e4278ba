package fr.tuilage.organisation;

import fr.tuilage.base.RuleViolation;
import fr.tuilage.base.Texts;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as it is typed.
 *
 * @param mission the kind of work it does
 */
public record OrganisationDraft(
        String name, @Nullable String shortName, @Nullable String mission) {

    public static final int NAME_LENGTH = 200;
    public static final int SHORT_NAME_LENGTH = 40;
    public static final int MISSION_LENGTH = 300;

    /**
     * Trims what was typed.
     *
     * @throws RuleViolation when the name is missing or a text is too long
     */
    public OrganisationDraft {
        name = Texts.required("organisation.field.name", name, NAME_LENGTH);
        shortName = Texts.optional("organisation.field.short-name", shortName, SHORT_NAME_LENGTH);
        mission = Texts.optional("organisation.field.mission", mission, MISSION_LENGTH);
    }
}
