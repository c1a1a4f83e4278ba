package fr.tuilage.rota;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Duties in turn: who takes the minutes, who hosts, who facilitates (ROTA-1 to ROTA-4). */
@Service
public class DutyService {

    private final DutyRepository duties;

    DutyService(DutyRepository duties) {
        this.duties = duties;
    }

    /** The duties of these occasions. The caller has already checked that the committee may be seen. */
    @Transactional(readOnly = true)
    public List<DutyLine> ofOccasions(Collection<UUID> occasions) {
        return occasions.isEmpty()
                ? List.of()
                : duties.findByOccasionIdIn(occasions).stream().map(Duty::line).toList();
    }
}
