package fr.tuilage.committee;

import static fr.tuilage.committee.CommitteeRole.ADMINISTRATOR;
import static fr.tuilage.committee.CommitteeRole.COORDINATION;
import static fr.tuilage.committee.CommitteeRole.FUNDER;
import static fr.tuilage.committee.CommitteeRole.MEMBER;
import static fr.tuilage.committee.CommitteeRole.THIRD_PARTY;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;

/** What may be done in a committee, and by which role (ID-2). The roles of one committee say nothing of another. */
public enum CommitteePermission {
    /** Read what the committee does. Administrators see no content of a committee they do not sit on. */
    VIEW(COORDINATION, MEMBER, THIRD_PARTY),
    /** Settings, seats, mandates, coordination and funders. */
    MANAGE(COORDINATION, ADMINISTRATOR),
    /** Bring documents, and change one's own. */
    ADD_DOCUMENT(COORDINATION, MEMBER, THIRD_PARTY),
    /** Change and remove the documents of others. */
    MANAGE_DOCUMENTS(COORDINATION),
    PLAN_YEAR(COORDINATION),
    PROPOSE_ITEM(COORDINATION, MEMBER),
    PREPARE_MEETING(COORDINATION),
    HOLD_MEETING(COORDINATION),
    /** Whether it is this member's turn is known by the minutes. */
    WRITE_MINUTES(COORDINATION, MEMBER),
    ADOPT_MINUTES(COORDINATION),
    /** The only one of a funder (SUM-6). */
    VIEW_EDITIONS(COORDINATION, MEMBER, FUNDER);

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<CommitteeRole> roles;

    CommitteePermission(CommitteeRole... roles) {
        this.roles = Set.of(roles);
    }

    boolean isGivenTo(Collection<CommitteeRole> held) {
        return !Collections.disjoint(roles, held);
    }
}
