package fr.tuilage.minutes;

import fr.tuilage.committee.HalfDetails;
import fr.tuilage.committee.HolderLine;
import fr.tuilage.committee.SeatDetails;
import fr.tuilage.identity.PersonLine;
import fr.tuilage.meeting.AttendanceMark;
import fr.tuilage.meeting.GuestLine;
import fr.tuilage.meeting.MeetingDetails;
import fr.tuilage.meeting.Presence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who was there, as it stands on paper: a line for each half of a seat, then the guests (MEET-8). */
final class AttendanceSheet {

    private final MeetingDetails meeting;
    private final Words words;

    AttendanceSheet(MeetingDetails meeting, Words words) {
        this.meeting = meeting;
        this.words = words;
    }

    /** Sentences of the translations in the language of the paper. */
    @FunctionalInterface
    interface Words {
        String say(String key, Object... arguments);
    }

    void fill(Map<String, @Nullable Object> model) {
        model.put(
                "counts",
                words.say(
                        "meeting.attendance.counts",
                        meeting.representation().represented(),
                        meeting.representation().seats(),
                        meeting.representation().paired()));
        List<Map<String, Object>> lines = new ArrayList<>();
        for (SeatDetails seat : meeting.seats()) {
            for (HalfDetails half : seat.halves()) {
                // A third party holds one half only: the other is nobody's place.
                if (seat.counts() || !half.holders().isEmpty()) {
                    lines.add(line(seat, half));
                }
            }
        }
        model.put("attendance", lines);
        model.put("hasGuests", !meeting.guests().isEmpty());
        model.put(
                "guests", meeting.guests().stream().map(AttendanceSheet::guest).toList());
    }

    private Map<String, Object> line(SeatDetails seat, HalfDetails half) {
        Optional<AttendanceMark> mark = meeting.mark(seat.id(), half.half());
        String title = half.title() == null ? words.say("meeting.half." + half.half()) : half.title();
        return Map.of(
                "seat", seat.name(), "person", title + " · " + holders(half, mark), "presence", presence(half, mark));
    }

    /** The holders of whom something was noted; without a note the first one; who replaces is named beside the word. */
    private String holders(HalfDetails half, Optional<AttendanceMark> mark) {
        List<HolderLine> titulars = half.titulars();
        List<String> named = titulars.stream()
                .map(HolderLine::person)
                .filter(person ->
                        mark.map(AttendanceMark::persons).orElse(List.of()).contains(person.id()))
                .map(PersonLine::displayName)
                .toList();
        if (!named.isEmpty()) {
            return String.join(", ", named);
        }
        return titulars.stream()
                .findFirst()
                .map(line -> line.person().displayName())
                .orElseGet(() -> words.say("meeting.attendance.vacant.short"));
    }

    private String presence(HalfDetails half, Optional<AttendanceMark> mark) {
        if (half.holders().isEmpty() && mark.isEmpty()) {
            return "";
        }
        Presence presence = mark.map(AttendanceMark::presence).orElse(Presence.UNKNOWN);
        String word = words.say("meeting.presence." + presence);
        return presence == Presence.REPLACED
                ? words.say("minutes.paper.replaced", word, replacement(half, mark.orElseThrow()))
                : word;
    }

    private static String replacement(HalfDetails half, AttendanceMark mark) {
        return Optional.ofNullable(mark.replacedBy())
                .or(() -> half.holders().stream()
                        .map(HolderLine::person)
                        .filter(person -> person.id().equals(mark.personId()))
                        .map(PersonLine::displayName)
                        .findFirst())
                .orElse("");
    }

    private static String guest(GuestLine guest) {
        return guest.quality() == null ? guest.name() : guest.name() + ", " + guest.quality();
    }
}
