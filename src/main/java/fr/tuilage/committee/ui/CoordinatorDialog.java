package fr.tuilage.committee.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import fr.tuilage.base.LabelKey;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.base.ui.Dates;
import fr.tuilage.base.ui.FormDialog;
import fr.tuilage.committee.HalfDetails;
import fr.tuilage.identity.PersonDraft;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

/** Asks who coordinates for which organisation from which day on. */
final class CoordinatorDialog extends FormDialog {

    private static final String ORGANISATION = "committee.coordination.field.organisation";

    private final String startsOnKey;
    private final Select<Organisation> organisation = new Select<>();
    private final PersonFields person;
    private final DatePicker startsOn;

    /** An organisation that has a seat. */
    record Organisation(UUID id, String name) {

        static Organisation of(HalfDetails half) {
            return new Organisation(
                    Objects.requireNonNull(half.organisationId()), Objects.requireNonNull(half.organisationName()));
        }
    }

    /** What is sent. */
    @FunctionalInterface
    interface Naming extends Serializable {

        void name(UUID organisationId, PersonDraft person, LocalDate from);
    }

    CoordinatorDialog(String title, String startsOnKey, List<Organisation> organisations) {
        super(title);
        this.startsOnKey = startsOnKey;
        organisation.setLabel(getTranslation(ORGANISATION));
        organisation.setItems(organisations);
        organisation.setItemLabelGenerator(Organisation::name);
        form().field(ORGANISATION, organisation);
        person = new PersonFields().in(form());
        startsOn = form().field(startsOnKey, Dates.picker(getTranslation(startsOnKey)));
    }

    /** Says below the fields what follows. */
    void explained(String key) {
        Paragraph hint = new Paragraph(I18NProvider.translate(key));
        hint.addClassName("hint");
        form().add(hint);
    }

    /** Opens it; what is typed stays as long as it is refused. */
    void ask(String verb, LocalDate proposed, Naming naming, Consumer<String> afterwards) {
        startsOn.setValue(proposed);
        open(
                verb,
                () -> {
                    if (organisation.getValue() == null) {
                        throw new RuleViolation("refusal.missing", new LabelKey(ORGANISATION));
                    }
                    naming.name(
                            organisation.getValue().id(),
                            person.draft(getLocale()),
                            Days.required(startsOnKey, startsOn));
                },
                () -> afterwards.accept(person.email.getValue()));
    }
}
