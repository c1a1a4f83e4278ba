package fr.tuilage.meeting;

import fr.tuilage.base.Conflict;
import fr.tuilage.base.Forbidden;
import fr.tuilage.base.NotFound;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.identity.CurrentPerson;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Gives a meeting or an item of its agenda to whoever may change it now, and to nobody else. The meeting is locked: two
 * people who change an agenda at once do it one after the other.
 */
@Component
class AgendaDoor {

    private final MeetingRepository meetings;
    private final AgendaItemRepository items;
    private final MeetingAccess access;
    private final CurrentPerson currentPerson;

    AgendaDoor(
            MeetingRepository meetings, AgendaItemRepository items, MeetingAccess access, CurrentPerson currentPerson) {
        this.meetings = meetings;
        this.items = items;
        this.access = access;
        this.currentPerson = currentPerson;
    }

    /** @throws NotFound when there is no such meeting; the caller asks for the permission */
    Meeting meeting(UUID id) {
        return meetings.findForChange(id).orElseThrow(NotFound::new);
    }

    /**
     * To a member who proposes.
     *
     * @throws RuleViolation once the session was opened
     */
    Meeting proposed(UUID id) {
        Meeting meeting = meeting(id);
        access.requirePropose(meeting);
        meeting.requireBeforeSession();
        return meeting;
    }

    /**
     * To whoever prepares it.
     *
     * @throws RuleViolation once the meeting is over
     */
    Meeting prepared(UUID id) {
        Meeting meeting = meeting(id);
        access.requirePrepare(meeting);
        meeting.requireAgendaOpen();
        return meeting;
    }

    /**
     * An item, to whoever prepares its meeting.
     *
     * @throws Conflict when somebody changed it since the version that was seen
     */
    AgendaItem prepared(UUID meetingId, UUID itemId, int version) {
        return touched(prepared(meetingId), itemId, version);
    }

    /**
     * An item, to whoever prepares its meeting, or proposed it and sees it wait for its place.
     *
     * @throws Conflict when somebody changed it since the version that was seen
     * @throws Forbidden when it is somebody else's
     */
    AgendaItem changeable(UUID meetingId, UUID itemId, int version) {
        Meeting meeting = meeting(meetingId);
        access.requireView(meeting);
        AgendaItem item = item(meeting, itemId);
        if (!item.isProposalOf(currentPerson.id())) {
            access.requirePrepare(meeting);
        }
        meeting.requireAgendaOpen();
        return touched(meeting, itemId, version);
    }

    /** @throws NotFound when it is no item of this meeting */
    AgendaItem item(Meeting meeting, UUID itemId) {
        return items.findById(itemId)
                .filter(found -> found.meetingId().equals(meeting.id()))
                .orElseThrow(NotFound::new);
    }

    private AgendaItem touched(Meeting meeting, UUID itemId, int version) {
        AgendaItem item = item(meeting, itemId);
        item.requireVersion(version);
        meeting.touch();
        return item;
    }
}
