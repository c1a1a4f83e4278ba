package fr.tuilage.minutes;

import fr.tuilage.base.NotFound;
import fr.tuilage.committee.CommitteeRoles;
import fr.tuilage.identity.PersonLine;
import fr.tuilage.identity.PersonService;
import fr.tuilage.register.ActionService;
import fr.tuilage.register.DecisionService;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts together what is read of minutes. */
@Component
class MinutesReader {

    private final PassageRepository passages;
    private final MinutesAccess access;
    private final DecisionService decisions;
    private final ActionService actions;
    private final PersonService people;

    MinutesReader(
            PassageRepository passages,
            MinutesAccess access,
            DecisionService decisions,
            ActionService actions,
            PersonService people) {
        this.passages = passages;
        this.access = access;
        this.decisions = decisions;
        this.actions = actions;
        this.people = people;
    }

    /** @throws NotFound when the person may not see the committee */
    MinutesDetails details(Minutes minutes) {
        CommitteeRoles roles = access.requireView(minutes);
        return details(minutes, roles, access.onDuty(minutes, roles));
    }

    /**
     * The same for a page that knows already whose turn it is.
     *
     * @throws NotFound when the person may not see the committee
     */
    MinutesDetails details(Minutes minutes, boolean onDuty) {
        return details(minutes, access.requireView(minutes), onDuty);
    }

    private MinutesDetails details(Minutes minutes, CommitteeRoles roles, boolean onDuty) {
        Map<UUID, PersonLine> names = people.lines(
                Stream.of(Optional.ofNullable(minutes.penHolderId()), Optional.ofNullable(minutes.adoptedBy()))
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet()));
        return new MinutesDetails(
                minutes.id(),
                minutes.version(),
                minutes.committeeId(),
                minutes.state(),
                minutes.penHolderId() == null ? null : names.get(minutes.penHolderId()),
                passages.findByMinutesId(minutes.id()).stream()
                        .map(Passage::details)
                        .toList(),
                decisions.ofMeeting(minutes.id()),
                actions.ofMeeting(minutes.id()),
                minutes.adoptedAt(),
                minutes.adoptedBy() == null ? null : names.get(minutes.adoptedBy()),
                minutes.hash(),
                access.mayWrite(minutes, roles, onDuty),
                minutes.state() == MinutesState.DRAFT && access.mayAdopt(roles),
                access.mayPassPen(minutes, roles, onDuty),
                minutes.mark());
    }
}
