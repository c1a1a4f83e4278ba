package fr.tuilage.file;

import fr.tuilage.base.NotFound;
import fr.tuilage.base.RequestMemory;
import fr.tuilage.identity.CurrentPerson;
import fr.tuilage.search.Audience;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Asks the module that owns it where a document is. */
@Component
class DocumentPlaces {

    private final Map<String, DocumentOwner> owners;
    private final RequestMemory memory;
    private final CurrentPerson currentPerson;

    DocumentPlaces(List<DocumentOwner> owners, RequestMemory memory, CurrentPerson currentPerson) {
        this.memory = memory;
        this.currentPerson = currentPerson;
        this.owners = owners.stream().collect(Collectors.toMap(DocumentOwner::kind, Function.identity()));
    }

    /** @throws NotFound when there is no such thing, or the person who acts may not see it */
    DocumentPlace place(OwnerId owner) {
        return memory.recall(
                new Asked(currentPerson.id(), owner), () -> module(owner.kind()).place(owner.id()));
    }

    private record Asked(UUID personId, OwnerId owner) {}

    Set<Audience> audiences(OwnerId owner) {
        return module(owner.kind()).audiences(owner.id());
    }

    Map<OwnerId, PlaceName> names(Collection<OwnerId> asked) {
        Map<OwnerId, PlaceName> names = new HashMap<>();
        asked.stream()
                .collect(
                        Collectors.groupingBy(OwnerId::kind, Collectors.mapping(OwnerId::id, Collectors.<UUID>toSet())))
                .forEach((kind, ids) ->
                        module(kind).names(ids).forEach((id, name) -> names.put(new OwnerId(kind, id), name)));
        return names;
    }

    private DocumentOwner module(String kind) {
        DocumentOwner owner = owners.get(kind);
        if (owner == null) {
            throw new NotFound();
        }
        return owner;
    }
}
