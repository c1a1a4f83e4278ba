package fr.tuilage.committee;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CoordinationRepository extends Repository<Coordination, UUID> {

    Coordination save(Coordination coordination);

    Optional<Coordination> findById(UUID id);

    /** Read past any snapshot: what somebody else has just named counts. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select k from Coordination k where k.committeeId = :committee")
    List<Coordination> findForChange(UUID committee);

    /** Everyone who ever coordinates, by start date. */
    @Query("""
            select new fr.tuilage.committee.CoordinationRow(k,
              new fr.tuilage.identity.PersonLine(p.id, p.givenName, p.familyName, p.email, p.locale), o.name)
            from Coordination k
              join Person p on p.id = k.personId
              join Organisation o on o.id = k.organisationId
            where k.committeeId = :committee order by k.startsOn, k.id
            """)
    List<CoordinationRow> named(UUID committee);
}
