package fr.tuilage.minutes;

import fr.tuilage.base.NotFound;
import fr.tuilage.committee.CommitteeRoles;
import fr.tuilage.identity.PersonLine;
import fr.tuilage.register.MeetingOutcomes;
import fr.tuilage.register.OutcomeService;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.springframework.stereotype.Component;

/** Puts together what is read of minutes, in two statements. */
@Component
class MinutesReader {

    private final MinutesRepository minutes;
    private final MinutesAccess access;
    private final OutcomeService outcomes;

    MinutesReader(MinutesRepository minutes, MinutesAccess access, OutcomeService outcomes) {
        this.minutes = minutes;
        this.access = access;
        this.outcomes = outcomes;
    }

    /**
     * Empty while there are none.
     *
     * @throws NotFound when the person may not see the committee
     */
    Optional<MinutesDetails> details(UUID id) {
        return details(id, access::onDuty);
    }

    /**
     * The same for a page that knows already whose turn it is.
     *
     * @throws NotFound when the person may not see the committee
     */
    Optional<MinutesDetails> details(UUID id, boolean onDuty) {
        return details(id, (found, roles) -> onDuty);
    }

    private Optional<MinutesDetails> details(UUID id, BiPredicate<Minutes, CommitteeRoles> onDuty) {
        List<PassageRow> rows = minutes.written(id);
        return rows.stream().findFirst().map(first -> {
            Minutes found = first.minutes();
            CommitteeRoles roles = access.requireView(found);
            return details(found, rows, roles, onDuty.test(found, roles));
        });
    }

    private MinutesDetails details(Minutes minutes, List<PassageRow> rows, CommitteeRoles roles, boolean onDuty) {
        MeetingOutcomes led = outcomes.ofMeeting(minutes.id());
        return new MinutesDetails(
                minutes.id(),
                minutes.version(),
                minutes.committeeId(),
                minutes.state(),
                PersonLine.joined(rows.getFirst().penHolder()),
                rows.stream()
                        .map(PassageRow::passage)
                        .filter(Objects::nonNull)
                        .map(Passage::details)
                        .toList(),
                led.decisions(),
                led.actions(),
                minutes.adoptedAt(),
                PersonLine.joined(rows.getFirst().adopter()),
                minutes.hash(),
                access.mayWrite(minutes, roles, onDuty),
                minutes.state() == MinutesState.DRAFT && access.mayAdopt(roles),
                access.mayPassPen(minutes, roles, onDuty),
                minutes.mark());
    }
}
