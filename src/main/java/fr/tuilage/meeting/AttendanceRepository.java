package fr.tuilage.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AttendanceRepository extends Repository<AttendanceEntry, UUID> {

    AttendanceEntry save(AttendanceEntry entry);

    Optional<AttendanceEntry> findById(UUID id);

    List<AttendanceEntry> findByMeetingIdOrderById(UUID meetingId);

    /**
     * The attendance sheet, and beside its first line those who are invited: as many rows as both lists have lines, in one
     * statement.
     */
    @Query("""
            select new fr.tuilage.meeting.SheetRow(a, g,
              new fr.tuilage.identity.PersonLine(p.id, p.givenName, p.familyName, p.email, p.locale))
            from Meeting m
              left join AttendanceEntry a on a.meetingId = m.id
              left join MeetingGuest g on g.meetingId = m.id and g.withdrawn = false
                and not exists (select e.id from AttendanceEntry e where e.meetingId = m.id and e.id < a.id)
              left join Person p on p.id = g.personId
            where m.id = :meeting order by a.id, p.familyName, p.givenName, g.id
            """)
    List<SheetRow> sheet(UUID meeting);

    void delete(AttendanceEntry entry);
}
