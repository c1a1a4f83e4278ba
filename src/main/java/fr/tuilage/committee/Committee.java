package fr.tuilage.committee;

import fr.tuilage.base.RuleViolation;
import fr.tuilage.base.StoredEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
class Committee extends StoredEntity {

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String territory;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private CommitteeLevel level;

    @Column(nullable = false)
    private ZoneId timeZone;

    @Enumerated(EnumType.STRING)
    private @Nullable SchoolZone schoolZone;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private PublicHolidayRegion publicHolidays;

    private @Nullable String purpose;

    private @Nullable LocalDate termEndsOn;

    @Column(nullable = false)
    @Convert(converter = WaysOfWorkingConverter.class)
    private Set<WayOfWorking> waysOfWorking;

    private @Nullable Integer quorum;

    @Column(updatable = false)
    private @Nullable UUID parentId;

    @Column(nullable = false, updatable = false)
    private Instant createdAt;

    protected Committee() {}

    /**
     * A new one.
     *
     * @throws RuleViolation when its term ends in the past
     */
    Committee(CommitteeDraft draft, Instant createdAt) {
        requireTermToCome(draft, createdAt);
        take(draft);
        this.parentId = draft.parentId();
        this.createdAt = createdAt;
    }

    /** Takes over what was typed and returns one dated line for each setting that is another now (COM-1). */
    List<CommitteeChange> change(CommitteeDraft draft, Instant at, @Nullable UUID by) {
        requireVersion(draft.version());
        if (!Objects.equals(draft.termEndsOn(), termEndsOn)) {
            requireTermToCome(draft, at);
        }
        List<CommitteeChange> changes = new ArrayList<>();
        record Setting(
                CommitteeSetting setting,
                @Nullable Object before,
                @Nullable Object after) {}
        List.of(
                        new Setting(CommitteeSetting.NAME, name, draft.name()),
                        new Setting(CommitteeSetting.TERRITORY, territory, draft.territory()),
                        new Setting(CommitteeSetting.LEVEL, level, draft.level()),
                        new Setting(CommitteeSetting.TIME_ZONE, timeZone, draft.timeZone()),
                        new Setting(CommitteeSetting.SCHOOL_ZONE, schoolZone, draft.schoolZone()),
                        new Setting(CommitteeSetting.PUBLIC_HOLIDAYS, publicHolidays, draft.publicHolidays()),
                        new Setting(CommitteeSetting.PURPOSE, purpose, draft.purpose()),
                        new Setting(CommitteeSetting.TERM, termEndsOn, draft.termEndsOn()),
                        new Setting(
                                CommitteeSetting.WAYS_OF_WORKING,
                                WaysOfWorkingConverter.text(waysOfWorking),
                                WaysOfWorkingConverter.text(draft.waysOfWorking())),
                        new Setting(CommitteeSetting.QUORUM, quorum, draft.quorum()))
                .forEach(line -> {
                    if (!Objects.equals(line.before(), line.after())) {
                        changes.add(new CommitteeChange(
                                id(), at, by, line.setting(), written(line.before()), written(line.after())));
                    }
                });
        take(draft);
        return changes;
    }

    private void take(CommitteeDraft draft) {
        name = draft.name();
        territory = draft.territory();
        level = draft.level();
        timeZone = draft.timeZone();
        schoolZone = draft.schoolZone();
        publicHolidays = draft.publicHolidays();
        purpose = draft.purpose();
        termEndsOn = draft.termEndsOn();
        waysOfWorking = draft.waysOfWorking();
        quorum = draft.quorum();
    }

    private static void requireTermToCome(CommitteeDraft draft, Instant now) {
        LocalDate ends = draft.termEndsOn();
        if (ends != null && ends.isBefore(LocalDate.ofInstant(now, draft.timeZone()))) {
            throw new RuleViolation("refusal.committee.term-in-the-past");
        }
    }

    String name() {
        return name;
    }

    String territory() {
        return territory;
    }

    @Nullable
    String purpose() {
        return purpose;
    }

    @Nullable
    Integer quorum() {
        return quorum;
    }

    ZoneId timeZone() {
        return timeZone;
    }

    @Nullable
    LocalDate termEndsOn() {
        return termEndsOn;
    }

    @Nullable
    UUID parentId() {
        return parentId;
    }

    LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, timeZone);
    }

    CommitteeDetails details(
            List<CoordinationLine> coordination, @Nullable CommitteeLine parent, List<CommitteeLine> workingGroups) {
        return new CommitteeDetails(
                id(),
                version(),
                name,
                territory,
                level,
                timeZone,
                schoolZone,
                publicHolidays,
                purpose,
                termEndsOn,
                waysOfWorking,
                quorum,
                coordination,
                parent,
                workingGroups);
    }

    private static @Nullable String written(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
