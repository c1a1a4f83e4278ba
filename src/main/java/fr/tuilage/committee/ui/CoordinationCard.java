package fr.tuilage.committee.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import fr.tuilage.base.ui.Buttons;
import fr.tuilage.base.ui.Card;
import fr.tuilage.base.ui.Notices;
import fr.tuilage.committee.CommitteeSettings;
import fr.tuilage.committee.CoordinationChangeService;
import fr.tuilage.committee.CoordinationHandOver;
import fr.tuilage.committee.CoordinationLine;
import fr.tuilage.committee.CoordinationService;
import fr.tuilage.committee.SeatsPage;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who coordinates, for which organisation, since when; and who did before (COM-3). */
final class CoordinationCard extends Card {

    private final transient CoordinationService coordinations;
    private final transient CoordinationChangeService changes;
    private final transient SeatsPage seats;
    private final transient List<CoordinationLine> history;
    private final transient Runnable redraw;

    CoordinationCard(
            CoordinationService coordinations,
            CoordinationChangeService changes,
            CommitteeSettings settings,
            Runnable redraw) {
        super(I18NProvider.translate("committee.coordination"));
        this.coordinations = coordinations;
        this.changes = changes;
        this.seats = settings.seats();
        this.redraw = redraw;
        setTestId("coordination-card");
        this.history = settings.coordinations();
        Button name = Buttons.plain(getTranslation("committee.coordination.name"), this::name);
        name.setTestId("name-coordination");
        name.setVisible(!organisations().isEmpty());
        Button handOver = Buttons.plain(getTranslation("committee.coordination.hand-over"), this::handOver);
        handOver.setTestId("hand-over-coordination");
        handOver.setVisible(!others().isEmpty());
        aside(name, handOver);
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
        CoordinatorDialog dialog = new CoordinatorDialog(
                getTranslation("committee.coordination.name.title"), "committee.field.starts-on", organisations());
        dialog.ask(
                getTranslation("committee.coordination.name.send"),
                seats.today(),
                (organisation, person, from) ->
                        coordinations.invite(seats.committeeId(), organisation, person, from, null),
                email -> done("committee.coordination.name.done", email));
    }

    private void handOver() {
        CoordinatorDialog dialog = new CoordinatorDialog(
                getTranslation("committee.coordination.hand-over.title"),
                "committee.coordination.hand-over.from",
                others());
        dialog.explained("committee.coordination.hand-over.help");
        dialog.ask(
                getTranslation("committee.coordination.hand-over.send"),
                seats.today().plusDays(1),
                (organisation, person, from) ->
                        changes.handOver(new CoordinationHandOver(seats.committeeId(), organisation, person, from)),
                email -> done("committee.coordination.hand-over.done", email));
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
    private List<CoordinatorDialog.Organisation> organisations() {
        return seats.seats().stream()
                .flatMap(seat -> seat.halves().stream())
                .filter(half -> half.organisationId() != null)
                .map(CoordinatorDialog.Organisation::of)
                .distinct()
                .sorted(Comparator.comparing(CoordinatorDialog.Organisation::name))
                .toList();
    }

    /** Those to which the coordination can pass: none while nobody coordinates. */
    private List<CoordinatorDialog.Organisation> others() {
        Set<UUID> coordinating = history.stream()
                .filter(line -> line.holdsOn(seats.today()))
                .map(CoordinationLine::organisationId)
                .collect(Collectors.toSet());
        return coordinating.isEmpty()
                ? List.of()
                : organisations().stream()
                        .filter(organisation -> !coordinating.contains(organisation.id()))
                        .toList();
    }
}
