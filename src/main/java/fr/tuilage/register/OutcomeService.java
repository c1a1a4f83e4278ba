package fr.tuilage.register;

import fr.tuilage.committee.CommitteePermission;
import fr.tuilage.committee.CommitteePolicy;
import fr.tuilage.committee.SeatService;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What meetings led to, decisions and actions together (MIN-2). */
@Service
public class OutcomeService {

    private final OutcomeRepository outcomes;
    private final ActionLines lines;
    private final SeatService seats;
    private final CommitteePolicy policy;

    OutcomeService(OutcomeRepository outcomes, ActionLines lines, SeatService seats, CommitteePolicy policy) {
        this.outcomes = outcomes;
        this.lines = lines;
        this.seats = seats;
        this.policy = policy;
    }

    /** What was decided and agreed at a meeting, in one statement; refused to who may not see its committee. */
    @Transactional(readOnly = true)
    public MeetingOutcomes ofMeeting(UUID meetingId) {
        return ofMeeting(meetingId, seats.held());
    }

    /** The same for a caller that has just read which seats the person holds: one statement fewer. */
    @Transactional(readOnly = true)
    public MeetingOutcomes ofMeeting(UUID meetingId, Set<UUID> held) {
        List<OutcomeRow> rows = outcomes.ofMeeting(meetingId);
        rows.stream()
                .map(OutcomeRow::committeeId)
                .distinct()
                .forEach(committee -> policy.require(CommitteePermission.VIEW, committee));
        return new MeetingOutcomes(
                rows.stream().flatMap(row -> row.decided().stream()).toList(), lines.ofMeeting(rows, held));
    }
}
