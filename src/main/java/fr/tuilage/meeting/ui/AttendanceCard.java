package fr.tuilage.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import fr.tuilage.base.ui.Buttons;
import fr.tuilage.base.ui.Card;
import fr.tuilage.base.ui.PairTiles;
import fr.tuilage.base.ui.PairTiles.Tile;
import fr.tuilage.committee.HalfDetails;
import fr.tuilage.committee.HolderLine;
import fr.tuilage.committee.SeatDetails;
import fr.tuilage.committee.SeatHalf;
import fr.tuilage.meeting.AttendanceMark;
import fr.tuilage.meeting.AttendanceService;
import fr.tuilage.meeting.GuestLine;
import fr.tuilage.meeting.MeetingDetails;
import fr.tuilage.meeting.MeetingState;
import fr.tuilage.meeting.Presence;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who is there: a pair of tiles a seat, and the guests (MEET-8). */
class AttendanceCard extends Card {

    private final transient MeetingDetails meeting;
    private final transient AttendanceService attendance;
    private final transient MeetingActs acts;
    private final boolean records;

    AttendanceCard(MeetingDetails meeting, AttendanceService attendance, MeetingActs acts) {
        super(I18NProvider.translate("meeting.attendance"));
        this.meeting = meeting;
        this.attendance = attendance;
        this.acts = acts;
        this.records = meeting.rights().record() && meeting.state() == MeetingState.IN_SESSION;
        setTestId("attendance");
        add(counts());
        UnorderedList seats = new UnorderedList();
        seats.addClassName("att");
        meeting.seats().forEach(seat -> seats.add(row(seat)));
        add(seats);
        if (!meeting.guests().isEmpty()) {
            UnorderedList guests = new UnorderedList();
            guests.addClassNames("att", "guests");
            meeting.guests().forEach(guest -> guests.add(row(guest)));
            add(guests);
        }
        if (records) {
            Button guest = Buttons.plain(
                    getTranslation("meeting.guest.add"),
                    () -> new GuestDialog((name, quality) ->
                                    acts.attempt(() -> attendance.addGuest(meeting.id(), name, quality)))
                            .open());
            guest.setTestId("add-guest");
            Div bar = new Div(guest);
            bar.addClassName("actions");
            add(bar);
        }
    }

    /** The sentence of the counts, with the quorum where the committee wants one (SEAT-4). */
    static String counted(MeetingDetails meeting) {
        return I18NProvider.translate(
                "meeting.attendance.counts",
                meeting.representation().represented(),
                meeting.representation().seats(),
                meeting.representation().paired());
    }

    private Paragraph counts() {
        Integer quorum = meeting.quorum();
        String text = counted(meeting);
        if (quorum != null) {
            text += " "
                    + getTranslation(
                            meeting.representation().reaches(quorum)
                                    ? "meeting.quorum.reached"
                                    : "meeting.quorum.missing",
                            quorum);
        }
        Paragraph line = new Paragraph(text);
        line.addClassName("small");
        line.setTestId("counts");
        line.getElement().setAttribute("role", "status");
        return line;
    }

    private ListItem row(SeatDetails seat) {
        PairTiles pair = new PairTiles(tile(seat, SeatHalf.MANAGER), tile(seat, SeatHalf.FIELD_WORKER)).small();
        Span name = new Span(seat.shortName());
        Div words = new Div(name);
        words.addClassName("grow");
        seat.halves()
                .forEach(half -> remark(seat, half).ifPresent(text -> {
                    Paragraph line = new Paragraph(text);
                    line.addClassNames("soft", "small");
                    words.add(line);
                }));
        ListItem row = new ListItem(pair, words);
        row.setTestId("attendance-seat");
        if (records) {
            Button note = Buttons.quiet(
                    getTranslation("meeting.attendance.note"),
                    () -> new PresenceDialog(
                                    meeting,
                                    seat,
                                    marks -> acts.attempt(
                                            () -> marks.forEach(mark -> attendance.note(meeting.id(), mark))))
                            .open());
            note.setAriaLabel(getTranslation("meeting.attendance.note.label", seat.name()));
            note.setTestId("note-attendance");
            boolean unknown =
                    seat.halves().stream().allMatch(half -> mark(seat, half).isEmpty());
            if (unknown && seat.halves().stream().anyMatch(half -> !half.vacant())) {
                Button all = Buttons.plain(
                        getTranslation("meeting.attendance.all-here"),
                        () -> acts.run(() -> attendance.noteSeatPresent(meeting.id(), seat.id())));
                all.setAriaLabel(getTranslation("meeting.attendance.all-here.label", seat.name()));
                all.setTestId("seat-present");
                row.add(all);
            }
            row.add(note);
        }
        return row;
    }

    private Tile tile(SeatDetails seat, SeatHalf which) {
        HalfDetails half = seat.half(which);
        Optional<AttendanceMark> mark = mark(seat, half);
        Optional<HolderLine> holder =
                meant(half, mark.map(AttendanceMark::personId).orElse(null));
        String name = MeetingWords.half(half);
        if (holder.isEmpty()) {
            return Tile.vacant(getTranslation("meeting.attendance.vacant", name));
        }
        Presence presence = mark.map(AttendanceMark::presence).orElse(Presence.UNKNOWN);
        String label = getTranslation(
                "meeting.attendance.tile",
                name,
                holder.get().person().displayName(),
                getTranslation("meeting.presence." + presence));
        String letters = holder.get().person().initials();
        return switch (presence) {
            case UNKNOWN -> Tile.held(letters, label);
            case PRESENT, REPLACED -> new Tile(letters, label, PairTiles.State.HERE);
            case EXCUSED, ABSENT -> new Tile(letters, label, PairTiles.State.AWAY);
        };
    }

    private Optional<String> remark(SeatDetails seat, HalfDetails half) {
        return mark(seat, half)
                .filter(mark -> mark.presence() != Presence.UNKNOWN && mark.presence() != Presence.PRESENT)
                .map(mark -> {
                    String who = Optional.ofNullable(mark.replacedBy())
                            .or(() -> meant(half, mark.personId())
                                    .map(holder -> holder.person().displayName()))
                            .orElse("");
                    return mark.presence() == Presence.REPLACED
                            ? getTranslation("meeting.attendance.replaced", MeetingWords.half(half), who)
                            : getTranslation(
                                    "meeting.attendance.away",
                                    MeetingWords.half(half),
                                    getTranslation("meeting.presence." + mark.presence()));
                });
    }

    private Optional<AttendanceMark> mark(SeatDetails seat, HalfDetails half) {
        return meeting.attendance().stream()
                .filter(mark -> mark.seatId().equals(seat.id()) && mark.half() == half.half())
                .findFirst();
    }

    private static Optional<HolderLine> meant(HalfDetails half, java.util.@Nullable UUID personId) {
        return half.holders().stream()
                .filter(holder -> holder.person().id().equals(personId))
                .findFirst()
                .or(() -> half.holders().stream().findFirst());
    }

    private ListItem row(GuestLine guest) {
        String quality = guest.quality();
        Div words = new Div(new Span(guest.name()));
        words.addClassName("grow");
        if (quality != null) {
            Paragraph line = new Paragraph(quality);
            line.addClassNames("soft", "small");
            words.add(line);
        }
        ListItem row = new ListItem(words);
        row.setTestId("guest");
        if (records) {
            Button remove = Buttons.quiet("×", () -> acts.run(() -> attendance.removeGuest(meeting.id(), guest.id())));
            remove.setAriaLabel(getTranslation("meeting.guest.remove", guest.name()));
            row.add(remove);
        }
        return row;
    }
}
