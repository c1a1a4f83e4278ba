package fr.tuilage.rota;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DutyRepository extends Repository<Duty, UUID> {

    List<Duty> findByOccasionIdIn(Collection<UUID> occasions);

    List<Duty> findByKindAndSeatIdInAndDueOnBetween(
            DutyKind kind, Collection<UUID> seats, LocalDate from, LocalDate to);

    Optional<Duty> findByOccasionIdAndKind(UUID occasionId, DutyKind kind);

    List<Duty> findByCommitteeIdOrderByDueOn(UUID committeeId);

    Duty save(Duty duty);

    void delete(Duty duty);

    void flush();
}
