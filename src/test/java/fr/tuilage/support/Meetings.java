package fr.tuilage.support;

import fr.tuilage.calendar.Avoidances;
import fr.tuilage.calendar.CancellationService;
import fr.tuilage.calendar.PlanPeriod;
import fr.tuilage.calendar.Rhythm;
import fr.tuilage.calendar.SessionCancellation;
import fr.tuilage.calendar.YearPlanDetails;
import fr.tuilage.calendar.YearPlanDraft;
import fr.tuilage.calendar.YearPlanService;
import fr.tuilage.committee.SeatDetails;
import fr.tuilage.committee.SeatHalf;
import fr.tuilage.identity.PersonDraft;
import fr.tuilage.identity.PersonLine;
import fr.tuilage.identity.PersonService;
import fr.tuilage.identity.SignedInPerson;
import fr.tuilage.meeting.AttendanceMark;
import fr.tuilage.meeting.AttendanceService;
import fr.tuilage.meeting.ConductService;
import fr.tuilage.meeting.MeetingDetails;
import fr.tuilage.meeting.MeetingGuestDraft;
import fr.tuilage.meeting.MeetingGuestService;
import fr.tuilage.meeting.MeetingService;
import fr.tuilage.meeting.Presence;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** The published year 2027 of a committee of the {@link World}, and its meetings. */
@TestComponent
public class Meetings {

    private final World world;
    private final YearPlanService plans;
    private final MeetingService meetings;
    private final ConductService conduct;
    private final AttendanceService attendance;
    private final CancellationService cancellations;
    private final MeetingGuestService guests;
    private final PersonService people;

    Meetings(
            World world,
            YearPlanService plans,
            MeetingService meetings,
            ConductService conduct,
            AttendanceService attendance,
            CancellationService cancellations,
            MeetingGuestService guests,
            PersonService people) {
        this.world = world;
        this.plans = plans;
        this.meetings = meetings;
        this.conduct = conduct;
        this.attendance = attendance;
        this.cancellations = cancellations;
        this.guests = guests;
        this.people = people;
    }

    /** Publishes 2027: every second month, hosted and facilitated in turn. The meetings' ids in the order of their dates. */
    public List<UUID> year(World.Committee committee) {
        return year(committee, 2027);
    }

    /** Publishes another year in the same way. */
    public List<UUID> year(World.Committee committee, int year) {
        YearPlanDraft wish = new YearPlanDraft(
                0,
                year,
                PlanPeriod.CALENDAR_YEAR,
                new Rhythm.EveryMonths(2, List.of(2), DayOfWeek.THURSDAY),
                LocalDate.of(year, 1, 1),
                null,
                LocalTime.of(14, 0),
                Duration.ofHours(2),
                "",
                true,
                true,
                Avoidances.ALL);
        List<UUID> ids = world.as(committee.coordination(), () -> {
            YearPlanDetails drawn = plans.draw(committee.id(), wish);
            return plans.publish(drawn.id(), drawn.version()).sessions().stream()
                    .map(line -> line.session().id())
                    .toList();
        });
        world.written();
        return ids;
    }

    public MeetingDetails read(SignedInPerson reader, UUID meeting) {
        world.written();
        return world.as(reader, () -> meetings.details(meeting));
    }

    public void convene(SignedInPerson person, UUID meeting) {
        int version = read(person, meeting).version();
        world.run(person, () -> meetings.convene(meeting, version));
        world.written();
    }

    /** Convenes and opens. */
    public MeetingDetails open(SignedInPerson person, UUID meeting) {
        convene(person, meeting);
        int version = read(person, meeting).version();
        world.run(person, () -> conduct.open(meeting, version));
        return read(person, meeting);
    }

    /** Cancels, in the name of whoever acts. */
    public void cancel(UUID meeting, int sessionVersion) {
        cancellations.cancel(new SessionCancellation(meeting, sessionVersion, "La salle est fermée."));
    }

    /** The coordination invites somebody who has an account to one meeting. */
    public UUID invite(World.Committee committee, UUID meeting, SignedInPerson guest, String quality) {
        UUID id = world.as(committee.coordination(), () -> {
            PersonLine known = people.line(guest.id());
            return guests.invite(new MeetingGuestDraft(
                    meeting,
                    new PersonDraft(known.givenName(), known.familyName(), known.email(), known.locale()),
                    quality));
        });
        world.written();
        return id;
    }

    public void present(SignedInPerson recorder, UUID meeting, UUID seat, SeatHalf half, SignedInPerson person) {
        world.run(
                recorder,
                () -> attendance.note(meeting, List.of(AttendanceMark.of(seat, half, Presence.PRESENT, person.id()))));
        world.written();
    }

    /** Somebody who holds a half of a seat, as they sign in. */
    public SignedInPerson holder(World.Committee committee, @Nullable UUID seatId) {
        return committee.seats().stream()
                .filter(seat -> seat.id().equals(seatId))
                .map(World.Seat::manager)
                .findFirst()
                .orElseThrow();
    }

    /** A meeting of the year at which the turns fall on three seats, none of them the coordination's. */
    public UUID ordinary(World.Committee committee, List<UUID> year) {
        UUID own = committee.seats().getFirst().id();
        Set<UUID> ordinary = committee.seats().stream().map(World.Seat::id).collect(Collectors.toSet());
        return year.stream()
                .filter(meeting -> {
                    MeetingDetails read = read(committee.coordination(), meeting);
                    UUID minuteTaker = read.minuteTakerSeatId();
                    UUID facilitator = read.facilitatorSeatId();
                    return ordinary.contains(minuteTaker)
                            && ordinary.contains(facilitator)
                            && !own.equals(minuteTaker)
                            && !own.equals(facilitator)
                            && !Objects.equals(minuteTaker, facilitator);
                })
                .findFirst()
                .orElseThrow();
    }

    /** Somebody of the committee who neither coordinates nor has a duty at the meeting. */
    public SignedInPerson bystander(World.Committee committee, MeetingDetails meeting) {
        return committee.seats().stream()
                .filter(seat -> !seat.id().equals(meeting.minuteTakerSeatId())
                        && !seat.id().equals(meeting.facilitatorSeatId())
                        && !seat.manager().equals(committee.coordination()))
                .map(World.Seat::manager)
                .findFirst()
                .orElseThrow();
    }

    public static SeatDetails seat(MeetingDetails meeting, UUID id) {
        return meeting.seats().stream()
                .filter(seat -> Objects.equals(seat.id(), id))
                .findFirst()
                .orElseThrow();
    }
}
