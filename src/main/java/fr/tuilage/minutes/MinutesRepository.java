package fr.tuilage.minutes;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    List<Minutes> findByIdIn(Collection<UUID> ids);

    /** Saving and adopting wait for each other: nothing is written behind the lock of MIN-1. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Minutes m where m.id = :id")
    Optional<Minutes> findForChange(UUID id);
}
