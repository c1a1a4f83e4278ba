package fr.tuilage.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tuilage.base.Forbidden;
import fr.tuilage.committee.CommitteeDocuments;
import fr.tuilage.committee.CoordinationDraft;
import fr.tuilage.committee.CoordinationService;
import fr.tuilage.committee.MandateLine;
import fr.tuilage.committee.MandateService;
import fr.tuilage.file.OwnerId;
import fr.tuilage.file.UploadService;
import fr.tuilage.identity.SignedInPerson;
import fr.tuilage.meeting.MeetingDocuments;
import fr.tuilage.meeting.MeetingGuestService;
import fr.tuilage.support.FixedClock;
import fr.tuilage.support.IntegrationTest;
import fr.tuilage.support.Meetings;
import fr.tuilage.support.SearchIndex;
import fr.tuilage.support.World;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who finds what, at which moment (ID-2, ID-3). */
@IntegrationTest
class SearchRightsTests {

    @Autowired
    private SearchService search;

    @Autowired
    private MandateService mandates;

    @Autowired
    private CoordinationService coordinations;

    @Autowired
    private Meetings meetings;

    @Autowired
    private MeetingGuestService guests;

    @Autowired
    private UploadService uploads;

    @Autowired
    private SearchIndex index;

    @Autowired
    private World world;

    @Autowired
    private FixedClock.MovableClock clock;

    private World.Scene scene;

