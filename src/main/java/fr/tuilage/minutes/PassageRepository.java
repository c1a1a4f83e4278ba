package fr.tuilage.minutes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PassageRepository extends Repository<Passage, UUID> {

    Passage save(Passage passage);

    /** Whoever wrote last in some part of the minutes. */
    @Query("select distinct p.savedBy from Passage p where p.minutesId = :minutes and p.text <> ''")
    List<UUID> writers(UUID minutes);

    Optional<Passage> findByMinutesIdAndAgendaItemIdAndKind(UUID minutesId, UUID agendaItemId, PassageKind kind);
}
