package fr.tuilage.consultation;

import fr.tuilage.calendar.SessionDetails;
import fr.tuilage.calendar.SessionPublication;
import fr.tuilage.identity.ActLinks;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A consultation ends when its year is published, by whichever button: its links end with it (CAL-4). */
@Component
class ConsultationEnd implements SessionPublication {

    private final ConsultationRepository consultations;
    private final ActLinks links;
    private final Clock clock;

    ConsultationEnd(ConsultationRepository consultations, ActLinks links, Clock clock) {
        this.consultations = consultations;
        this.links = links;
        this.clock = clock;
    }

    @Override
    public void published(UUID committeeId, List<SessionDetails> sessions) {
        List<UUID> ended = consultations.published(committeeId).stream()
                .map(consultation -> {
                    consultation.end(clock.instant());
                    return consultation.id();
                })
                .toList();
        ended.forEach(planId -> links.revoke(ConsultationLink.KIND, planId));
    }

    @Override
    public void moved(SessionDetails session) {
        // Of a published session nobody is asked any more.
    }

    @Override
    public void cancelled(SessionDetails session) {
        // Of a published session nobody is asked any more.
    }
}
