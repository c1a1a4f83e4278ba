package fr.tuilage.committee;

import fr.tuilage.base.RequestMemory;
import fr.tuilage.identity.CurrentPerson;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Committees with what a person is to each of them today, in one statement whatever their number. */
@Component
class CommitteeLines {

    private static final Comparator<CommitteeLine> BY_NAME = Comparator.comparing(
                    CommitteeLine::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(CommitteeLine::id);

    private final RoleRepository held;
    private final RequestMemory memory;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    CommitteeLines(RoleRepository held, RequestMemory memory, CurrentPerson currentPerson, Clock clock) {
        this.held = held;
        this.memory = memory;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** The committees in which the person has a role today. */
    List<CommitteeLine> of(UUID personId) {
        return lines(held(personId), false);
    }

    /** The committees whose content the person may read today, and the seats they hold there; one statement. */
    PersonCommittees readBy(UUID personId) {
        List<CommitteeRow> rows = held(personId);
        return new PersonCommittees(
                lines(rows, false).stream()
                        .filter(line -> new CommitteeRoles(line.id(), line.roles()).allow(CommitteePermission.VIEW))
                        .toList(),
                seats(rows));
    }

    /** What the person is today, in whichever committee. */
    Set<CommitteeRole> rolesOf(UUID personId) {
        return roles(held(personId));
    }

    /** What the person is today in this committee; nothing when there is no such committee. */
    Set<CommitteeRole> rolesOf(UUID personId, UUID committeeId) {
        return roles(held(personId).stream()
                .filter(row -> row.role().committeeId().equals(committeeId))
                .toList());
    }

    /** The seats of which the person holds a half, or is an alternate, today. */
    Set<UUID> seatsOf(UUID personId) {
        return seats(held(personId));
    }

    private Set<UUID> seats(Collection<CommitteeRow> rows) {
        return rows.stream()
                .flatMap(row -> row.role().seatHeldAt(clock.instant()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<CommitteeRole> roles(Collection<CommitteeRow> rows) {
        Set<CommitteeRole> roles = EnumSet.noneOf(CommitteeRole.class);
        rows.forEach(row -> roles.addAll(row.role().rolesAt(clock.instant())));
        return roles;
    }

    /** The page and the frame around it ask for the same person again and again. */
    private List<CommitteeRow> held(UUID personId) {
        LocalDate day = day();
        return memory.recall(new Held(personId, day), () -> held.rolesOf(personId, day.minusDays(1), day.plusDays(1)));
    }

    private record Held(UUID personId, LocalDate day) {}

    /** Parent and working groups of a committee that the person who acts may know of (COM-2). */
    List<CommitteeLine> visibleFamily(UUID committeeId, @Nullable UUID parentId) {
        LocalDate day = day();
        return lines(
                held.rolesInFamily(
                        committeeId,
                        parentId == null ? committeeId : parentId,
                        currentPerson.id(),
                        day.minusDays(1),
                        day.plusDays(1)),
                currentPerson.isAdministrator());
    }

    private List<CommitteeLine> lines(Collection<CommitteeRow> rows, boolean asAdministrator) {
        Map<UUID, CommitteeLine> lines = new LinkedHashMap<>();
        for (CommitteeRow row : rows) {
            Set<CommitteeRole> roles = EnumSet.noneOf(CommitteeRole.class);
            roles.addAll(row.role().rolesAt(clock.instant()));
            if (asAdministrator) {
                roles.add(CommitteeRole.ADMINISTRATOR);
            }
            lines.merge(row.role().committeeId(), row.line(roles, clock.instant()), CommitteeLines::together);
        }
        return lines.values().stream()
                .filter(line -> new CommitteeRoles(line.id(), line.roles()).show())
                .sorted(BY_NAME)
                .toList();
    }

    private static CommitteeLine together(CommitteeLine one, CommitteeLine other) {
        Set<CommitteeRole> roles = EnumSet.noneOf(CommitteeRole.class);
        roles.addAll(one.roles());
        roles.addAll(other.roles());
        Map<CommitteeRole, LocalDate> since = new EnumMap<>(CommitteeRole.class);
        since.putAll(one.since());
        other.since().forEach((role, day) -> since.merge(role, day, (a, b) -> a.isAfter(b) ? a : b));
        return new CommitteeLine(one.id(), one.name(), one.territory(), one.level(), one.timeZone(), roles, since);
    }

    private LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
