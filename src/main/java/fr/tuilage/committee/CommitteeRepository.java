package fr.tuilage.committee;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CommitteeRepository extends Repository<Committee, UUID> {

    Committee save(Committee committee);

    Optional<Committee> findById(UUID id);

    boolean existsById(UUID id);

    /** Locked, so that two people never name two coordinations at once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Committee c where c.id = :id")
    Optional<Committee> findForChange(UUID id);

    @Query("select c from Committee c where c.id in :ids")
    List<Committee> all(Collection<UUID> ids);

    @Query("select c.id from Committee c where c.id > :after order by c.id")
    List<UUID> idsAfter(UUID after, Limit some);
}
