package fr.tuilage.organisation;

import fr.tuilage.base.StoredEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;

@Entity
class Organisation extends StoredEntity {

    @Column(nullable = false)
    private String name;

    private @Nullable String shortName;

    private @Nullable String mission;

    protected Organisation() {}

    Organisation(OrganisationDraft draft) {
        this.name = draft.name();
        this.shortName = draft.shortName();
        this.mission = draft.mission();
    }

    OrganisationLine line() {
        return new OrganisationLine(id(), name, shortName, mission);
    }
}
