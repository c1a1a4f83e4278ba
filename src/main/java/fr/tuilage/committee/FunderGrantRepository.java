package fr.tuilage.committee;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface FunderGrantRepository extends Repository<FunderGrant, UUID> {

    FunderGrant save(FunderGrant grant);

    Optional<FunderGrant> findById(UUID id);

    List<FunderGrant> findByCommitteeIdOrderByStartsOnAscIdAsc(UUID committeeId);
}
