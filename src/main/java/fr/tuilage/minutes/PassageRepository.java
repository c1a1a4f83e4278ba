package fr.tuilage.minutes;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PassageRepository extends Repository<Passage, UUID> {

    Passage save(Passage passage);

    Optional<Passage> findByMinutesIdAndAgendaItemIdAndKind(UUID minutesId, UUID agendaItemId, PassageKind kind);
}
