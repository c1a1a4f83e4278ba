package fr.tuilage.committee;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Lines are added and read; nothing changes or deletes them (COM-1). */
interface CommitteeChangeRepository extends Repository<CommitteeChange, UUID> {

    CommitteeChange save(CommitteeChange change);

    /** The last fifty, the newest first. */
    @Query("""
            select new fr.tuilage.committee.CommitteeChangeRow(h,
              new fr.tuilage.identity.PersonLine(p.id, p.givenName, p.familyName, p.email, p.locale))
            from CommitteeChange h left join Person p on p.id = h.personId
            where h.committeeId = :committee order by h.at desc, h.id desc limit 50
            """)
    List<CommitteeChangeRow> latest(UUID committee);
}
