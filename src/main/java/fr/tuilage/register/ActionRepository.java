package fr.tuilage.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Actions are settled, never deleted (DEC-2). */
interface ActionRepository extends Repository<ActionItem, UUID> {

    ActionItem save(ActionItem action);

    Optional<ActionItem> findById(UUID id);

    List<ActionItem> findByIdIn(Collection<UUID> ids);

    @Query("select a.id from ActionItem a where a.id > :after order by a.id")
    List<UUID> idsAfter(UUID after, Limit some);

    @Query("select a from ActionItem a where a.committeeId = :committee"
            + " and a.state = fr.tuilage.register.ActionState.OPEN order by a.dueOn, a.id")
    List<ActionItem> open(UUID committee);

    @Query("select a from ActionItem a where a.committeeId in :committees"
            + " and a.state = fr.tuilage.register.ActionState.OPEN"
            + " and (a.personId = :person or a.seatId in :seats) order by a.dueOn, a.id")
    List<ActionItem> openOf(Collection<UUID> committees, UUID person, Collection<UUID> seats);

    List<ActionItem> findByMeetingIdOrderByDueOnAscIdAsc(UUID meetingId);

    /** What is open first, the oldest due date first; then what is settled, the newest first. */
    @Query("select a from ActionItem a where a.committeeId = :committee"
            + " and (:all = true or (a.state = fr.tuilage.register.ActionState.OPEN and a.dueOn <= :dueUntil))"
            + " order by case when a.state = fr.tuilage.register.ActionState.OPEN then 0 else 1 end,"
            + " case when a.state = fr.tuilage.register.ActionState.OPEN then a.dueOn else null end,"
            + " a.dueOn desc, a.id")
    List<ActionItem> page(UUID committee, boolean all, LocalDate dueUntil, Pageable pageable);
}
