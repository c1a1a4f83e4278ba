package fr.tuilage.minutes;

import fr.tuilage.meeting.ItemKind;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MinutesRepository extends Repository<Minutes, UUID> {

    Minutes save(Minutes minutes);

    Optional<Minutes> findById(UUID id);

    /**
     * Minutes with what was typed, who holds the pen and who adopted them: one row a passage; while nothing is typed there
     * is one row.
     */
    @Query("""
            select new fr.tuilage.minutes.PassageRow(m, t,
              new fr.tuilage.identity.PersonLine(p.id, p.givenName, p.familyName, p.email, p.locale),
              new fr.tuilage.identity.PersonLine(q.id, q.givenName, q.familyName, q.email, q.locale))
            from Minutes m
              left join Passage t on t.minutesId = m.id
              left join Person p on p.id = m.penHolderId
              left join Person q on q.id = m.adoptedBy
            where m.id = :id
            """)
    List<PassageRow> written(UUID id);

    /** Meetings whose minutes are adopted. */
    @Query("select m.id from Minutes m where m.state = fr.tuilage.minutes.MinutesState.ADOPTED and m.id > :after"
            + " order by m.id")
    List<UUID> adoptedAfter(UUID after, Limit some);

    /** The items of adopted minutes, with what is written under each: one row a passage, or one where nothing is. */
    @Query("""
            select new fr.tuilage.minutes.AdoptedItem(m.id, m.committeeId, i.id, i.standing, i.title, t)
            from Minutes m
              join AgendaItem i on i.meetingId = m.id and i.state = fr.tuilage.meeting.ItemState.ACCEPTED
              left join Passage t on t.minutesId = m.id and t.agendaItemId = i.id
            where m.id in :ids and m.state = fr.tuilage.minutes.MinutesState.ADOPTED and i.kind not in :hidden
            order by i.id
            """)
    List<AdoptedItem> adopted(Collection<UUID> ids, Set<ItemKind> hidden);

    /** The last adopted minutes of a committee, by the day of their meeting. */
    @Query("""
            select new fr.tuilage.minutes.AdoptedMinutesLine(m.id, s.heldOn, t.whatItChanged)
            from Minutes m
              join PlannedSession s on s.id = m.id
              join Meeting t on t.id = m.id
            where m.committeeId = :committee and m.state = fr.tuilage.minutes.MinutesState.ADOPTED
            order by s.heldOn desc, m.id
            """)
    List<AdoptedMinutesLine> lastAdopted(UUID committee, Limit some);

    /** Drafts of the meetings that are over, by day. */
    @Query("""
            select new fr.tuilage.minutes.WaitingMinutes(m.id, s.heldOn)
            from Minutes m
              join PlannedSession s on s.id = m.id
              join Meeting t on t.id = m.id and t.state = fr.tuilage.meeting.MeetingState.CLOSED
            where m.committeeId = :committee and m.state = fr.tuilage.minutes.MinutesState.DRAFT
            order by s.heldOn, m.id
            """)
    List<WaitingMinutes> waiting(UUID committee);

    /** Those of the items that are of one of these kinds. */
    @Query("select i.id from AgendaItem i where i.id in :ids and i.kind in :kinds")
    Set<UUID> itemsOf(Collection<UUID> ids, Set<ItemKind> kinds);

    List<Minutes> findByIdIn(Collection<UUID> ids);

    /** Saving and adopting wait for each other: nothing is written behind the lock of MIN-1. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Minutes m where m.id = :id")
    Optional<Minutes> findForChange(UUID id);
}
