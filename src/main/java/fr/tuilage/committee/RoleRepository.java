package fr.tuilage.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who is what to which committee, one statement a question whatever the number of committees. */
interface RoleRepository extends Repository<Committee, UUID> {

    String ROLE = "new fr.tuilage.committee.RoleRow(c.id, c.timeZone, s.id, s.kind, m.startsOn, m.endsOn,"
            + " k.startsOn, k.endsOn, g.startsOn, g.endsOn)";

    String COMMITTEE = "select new fr.tuilage.committee.CommitteeRow(c.name, c.territory, c.level, " + ROLE + ") ";

    /** What the person holds around today; {@code from} and {@code to} leave room for all time zones. */
    String HELD = """
             left join Mandate m on m.committeeId = c.id and m.personId = :person
              and m.startsOn <= :to and (m.endsOn is null or m.endsOn >= :from)
            left join m.seat s
            left join Coordination k on k.committeeId = c.id and k.personId = :person
              and k.startsOn <= :to and (k.endsOn is null or k.endsOn >= :from)
            left join FunderGrant g on g.committeeId = c.id and g.personId = :person
              and g.startsOn <= :to and (g.endsOn is null or g.endsOn >= :from)
            """;

    /** Begins with what the person holds, so that the number of committees does not matter. */
    @Query(COMMITTEE + """
                    from (
                      select a.committeeId as committeeId from Mandate a
                        where a.personId = :person and a.startsOn <= :to and (a.endsOn is null or a.endsOn >= :from)
                      union
                      select b.committeeId as committeeId from Coordination b
                        where b.personId = :person and b.startsOn <= :to and (b.endsOn is null or b.endsOn >= :from)
                      union
                      select d.committeeId as committeeId from FunderGrant d
                        where d.personId = :person and d.startsOn <= :to and (d.endsOn is null or d.endsOn >= :from)
                    ) mine join Committee c on c.id = mine.committeeId
                    """ + HELD)
    List<CommitteeRow> rolesOf(UUID person, LocalDate from, LocalDate to);

    /** The committee above and the groups below, whether the person is something to them or not. */
    @Query(COMMITTEE + "from Committee c" + HELD
            + " where (c.parentId = :committee or c.id = :parent) and c.id <> :committee")
    List<CommitteeRow> rolesInFamily(UUID committee, UUID parent, UUID person, LocalDate from, LocalDate to);
}
