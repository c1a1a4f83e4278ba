package fr.tuilage.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PlanningRepository extends Repository<Committee, UUID> {

    @Query("""
            select new fr.tuilage.committee.PlanningRow(c.name, c.timeZone, c.schoolZone, c.publicHolidays,
                s.id, coalesce(s.shortName, s.name), s.opensOn)
            from Committee c left join Seat s on s.committeeId = c.id
                and s.kind <> fr.tuilage.committee.SeatKind.THIRD_PARTY and s.opensOn <= :to
                and exists (select m.id from Mandate m where m.seat = s and not m.alternate
                    and m.startsOn <= :to and (m.endsOn is null or m.endsOn >= :from))
            where c.id = :committee
            order by s.position
            """)
    List<PlanningRow> rows(UUID committee, LocalDate from, LocalDate to);

    /** For which organisations somebody sits, in whatever committee. */
    @Query("""
            select distinct case when m.half = fr.tuilage.committee.SeatHalf.MANAGER
                then s.managerOrganisationId else s.fieldWorkerOrganisationId end
            from Mandate m join m.seat s
            where m.personId = :person and m.startsOn <= :today and (m.endsOn is null or m.endsOn >= :today)
            """)
    Set<@Nullable UUID> organisationsOf(UUID person, LocalDate today);
}
