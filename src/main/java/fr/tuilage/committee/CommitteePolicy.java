package fr.tuilage.committee;

import fr.tuilage.base.Forbidden;
import fr.tuilage.base.NotFound;
import fr.tuilage.base.RequestMemory;
import fr.tuilage.identity.CurrentPerson;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * May the person who acts do this in this committee (ID-2, ID-3)? Roles come from mandates, coordination and funders'
 * grants that are valid today in the committee's time zone, read in one statement a request.
 */
@Service
public class CommitteePolicy {

    private final CommitteeLines lines;
    private final CommitteeRepository committees;
    private final RequestMemory memory;
    private final CurrentPerson currentPerson;

    CommitteePolicy(
            CommitteeLines lines, CommitteeRepository committees, RequestMemory memory, CurrentPerson currentPerson) {
        this.lines = lines;
        this.committees = committees;
        this.memory = memory;
        this.currentPerson = currentPerson;
    }

    /**
     * Refuses what the person may not do.
     *
     * @throws NotFound when the person may not know of the committee, or it does not exist
     * @throws Forbidden when the person knows it but may not do this
     */
    @Transactional(readOnly = true)
    public void require(CommitteePermission permission, UUID committeeId) {
        requireAny(committeeId, permission);
    }

    /**
     * {@link #require} for an act that several permissions allow, each by itself.
     *
     * @return the roles of the person, for what depends on them next
     */
    @Transactional(readOnly = true)
    public CommitteeRoles requireAny(UUID committeeId, CommitteePermission... permissions) {
        CommitteeRoles roles = roles(committeeId);
        if (Arrays.stream(permissions).anyMatch(roles::allow)) {
            return roles;
        }
        if (roles.show()) {
            throw new Forbidden();
        }
        throw new NotFound();
    }

    /** Whether the person may do it; nobody is refused. */
    @Transactional(readOnly = true)
    public boolean allows(CommitteePermission permission, UUID committeeId) {
        return roles(committeeId).allow(permission);
    }

    /** The roles of the person who acts; none when nobody is signed in or the committee does not exist. */
    @Transactional(readOnly = true)
    public CommitteeRoles roles(UUID committeeId) {
        Set<CommitteeRole> roles = currentPerson
                .personId()
                .map(person -> lines.rolesOf(person, committeeId))
                .orElseGet(() -> EnumSet.noneOf(CommitteeRole.class));
        if (currentPerson.isAdministrator() && exists(committeeId)) {
            roles.add(CommitteeRole.ADMINISTRATOR);
        }
        return new CommitteeRoles(committeeId, roles);
    }

    private boolean exists(UUID committeeId) {
        return memory.recall(new Existing(committeeId), () -> committees.existsById(committeeId));
    }

    private record Existing(UUID committeeId) {}
}
