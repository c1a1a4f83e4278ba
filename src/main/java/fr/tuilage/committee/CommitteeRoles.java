package fr.tuilage.committee;

import java.util.Set;
import java.util.UUID;

/** What the person who acts is to one committee today; empty when the committee does not concern them. */
public record CommitteeRoles(UUID committeeId, Set<CommitteeRole> roles) {

    public CommitteeRoles {
        roles = Set.copyOf(roles);
    }

    public boolean has(CommitteeRole role) {
        return roles.contains(role);
    }

    public boolean allow(CommitteePermission permission) {
        return permission.isGivenTo(roles);
    }

    /** Whether the person may know that the committee exists; a funder knows it by its editions only. */
    boolean show() {
        return allow(CommitteePermission.VIEW) || allow(CommitteePermission.MANAGE);
    }
}
