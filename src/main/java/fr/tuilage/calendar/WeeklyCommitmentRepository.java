package fr.tuilage.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WeeklyCommitmentRepository extends Repository<WeeklyCommitment, UUID> {

    /** Of the half that is held. */
    String ORGANISATION = " case when m.half = fr.tuilage.committee.SeatHalf.MANAGER"
            + " then s.managerOrganisationId else s.fieldWorkerOrganisationId end";

    /** Of that person and of those organisations, what is not over; Monday first. */
    @Query("""
            select w from WeeklyCommitment w
            where (w.personId = :person or w.organisationId in :organisations)
              and (w.endsOn is null or w.endsOn >= :today)
            """)
    List<WeeklyCommitment> of(UUID person, Collection<UUID> organisations, LocalDate today);

    /**
     * Who holds a half of a seat that may be given duties, at any time between two days, each once for every commitment that
     * may bind them then.
     */
    @Query("""
            select new fr.tuilage.calendar.HolderRow(
                new fr.tuilage.committee.HalfHolder(s.id, m.half, """ + ORGANISATION + """
                  , m.personId, m.startsOn, m.endsOn), w)
            from Mandate m join m.seat s
              left join WeeklyCommitment w on (w.personId = m.personId or w.organisationId = """ + ORGANISATION + """
                ) and w.startsOn <= :last and (w.endsOn is null or w.endsOn >= :first)
            where m.committeeId = :committee and not m.alternate
              and s.kind <> fr.tuilage.committee.SeatKind.THIRD_PARTY
              and m.startsOn <= :last and (m.endsOn is null or m.endsOn >= :first)
            order by s.position, m.half, m.startsOn
            """)
    List<HolderRow> holders(UUID committee, LocalDate first, LocalDate last);

    WeeklyCommitment save(WeeklyCommitment commitment);

    void delete(WeeklyCommitment commitment);

    void flush();
}
