package fr.tuilage.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The list of all committees. */
interface DirectoryRepository extends Repository<Committee, UUID> {

    String SOUGHT = " where c.name like :pattern escape '!' or c.territory like :pattern escape '!'";

    @Query("select new fr.tuilage.committee.DirectoryLine(c.id, c.name, c.territory, c.level,"
            + " (select count(s) from Seat s where s.committeeId = c.id),"
            + " (select count(k) from Coordination k where k.committeeId = c.id"
            + "   and k.startsOn <= :today and (k.endsOn is null or k.endsOn >= :today)))"
            + " from Committee c" + SOUGHT + " order by c.name, c.id")
    List<DirectoryLine> page(String pattern, LocalDate today, Pageable pageable);

    @Query("select count(c) from Committee c" + SOUGHT)
    int count(String pattern);
}
