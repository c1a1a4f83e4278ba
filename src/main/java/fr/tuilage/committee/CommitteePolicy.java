package fr.tuilage.committee;

import fr.tuilage.base.Forbidden;
import fr.tuilage.base.NotFound;
import fr.tuilage.base.RequestMemory;
import fr.tuilage.identity.CurrentPerson;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * May the person who acts do this in this committee (ID-2, ID-3)? Roles come from mandates, coordination and funders'
 * grants that are valid today in the committee's time zone, read in one statement.
 */
@Service
public class CommitteePolicy {

    /** What has been read of roles during {@link #reading} on this thread; nothing outside of it. */
    private static final ThreadLocal<@Nullable Map<Asked, CommitteeRoles>> READ = new ThreadLocal<>();

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
     * Reads a page that asks several services about a committee: the roles of a person are read once for all of them.
     * The transaction only reads, therefore no role changes under it; nothing is remembered afterwards.
     */
    @Transactional(readOnly = true)
    public <T> T reading(Supplier<T> page) {
        if (READ.get() != null) {
            return page.get();
        }
        READ.set(new HashMap<>());
        try {
            return page.get();
        } finally {
            READ.remove();
        }
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
        return currentPerson
                .personId()
                .map(person -> roles(new Asked(committeeId, person, currentPerson.isAdministrator())))
                .orElseGet(() -> new CommitteeRoles(committeeId, Set.of()));
    }

    private CommitteeRoles roles(Asked asked) {
        Map<Asked, CommitteeRoles> known = READ.get();
        return known == null ? read(asked) : known.computeIfAbsent(asked, this::read);
    }

    private CommitteeRoles read(Asked asked) {
        Set<CommitteeRole> roles = lines.rolesOf(asked.personId(), asked.committeeId());
        if (asked.administrator() && exists(asked.committeeId())) {
            roles.add(CommitteeRole.ADMINISTRATOR);
        }
        return new CommitteeRoles(asked.committeeId(), roles);
    }

    private boolean exists(UUID committeeId) {
        return memory.recall(new Existing(committeeId), () -> committees.existsById(committeeId));
    }

    private record Existing(UUID committeeId) {}

    /** Whose roles, where. */
    private record Asked(UUID committeeId, UUID personId, boolean administrator) {}
}
