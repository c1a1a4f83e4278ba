package fr.tuilage.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tuilage.committee.CommitteeDraft;
import fr.tuilage.committee.CommitteeService;
import fr.tuilage.committee.SeatDetails;
import fr.tuilage.committee.SeatNames;
import fr.tuilage.committee.SeatService;
import fr.tuilage.committee.SettingsService;
import fr.tuilage.identity.AccountService;
import fr.tuilage.identity.SignedInPerson;
import fr.tuilage.meeting.ClosingDraft;
import fr.tuilage.meeting.ConductService;
import fr.tuilage.meeting.MeetingDetails;
import fr.tuilage.minutes.MinutesOutcomeService;
import fr.tuilage.minutes.MinutesService;
import fr.tuilage.minutes.PassageDraft;
import fr.tuilage.minutes.PassageKind;
import fr.tuilage.minutes.PassageService;
import fr.tuilage.register.ActionDraft;
import fr.tuilage.register.ActionService;
import fr.tuilage.register.DecisionDraft;
import fr.tuilage.register.DecisionReviewService;
import fr.tuilage.register.DecisionService;
import fr.tuilage.support.IntegrationTest;
import fr.tuilage.support.Meetings;
import fr.tuilage.support.Routes;
import fr.tuilage.support.SearchIndex;
import fr.tuilage.support.World;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What committees, the register and the minutes let be found, and where each result leads (DOC-2, SIT-12). */
@IntegrationTest
class SearchEntriesTests {

    @Autowired
    private SearchService search;

    @Autowired
    private SearchIndex index;

    @Autowired
    private IndexWork work;

    @Autowired
    private MinutesOutcomeService outcomes;

    @Autowired
    private World world;

    @Autowired
    private Meetings meetings;

    @Autowired
    private ConductService conduct;

    @Autowired
    private MinutesService minutes;

    @Autowired
    private PassageService passages;

    @Autowired
    private DecisionService decisions;

    @Autowired
    private DecisionReviewService reviews;

    @Autowired
    private SettingsService settings;

    @Autowired
    private ActionService actions;

    @Autowired
    private CommitteeService committees;

    @Autowired
    private SeatService seats;

    @Autowired
    private AccountService accounts;

    @Autowired
    private JdbcClient jdbc;

    private World.Scene scene;
    private SignedInPerson coordination;
    private UUID committee;

    @BeforeEach
    void scene() {
        scene = world.scene();
        coordination = scene.coordination();
        committee = scene.committee().id();
    }

    @Test
    @DisplayName("DOC-2 a committee, its partners and the people of their seats are found, and lead to their place")
    void committeeAndPartners() {
        assertThat(found("Créteil")).containsExactly(EntryKind.COMMITTEE);
        World.Seat seat = scene.committee().seat("Mission locale");
        List<SearchHit> hits = hits("Mission locale");
        assertThat(hits)
                .extracting(SearchHit::kind)
                .containsOnly(EntryKind.ORGANISATION, EntryKind.PERSON)
                .contains(EntryKind.ORGANISATION, EntryKind.PERSON);
        assertThat(hits)
                .extracting(SearchHit::path)
                .containsOnly("comites/%s/partenaires#seat-%s".formatted(committee, seat.id()));
        assertThat(hits.stream().filter(hit -> hit.kind() == EntryKind.PERSON))
                .extracting(SearchHit::plainTitle)
                .containsExactlyInAnyOrder("Responsable Mission locale", "Terrain Mission locale");
    }

    @Test
    @DisplayName(
            "DOC-2 decisions and actions are found as they were agreed, with their dates and the reason of their end")
    void register() {
        UUID decision = world.as(
                coordination,
                () -> decisions.record(
                        new DecisionDraft(committee, null, null, "Une fiche de contact partagée", null)));
        UUID seat = scene.committee().seats().getFirst().id();
        UUID action = world.as(
                coordination,
                () -> actions.record(new ActionDraft(
                        committee, null, null, "Rédiger la fiche", seat, null, World.TODAY.plusDays(9))));
        assertThat(hits("fiche contact"))
                .singleElement()
                .returns(EntryKind.DECISION, SearchHit::kind)
                .returns(World.TODAY, SearchHit::on)
                .returns(
                        "comites/%s/decisions?decision=%s#decision-%2$s".formatted(committee, decision),
                        SearchHit::path);
        assertThat(hits("rédiger"))
                .singleElement()
                .returns(EntryKind.ACTION, SearchHit::kind)
                .returns(World.TODAY.plusDays(9), SearchHit::on)
                .returns(action, SearchHit::sourceId);
        world.run(coordination, () -> reviews.withdraw(decision, 0, "Une plateforme la remplace."));
        assertThat(found("plateforme")).containsExactly(EntryKind.DECISION);
    }

