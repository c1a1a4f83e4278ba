package fr.tuilage.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import fr.tuilage.base.Formats;
import fr.tuilage.base.ui.EmptyState;
import fr.tuilage.base.ui.PageHeader;
import fr.tuilage.base.ui.Parameters;
import fr.tuilage.committee.CommitteeService;
import fr.tuilage.committee.SeatLabel;
import fr.tuilage.committee.SeatService;
import fr.tuilage.meeting.MeetingLine;
import fr.tuilage.meeting.MeetingService;
import fr.tuilage.shell.MainLayout;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The meetings of a committee's year, with what became of each. */
@Route(value = "comites/:committeeId/reunions/:year?", layout = MainLayout.class)
@PermitAll
class MeetingsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CommitteeService committees;
    private final transient MeetingService meetings;
    private final transient SeatService seats;
    private final transient MeetingRecord records;
    private int year;

    MeetingsView(MeetingService meetings, SeatService seats, MeetingRecord records, CommitteeService committees) {
        this.committees = committees;
        this.meetings = meetings;
        this.seats = seats;
        this.records = records;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID committeeId = Parameters.id(event.getRouteParameters(), "committeeId");
        Optional<Integer> asked = event.getRouteParameters()
                .get("year")
                .map(text -> Parameters.year(event.getRouteParameters(), "year").getValue());
        year = asked.orElseGet(() -> committees.today(committeeId).getYear());
        List<MeetingLine> lines = meetings.ofCommittee(committeeId, year);
        if (lines.isEmpty() && asked.isEmpty()) {
            // Whoever plans next year in autumn finds it here at once.
            List<MeetingLine> next = meetings.ofCommittee(committeeId, year + 1);
            if (!next.isEmpty()) {
                year++;
                lines = next;
            }
        }
        show(committeeId, lines);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("meeting.list.title", Integer.toString(year));
    }

    private void show(UUID committeeId, List<MeetingLine> lines) {
        removeAll();
        add(new PageHeader(getTranslation("meeting.list.title", Integer.toString(year)))
                .above(committees.name(committeeId))
                .with(years(committeeId)));
        if (lines.isEmpty()) {
            add(new EmptyState("meeting.list.empty", "meeting.list.empty.text"));
            return;
        }
        Map<UUID, SeatLabel> names = seats.labels(lines.stream()
                .flatMap(line -> Stream.of(
                        Optional.ofNullable(line.hostSeatId()), Optional.ofNullable(line.minuteTakerSeatId())))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet()));
        Map<UUID, Component> written =
                records.links(committeeId, lines.stream().map(MeetingLine::id).toList());
        UnorderedList list = new UnorderedList();
        list.addClassNames("card", "meetings");
        lines.forEach(line -> list.add(row(line, names, written.get(line.id()))));
        add(list);
    }

    private Nav years(UUID committeeId) {
        Nav nav = new Nav();
        nav.addClassName("actions");
        nav.getElement().setAttribute("aria-label", getTranslation("meeting.list.years"));
        for (int other : new int[] {year - 1, year + 1}) {
            RouterLink link = new RouterLink(
                    Integer.toString(other),
                    MeetingsView.class,
                    new RouteParameters(
                            Map.of("committeeId", committeeId.toString(), "year", Integer.toString(other))));
            link.addClassName("btn");
            nav.add(link);
        }
        return nav;
    }

    private ListItem row(MeetingLine line, Map<UUID, SeatLabel> names, @Nullable Component written) {
        Formats formats = MeetingWords.formats();
        LocalDate on = line.session().on();
        Div tile = new Div(new Span(formats.monthShort(on)), new Span(Integer.toString(on.getDayOfMonth())));
        tile.addClassName("day-tile");
        tile.getElement().setAttribute("aria-hidden", "true");
        RouterLink link = new RouterLink(
                formats.date(on),
                MeetingView.class,
                new RouteParameters("meetingId", line.id().toString()));
        H2 title = new H2(link);
        Paragraph details = new Paragraph(Stream.of(
                        Optional.of(formats.timeRange(
                                line.session().startsAt(), line.session().length())),
                        place(line, names),
                        name(line.minuteTakerSeatId(), names)
                                .map(name -> getTranslation("meeting.list.minute-taker", name)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · ")));
        details.addClassNames("soft", "small");
        Div words = new Div(title, details);
        words.addClassName("grow");
        ListItem row = new ListItem(tile, words, MeetingWords.state(line.state()));
        if (written != null) {
            row.add(written);
        }
        row.setTestId("meeting-line");
        return row;
    }

    private Optional<String> place(MeetingLine line, Map<UUID, SeatLabel> names) {
        return line.session().place().isBlank()
                ? name(line.hostSeatId(), names).map(name -> getTranslation("meeting.place.host", name))
                : Optional.of(line.session().place());
    }

    private static Optional<String> name(@Nullable UUID seatId, Map<UUID, SeatLabel> names) {
        return seatId == null
                ? Optional.empty()
                : Optional.ofNullable(names.get(seatId)).map(SeatLabel::name).filter(Objects::nonNull);
    }
}
