package fr.tuilage.identity;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds what a personal link is good for, and lets its act run in the name of the person (CAL-4). */
@Component
class LinkOpening {

    private final ActLinkRepository links;
    private final Map<String, LinkedAct> acts;
    private final CurrentPerson current;
    private final Clock clock;

    LinkOpening(ActLinkRepository links, List<LinkedAct> acts, CurrentPerson current, Clock clock) {
        this.links = links;
        this.acts = acts.stream().collect(Collectors.toMap(LinkedAct::kind, Function.identity()));
        this.current = current;
        this.clock = clock;
    }

    /** @param act what it is good for; nothing once the link ended */
    record Found(LinkBearer bearer, Optional<LinkedAct> act) {}

    /** Nothing for what never was a link, or belongs to a closed account; one statement, and it acts in no way. */
    @Transactional(readOnly = true)
    public Optional<Found> find(String secret) {
        return links.find(SecretToken.hash(secret)).map(known -> {
            ActLink link = known.link();
            LinkBearer bearer = new LinkBearer(known.person().line(), link.subjectId(), link.expiresAt());
            return new Found(
                    bearer,
                    Optional.of(link)
                            .filter(good -> good.works(clock.instant()))
                            .map(good -> acts.get(good.kind())));
        });
    }

    /**
     * In the name of the person, for this act only: no session begins, whoever is signed in by a cookie counts for nothing,
     * and whoever administers does not do so here.
     */
    LinkPage inTheNameOf(LinkBearer bearer, Supplier<LinkPage> act) {
        PersonLine person = bearer.person();
        return current.callAs(new SignedInPerson(person.id(), person.email(), false), act);
    }
}