    @Test
    @DisplayName("DOC-2 minutes are found item by item once they are adopted, and not before")
    void adoptedMinutes() {
        Held held = held();
        assertThat(hits("hébergement d’urgence")).isEmpty();
        adopt(held);
        assertThat(hits("hébergement d’urgence"))
                .singleElement()
                .returns(EntryKind.MINUTES, SearchHit::kind)
                .returns(held.day().toString(), hit -> String.valueOf(hit.on()))
                .returns("reunions/%s/compte-rendu#item-%s".formatted(held.meeting(), held.item()), SearchHit::path)
                .satisfies(hit -> assertThat(hit.passages().getFirst().plain())
                        .contains("Le foyer n’a plus de place en hébergement d’urgence."));
        assertThat(world.as(scene.stranger(), () -> search.search(SearchQuery.of("hébergement d’urgence")))
                        .total())
                .isZero();
        jdbc.sql("delete from search_entry").update();
        index.empty();
        work.all();
        assertThat(hits("hébergement d’urgence"))
                .as("also those that were adopted before there was a search")
                .hasSize(1);
    }

    @Test
    @DisplayName("SIT-12 nothing of an item that is a situation is found, neither what was written nor its title")
    void situations() {
        Held held = held();
        jdbc.sql(
                        "update agenda_item set kind = 'SITUATION', standing = null, title = 'Addiction et logement' where id = ?")
                .param(held.item())
                .update();
        world.written();
        world.run(coordination, () -> {
            outcomes.decide(held.meeting(), held.item(), "Un logement passerelle", null);
            UUID seat = scene.committee().seats().getFirst().id();
            outcomes.act(
                    held.meeting(),
                    held.item(),
                    "Appeler le bailleur",
                    seat,
                    null,
                    held.day().plusDays(9));
        });
        adopt(held);
        noneIsFound(held);
        work.all();
        noneIsFound(held);
    }

    private void noneIsFound(Held held) {
        for (String words : List.of("hébergement d’urgence", "Addiction logement", "passerelle", "bailleur")) {
            assertThat(hits(words)).as(words).isEmpty();
        }
        assertThat(jdbc.sql("select count(*) from search_entry where source_id = ?")
                        .param(held.item())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("DOC-2 new names of people, seats and committees are found, the old ones no more")
    void renamed() {
        SignedInPerson member = scene.member();
        world.run(member, () -> accounts.rename(accounts.mine().version(), "Personne", "Nouvellement-Nommée"));
        assertThat(found("nouvellement")).containsExactly(EntryKind.PERSON);
        assertThat(hits("Responsable Mission locale"))
                .noneMatch(hit -> hit.plainTitle().equals("Responsable Mission locale"));

        SeatDetails seat = world.as(coordination, () -> seats.seats(committee, World.TODAY)).stream()
                .filter(each -> each.name().equals("PJJ"))
                .findFirst()
                .orElseThrow();
        world.run(
                coordination,
                () -> seats.name(
                        new SeatNames(seat.id(), seat.version(), "Protection judiciaire", "PJJ", null, null, null)));
        assertThat(found("protection judiciaire")).contains(EntryKind.ORGANISATION, EntryKind.PERSON);

        world.run(coordination, () -> {
            var details = committees.details(committee);
            CommitteeDraft draft = new CommitteeDraft(
                    committee,
                    details.version(),
                    "Parcours et insertion",
                    details.territory(),
                    details.level(),
                    details.timeZone(),
                    details.schoolZone(),
                    details.publicHolidays(),
                    details.purpose(),
                    details.termEndsOn(),
                    details.waysOfWorking(),
                    details.quorum(),
                    null);
            settings.change(draft);
        });
        assertThat(found("Parcours insertion")).containsExactly(EntryKind.COMMITTEE);
        assertThat(hits("protection judiciaire").getFirst().scopeName()).isEqualTo("Parcours et insertion");
    }

    @Test
    @DisplayName("DOC-2 every result leads to a page that exists")
    void addresses() {
        adopt(held());
        index.settle();
        List<String> paths = jdbc.sql("select distinct path from search_entry where scope_id = ?")
                .param(committee)
                .query(String.class)
                .list();
        assertThat(paths)
                .hasSizeGreaterThan(8)
                .allSatisfy(path -> assertThat(Routes.patterns())
                        .anyMatch(route ->
                                route.matcher(path.replaceFirst("[?#].*", "")).matches()));
    }

    private record Held(UUID meeting, UUID item, LocalDate day) {}

    /** A meeting that is over, with something written under its first item. */
    private Held held() {
        UUID meeting = meetings.ordinary(scene.committee(), meetings.year(scene.committee()));
        MeetingDetails open = meetings.open(coordination, meeting);
        UUID item = open.agenda().getFirst().id();
        SignedInPerson writer = meetings.holder(scene.committee(), open.minuteTakerSeatId());
        world.run(
                writer,
                () -> passages.save(new PassageDraft(
                        meeting,
                        item,
                        PassageKind.EXCHANGE,
                        "Le foyer n’a plus de place en hébergement d’urgence.",
                        0)));
        int version = meetings.read(coordination, meeting).version();
        world.run(coordination, () -> conduct.close(new ClosingDraft(meeting, version, List.of(), "Un pas", null)));
        world.written();
        return new Held(meeting, item, open.session().on());
    }

    private void adopt(Held held) {
        String mark = world.as(coordination, () -> minutes.mark(held.meeting()));
        world.run(coordination, () -> minutes.adopt(held.meeting(), mark));
    }

    private List<EntryKind> found(String words) {
        return hits(words).stream().map(SearchHit::kind).distinct().toList();
    }

    private List<SearchHit> hits(String words) {
        index.settle();
        return world.as(coordination, () -> search.search(SearchQuery.of(words)))
                .hits();
    }
}
