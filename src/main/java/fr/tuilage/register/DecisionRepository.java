package fr.tuilage.register;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Decisions are settled, never deleted (DEC-1). */
interface DecisionRepository extends Repository<Decision, UUID> {

    Decision save(Decision decision);

    Optional<Decision> findById(UUID id);

    List<Decision> findByIdIn(Collection<UUID> ids);

    @Query("select d.id from Decision d where d.id > :after order by d.id")
    List<UUID> idsAfter(UUID after, Limit some);

    List<Decision> findByMeetingIdOrderByNumber(UUID meetingId);

    @Query("select d from Decision d where d.committeeId = :committee and (:all = true or d.state in"
            + " (fr.tuilage.register.DecisionState.ACTIVE, fr.tuilage.register.DecisionState.REVISITED))"
            + " order by d.number desc")
    List<Decision> page(UUID committee, boolean all, Pageable pageable);

    @Query("select d from Decision d where d.committeeId = :committee and d.id <> :id and d.state in"
            + " (fr.tuilage.register.DecisionState.ACTIVE, fr.tuilage.register.DecisionState.REVISITED)"
            + " and locate(:words, d.text) > 0 order by d.number desc")
    List<Decision> inForceBeside(UUID committee, UUID id, String words, Pageable pageable);

    @Modifying
    @Query(
            value = "insert into decision_count (committee_id, last_number) values (:committee, 1)"
                    + " on duplicate key update last_number = last_number + 1",
            nativeQuery = true)
    void countOn(UUID committee);

    @Query(value = "select last_number from decision_count where committee_id = :committee", nativeQuery = true)
    int lastNumber(UUID committee);
}
