package fr.tuilage.committee;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FunderGrantRepository extends Repository<FunderGrant, UUID> {

    FunderGrant save(FunderGrant grant);

    Optional<FunderGrant> findById(UUID id);

    /** Every grant there ever was, by start date. */
    @Query("""
            select new fr.tuilage.committee.FunderGrantRow(g,
              new fr.tuilage.identity.PersonLine(p.id, p.givenName, p.familyName, p.email, p.locale))
            from FunderGrant g join Person p on p.id = g.personId
            where g.committeeId = :committee order by g.startsOn, g.id
            """)
    List<FunderGrantRow> named(UUID committee);
}
