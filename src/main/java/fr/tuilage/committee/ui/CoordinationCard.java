package fr.tuilage.committee.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import fr.tuilage.base.LabelKey;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.base.ui.Buttons;
import fr.tuilage.base.ui.Card;
import fr.tuilage.base.ui.Dates;
import fr.tuilage.base.ui.FormDialog;
import fr.tuilage.base.ui.Notices;
import fr.tuilage.committee.CommitteeSettings;
import fr.tuilage.committee.CoordinationLine;
import fr.tuilage.committee.CoordinationService;
import fr.tuilage.committee.HalfDetails;
import fr.tuilage.committee.SeatsPage;
import fr.tuilage.identity.PersonDraft;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Who coordinates, for which organisation, since when; and who did before (COM-3). */
final class CoordinationCard extends Card {

    private static final String ORGANISATION = "committee.coordination.field.organisation";
    private static final String STARTS_ON = "committee.field.starts-on";

    private final transient CoordinationService coordinations;
    private final transient SeatsPage seats;
    private final transient Runnable redraw;

    CoordinationCard(CoordinationService coordinations, CommitteeSettings settings, Runnable redraw) {
        super(I18NProvider.translate("committee.coordination"));
        this.coordinations = coordinations;
        this.seats = settings.seats();
        this.redraw = redraw;
        setTestId("coordination-card");
        Button name = Buttons.plain(getTranslation("committee.coordination.name"), this::name);
        name.setTestId("name-coordination");
        name.setVisible(!organisations().isEmpty());
        aside(name);
        List<CoordinationLine> history = settings.coordinations();
        if (history.stream().noneMatch(line -> line.holdsOn(seats.today()))) {
            Paragraph nobody = new Paragraph(getTranslation("committee.coordination.nobody"));
            nobody.addClassName("remark");
            add(nobody);
        }
        PeopleList list = new PeopleList(seats.today());
        history.reversed().forEach(line -> line(list, line));
        add(list);
    }

    private void line(PeopleList list, CoordinationLine line) {
        String title =
                getTranslation("committee.coordination.end.title", line.person().displayName());
        list.line(
                line.person().displayName(),
                getTranslation(
                        "committee.coordination.line",
                        line.organisationName(),
                        SeatWords.period(line.startsOn(), line.endsOn())),
                line.endsOn(),
                new PeopleList.End(getTranslation("committee.coordination.end"), title, () -> end(line, title)));
    }

    private void name() {
        FormDialog dialog = new FormDialog(getTranslation("committee.coordination.name.title"));
        Select<Organisation> organisation = new Select<>();
        organisation.setLabel(getTranslation(ORGANISATION));
        organisation.setItems(organisations());
        organisation.setItemLabelGenerator(Organisation::name);
        dialog.form().field(ORGANISATION, organisation);
        PersonFields person = new PersonFields().in(dialog.form());
        DatePicker startsOn = dialog.form().field(STARTS_ON, Dates.picker(getTranslation(STARTS_ON)));
        startsOn.setValue(seats.today());
        dialog.open(
                getTranslation("committee.coordination.name.send"),
                () -> {
                    if (organisation.getValue() == null) {
                        throw new RuleViolation("refusal.missing", new LabelKey(ORGANISATION));
                    }
                    PersonDraft draft = person.draft(getLocale());
                    coordinations.invite(
                            seats.committeeId(),
                            organisation.getValue().id(),
                            draft,
                            Days.required(STARTS_ON, startsOn),
                            null);
                },
                () -> done("committee.coordination.name.done", person.email.getValue()));
    }

    private void end(CoordinationLine line, String title) {
        new LastDayDialog(title, seats.today())
                .explained("committee.coordination.end.help")
                .ask(
                        on -> coordinations.end(line.id(), line.version(), on),
                        () -> done("committee.end.done", line.person().displayName()));
    }

    private void done(String key, String name) {
        Notices.success(getTranslation(key, name));
        redraw.run();
    }

    /** The organisations of the committee's seats: one of them coordinates. */
    private List<Organisation> organisations() {
        return seats.seats().stream()
                .flatMap(seat -> seat.halves().stream())
                .filter(half -> half.organisationId() != null)
                .map(Organisation::of)
                .distinct()
                .sorted(Comparator.comparing(Organisation::name))
                .toList();
    }

    private record Organisation(UUID id, String name) {

        static Organisation of(HalfDetails half) {
            return new Organisation(
                    Objects.requireNonNull(half.organisationId()), Objects.requireNonNull(half.organisationName()));
        }
    }
}
