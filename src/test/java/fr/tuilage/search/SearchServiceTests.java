package fr.tuilage.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.tuilage.base.RuleViolation;
import fr.tuilage.committee.CommitteeAudience;
import fr.tuilage.support.IntegrationTest;
import fr.tuilage.support.SearchIndex;
import fr.tuilage.support.StatementCount;
import fr.tuilage.support.World;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is found by which words, in which order, and how it is shown (DOC-2). */
@IntegrationTest
class SearchServiceTests {

    private static final String ABOUT_PAIRS = "Il faut que l’antenne décide de l’accompagnement des binômes régionaux. "
            + "Les structures nommeront un responsable et une personne de terrain.";

    @Autowired
    private SearchService search;

    @Autowired
    private SearchFeed feed;

    @Autowired
    private SearchIndex index;

    @Autowired
    private World world;

    private World.Committee committee;

    @BeforeEach
    void committee() {
        committee = world.committee(world.administrator(), "Comité de l’essai", "Créteil", "Structure");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "binômes régionaux",
                "binome regional",
                "BINÔME RÉGIONAL",
                "regionaux binomes",
                "l'antenne",
                "l’antenne",
                "antennes",
                "« binômes régionaux »",
                "\"binome regional\"",
                "accompagnement",
                "accompagnem",
                "binômes ré",
                "  de l'antenne,  aux binômes !"
            })
    @DisplayName("DOC-2 French is understood: case, accents, plural, elision; phrases, and words not yet finished")
    void french(String typed) {
        UUID found = put(EntryKind.DOCUMENT, "Note de cadrage", ABOUT_PAIRS, null);
        put(EntryKind.DOCUMENT, "Une autre note", "Les régions ont des antiquités en binaire.", null);
        assertThat(sources(typed)).containsExactly(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"compte rendu", "relevé 2024", "Compte_rendu.relevé_2024.v2.odt", "odt relevé"})
    @DisplayName("DOC-2 the parts of a file's name are words")
    void fileNames(String typed) {
        UUID found = put(EntryKind.DOCUMENT, "Compte_rendu.relevé_2024.v2.odt", "", null);
        assertThat(sources(typed)).containsExactly(found);
    }

    @Test
    @DisplayName("DOC-2 the passage that holds all of the words comes before those that hold one")
    void bestPassage() {
        put(
                EntryKind.DOCUMENT,
                "Note",
                "Un réseau régional, une équipe régionale. " + "Rien à signaler ici, ni ailleurs. ".repeat(20)
                        + "Encore un projet régional. " + "Rien à signaler ici, ni ailleurs. ".repeat(20)
                        + "Les binômes régionaux se réunissent.",
                null);
        SearchHit hit = search(SearchQuery.of("binôme régional")).hits().getFirst();
        assertThat(hit.passages().getFirst().plain()).contains("binômes régionaux");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"régionaux binômes\"", "binômes départementaux", "la", "\"\"", "!?", "🙂", "de l’", "'"})
    @DisplayName("DOC-2 what is not there is not found, and words of every sentence alone are no question")
    void nothing(String typed) {
        put(EntryKind.DOCUMENT, "Note de cadrage", ABOUT_PAIRS, null);
        SearchResults results = search(SearchQuery.of(typed));
        assertThat(results.total()).isZero();
        assertThat(results.hits()).isEmpty();
    }

    @Test
    @DisplayName("DOC-2 a result shows the passage with what was looked for, the place, the date and the way to it")
    void passage() {
        put(
                EntryKind.DOCUMENT,
                "Les binômes",
                "Une phrase. ".repeat(500) + ABOUT_PAIRS + " Une autre phrase.".repeat(500),
                LocalDate.of(2026, 3, 12));
        SearchHit hit = search(SearchQuery.of("binome regional")).hits().getFirst();
        assertThat(hit.title()).containsExactly(new TextPart("Les ", false), new TextPart("binômes", true));
        assertThat(hit.passages()).hasSize(1);
        assertThat(hit.passages().getFirst().plain())
                .contains("des binômes régionaux")
                .hasSizeLessThan(260);
        assertThat(hit.passages().getFirst().parts())
                .filteredOn(TextPart::hit)
                .extracting(TextPart::text)
                .containsExactly("binômes", "régionaux");
        assertThat(hit.scopeName()).isEqualTo("Comité de l’essai");
        assertThat(hit.on()).isEqualTo("2026-03-12");
        assertThat(hit.path()).isEqualTo("comites/" + committee.id());
    }

    @Test
    @DisplayName("DOC-2 what is found by its title alone shows how its text begins, what is marked up stays text")
    void opening() {
        put(EntryKind.DOCUMENT, "Le <b>cadre</b>", "Premiers mots <script>alert(1)</script> du texte", null);
        SearchHit hit = search(SearchQuery.of("cadre")).hits().getFirst();
        assertThat(hit.plainTitle()).isEqualTo("Le <b>cadre</b>");
        assertThat(hit.passages())
                .containsExactly(new Passage(
                        List.of(new TextPart("Premiers mots <script>alert(1)</script> du texte", false)), null));
    }

    @Test
    @DisplayName("DOC-2 a thousand pages are found and marked up to the last one")
    void longText() {
        String filling = "Le comité parle de parcours, d’hébergement et de santé au travail. ";
        put(EntryKind.DOCUMENT, "Rapport", filling.repeat(29_000) + "Puis vint le palindrome.", null);
        SearchHit hit = search(SearchQuery.of("palindromes")).hits().getFirst();
        assertThat(hit.passages().getFirst().parts()).contains(new TextPart("palindrome", true));
        assertThat(search(SearchQuery.of("parcours hébergement"))
                        .hits()
                        .getFirst()
                        .passages())
                .hasSize(2);
    }

    @Test
    @DisplayName("DOC-2 a passage says on which page of its document it stands, as it is written there")
    void pageOfPassage() {
        String filling = "Le comité parle d’hébergement, de santé et d’école. ".repeat(20);
        String paged = filling + "Un Relais.\f" + filling + "\f" + filling + "Le relais est tenu.\f" + filling;
        put(EntryKind.DOCUMENT, "Rapport", paged, null);
        put(EntryKind.DOCUMENT, "Le même, suivi d’un autre", "\f" + paged, null);
        put(EntryKind.DOCUMENT, "Note", "Un relais sans pages.", null);
        put(EntryKind.MINUTES, "Compte rendu", "Un relais\fdécidé.", null);
        assertThat(search(SearchQuery.of("relais")).hits())
                .extracting(
                        SearchHit::plainTitle,
                        hit -> hit.passages().stream().map(Passage::page).toList())
                .containsExactlyInAnyOrder(
                        tuple("Rapport", List.of(1, 3)),
                        tuple("Le même, suivi d’un autre", List.of(2, 4)),
                        tuple("Note", Collections.singletonList(null)),
                        tuple("Compte rendu", Collections.singletonList(null)));
        put(EntryKind.DOCUMENT, "Fin de page", filling + "Voici la fin\fMot rare ici.", null);
        assertThat(search(SearchQuery.of("mot rare"))
                        .hits()
                        .getFirst()
                        .passages()
                        .getFirst()
                        .page())
                .isEqualTo(2);
    }

    @Test
    @DisplayName("DOC-2 a title says more than a text, and of two that are alike the newer one comes first")
    void ranking() {
        UUID old = put(EntryKind.DECISION, "La fiche", "", LocalDate.of(2019, 5, 2));
        UUID inText = put(EntryKind.DECISION, "Autre chose", "Avec la fiche", LocalDate.of(2026, 5, 2));
        UUID recent = put(EntryKind.DECISION, "La fiche", "", LocalDate.of(2026, 5, 2));
        assertThat(sources("fiche")).containsExactly(recent, old, inText);
    }

    @Test
    @DisplayName("DOC-2 filters by committee, kind and year; totals say what each filter would show")
    void filters() {
        World.Committee other = world.committee(world.administrator(), "Autre comité", "Lyon", "Structure B");
        put(EntryKind.DECISION, "Une fiche", "", LocalDate.of(2025, 5, 2));
        put(EntryKind.DECISION, "Une fiche", "", LocalDate.of(2026, 5, 2));
        UUID action = put(EntryKind.ACTION, "Une fiche", "", LocalDate.of(2026, 5, 3));
        put(EntryKind.DOCUMENT, "Une fiche", "", null);
        put(other.id(), EntryKind.DECISION, "Une fiche", "", LocalDate.of(2026, 5, 2));

        SearchResults all = search(SearchQuery.of("fiche"));
        assertThat(all.total()).isEqualTo(4);
        assertThat(all.byKind())
                .isEqualTo(Map.of(EntryKind.DECISION, 2L, EntryKind.ACTION, 1L, EntryKind.DOCUMENT, 1L));
        assertThat(all.byYear()).containsExactly(Map.entry(2026, 2L), Map.entry(2025, 1L));
        assertThat(all.places()).extracting(SearchPlace::name).containsExactly("Comité de l’essai");

        SearchResults actions = search(new SearchQuery("fiche", Set.of(EntryKind.ACTION), committee.id(), 2026, 0));
        assertThat(actions.hits()).extracting(SearchHit::sourceId).containsExactly(action);
        assertThat(actions.byKind()).isEqualTo(Map.of(EntryKind.DECISION, 1L, EntryKind.ACTION, 1L));
        assertThat(actions.byYear()).isEqualTo(Map.of(2026, 1L));

        SearchResults ofOthers = search(new SearchQuery("fiche", Set.of(), other.id(), null, 0));
        assertThat(ofOthers.total()).isZero();
        assertThat(search(new SearchQuery("fiche", Set.of(), null, 1800, 0)).total())
                .isZero();
    }

    @Test
    @DisplayName("DOC-2 totals are true, page 2 goes on where page 1 ends, and behind the last page is the last page")
    void pages() {
        Set<UUID> all = IntStream.range(0, 45)
                .mapToObj(number -> put(EntryKind.ACTION, "Appeler le foyer", "", LocalDate.of(2026, 1, 1)))
                .collect(Collectors.toSet());
        Set<UUID> seen = IntStream.range(0, 3)
                .mapToObj(page -> search(new SearchQuery("foyer", Set.of(), null, null, page)))
                .peek(page -> {
                    assertThat(page.total()).isEqualTo(45);
                    assertThat(page.pages()).isEqualTo(3);
                })
                .flatMap(page -> page.hits().stream())
                .map(SearchHit::sourceId)
                .collect(Collectors.toSet());
        assertThat(seen).isEqualTo(all);
        SearchResults behind = search(new SearchQuery("foyer", Set.of(), null, null, Integer.MAX_VALUE));
        assertThat(behind.page()).isEqualTo(2);
        assertThat(behind.hits()).hasSize(5);
        SearchResults before = search(new SearchQuery("foyer", Set.of(), null, null, -7));
        assertThat(before.page()).isZero();
        assertThat(world.as(committee.coordination(), () -> search.first("foyer")))
                .returns(45L, SearchResults::total)
                .satisfies(first -> assertThat(first.hits()).hasSize(6));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '~',
            value = {
                "title:fiche AND audiences:*",
                "*:*",
                "*",
                "f*",
                "fiche~2 || (a && b) ^5 {x TO y] \\",
                "%' or 1=1 --",
                "((((((((((",
                "-fiche +\"",
                "\"fiche",
                "fi\u0000che\u0007\u202E\uD83D",
                "/.*/ _ % ?",
            })
    @DisplayName("DOC-2 ID-3 whatever is typed is looked for as words: it is neither an instruction nor an error")
    void hostile(String typed) {
        World.Committee other = world.committee(world.administrator(), "Autre comité", "Lyon", "Structure B");
        put(other.id(), EntryKind.DECISION, "Une fiche à part", typed, null);
        index.settle();
        assertThat(search(SearchQuery.of(typed)).hits()).isEmpty();
        put(EntryKind.DECISION, "Sur " + typed, "", null);
        assertThat(search(SearchQuery.of(typed)).hits()).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    @DisplayName("DOC-2 as much as 200 characters is a question, more is refused with a sentence")
    void longQuestions() {
        assertThat(search(SearchQuery.of("a ".repeat(100))).total()).isZero();
        assertThat(search(SearchQuery.of("é".repeat(200))).total()).isZero();
        assertThatThrownBy(() -> search(SearchQuery.of("x".repeat(10_000))))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("refusal.too-long");
    }

    @Test
    @DisplayName(
            "a search asks the database for what the person may see and for pages of documents, however much there is")
    void statements() {
        put(EntryKind.DOCUMENT, "Appeler le foyer", "Au foyer", null);
        index.settle();
        StatementCount few = StatementCount.of(() -> search(SearchQuery.of("foyer")));
        // The committees of the person, the meetings to which they are invited, the pages of passages.
        few.isAtMost(3);
        IntStream.range(0, 30).forEach(number -> put(EntryKind.DOCUMENT, "Appeler le foyer", "Au foyer", null));
        index.settle();
        StatementCount.of(() -> search(SearchQuery.of("foyer"))).isAsManyAs(few);
    }

    private List<UUID> sources(String typed) {
        return search(SearchQuery.of(typed)).hits().stream()
                .map(SearchHit::sourceId)
                .toList();
    }

    private SearchResults search(SearchQuery query) {
        index.settle();
        return world.as(committee.coordination(), () -> search.search(query));
    }

    private UUID put(EntryKind kind, String title, String text, @Nullable LocalDate on) {
        return put(committee.id(), kind, title, text, on);
    }

    private UUID put(UUID scope, EntryKind kind, String title, String text, @Nullable LocalDate on) {
        UUID source = UUID.randomUUID();
        feed.put(new SearchEntryDraft(
                kind,
                source,
                scope,
                Set.of(CommitteeAudience.of(scope)),
                title,
                text,
                on,
                null,
                null,
                "comites/" + scope));
        return source;
    }
}
