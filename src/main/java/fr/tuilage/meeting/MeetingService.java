package fr.tuilage.meeting;

import fr.tuilage.audit.Trace;
import fr.tuilage.base.Conflict;
import fr.tuilage.base.NotFound;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.calendar.SessionDetails;
import fr.tuilage.calendar.SessionService;
import fr.tuilage.committee.CommitteePermission;
import fr.tuilage.committee.CommitteePolicy;
import fr.tuilage.rota.DutyKind;
import fr.tuilage.rota.DutyLine;
import fr.tuilage.rota.DutyService;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A meeting as it is read and prepared (MEET-1). Its identifier is that of its session; it is held by {@link ConductService}. */
@Service
public class MeetingService {

    private final MeetingRepository meetings;
    private final AgendaItemRepository items;
    private final MeetingReader reader;
    private final MeetingAccess access;
    private final Convocation convocation;
    private final CommitteePolicy policy;
    private final SessionService sessions;
    private final DutyService duties;
    private final Trace trace;
    private final Clock clock;

    MeetingService(
            MeetingRepository meetings,
            AgendaItemRepository items,
            MeetingReader reader,
            MeetingAccess access,
            Convocation convocation,
            CommitteePolicy policy,
            SessionService sessions,
            DutyService duties,
            Trace trace,
            Clock clock) {
        this.meetings = meetings;
        this.items = items;
        this.reader = reader;
        this.access = access;
        this.convocation = convocation;
        this.policy = policy;
        this.sessions = sessions;
        this.duties = duties;
        this.trace = trace;
        this.clock = clock;
    }

    /**
     * Everything that the page of a meeting shows.
     *
     * @throws NotFound when it does not exist or belongs to a committee that one may not see (ID-3)
     */
    @Transactional(readOnly = true)
    public MeetingDetails details(UUID id) {
        return reader.details(id);
    }

    /** Changes whenever the meeting, its agenda or its attendance does: pages that follow compare it. */
    @Transactional(readOnly = true)
    public String mark(UUID id) {
        Meeting meeting = meetings.findById(id).orElseThrow(NotFound::new);
        access.requireView(meeting);
        return meeting.mark();
    }

    /** The meetings of a calendar year, in the order of their dates. */
    @Transactional(readOnly = true)
    public List<MeetingLine> ofCommittee(UUID committeeId, int year) {
        policy.require(CommitteePermission.VIEW, committeeId);
        List<SessionDetails> dates = sessions.ofCommittee(committeeId, year);
        List<UUID> ids = dates.stream().map(SessionDetails::id).toList();
        Map<UUID, Meeting> held =
                meetings.findByIdIn(ids).stream().collect(Collectors.toMap(Meeting::id, Function.identity()));
        Map<UUID, UUID> minuteTakers = duties.ofOccasions(ids).stream()
                .filter(duty -> duty.kind() == DutyKind.MINUTE_TAKER)
                .collect(Collectors.toMap(DutyLine::occasionId, DutyLine::seatId));
        return dates.stream()
                .filter(session -> held.containsKey(session.id()))
                .map(session -> new MeetingLine(
                        session.id(),
                        Objects.requireNonNull(held.get(session.id())).state(),
                        session,
                        session.hostSeatId(),
                        minuteTakers.get(session.id())))
                .toList();
    }

    /**
     * Calls both halves of each seat, the alternates and the coordination, with the agenda and the calendar event (SEAT-5,
     * MEET-7); once more after a change.
     *
     * @throws Conflict when somebody changed the meeting since the version that was seen
     * @throws RuleViolation when the agenda is empty or the date is past
     */
    @Transactional
    public void convene(UUID id, int version) {
        Meeting meeting = meetings.findForChange(id).orElseThrow(NotFound::new);
        access.requirePrepare(meeting);
        meeting.requireVersion(version);
        int standing = Math.toIntExact(
                items.ofMeeting(id).stream().filter(AgendaItem::on).count());
        boolean again = meeting.state() == MeetingState.CONVENED;
        meeting.convene(standing, sessions.session(id).startsAt(), clock.instant());
        convocation.send(reader.details(id), again);
        trace.record("convene-meeting", "meeting", id, meeting.committeeId());
    }

    /** The convocation as it would be sent now. */
    @Transactional(readOnly = true)
    public ConvocationPreview preview(UUID id) {
        Meeting meeting = meetings.findById(id).orElseThrow(NotFound::new);
        access.requirePrepare(meeting);
        return convocation.preview(reader.details(id), meeting.state() == MeetingState.CONVENED);
    }
}
