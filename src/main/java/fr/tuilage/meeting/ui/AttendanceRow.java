package fr.tuilage.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.tuilage.base.ui.Buttons;
import fr.tuilage.base.ui.PairTiles;
import fr.tuilage.base.ui.PairTiles.Tile;
import fr.tuilage.committee.HalfDetails;
import fr.tuilage.committee.HolderLine;
import fr.tuilage.committee.SeatDetails;
import fr.tuilage.committee.SeatHalf;
import fr.tuilage.identity.PersonLine;
import fr.tuilage.meeting.AttendanceMark;
import fr.tuilage.meeting.AttendanceService;
import fr.tuilage.meeting.MeetingDetails;
import fr.tuilage.meeting.Presence;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One seat on the sheet of the attendance: its pair of tiles, what there is to say of each half, and how it is noted. */
class AttendanceRow extends ListItem {

    private final transient MeetingDetails meeting;
    private final transient SeatDetails seat;
    private final transient AttendanceService attendance;
    private final transient MeetingActs acts;

    AttendanceRow(
            MeetingDetails meeting, SeatDetails seat, boolean records, AttendanceService attendance, MeetingActs acts) {
        this.meeting = meeting;
        this.seat = seat;
        this.attendance = attendance;
        this.acts = acts;
        setTestId("attendance-seat");
        add(new PairTiles(tile(SeatHalf.MANAGER), tile(SeatHalf.FIELD_WORKER)).small(), words());
        if (records) {
            Div noting = new Div();
            noting.addClassName("row-acts");
            if (mayNoteAll()) {
                noting.add(all());
            }
            noting.add(note());
            add(noting);
        }
    }

    private Div words() {
        Div words = new Div(new Span(seat.shortName()));
        words.addClassName("grow");
        seat.halves()
                .forEach(half -> remark(half).ifPresent(text -> {
                    Paragraph line = new Paragraph(text);
                    line.addClassNames("soft", "small");
                    words.add(line);
                }));
        return words;
    }

    private Button note() {
        Button note = Buttons.quiet(
                getTranslation("meeting.attendance.note"),
                () -> new PresenceDialog(meeting, seat)
                        .open(marks -> acts.attempt(() -> attendance.note(meeting.id(), marks))));
        note.setAriaLabel(getTranslation("meeting.attendance.note.label", seat.name()));
        note.setTestId("note-attendance");
        return note;
    }

    /** Only while nothing is noted yet, and somebody holds a half. */
    private boolean mayNoteAll() {
        return seat.halves().stream().allMatch(half -> mark(half).isEmpty())
                && seat.halves().stream().anyMatch(half -> !half.vacant());
    }

    private Button all() {
        Button all = Buttons.plain(
                getTranslation("meeting.attendance.all-here"),
                () -> acts.run(() -> attendance.noteSeatPresent(meeting.id(), seat.id())));
        all.setAriaLabel(getTranslation("meeting.attendance.all-here.label", seat.name()));
        all.setTestId("seat-present");
        return all;
    }

    private Tile tile(SeatHalf which) {
        HalfDetails half = seat.half(which);
        Optional<AttendanceMark> mark = mark(half);
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

    private Optional<String> remark(HalfDetails half) {
        return handOver(half).or(() -> away(half));
    }

    /** Both holders are there during a hand-over: the tile has room for one. */
    private Optional<String> handOver(HalfDetails half) {
        return mark(half)
                .filter(mark -> mark.inTheRoom().size() > 1)
                .map(mark -> getTranslation(
                        "meeting.attendance.both", MeetingWords.half(half), String.join(", ", names(half, mark))));
    }

    private static List<String> names(HalfDetails half, AttendanceMark mark) {
        return half.holders().stream()
                .map(HolderLine::person)
                .filter(person -> mark.persons().contains(person.id()))
                .map(PersonLine::displayName)
                .toList();
    }

    private Optional<String> away(HalfDetails half) {
        return mark(half)
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

    private Optional<AttendanceMark> mark(HalfDetails half) {
        return meeting.mark(seat.id(), half.half());
    }

    private static Optional<HolderLine> meant(HalfDetails half, @Nullable UUID personId) {
        return half.holders().stream()
                .filter(holder -> holder.person().id().equals(personId))
                .findFirst()
                .or(() -> half.holders().stream().findFirst());
    }
}
