package fr.tuilage.file;

import fr.tuilage.audit.Trace;
import fr.tuilage.base.Forbidden;
import fr.tuilage.base.NotFound;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.identity.CurrentPerson;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which contents wait to be read, or could not be, and why (DOC-3); for administrators, who see no document's name. */
@Service
@Transactional(readOnly = true)
public class UnreadService {

    private final ContentRepository contents;
    private final ScopeNames names;
    private final Quarantine quarantine;
    private final CurrentPerson currentPerson;
    private final Trace trace;
    private final Clock clock;

    UnreadService(
            ContentRepository contents,
            ScopeNames names,
            Quarantine quarantine,
            CurrentPerson currentPerson,
            Trace trace,
            Clock clock) {
        this.contents = contents;
        this.names = names;
        this.quarantine = quarantine;
        this.currentPerson = currentPerson;
        this.trace = trace;
        this.clock = clock;
    }

    /**
     * A page of them, the newest first.
     *
     * @throws Forbidden to whoever is no administrator
     */
    public List<UnreadLine> lines(int page, int size) {
        currentPerson.requireAdministrator();
        List<Content> unread = contents.unread(PageRequest.of(page, size));
        Map<UUID, String> committees =
                committees(unread.stream().map(Content::id).toList());
        return unread.stream()
                .map(content -> content.line(committees.getOrDefault(content.id(), "")))
                .toList();
    }

    /** How many there are. */
    public long count() {
        currentPerson.requireAdministrator();
        return contents.countByStateNot(TextState.READ);
    }

    /**
     * Gives a content all its attempts again, from the virus scanner on; nothing happens when it was read meanwhile.
     *
     * @throws RuleViolation when a virus was found, and no scanner is there to look again
     */
    @Transactional
    public void tryAgain(UUID contentId) {
        currentPerson.requireAdministrator();
        Content content = contents.lock(contentId).orElseThrow(NotFound::new);
        if (content.state() == TextState.READ) {
            return;
        }
        boolean hostile = content.state() == TextState.REFUSED;
        if (hostile && !quarantine.isScanned()) {
            throw new RuleViolation("refusal.file.no-scanner");
        }
        content.tryAgain(quarantine.first(), clock.instant());
        trace.record("read-content-again", "content", contentId, null, "state");
    }

    private Map<UUID, String> committees(Collection<UUID> ids) {
        Set<HeldIn> held = contents.heldIn(ids);
        Map<UUID, String> known =
                names.scopeNames(held.stream().map(HeldIn::scopeId).collect(Collectors.toSet()));
        return held.stream()
                .filter(where -> known.containsKey(where.scopeId()))
                .collect(Collectors.groupingBy(
                        HeldIn::contentId,
                        Collectors.mapping(
                                where -> known.getOrDefault(where.scopeId(), ""),
                                Collectors.collectingAndThen(
                                        Collectors.toCollection(TreeSet::new), all -> String.join(", ", all)))));
    }
}
