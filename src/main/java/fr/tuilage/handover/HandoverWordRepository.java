package fr.tuilage.handover;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface HandoverWordRepository extends Repository<HandoverWord, UUID> {

    HandoverWord save(HandoverWord word);

    void delete(HandoverWord word);

    void flush();

    List<HandoverWord> findByCommitteeIdAndAuthorId(UUID committeeId, UUID authorId);

    /** What a person, or these seats, still have to do; the caller has asked for the permission. */
    @Query("select new fr.tuilage.handover.OpenAction(a.text, a.dueOn) from ActionItem a"
            + " where a.committeeId = :committee and a.state = fr.tuilage.register.ActionState.OPEN"
            + " and (a.personId = :person or a.seatId in :seats) order by a.dueOn, a.id")
    List<OpenAction> actions(UUID committee, UUID person, Collection<UUID> seats);

    /** What the committee is for, how many of its actions are late, beside the words of hand-over, the newest first; without a word there is one row. */
    @Query("""
            select new fr.tuilage.handover.FactsRow(c.purpose,
              (select count(a) from ActionItem a where a.committeeId = c.id and a.dueOn < :today
                and a.state = fr.tuilage.register.ActionState.OPEN), w,
              new fr.tuilage.identity.PersonLine(p.id, p.givenName, p.familyName, p.email, p.locale))
            from Committee c
              left join HandoverWord w on w.committeeId = c.id
              left join Person p on p.id = w.authorId
            where c.id = :committee order by w.writtenAt desc
            """)
    List<FactsRow> facts(UUID committee, LocalDate today);
}