    @BeforeEach
    void scene() {
        scene = world.scene();
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    @DisplayName("ID-2 ID-3 members, coordination and third parties find what is their committee’s and nothing else;"
            + " others, funders, administrators and people without a role find nothing, and no committee to filter by")
    void eachRole() {
        for (SignedInPerson person : List.of(scene.coordination(), scene.member(), scene.thirdParty())) {
            assertThat(search(person, "Créteil").total()).isOne();
            assertThat(search(person, "Mission locale").hits())
                    .isNotEmpty()
                    .allSatisfy(hit -> assertThat(hit.scopeName()).isEqualTo("Soin et insertion, Créteil"));
            assertThat(search(person, "Marseille").total()).isZero();
        }
        assertThat(search(scene.stranger(), "Marseille").total()).isOne();
        for (SignedInPerson person : List.of(scene.stranger(), scene.funder(), scene.administrator(), scene.nobody())) {
            SearchResults found = search(person, "Créteil");
            assertThat(found.total()).isZero();
            assertThat(found.byKind()).isEmpty();
            assertThat(found.byYear()).isEmpty();
            assertThat(found.places())
                    .extracting(SearchPlace::id)
                    .doesNotContain(scene.committee().id());
            assertThat(first(person, "Créteil").total()).isZero();
            UUID committee = scene.committee().id();
            assertThat(world.as(person, () -> search.search(new SearchQuery("Créteil", Set.of(), committee, null, 0)))
                            .total())
                    .isZero();
        }
    }

    @Test
    @DisplayName("ID-3 whoever is not signed in is refused")
    void visitors() {
        assertThatThrownBy(() -> search.search(SearchQuery.of("Créteil"))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> search.first("Créteil")).isInstanceOf(Forbidden.class);
    }

    @Test
    @DisplayName("ID-3 a mandate that ended a moment ago finds nothing more, without anything being indexed")
    void endedMandate() {
        SignedInPerson member = scene.member();
        end(member);
        assertThat(search(member, "Créteil").total()).isOne();
        clock.advance(Duration.ofHours(13).plusMinutes(59));
        assertThat(foundNow(member, "Créteil")).isOne();
        clock.advance(Duration.ofMinutes(1));
        assertThat(foundNow(member, "Créteil")).isZero();
    }

    @Test
    @DisplayName("ID-3 a coordination that was taken away finds nothing more in the same second")
    void endedCoordination() {
        World.Committee committee = world.committee(world.administrator(), "Comité éphémère", "Ivry", "Structure");
        SignedInPerson outsider = world.person("Coordination", "Extérieure");
        world.as(
                committee.coordination(),
                () -> coordinations.name(new CoordinationDraft(
                        committee.id(),
                        committee.seats().getFirst().organisationId(),
                        outsider.id(),
                        World.OPENING,
                        null)));
        assertThat(search(outsider, "éphémère").total()).isOne();
        var line = world.as(committee.coordination(), () -> coordinations.history(committee.id())).stream()
                .filter(each -> each.person().id().equals(outsider.id()))
                .findFirst()
                .orElseThrow();
        world.run(
                committee.coordination(), () -> coordinations.end(line.id(), line.version(), World.TODAY.minusDays(1)));
        world.written();
        assertThat(foundNow(outsider, "éphémère")).isZero();
    }

    @Test
    @DisplayName("DOC-2 ID-3 a person is found with their seat until the last day of the mandate, and not after it")
    void untilTheLastDay() {
        SignedInPerson member = scene.member();
        end(member);
        assertThat(people("Responsable Mission locale")).isOne();
        clock.advance(Duration.ofHours(13).plusMinutes(59));
        assertThat(people("Responsable Mission locale")).isOne();
        clock.advance(Duration.ofMinutes(1));
        assertThat(people("Responsable Mission locale")).isZero();
        assertThat(people("Terrain SPIP")).isZero();
    }

    @Test
    @DisplayName(
            "ID-2 DOC-4 a guest finds the documents of the meeting and nothing else of the committee, and nothing more from"
                    + " the withdrawal on, without anything being indexed")
    void guestOfOneMeeting() {
        List<UUID> year = meetings.year(scene.committee());
        SignedInPerson guest = world.person("Éducatrice", "Service de prévention");
        UUID invitation = meetings.invite(scene.committee(), year.getFirst(), guest, "éducatrice");
        bring(MeetingDocuments.KIND, year.getFirst(), "Itinérance de la réunion.txt");
        bring(MeetingDocuments.KIND, year.getLast(), "Itinérance d’une autre réunion.txt");
        bring(CommitteeDocuments.KIND, scene.committee().id(), "Itinérance du comité.txt");

        assertThat(search(scene.member(), "itinérance").total()).isEqualTo(3);
        SearchResults found = search(guest, "itinérance");
        assertThat(found.hits()).extracting(SearchHit::plainTitle).containsExactly("Itinérance de la réunion.txt");
        assertThat(found.byKind()).containsOnlyKeys(EntryKind.DOCUMENT);
        assertThat(first(guest, "itinérance").total()).isOne();
        assertThat(search(guest, "Créteil").total()).isZero();
        assertThat(search(guest, "Mission locale").total()).isZero();

        world.run(scene.coordination(), () -> guests.withdraw(year.getFirst(), invitation, 0));
        world.written();
        assertThat(foundNow(guest, "itinérance")).isZero();
    }

    private void bring(String kind, UUID owner, String name) {
        world.run(
                scene.coordination(),
                () -> uploads.receive(
                        new OwnerId(kind, owner),
                        name,
                        new ByteArrayInputStream(name.getBytes(StandardCharsets.UTF_8))));
    }

    private long people(String name) {
        return search(scene.coordination(), name).hits().stream()
                .filter(hit -> hit.kind() == EntryKind.PERSON)
                .filter(hit -> hit.plainTitle().equals(name))
                .count();
    }

    private void end(SignedInPerson member) {
        MandateLine held = world
                .as(
                        scene.coordination(),
                        () -> mandates.history(scene.committee().id()))
                .stream()
                .filter(mandate -> mandate.holder().person().id().equals(member.id()))
                .findFirst()
                .orElseThrow();
        world.run(
                scene.coordination(),
                () -> mandates.end(held.holder().mandateId(), held.holder().version(), World.TODAY));
        world.written();
    }

    private long foundNow(SignedInPerson person, String words) {
        return world.as(person, () -> search.search(SearchQuery.of(words))).total();
    }

    private SearchResults search(SignedInPerson person, String words) {
        index.settle();
        return world.as(person, () -> search.search(SearchQuery.of(words)));
    }

    private SearchResults first(SignedInPerson person, String words) {
        return world.as(person, () -> search.first(words));
    }
}
