package fr.tuilage.minutes;

import fr.tuilage.committee.HalfDetails;
import fr.tuilage.committee.HolderLine;
import fr.tuilage.committee.SeatDetails;
import fr.tuilage.meeting.AgendaItemDetails;
import fr.tuilage.meeting.AttendanceMark;
import fr.tuilage.meeting.GuestLine;
import fr.tuilage.meeting.MeetingDetails;
import fr.tuilage.register.ActionLine;
import fr.tuilage.register.DecisionLine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The SHA-256 of minutes (MIN-1). It covers what was written and the identifiers of persons, never their names, so that a
 * person can be erased later without breaking it: guests and replacements without a mandate are names only, and count by
 * their line. Of decisions it covers what was decided, not what the register says of them later. Every field is preceded by its length: no two contents look the same.
 */
final class MinutesHash {

    private static final String FORM = "tuilage-minutes-1";

    private final MessageDigest digest;

    private MinutesHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The hash in 64 hexadecimal digits. */
    static String of(MeetingDetails meeting, MinutesDetails minutes) {
        MinutesHash hash = new MinutesHash();
        hash.add(FORM);
        hash.add(meeting.id());
        hash.add(meeting.committeeId());
        hash.add(meeting.session().startsAt().toInstant());
        hash.add(meeting.session().length());
        hash.add(meeting.session().place());
        hash.add(meeting.session().hostSeatId());
        meeting.seats().stream().sorted(Comparator.comparing(SeatDetails::id)).forEach(hash::add);
        meeting.attendance().stream()
                .sorted(Comparator.comparing(AttendanceMark::seatId).thenComparing(AttendanceMark::half))
                .forEach(hash::add);
        meeting.guests().stream().sorted(Comparator.comparing(GuestLine::id)).forEach(guest -> hash.add(guest.id()));
        meeting.agenda().forEach(item -> hash.add(item, minutes));
        hash.add(meeting.whatItChanged());
        hash.add(meeting.whatIsMissing());
        return HexFormat.of().formatHex(hash.digest.digest());
    }

    private void add(SeatDetails seat) {
        add(seat.id());
        for (HalfDetails half : seat.halves()) {
            add(half.half());
            for (HolderLine holder : half.holders()) {
                add(holder.person().id());
                add(holder.alternate());
            }
        }
    }

    private void add(AttendanceMark mark) {
        add(mark.seatId());
        add(mark.half());
        add(mark.presence());
        add(mark.personId());
        add(mark.besideId());
    }

    private void add(AgendaItemDetails item, MinutesDetails minutes) {
        add(item.id());
        add(item.kind());
        add(item.standing());
        add(item.title());
        add(item.fate());
        add(item.fateWord());
        for (PassageKind kind : PassageKind.values()) {
            add(kind);
            add(minutes.passage(item.id(), kind).map(PassageDetails::text).orElse(""));
        }
        for (DecisionLine decision : minutes.decisionsOf(item.id())) {
            add(decision.id());
            add(decision.number());
            add(decision.text());
        }
        for (ActionLine action : minutes.actionsOf(item.id())) {
            add(action.id());
            add(action.text());
            add(action.seatId());
            add(action.person() == null ? null : action.person().id());
            add(action.dueOn());
        }
    }

    private void add(@Nullable Object field) {
        byte[] bytes = field == null ? new byte[0] : field.toString().getBytes(StandardCharsets.UTF_8);
        digest.update(((field == null ? "-" : bytes.length) + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }
}
