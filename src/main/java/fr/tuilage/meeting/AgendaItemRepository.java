package fr.tuilage.meeting;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
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

    /** What earlier meetings of the committee put off and no meeting took up yet (MEET-6). */
    @Query("""
            select i from AgendaItem i join Meeting m on m.id = i.meetingId
            where m.committeeId = :committee and i.standing is null and i.carriedTo is null
              and i.fate in (fr.tuilage.meeting.ItemFate.CONTINUED, fr.tuilage.meeting.ItemFate.POSTPONED)
            order by i.id
            """)
    List<AgendaItem> waiting(UUID committee);
}
