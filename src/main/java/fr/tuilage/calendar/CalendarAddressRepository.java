package fr.tuilage.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CalendarAddressRepository extends Repository<CalendarAddress, UUID> {

    Optional<CalendarAddress> findByPersonId(UUID personId);

    Optional<CalendarAddress> findByCommitteeId(UUID committeeId);

    CalendarAddress saveAndFlush(CalendarAddress address);

    void delete(CalendarAddress address);

    void flush();

    /** The address with whose it is; nothing for a closed account. */
    @Query("""
            select new fr.tuilage.calendar.OpenedAddress(a, p.locale, c.id, c.name, c.timeZone)
            from CalendarAddress a
              left join Person p on p.id = a.personId
              left join Committee c on c.id = a.committeeId
            where a.tokenHash = :hash and p.disabledAt is null
            """)
    Optional<OpenedAddress> open(byte[] hash);

    /** Neither a change of the address nor a reason for a conflict. */
    @Modifying
    @Query("""
            update CalendarAddress a set a.lastReadAt = :now, a.contentTag = :tag, a.contentAt = :contentAt
            where a.id = :id and a.version = :version
            """)
    void read(UUID id, int version, Instant now, String tag, Instant contentAt);

    /**
     * Everything that a feed is made of, in one short text that changes with any of it: each row by its identifier and
     * version. What is over and what is to come are told apart, for duties are told of the latter only.
     */
    @Query(nativeQuery = true, value = """
                    select concat_ws(' ',
                      (select concat_ws('-', count(*), sum(s.held_on >= :today), sum(crc32(concat(s.id, s.version))))
                        from planned_session s
                        where s.committee_id in (:own) and s.published and s.held_on >= :first),
                      (select concat_ws('-', count(*), sum(crc32(concat(s.id, s.version))))
                        from planned_session s where s.id in (:single) and s.published),
                      (select concat_ws('-', count(*), sum(crc32(concat(d.id, d.version))))
                        from duty d where d.committee_id in (:all) and d.due_on >= :first),
                      (select concat_ws('-', count(*), sum(crc32(concat(t.id, t.version))))
                        from seat t where t.committee_id in (:all)))
                    """)
    String mark(Collection<UUID> own, Collection<UUID> single, Collection<UUID> all, LocalDate first, LocalDate today);

    @Query("""
            select s from PlannedSession s
            where s.published and ((s.committeeId in :own and s.heldOn >= :first) or s.id in :single)
            order by s.heldOn, s.startsAt, s.id
            """)
    List<PlannedSession> sessions(Collection<UUID> own, Collection<UUID> single, LocalDate first);

    /** Who receives, by name, and what falls to these seats. */
    @Query("""
            select new fr.tuilage.calendar.FeedDuty(d.occasionId, d.kind, d.seatId, s.name)
            from Duty d join Seat s on s.id = d.seatId
            where d.committeeId in :all and d.dueOn >= :first
              and (d.kind = fr.tuilage.rota.DutyKind.HOST or d.seatId in :seats)
            order by d.kind
            """)
    List<FeedDuty> duties(Collection<UUID> all, Collection<UUID> seats, LocalDate first);
}
