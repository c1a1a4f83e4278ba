package fr.tuilage.register;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Decisions and actions read together. */
interface OutcomeRepository extends Repository<Decision, UUID> {

    /** What a meeting led to: in each row there is either a decision or an action. */
    @Query("""
            select new fr.tuilage.register.OutcomeRow(d, n.number, a,
              new fr.tuilage.committee.SeatLabel(s.id, s.committeeId, coalesce(s.shortName, s.name), c.timeZone),
              new fr.tuilage.identity.PersonLine(p.id, p.givenName, p.familyName, p.email, p.locale))
            from (
                select x.id as id from Decision x where x.meetingId = :meeting
                union all
                select y.id as id from ActionItem y where y.meetingId = :meeting
              ) o
              left join Decision d on d.id = o.id
              left join Decision n on n.id = d.supersededBy
              left join ActionItem a on a.id = o.id
              left join Seat s on s.id = a.seatId
              left join Committee c on c.id = s.committeeId
              left join Person p on p.id = a.personId
            order by d.number, a.dueOn, a.id
            """)
    List<OutcomeRow> ofMeeting(UUID meeting);
}
