package fr.tuilage.consultation;

import fr.tuilage.base.RuleViolation;
import fr.tuilage.base.StoredEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Members are asked about the dates of a year (CAL-4). Has the identifier of the year, whose state says whether it goes on. */
@Entity
class Consultation extends StoredEntity {

    /** The reminder goes out so many days before the deadline, in the morning. */
    private static final int DAYS_TO_REMIND = 3;

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final Duration BETWEEN_REMINDERS = Duration.ofDays(1);

    private UUID committeeId;
    private Instant openedAt;
    private LocalDate deadline;
    private Instant closesAt;

    @Column(columnDefinition = "text")
    private String toldDates = "";

    @Column(columnDefinition = "text")
    private String seenDates = "";

    private @Nullable Instant remindedAt;
    private @Nullable Instant askedAgainAt;
    private @Nullable Instant overToldAt;
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Consultation() {}

    @SuppressWarnings("NullAway.Init") // the times are set by open(…)
    Consultation(UUID planId, UUID committeeId) {
        super(planId);
        this.committeeId = committeeId;
    }

    /**
     * Begins, or begins anew after the coordination took the dates back.
     *
     * @throws RuleViolation when the last day has passed, or the first date would come before it
     */
    void open(LocalDate until, LocalDate firstDate, ZoneId zone, Instant now) {
        until(until, firstDate, zone, now);
        openedAt = now;
        askedAgainAt = null;
        endedAt = null;
    }

    /** The last day is another one; who was reminded of the old one is reminded of the new one. */
    void until(LocalDate until, LocalDate firstDate, ZoneId zone, Instant now) {
        if (until.isBefore(LocalDate.ofInstant(now, zone))) {
            throw new RuleViolation("refusal.consultation.deadline-past");
        }
        if (!until.isBefore(firstDate)) {
            throw new RuleViolation("refusal.consultation.deadline-late", firstDate.minusDays(1));
        }
        deadline = until;
        closesAt = until.plusDays(1).atStartOfDay(zone).toInstant();
        remindedAt = null;
        overToldAt = null;
    }

    boolean over(Instant now) {
        return !now.isBefore(closesAt);
    }

    boolean isOverToBeTold(Instant now) {
        return over(now) && overToldAt == null;
    }

    void overTold(Instant now) {
        overToldAt = now;
    }

    /** Once, three days before the deadline, and not on the heels of another mail about it. */
    boolean isToBeReminded(ZoneId zone, Instant now) {
        Instant due =
                deadline.minusDays(DAYS_TO_REMIND).atTime(MORNING).atZone(zone).toInstant();
        return remindedAt == null
                && !now.isBefore(due)
                && mayRemind(now)
                && !now.isBefore(openedAt.plus(BETWEEN_REMINDERS));
    }

    void reminded(Instant now) {
        remindedAt = now;
    }

    /** By hand, while it is open: not more than once a day. */
    boolean mayRemind(Instant now) {
        return !over(now) && longAgo(askedAgainAt, now) && longAgo(remindedAt, now);
    }

    private static boolean longAgo(@Nullable Instant last, Instant now) {
        return last == null || !now.isBefore(last.plus(BETWEEN_REMINDERS));
    }

    void askedAgain(Instant now) {
        askedAgainAt = now;
    }

    /** People know of these dates. */
    void told(String dates) {
        toldDates = dates;
        seenDates = dates;
    }

    boolean knows(String dates) {
        return toldDates.equals(dates);
    }

    /** Whether the dates have come to rest: they are what they were when it was last looked. */
    boolean restsAt(String dates) {
        boolean rests = seenDates.equals(dates);
        seenDates = dates;
        return rests;
    }

    boolean ended() {
        return endedAt != null;
    }

    void end(Instant now) {
        endedAt = now;
    }

    UUID committeeId() {
        return committeeId;
    }

    LocalDate deadline() {
        return deadline;
    }

    Instant closesAt() {
        return closesAt;
    }
}
