package fr.tuilage.minutes;

import fr.tuilage.base.NotFound;
import fr.tuilage.committee.CommitteeRoles;
import fr.tuilage.identity.PersonLine;
import fr.tuilage.meeting.MeetingDetails;
import fr.tuilage.register.MeetingOutcomes;
import fr.tuilage.register.OutcomeService;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
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
        return read(id, access::onDuty, () -> outcomes.ofMeeting(id));
    }

    /**
     * The same for a page that has read the meeting: two statements fewer.
     *
     * @throws NotFound when the person may not see the committee
     */
    Optional<MinutesDetails> details(MeetingDetails meeting) {
        return read(
                meeting.id(),
                (found, roles) -> meeting.rights().takeMinutes(),
                () -> outcomes.ofMeeting(meeting.id(), meeting.mine()));
    }

    private Optional<MinutesDetails> read(
            UUID id, BiPredicate<Minutes, CommitteeRoles> onDuty, Supplier<MeetingOutcomes> led) {
        List<PassageRow> rows = minutes.written(id);
        return rows.stream().findFirst().map(first -> {
            Minutes found = first.minutes();
            CommitteeRoles roles = access.requireView(found);
            return details(found, rows, led.get(), roles, onDuty.test(found, roles));
        });
    }

    private MinutesDetails details(
            Minutes minutes, List<PassageRow> rows, MeetingOutcomes led, CommitteeRoles roles, boolean onDuty) {
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
