package fr.tuilage.calendar;

import fr.tuilage.base.RuleViolation;
import fr.tuilage.base.StoredEntity;
import fr.tuilage.base.Texts;
import fr.tuilage.committee.HalfHolder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A half-day of every week that a person, or everybody who sits for an organisation, keeps for something else (CAL-2). */
@Entity
class WeeklyCommitment extends StoredEntity {

    private static final int LONGEST_LABEL = 100;

    @Column(updatable = false)
    private @Nullable UUID personId;

    @Column(updatable = false)
    private @Nullable UUID organisationId;

    @Column(nullable = false)
    private String label;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private DayOfWeek weekday;

    private boolean morning;
    private boolean afternoon;

    @Column(nullable = false)
    private LocalDate startsOn;

    private @Nullable LocalDate endsOn;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected WeeklyCommitment() {}

    /**
     * Of the organisation that the draft names, or of the person.
     *
     * @throws RuleViolation when neither half of the day is meant, for a weekend, or when it ends before it begins
     */
    WeeklyCommitment(UUID person, WeeklyCommitmentDraft draft) {
        if (!draft.morning() && !draft.afternoon()) {
            throw new RuleViolation("refusal.calendar.commitment-half");
        }
        if (draft.weekday() == DayOfWeek.SATURDAY || draft.weekday() == DayOfWeek.SUNDAY) {
            throw new RuleViolation("refusal.calendar.weekend-rhythm");
        }
        if (draft.endsOn() != null && draft.endsOn().isBefore(draft.startsOn())) {
            throw new RuleViolation("refusal.calendar.commitment-ends");
        }
        personId = draft.organisationId() == null ? person : null;
        organisationId = draft.organisationId();
        label = Texts.required("calendar.commitment.label", draft.label(), LONGEST_LABEL);
        weekday = draft.weekday();
        morning = draft.morning();
        afternoon = draft.afternoon();
        startsOn = draft.startsOn();
        endsOn = draft.endsOn();
    }

    boolean binds(HalfHolder holder) {
        return personId == null
                ? organisationId != null && organisationId.equals(holder.organisationId())
                : personId.equals(holder.personId());
    }

    boolean touches(LocalDate day, Collection<HalfDay> halfDays) {
        return day.getDayOfWeek() == weekday
                && !day.isBefore(startsOn)
                && (endsOn == null || !day.isAfter(endsOn))
                && halfDays.stream().anyMatch(half -> half.afternoon() ? afternoon : morning);
    }

    @Nullable
    UUID organisationId() {
        return organisationId;
    }

    WeeklyCommitmentLine line(@Nullable String organisation) {
        return new WeeklyCommitmentLine(
                id(), version(), organisation, label, weekday, morning, afternoon, startsOn, endsOn);
    }
}
