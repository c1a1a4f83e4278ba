package fr.tuilage.meeting;

import fr.tuilage.audit.Trace;
import fr.tuilage.base.Forbidden;
import fr.tuilage.base.NotFound;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.calendar.CalendarReply;
import fr.tuilage.calendar.SessionAudience;
import fr.tuilage.calendar.SessionDetails;
import fr.tuilage.calendar.SessionService;
import fr.tuilage.committee.CommitteePermission;
import fr.tuilage.committee.CommitteePolicy;
import fr.tuilage.committee.SeatService;
import fr.tuilage.identity.CurrentPerson;
import fr.tuilage.identity.PersonLine;
import fr.tuilage.identity.PersonService;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who announced that they come: said on the page of the meeting, or by an answer of their calendar that whoever prepares the
 * meeting hands in for them (MEET-7, ID-5). It counts nobody: the attendance is noted in session (MEET-8).
 */
@Service
@Transactional
public class AnnouncementService {

    private final MeetingRepository meetings;
    private final AnnouncedAnswerRepository answers;
    private final MeetingAccess access;
    private final CommitteePolicy policy;
    private final SessionService sessions;
    private final SessionAudience audience;
    private final SeatService seats;
    private final PersonService people;
    private final AnnouncementNotice notice;
    private final CurrentPerson current;
    private final Trace trace;
    private final Clock clock;

    AnnouncementService(
            MeetingRepository meetings,
            AnnouncedAnswerRepository answers,
            MeetingAccess access,
            CommitteePolicy policy,
            SessionService sessions,
            SessionAudience audience,
            SeatService seats,
            PersonService people,
            AnnouncementNotice notice,
            CurrentPerson current,
            Trace trace,
            Clock clock) {
        this.meetings = meetings;
        this.answers = answers;
        this.access = access;
        this.policy = policy;
        this.sessions = sessions;
        this.audience = audience;
        this.seats = seats;
        this.people = people;
        this.notice = notice;
        this.current = current;
        this.trace = trace;
        this.clock = clock;
    }

    /** What was announced for a meeting of a committee, by name; one statement. */
    @Transactional(readOnly = true)
    public List<AnnouncedLine> of(UUID meetingId, UUID committeeId) {
        policy.require(CommitteePermission.VIEW, committeeId);
        return answers.of(meetingId, committeeId);
    }

    /**
     * The signed-in person says whether they come.
     *
     * @throws Forbidden to whoever holds no half of a seat on that day
     * @throws RuleViolation once the meeting began, or is cancelled
     */
    public void announce(UUID meetingId, Announcement answer) {
        Meeting meeting = meetings.findForChange(meetingId).orElseThrow(NotFound::new);
        access.requireView(meeting);
        SessionDetails session = sessions.session(meetingId);
        UUID me = current.id();
        if (seats.members(meeting.committeeId(), session.on()).stream()
                .noneMatch(member -> member.personId().equals(me))) {
            throw new Forbidden();
        }
        meeting.requireBeforeSession();
        say(meeting, session, me, answer, session.sequence(), clock.instant());
        trace.record("announce", "meeting", meetingId, meeting.committeeId(), "answer");
    }

    /**
     * Hands in the answer of somebody's calendar. That person is told, and the trace names both (ID-5).
     *
     * @param reply as it was pasted or uploaded
     * @return whose answer it was, and which
     * @throws RuleViolation with a sentence when it is no answer, of another meeting, of an earlier date, of nobody who was
     *     invited, or older than what is known
     */
    public AnnouncedLine handIn(UUID meetingId, byte[] reply) {
        Meeting meeting = meetings.findForChange(meetingId).orElseThrow(NotFound::new);
        access.requirePrepare(meeting);
        meeting.requireBeforeSession();
        CalendarReply read = CalendarReply.read(reply);
        SessionDetails session = sessions.session(meetingId);
        if (!read.uid().equals(session.uid())) {
            throw new RuleViolation("refusal.reply.other-meeting");
        }
        if (read.sequence() > session.sequence()) {
            throw new RuleViolation("refusal.reply.not-a-calendar");
        }
        if (read.sequence() < session.sequence()) {
            throw new RuleViolation("refusal.reply.earlier-date");
        }
        PersonLine person = people.findByEmail(read.attendee())
                .filter(found ->
                        audience.of(meeting.committeeId(), session.on()).contains(found.id()))
                .orElseThrow(() -> new RuleViolation("refusal.reply.not-invited"));
        Announcement answer = switch (read.kind()) {
            case ACCEPTED -> Announcement.COMING;
            case DECLINED -> Announcement.NOT_COMING;
            case TENTATIVE -> Announcement.UNSURE;
        };
        say(meeting, session, person.id(), answer, read.sequence(), answeredAt(read));
        trace.record("hand-in-answer", "person", person.id(), meeting.committeeId(), "answer");
        if (!person.id().equals(current.id())) {
            notice.send(meeting, session, person, answer);
        }
        return new AnnouncedLine(person.id(), person.displayName(), answer, read.sequence());
    }

    /** What a file says of the future would keep every later answer out. */
    private Instant answeredAt(CalendarReply read) {
        Instant now = clock.instant();
        Instant at = read.at();
        return at == null || at.isAfter(now) ? now : at;
    }

    private void say(
            Meeting meeting, SessionDetails session, UUID person, Announcement answer, int sequence, Instant at) {
        AnnouncedAnswer known = answers.findByMeetingIdAndPersonId(session.id(), person)
                .orElseGet(() -> new AnnouncedAnswer(session.id(), person));
        known.say(answer, sequence, at);
        answers.save(known);
        meeting.touch();
    }
}
