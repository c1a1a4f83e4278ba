package fr.tuilage.meeting;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MeetingRepository extends Repository<Meeting, UUID> {

    Meeting save(Meeting meeting);

    Optional<Meeting> findById(UUID id);

    /**
     * A meeting with its agenda in order, and the names that stand beside the items: one row an item; with an empty agenda
     * there is one row.
     */
    @Query("""
            select new fr.tuilage.meeting.AgendaRow(m, i,
              new fr.tuilage.identity.PersonLine(p.id, p.givenName, p.familyName, p.email, p.locale),
              new fr.tuilage.identity.PersonLine(q.id, q.givenName, q.familyName, q.email, q.locale),
              (select count(d) from Document d
                where d.ownerKind = 'meeting' and d.ownerId = m.id and d.removedAt is null))
            from Meeting m
              left join AgendaItem i on i.meetingId = m.id and i.state <> fr.tuilage.meeting.ItemState.REMOVED
              left join Person p on p.id = i.presenterId
              left join Person q on q.id = i.proposedBy
            where m.id = :id order by i.position, i.id
            """)
    List<AgendaRow> withAgenda(UUID id);

    @Query("select new fr.tuilage.meeting.MeetingDay(m.committeeId, s.heldOn)"
            + " from Meeting m join PlannedSession s on s.id = m.id where m.id = :id")
    Optional<MeetingDay> day(UUID id);

    List<Meeting> findByIdIn(Collection<UUID> ids);

    /** Whoever changes the agenda or the state of a meeting waits for the other: nothing is lost in between. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Meeting m where m.id = :id")
    Optional<Meeting> findForChange(UUID id);
}
