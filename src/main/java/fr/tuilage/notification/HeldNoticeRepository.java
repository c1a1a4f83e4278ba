package fr.tuilage.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface HeldNoticeRepository extends JpaRepository<HeldNotice, UUID> {

    @Query("select notice.personId from HeldNotice notice where notice.dueAt <= :now"
            + " group by notice.personId order by min(notice.dueAt)")
    List<UUID> people(Instant now, Limit limit);

    /** Holds what waits for one person, oldest first; another node that is at it leaves nothing to this one. */
    @Query(
            nativeQuery = true,
            value = "select * from held_notice where person_id = :person and due_at <= :now"
                    + " order by held_at, id for update skip locked")
    List<HeldNotice> claim(UUID person, Instant now);

    @Modifying(flushAutomatically = true)
    @Query("update HeldNotice notice set notice.dueAt = :due where notice.personId = :person")
    int reschedule(UUID person, Instant due);
}
