package fr.tuilage.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MeetingGuestRepository extends Repository<MeetingGuest, UUID> {

    String MEETING = """
            select new fr.tuilage.meeting.GuestRow(g, m.id, m.state, c.id, c.name, c.timeZone,
              s.heldOn, s.startsAt, s.lengthMinutes, s.place, h.name)
            from Meeting m
              join PlannedSession s on s.id = m.id
              join Committee c on c.id = m.committeeId
              left join Duty d on d.occasionId = m.id and d.kind = fr.tuilage.rota.DutyKind.HOST
              left join Seat h on h.id = d.seatId
            """;

    MeetingGuest save(MeetingGuest guest);

    Optional<MeetingGuest> findById(UUID id);

    Optional<MeetingGuest> findByMeetingIdAndPersonId(UUID meetingId, UUID personId);

    /** Whose invitation stands. */
    List<MeetingGuest> findByMeetingIdAndWithdrawnFalse(UUID meetingId);

    /** The meetings to which a person is invited, held on that day or later, the soonest first. */
    @Query(MEETING + """
              join MeetingGuest g on g.meetingId = m.id
            where g.personId = :person and g.withdrawn = false and s.heldOn >= :from
            order by s.heldOn, s.startsAt, m.id
            """)
    List<GuestRow> invitations(UUID person, LocalDate from);

    /** One meeting, for whoever reads the committee and is no guest. */
    @Query(MEETING + " left join MeetingGuest g on 1 = 0 where m.id = :meeting")
    Optional<GuestRow> meeting(UUID meeting);
}
