package fr.tuilage.meeting;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AgendaItemRepository extends Repository<AgendaItem, UUID> {

    AgendaItem save(AgendaItem item);

    Optional<AgendaItem> findById(UUID id);

    Optional<AgendaItem> findByMeetingIdAndStanding(UUID meetingId, StandingItem standing);

    boolean existsByIdAndMeetingId(UUID id, UUID meetingId);

    /** Everything but what was taken out, in order. */
    @Query("select i from AgendaItem i where i.meetingId = :meeting and i.state <> fr.tuilage.meeting.ItemState.REMOVED"
            + " order by i.position, i.id")
    List<AgendaItem> ofMeeting(UUID meeting);

    /** The same as it is stored now, whatever the transaction saw before; nobody changes it until that ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from AgendaItem i where i.meetingId = :meeting and i.state <> fr.tuilage.meeting.ItemState.REMOVED"
            + " order by i.position, i.id")
    List<AgendaItem> ofMeetingForChange(UUID meeting);

    /** What was proposed for the meetings that are still prepared, by date. */
    @Query("""
            select new fr.tuilage.meeting.WaitingProposal(m.id, s.heldOn, i.title)
            from AgendaItem i
              join Meeting m on m.id = i.meetingId
              join PlannedSession s on s.id = m.id
            where m.committeeId = :committee and i.state = fr.tuilage.meeting.ItemState.PROPOSED
              and i.title is not null and i.kind not in :hidden
              and m.state in (fr.tuilage.meeting.MeetingState.PLANNED, fr.tuilage.meeting.MeetingState.CONVENED)
            order by s.heldOn, i.id
            """)
    List<WaitingProposal> proposed(UUID committee, Set<ItemKind> hidden);

    /** What earlier meetings of the committee put off and no meeting took up yet (MEET-6). */
    @Query("""
            select i from AgendaItem i join Meeting m on m.id = i.meetingId
            where m.committeeId = :committee and i.standing is null and i.carriedTo is null
              and i.fate in (fr.tuilage.meeting.ItemFate.CONTINUED, fr.tuilage.meeting.ItemFate.POSTPONED)
            order by i.id
            """)
    List<AgendaItem> waiting(UUID committee);
}
