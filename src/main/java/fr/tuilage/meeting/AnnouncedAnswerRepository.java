package fr.tuilage.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AnnouncedAnswerRepository extends Repository<AnnouncedAnswer, UUID> {

    AnnouncedAnswer save(AnnouncedAnswer answer);

    Optional<AnnouncedAnswer> findByMeetingIdAndPersonId(UUID meetingId, UUID personId);

    /** Those of a meeting of this committee, by name; nothing where the two do not belong together. */
    @Query("""
            select new fr.tuilage.meeting.AnnouncedLine(
              p.id, concat(p.givenName, ' ', p.familyName), a.answer, a.sequence)
            from AnnouncedAnswer a
              join Meeting m on m.id = a.meetingId
              join Person p on p.id = a.personId
            where m.id = :meeting and m.committeeId = :committee
            order by p.familyName, p.givenName, p.id
            """)
    List<AnnouncedLine> of(UUID meeting, UUID committee);
}
