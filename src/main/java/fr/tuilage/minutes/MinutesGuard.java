package fr.tuilage.minutes;

import fr.tuilage.base.NotFound;
import fr.tuilage.meeting.AgendaService;
import fr.tuilage.meeting.AttendanceGuard;
import fr.tuilage.meeting.ItemKind;
import fr.tuilage.register.OutcomeGuard;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whoever writes the minutes writes what their meeting led to, and, once the session is over, who was there; nobody else, and
 * nothing once they are adopted (MIN-1).
 */
@Component
class MinutesGuard implements OutcomeGuard, AttendanceGuard {

    private final MinutesRepository minutes;
    private final MinutesAccess access;
    private final AgendaService agenda;

    MinutesGuard(MinutesRepository minutes, MinutesAccess access, AgendaService agenda) {
        this.minutes = minutes;
        this.access = access;
        this.agenda = agenda;
    }

    @Override
    public void requireWritable(UUID committeeId, UUID meetingId, @Nullable UUID agendaItemId) {
        Minutes written = minutes.findForChange(meetingId)
                .filter(found -> found.committeeId().equals(committeeId))
                .orElseThrow(NotFound::new);
        access.requireWrite(written);
        if (agendaItemId == null || !agenda.has(meetingId, agendaItemId)) {
            throw new NotFound();
        }
        written.touch();
    }

    @Override
    public Set<UUID> hidden(Collection<UUID> agendaItemIds) {
        return agendaItemIds.isEmpty() ? Set.of() : minutes.itemsOf(agendaItemIds, ItemKind.hidden());
    }

    @Override
    public void requireCorrectable(UUID meetingId) {
        Minutes written = minutes.findForChange(meetingId).orElseThrow(NotFound::new);
        access.requireWrite(written);
        written.touch();
    }
}
