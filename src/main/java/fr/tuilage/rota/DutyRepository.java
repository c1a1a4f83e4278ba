package fr.tuilage.rota;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DutyRepository extends Repository<Duty, UUID> {

    List<Duty> findByOccasionIdIn(Collection<UUID> occasions);

    Optional<Duty> findByOccasionIdAndKind(UUID occasionId, DutyKind kind);

    List<Duty> findByCommitteeIdOrderByDueOn(UUID committeeId);

    Duty save(Duty duty);
}
