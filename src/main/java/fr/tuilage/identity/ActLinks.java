package fr.tuilage.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Personal links for one act (CAL-4): made, prolonged and revoked inside the transaction of whoever sends them, who has asked
 * who may. A link can be used again until it ends.
 */
@Service
public class ActLinks {

    /** For so long a link that ended still says that it did. */
    private static final Duration REMEMBERED = Duration.ofDays(180);

    private final ActLinkRepository links;
    private final Clock clock;
    private final String publicUrl;

    ActLinks(ActLinkRepository links, Clock clock, @Value("${tuilage.public-url}") String publicUrl) {
        this.links = links;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    /**
     * A new link; those that the person has already stay good, for they are in mails.
     *
     * @param kind of the {@link LinkedAct} that it leads to
     * @return the address, which is known to nobody afterwards
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String issue(UUID personId, String kind, UUID subjectId, Instant until) {
        String secret = SecretToken.next();
        links.save(new ActLink(personId, kind, subjectId, secret, clock.instant(), until));
        return publicUrl + ActLinkEndpoint.FOLDER + secret;
    }

    /** All links about a subject end at that moment, be it later or sooner than before; what was revoked stays so. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void prolong(String kind, UUID subjectId, Instant until) {
        links.prolong(kind, subjectId, until);
    }

    /** All links about a subject end now. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void revoke(String kind, UUID subjectId) {
        links.revoke(kind, subjectId, clock.instant());
    }

    /** Forgets what ended long ago. */
    @Transactional
    void forget() {
        links.forget(clock.instant().minus(REMEMBERED));
    }
}
