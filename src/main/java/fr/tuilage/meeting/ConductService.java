package fr.tuilage.meeting;

import fr.tuilage.audit.Trace;
import fr.tuilage.base.Conflict;
import fr.tuilage.base.NotFound;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.calendar.SessionService;
import fr.tuilage.rota.DutyRevision;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A meeting while it is held: opened, led from item to item, closed (MEET-1, MEET-6). */
@Service
public class ConductService {

    private final MeetingRepository meetings;
    private final AgendaItemRepository items;
    private final MeetingAccess access;
    private final Closing closing;
    private final List<MeetingFollower> followers;
    private final SessionService sessions;
    private final DutyRevision turns;
    private final Trace trace;
    private final Clock clock;

    ConductService(
            MeetingRepository meetings,
            AgendaItemRepository items,
            MeetingAccess access,
            Closing closing,
            List<MeetingFollower> followers,
            SessionService sessions,
            DutyRevision turns,
            Trace trace,
            Clock clock) {
        this.meetings = meetings;
        this.items = items;
        this.access = access;
        this.closing = closing;
        this.followers = followers;
        this.sessions = sessions;
        this.turns = turns;
        this.trace = trace;
        this.clock = clock;
    }

    /**
     * The session begins.
     *
     * @throws Conflict when somebody changed the meeting since the version that was seen
     * @throws RuleViolation when it was opened already, or nobody was convened to a meeting that is still to come
     */
    @Transactional
    public void open(UUID id, int version) {
        Meeting meeting = meetings.findForChange(id).orElseThrow(NotFound::new);
        access.requireHold(meeting);
        meeting.requireVersion(version);
        meeting.open(sessions.session(id).startsAt(), clock.instant());
        turns.begin(id);
        followers.forEach(follower -> follower.opened(id, meeting.committeeId()));
        trace.record("open-meeting", "meeting", id, meeting.committeeId());
    }

    /**
     * Goes on to another item, or to none.
     *
     * @param seen the item that the person saw as the current one
     * @throws Conflict when somebody else went on in between
     */
    @Transactional
    public void moveTo(UUID id, @Nullable UUID seen, @Nullable UUID itemId) {
        Meeting meeting = meetings.findForChange(id).orElseThrow(NotFound::new);
        access.requireHold(meeting);
        List<AgendaItem> agenda =
                items.ofMeeting(id).stream().filter(AgendaItem::on).toList();
        if (itemId != null && agenda.stream().noneMatch(item -> item.id().equals(itemId))) {
            throw new NotFound();
        }
        long seconds = meeting.moveTo(seen, itemId, clock.instant());
        agenda.stream().filter(item -> item.id().equals(seen)).forEach(item -> item.spend(seconds));
        agenda.stream().filter(item -> item.id().equals(itemId)).forEach(item -> item.start(clock.instant()));
        meeting.touch();
    }

    /**
     * The session ends; every item gets its fate, and what is continued or postponed comes back by itself (MEET-6).
     *
     * @throws Conflict when somebody else closed or changed the meeting since the version that was seen
     */
    @Transactional
    public void close(ClosingDraft draft) {
        Meeting meeting = meetings.findForChange(draft.meetingId()).orElseThrow(NotFound::new);
        access.requireHold(meeting);
        closing.close(meeting, draft);
        followers.forEach(follower -> follower.closed(meeting.id()));
        trace.record("close-meeting", "meeting", meeting.id(), meeting.committeeId());
    }
}
