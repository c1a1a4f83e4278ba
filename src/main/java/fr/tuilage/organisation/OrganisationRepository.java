package fr.tuilage.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface OrganisationRepository extends Repository<Organisation, UUID> {

    Organisation save(Organisation organisation);

    Optional<Organisation> findByName(String name);

    List<Organisation> findByIdIn(Collection<UUID> ids);
}
