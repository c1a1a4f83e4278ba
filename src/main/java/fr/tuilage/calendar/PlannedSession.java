package fr.tuilage.calendar;

import fr.tuilage.base.RuleViolation;
import fr.tuilage.base.StoredEntity;
import fr.tuilage.base.Texts;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One session of a year: sole owner of its date, time, place, sequence and cancellation. */
@Entity
class PlannedSession extends StoredEntity {

    private UUID planId;
    private UUID committeeId;
    private boolean published;
    private String timeZone;
    private LocalDate heldOn;
    private LocalTime startsAt;
    private int lengthMinutes;

    /** In universal time, to find what comes next for people whose committees live in several time zones. */
    @SuppressWarnings("UnusedVariable") // read by queries only
    private Instant endsAt;

    private String place;
    private LocalDate intendedOn;
    private LocalDate drawnOn;
    private LocalTime drawnAt;

    @Convert(converter = ObstaclesConverter.class)
    @Column(columnDefinition = "text")
    private List<Obstacle> shiftReasons = List.of();

    private String moveReason = "";
    private int sequence;

    /** When calendars last had to learn of something; of no meaning for a draft. */
    private @Nullable Instant changedAt;

    private @Nullable Instant cancelledAt;
    private String cancelReason = "";

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected PlannedSession() {}

    @SuppressWarnings("NullAway.Init") // the dates are set by place(…)
    PlannedSession(YearPlan plan, ZoneId zone, ProposedDate date, YearPlanDraft wish) {
        planId = plan.id();
        committeeId = plan.committeeId();
        timeZone = zone.getId();
        place = "";
        draw(date, wish, wish.startsAt());
    }

    /**
     * The year was drawn again: this session keeps its identity and takes its new place. A time that was chosen by hand
     * stays with its day, as long as the session then ends on it (CAL-3).
     */
    void redraw(ProposedDate date, YearPlanDraft wish) {
        boolean keepsTime = timeByHand() && date.on().equals(heldOn) && wish.endsOnItsDay(startsAt);
        draw(date, wish, keepsTime ? startsAt : wish.startsAt());
    }

    private void draw(ProposedDate date, YearPlanDraft wish, LocalTime at) {
        intendedOn = date.intendedOn();
        drawnOn = date.drawnOn();
        shiftReasons = List.copyOf(date.reasons());
        place = wish.hostRotates() ? "" : wish.place();
        lengthMinutes = (int) wish.length().toMinutes();
        drawnAt = wish.startsAt();
        stand(date.on(), at);
    }

    /**
     * Moves the session by hand (CAL-3). Once published a move keeps its reason, and calendars learn of it by a higher
     * sequence (CAL-5).
     */
    void move(LocalDate on, LocalTime at, @Nullable String reason, Clock clock) {
        requireToCome(clock);
        if (published) {
            moveReason = Texts.required("calendar.move.reason", reason, 500);
            sequence++;
            changedAt = clock.instant();
        }
        stand(on, at);
    }

    /**
     * The session will not be held: it stays visible with its reason, and calendars learn of it by a higher sequence
     * (CAL-5). Nobody knows yet of the dates of a draft: they are drawn again.
     */
    void cancel(@Nullable String reason, Clock clock) {
        if (!published) {
            throw new RuleViolation("refusal.calendar.cancel-draft");
        }
        requireToCome(clock);
        cancelReason = Texts.required("calendar.cancel.reason", reason, 500);
        cancelledAt = clock.instant();
        changedAt = cancelledAt;
        sequence++;
    }

    private void requireToCome(Clock clock) {
        if (cancelled()) {
            throw new RuleViolation("refusal.calendar.cancelled");
        }
        if (!mayChange(clock.instant())) {
            throw new RuleViolation("refusal.calendar.already-begun");
        }
    }

    /** Until it is cancelled, and once published until it begins. */
    boolean mayChange(Instant now) {
        return !cancelled() && (!published || now.isBefore(startsAt().toInstant()));
    }

    /** @throws RuleViolation when the date has passed while the year was still a draft */
    void publish(Clock clock) {
        if (startsAt().toInstant().isBefore(clock.instant())) {
            throw new RuleViolation("refusal.calendar.past-session");
        }
        published = true;
        changedAt = clock.instant();
    }

    /** As it was drawn up and moved: what a new drawing keeps. */
    ProposedDate proposed() {
        return new ProposedDate(intendedOn, drawnOn, heldOn, shiftReasons);
    }

    private void stand(LocalDate on, LocalTime at) {
        heldOn = on;
        startsAt = at;
        endsAt = startsAt().plusMinutes(lengthMinutes).toInstant();
    }

    ZonedDateTime startsAt() {
        return ZonedDateTime.of(heldOn, startsAt, ZoneId.of(timeZone));
    }

    /** The day it is where the session is held. */
    LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, ZoneId.of(timeZone));
    }

    SessionDetails details(@Nullable UUID hostSeatId) {
        return new SessionDetails(
                id(),
                version(),
                committeeId,
                startsAt(),
                Duration.ofMinutes(lengthMinutes),
                place,
                hostSeatId,
                sequence,
                id() + "@tuilage",
                cancelledAt != null,
                cancelReason,
                published);
    }

    /** When calendars last had to learn of something: the publication, a move, the cancellation (CAL-6). */
    Instant changedAt() {
        return Objects.requireNonNull(changedAt, "only what is published is in calendars");
    }

    static Map<UUID, LocalDate> days(List<PlannedSession> sessions) {
        return sessions.stream().collect(Collectors.toMap(PlannedSession::id, PlannedSession::heldOn));
    }

    UUID planId() {
        return planId;
    }

    UUID committeeId() {
        return committeeId;
    }

    boolean published() {
        return published;
    }

    boolean cancelled() {
        return cancelledAt != null;
    }

    /** Whether people count on it. */
    boolean stands() {
        return published && !cancelled();
    }

    LocalDate heldOn() {
        return heldOn;
    }

    LocalTime timeOfDay() {
        return startsAt;
    }

    LocalDate intendedOn() {
        return intendedOn;
    }

    /** Whether the coordination chose another day than the one drawn up. */
    boolean movedByHand() {
        return !heldOn.equals(drawnOn);
    }

    /** Whether the coordination chose another time than that of the year. */
    boolean timeByHand() {
        return !startsAt.equals(drawnAt);
    }

    String moveReason() {
        return moveReason;
    }

    List<Obstacle> shiftReasons() {
        return shiftReasons;
    }
}
