package fr.tuilage.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tuilage.base.Forbidden;
import fr.tuilage.base.Ids;
import fr.tuilage.base.NotFound;
import fr.tuilage.identity.SignedInPerson;
import fr.tuilage.support.FixedClock;
import fr.tuilage.support.IntegrationTest;
import fr.tuilage.support.StatementCount;
import fr.tuilage.support.World;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class CommitteePolicyTests {

    @Autowired
    private World world;

    @Autowired
    private CommitteePolicy policy;

    @Autowired
    private CommitteeService committees;

    @Autowired
    private SettingsService settings;

    @Autowired
    private MandateService mandates;

    @Autowired
    private FunderService funders;

    @Autowired
    private CoordinationService coordinations;

    @Autowired
    private FixedClock.MovableClock clock;

    @AfterEach
    void today() {
        clock.reset();
    }

    /** The table of ID-2, written down by hand and not derived from the code: what each may in their own committee. */
    private static Map<String, Set<CommitteePermission>> table() {
        Map<String, Set<CommitteePermission>> table = new LinkedHashMap<>();
        Set<CommitteePermission> all = EnumSet.allOf(CommitteePermission.class);
        table.put("coordination", all);
        table.put(
                "member",
                EnumSet.of(
                        CommitteePermission.VIEW,
                        CommitteePermission.ADD_DOCUMENT,
                        CommitteePermission.PROPOSE_ITEM,
                        CommitteePermission.WRITE_MINUTES,
                        CommitteePermission.VIEW_EDITIONS));
        table.put(
                "alternate",
                EnumSet.of(
                        CommitteePermission.VIEW,
                        CommitteePermission.ADD_DOCUMENT,
                        CommitteePermission.PROPOSE_ITEM,
                        CommitteePermission.WRITE_MINUTES,
                        CommitteePermission.VIEW_EDITIONS));
        table.put("third party", EnumSet.of(CommitteePermission.VIEW, CommitteePermission.ADD_DOCUMENT));
        table.put("funder", EnumSet.of(CommitteePermission.VIEW_EDITIONS));
        table.put("administrator", EnumSet.of(CommitteePermission.MANAGE));
        table.put("nobody", EnumSet.noneOf(CommitteePermission.class));
        table.put("stranger", EnumSet.noneOf(CommitteePermission.class));
        return table;
    }

    @Test
    @DisplayName("ID-2 ID-3 COM-2 every permission for every role, in the own and in another committee")
    void accessMatrix() {
        World.Scene scene = world.scene();
        UUID own = scene.committee().id();
        UUID workingGroup = world.as(
                scene.administrator(),
                () -> committees.create(committees.details(own).draft().within(own)));
        Map<String, SignedInPerson> people = people(scene);
        SoftAssertions softly = new SoftAssertions();
        table().forEach((role, allowed) -> Arrays.stream(CommitteePermission.values())
                .forEach(permission -> {
                    SignedInPerson person = people.get(role);
                    softly.assertThat(world.as(person, () -> policy.allows(permission, own)))
                            .as("%s %s in the own committee", role, permission)
                            .isEqualTo(allowed.contains(permission));
                    boolean administers = role.equals("administrator") && permission == CommitteePermission.MANAGE;
                    boolean there = role.equals("stranger") && aMember(permission);
                    softly.assertThat(world.as(
                                    person,
                                    () -> policy.allows(
                                            permission, scene.other().id())))
                            .as("%s %s in another committee", role, permission)
                            .isEqualTo(administers || there);
                    softly.assertThat(world.as(person, () -> policy.allows(permission, workingGroup)))
                            .as("%s %s in a working group of the committee (COM-2)", role, permission)
                            .isEqualTo(administers);
                    softly.assertThat(world.as(person, () -> policy.allows(permission, Ids.next())))
                            .as("%s %s where there is no committee", role, permission)
                            .isFalse();
                }));
        softly.assertAll();
    }

    private static boolean aMember(CommitteePermission permission) {
        return table().getOrDefault("member", Set.of()).contains(permission);
    }

    private Map<String, SignedInPerson> people(World.Scene scene) {
        SignedInPerson alternate = world.person("Suppléance", "PJJ");
        world.run(
                scene.coordination(),
                () -> mandates.give(new MandateDraft(
                        scene.committee().seat("PJJ").id(),
                        SeatHalf.MANAGER,
                        true,
                        alternate.id(),
                        World.OPENING,
                        null)));
        return Map.of(
                "coordination", scene.coordination(),
                "member", scene.member(),
                "alternate", alternate,
                "third party", scene.thirdParty(),
                "funder", scene.funder(),
                "administrator", scene.administrator(),
                "nobody", scene.nobody(),
                "stranger", scene.stranger());
    }

    @Test
    @DisplayName("ID-3 who may not know of a committee is told the same as when there is none; who knows it is told no")
    void refusals() {
        World.Scene scene = world.scene();
        UUID id = scene.committee().id();
        for (SignedInPerson person : new SignedInPerson[] {scene.nobody(), scene.stranger(), scene.funder()}) {
            assertThatThrownBy(() -> world.run(person, () -> policy.require(CommitteePermission.VIEW, id)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> world.run(person, () -> policy.require(CommitteePermission.MANAGE, id)))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() ->
                        world.run(scene.administrator(), () -> policy.require(CommitteePermission.MANAGE, Ids.next())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.run(scene.administrator(), () -> policy.require(CommitteePermission.VIEW, id)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> world.run(scene.member(), () -> policy.require(CommitteePermission.PLAN_YEAR, id)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> policy.require(CommitteePermission.VIEW, id)).isInstanceOf(NotFound.class);
        assertThatCode(() -> world.run(scene.funder(), () -> policy.require(CommitteePermission.VIEW_EDITIONS, id)))
                .doesNotThrowAnyException();
    }

    @Test
    @DisplayName(
            "SEAT-2 ID-2 a mandate, a coordination and a grant give their role until their last day, and no longer")
    void rolesEnd() {
        World.Scene scene = world.scene();
        UUID id = scene.committee().id();
        world.run(scene.coordination(), () -> {
            mandates.history(id).stream()
                    .map(MandateLine::holder)
                    .filter(holder -> holder.person().id().equals(scene.member().id()))
                    .forEach(holder -> mandates.end(holder.mandateId(), holder.version(), World.TODAY));
            funders.funders(id).forEach(grant -> funders.end(grant.id(), grant.version(), World.TODAY));
            coordinations.history(id).forEach(line -> coordinations.end(line.id(), line.version(), World.TODAY));
        });
        world.written();
        assertThat(allows(scene.member(), CommitteePermission.VIEW, id)).isTrue();
        assertThat(allows(scene.funder(), CommitteePermission.VIEW_EDITIONS, id))
                .isTrue();
        assertThat(allows(scene.coordination(), CommitteePermission.PLAN_YEAR, id))
                .isTrue();
        // 10:00 in Paris: thirteen hours and fifty-nine minutes later it is still the same day there.
        clock.advance(Duration.ofMinutes(13 * 60 + 59));
        assertThat(allows(scene.member(), CommitteePermission.VIEW, id)).isTrue();
        clock.advance(Duration.ofMinutes(1));
        assertThat(allows(scene.member(), CommitteePermission.VIEW, id)).isFalse();
        assertThat(allows(scene.funder(), CommitteePermission.VIEW_EDITIONS, id))
                .isFalse();
        assertThat(allows(scene.coordination(), CommitteePermission.PLAN_YEAR, id))
                .isFalse();
        assertThat(allows(scene.coordination(), CommitteePermission.VIEW, id))
                .as("still a member")
                .isTrue();
    }

    @Test
    @DisplayName("COM-1 days begin and end in the committee’s time zone, overseas too")
    void overseas() {
        World.Scene scene = world.scene();
        UUID id = scene.committee().id();
        world.run(scene.coordination(), () -> {
            CommitteeDetails details = committees.details(id);
            CommitteeDraft draft = details.draft();
            settings.change(new CommitteeDraft(
                    id,
                    draft.version(),
                    draft.name(),
                    draft.territory(),
                    draft.level(),
                    java.time.ZoneId.of("Pacific/Noumea"),
                    null,
                    PublicHolidayRegion.NOUVELLE_CALEDONIE,
                    null,
                    null,
                    Set.of(),
                    null,
                    null));
            mandates.history(id).stream()
                    .map(MandateLine::holder)
                    .filter(holder -> holder.person().id().equals(scene.member().id()))
                    .forEach(holder -> mandates.end(holder.mandateId(), holder.version(), World.TODAY));
        });
        world.written();
        assertThat(allows(scene.member(), CommitteePermission.VIEW, id)).isTrue();
        // 20:00 in Nouméa when it is 10:00 in Paris: four hours later the day is over there.
        clock.advance(Duration.ofHours(4));
        assertThat(allows(scene.member(), CommitteePermission.VIEW, id)).isFalse();
    }

    @Test
    @DisplayName(
            "ID-2 the list of one’s committees holds those one may read, and a funder’s or administrator’s is empty")
    void mine() {
        World.Scene scene = world.scene();
        assertThat(world.as(scene.member(), committees::mine))
                .extracting(CommitteeLine::id)
                .containsExactly(scene.committee().id());
        assertThat(world.as(scene.coordination(), committees::mine).getFirst().roles())
                .containsExactlyInAnyOrder(CommitteeRole.COORDINATION, CommitteeRole.MEMBER);
        assertThat(world.as(scene.thirdParty(), committees::mine)).hasSize(1);
        assertThat(world.as(scene.funder(), committees::mine)).isEmpty();
        assertThat(world.as(scene.administrator(), committees::mine)).isEmpty();
        assertThat(world.as(scene.nobody(), committees::mine)).isEmpty();
    }

    @Test
    @DisplayName("ID-3 one statement for a permission and one for one’s committees, however many there are")
    void budgets() {
        World.Scene scene = world.scene();
        UUID id = scene.committee().id();
        SignedInPerson member = scene.member();
        StatementCount.of(() -> world.as(member, () -> policy.roles(id))).isAtMost(1);
        StatementCount.of(() -> world.as(member, committees::mine)).isAtMost(1);
        for (int copy = 0; copy < 20; copy++) {
            World.Committee more =
                    world.committee(scene.administrator(), "Comité " + copy, "Ailleurs", "Binôme " + copy);
            world.run(
                    more.coordination(),
                    () -> mandates.give(new MandateDraft(
                            more.seats().getFirst().id(),
                            SeatHalf.FIELD_WORKER,
                            true,
                            member.id(),
                            World.OPENING,
                            null)));
        }
        assertThat(world.as(member, committees::mine)).hasSize(21);
        StatementCount.of(() -> world.as(member, () -> policy.roles(id))).isAtMost(1);
        StatementCount.of(() -> world.as(member, committees::mine)).isAtMost(1);
    }

    private boolean allows(SignedInPerson person, CommitteePermission permission, UUID id) {
        return world.as(person, () -> policy.allows(permission, id));
    }
}
