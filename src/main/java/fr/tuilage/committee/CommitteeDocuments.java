package fr.tuilage.committee;

import fr.tuilage.base.NotFound;
import fr.tuilage.file.DocumentOwner;
import fr.tuilage.file.DocumentPlace;
import fr.tuilage.file.PlaceName;
import fr.tuilage.identity.CurrentPerson;
import fr.tuilage.search.Audience;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Documents of a committee are seen by whoever sees the committee (DOC-4). */
@Component
public class CommitteeDocuments implements DocumentOwner {

    /** The word by which they are kept. */
    public static final String KIND = "committee";

    private final CommitteeLines committees;
    private final CommitteePolicy policy;
    private final CurrentPerson currentPerson;

    CommitteeDocuments(CommitteeLines committees, CommitteePolicy policy, CurrentPerson currentPerson) {
        this.committees = committees;
        this.policy = policy;
        this.currentPerson = currentPerson;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public DocumentPlace place(UUID committeeId) {
        return place(committeeId, name(committeeId));
    }

    /**
     * The place of something that belongs to a committee and is seen by whoever sees it.
     *
     * @throws NotFound when the person who acts may not see the committee
     */
    public DocumentPlace place(UUID committeeId, PlaceName name) {
        CommitteeRoles roles = policy.requireAny(committeeId, CommitteePermission.VIEW);
        CommitteeLine line = committees.of(currentPerson.id()).stream()
                .filter(found -> found.id().equals(committeeId))
                .findFirst()
                .orElseThrow(NotFound::new);
        return new DocumentPlace(
                committeeId,
                line.name(),
                line.timeZone(),
                name,
                roles.allow(CommitteePermission.ADD_DOCUMENT),
                roles.allow(CommitteePermission.MANAGE_DOCUMENTS));
    }

    @Override
    public Set<Audience> audiences(UUID committeeId) {
        return Set.of(CommitteeAudience.of(committeeId));
    }

    @Override
    public Map<UUID, PlaceName> names(Collection<UUID> committeeIds) {
        return committeeIds.stream().collect(Collectors.toMap(Function.identity(), CommitteeDocuments::name));
    }

    private static PlaceName name(UUID committeeId) {
        return new PlaceName("committee.documents.place", null, "comites/" + committeeId + "/documents");
    }
}
