package fr.tuilage.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tuilage.base.Conflict;
import fr.tuilage.base.Forbidden;
import fr.tuilage.base.NotFound;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.committee.CommitteeDocuments;
import fr.tuilage.identity.SignedInPerson;
import fr.tuilage.meeting.MeetingDocuments;
import fr.tuilage.support.FixedClock;
import fr.tuilage.support.IntegrationTest;
import fr.tuilage.support.Meetings;
import fr.tuilage.support.World;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class DocumentServiceTests {

    @Autowired
    private World world;

    @Autowired
    private Meetings meetings;

    @Autowired
    private UploadService uploads;

    @Autowired
    private DocumentService documents;

    @Autowired
    private DocumentFileService files;

    @Autowired
    private DocumentPurge purge;

    @Autowired
    private ContentStore store;

    @Autowired
    private ContentRepository contents;

    @Autowired
    private FixedClock.MovableClock clock;

    private World.Scene scene;
    private OwnerId committee;

    @BeforeEach
    void scene() {
        scene = world.scene();
        committee = new OwnerId(CommitteeDocuments.KIND, scene.committee().id());
    }

    @AfterEach
    void present() {
        clock.reset();
    }

    @Test
    @DisplayName("DOC-1 a document is listed with its name, size, type and who brought it")
    void added() {
        UUID id = bring(scene.member(), committee, "Convention.txt", "Entre les soussignés");
        DocumentLine line = list(scene.coordination(), committee).getFirst();
        assertThat(line.id()).isEqualTo(id);
        assertThat(line.name()).isEqualTo("Convention.txt");
        assertThat(line.size()).isEqualTo("Entre les soussignés".getBytes(UTF_8).length);
        assertThat(line.facts().mediaType()).isEqualTo("text/plain");
        assertThat(line.addedBy()).isEqualTo("Responsable Mission locale");
        assertThat(line.addedOn()).isEqualTo(World.TODAY);
        assertThat(line.state()).isEqualTo(TextState.WAITING);
    }

    @Test
    @DisplayName("DOC-1 the same name is the next version, the first is kept; the same content again changes nothing")
    void versions() throws IOException {
        UUID id = bring(scene.member(), committee, "Charte.txt", "première");
        assertThat(bring(scene.member(), committee, "Charte.txt", "seconde")).isEqualTo(id);
        assertThat(bring(scene.member(), committee, "Charte.txt", "seconde")).isEqualTo(id);
        DocumentDetails details = world.as(scene.member(), () -> documents.details(id));
        assertThat(details.versions()).extracting(VersionLine::number).containsExactly(2, 1);
        assertThat(content(scene.member(), id, 1)).isEqualTo("première");
        assertThat(content(scene.member(), id, 2)).isEqualTo("seconde");
        assertThat(list(scene.member(), committee)).hasSize(1);
    }

    @Test
    @DisplayName("DOC-1 a version of another name keeps the document's name, and is fetched with its own extension")
    void otherName() {
        UUID id = bring(scene.member(), committee, "Budget.csv", "a;b");
        world.as(scene.member(), () -> {
            uploads.receiveVersion(id, version(id), "budget corrigé.txt", stream("autre"));
            return id;
        });
        assertThat(list(scene.member(), committee).getFirst().name()).isEqualTo("Budget.csv");
        assertThat(world.as(scene.member(), () -> files.file(id, 2)).name()).isEqualTo("Budget.csv.txt");
    }

    @Test
    @DisplayName("DOC-1 somebody else's file of the same name stays theirs: a document of one's own is added beside it")
    void sameNameOfAnother() {
        UUID first = bring(scene.coordination(), committee, "Notes.txt", "de la coordination");
        UUID second = bring(scene.member(), committee, "Notes.txt", "d’un membre");
        assertThat(second).isNotEqualTo(first);
        assertThat(list(scene.member(), committee)).hasSize(2);
    }

    @Test
    @DisplayName("DOC-4 what belongs to a meeting is seen with the meeting, and among the committee's with its place")
    void ofMeeting() {
        UUID meeting = meetings.ordinary(scene.committee(), meetings.year(scene.committee()));
        OwnerId owner = new OwnerId(MeetingDocuments.KIND, meeting);
        bring(scene.member(), owner, "Ordre du jour commenté.txt", "un");
        bring(scene.member(), committee, "Charte.txt", "deux");
        assertThat(list(scene.member(), owner))
                .extracting(DocumentLine::name)
                .containsExactly("Ordre du jour commenté.txt");
        assertThat(list(scene.member(), committee))
                .extracting(line -> line.place().path())
                .containsExactlyInAnyOrder("reunions/" + meeting, "comites/" + committee.id() + "/documents");
    }

    @Test
    @DisplayName(
            "DOC-4 ID-3 nobody of another committee, no funder and no administrator sees, fetches or adds anything")
    void hidden() {
        UUID id = bring(scene.member(), committee, "Charte.txt", "entre nous");
        for (SignedInPerson other : List.of(scene.stranger(), scene.funder(), scene.administrator(), scene.nobody())) {
            world.as(other, () -> {
                assertThatThrownBy(() -> documents.page(committee, "", 0, 10))
                        .isInstanceOfAny(NotFound.class, Forbidden.class);
                assertThatThrownBy(() -> documents.details(id)).isInstanceOfAny(NotFound.class, Forbidden.class);
                assertThatThrownBy(() -> files.file(id, 1)).isInstanceOfAny(NotFound.class, Forbidden.class);
                assertThatThrownBy(() -> uploads.receive(committee, "a.txt", stream("x")))
                        .isInstanceOfAny(NotFound.class, Forbidden.class);
                return id;
            });
        }
    }

    @Test
    @DisplayName("ID-3 a member changes what they brought, the coordination everything")
    void changes() {
        UUID id = bring(scene.coordination(), committee, "Charte.txt", "un");
        UUID own = bring(scene.member(), committee, "Fiche.txt", "deux");
        world.as(scene.member(), () -> {
            assertThatThrownBy(() -> documents.remove(id, version(id))).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> documents.rename(id, version(id), "Autre")).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> uploads.receiveVersion(id, version(id), "x.txt", stream("x")))
                    .isInstanceOf(Forbidden.class);
            documents.rename(own, version(own), "Fiche contact");
            return own;
        });
        world.as(scene.coordination(), () -> {
            documents.remove(own, version(own));
            return own;
        });
        assertThat(list(scene.member(), committee))
                .extracting(DocumentLine::name)
                .containsExactly("Charte.txt");
    }

    @Test
    @DisplayName("DOC-3 a document is not renamed into what it only seems to be")
    void hostileName() {
        UUID id = bring(scene.member(), committee, "facture.txt", "un");
        world.as(scene.member(), () -> {
            documents.rename(id, version(id), "../facture\u202Efdp.exe");
            return id;
        });
        world.written();
        assertThat(list(scene.member(), committee).getFirst().name()).isEqualTo("facturefdp.exe");
    }

    @Test
    @DisplayName("DOC-1 what is removed comes back as it was; whoever saw an older version is told")
    void removed() {
        UUID id = bring(scene.member(), committee, "Charte.txt", "un");
        int seen = version(id);
        world.as(scene.member(), () -> {
            documents.rename(id, seen, "Charte 2027");
            assertThatThrownBy(() -> documents.remove(id, seen)).isInstanceOf(Conflict.class);
            world.written();
            documents.remove(id, version(id));
            world.written();
            assertThat(documents.page(committee, "", 0, 10)).isEmpty();
            assertThatThrownBy(() -> files.file(id, 1)).isInstanceOf(NotFound.class);
            documents.restore(id);
            world.written();
            return id;
        });
        assertThat(list(scene.member(), committee))
                .extracting(DocumentLine::name)
                .containsExactly("Charte 2027");
    }

    @Test
    @DisplayName(
            "DOC-4 ID-2 a guest lists, opens and fetches the documents of the meeting, changes none, and finds no other")
    void guest() throws IOException {
        List<UUID> year = meetings.year(scene.committee());
        OwnerId meeting = new OwnerId(MeetingDocuments.KIND, year.getFirst());
        OwnerId otherMeeting = new OwnerId(MeetingDocuments.KIND, year.getLast());
        UUID id = bring(scene.member(), meeting, "Fiche.txt", "à lire avant");
        UUID hidden = bring(scene.member(), otherMeeting, "Note.txt", "pour plus tard");
        UUID own = bring(scene.member(), committee, "Charte.txt", "du comité");
        SignedInPerson guest = world.person("Éducatrice", "Service de prévention");
        meetings.invite(scene.committee(), year.getFirst(), guest, "éducatrice");

        assertThat(list(guest, meeting))
                .singleElement()
                .satisfies(line -> assertThat(line.mayChange()).isFalse());
        assertThat(content(guest, id, 1)).isEqualTo("à lire avant");
        DocumentDetails details = world.as(guest, () -> documents.details(id));
        assertThat(details.shown().place().path()).isEqualTo("reunions/" + year.getFirst());
        assertThatThrownBy(() -> bring(guest, meeting, "Le mien.txt", "texte")).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> world.run(guest, () -> documents.rename(id, 0, "Autre")))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> world.run(guest, () -> documents.remove(id, 0)))
                .isInstanceOf(Forbidden.class);
        for (OwnerId other : List.of(otherMeeting, committee)) {
            assertThatThrownBy(() -> list(guest, other)).isInstanceOf(NotFound.class);
        }
        for (UUID other : List.of(hidden, own)) {
            assertThatThrownBy(() -> world.as(guest, () -> documents.details(other)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> content(guest, other, 1)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    @DisplayName("DOC-1 a name is found by its letters, whatever they mean to the database")
    void filter() {
        bring(scene.member(), committee, "100 % ensemble.txt", "un");
        bring(scene.member(), committee, "1000 raisons.txt", "deux");
        assertThat(world.as(scene.member(), () -> documents.page(committee, "100 %", 0, 10)))
                .extracting(DocumentLine::name)
                .containsExactly("100 % ensemble.txt");
    }

    @Test
    @DisplayName("DOC-1 a content is forgotten a day after the last document that held it")
    void purge() {
        UUID kept = bring(scene.member(), committee, "Gardé.txt", "le même texte");
        UUID gone = bring(scene.member(), committee, "Retiré.txt", "un autre texte");
        String forgotten = sha256(gone);
        String other = sha256(kept);
        world.as(scene.member(), () -> {
            documents.remove(gone, version(gone));
            return gone;
        });
        world.written();
        purge.purge();
        assertThat(Files.exists(store.local(forgotten))).isTrue();
        clock.advance(DocumentPurge.AGE.plus(Duration.ofHours(1)));
        purge.purge();
        assertThat(Files.exists(store.local(forgotten))).isFalse();
        assertThat(contents.existsBySha256(forgotten)).isFalse();
        assertThat(contents.existsBySha256(other)).isTrue();
        assertThat(Files.exists(store.local(other))).isTrue();
    }

    @Test
    @DisplayName("DOC-3 an empty file is refused with a sentence, and nothing is listed")
    void empty() {
        assertThatThrownBy(() -> bring(scene.member(), committee, "vide.txt", ""))
                .isInstanceOf(RuleViolation.class);
        assertThat(list(scene.member(), committee)).isEmpty();
    }

    private UUID bring(SignedInPerson person, OwnerId owner, String name, String content) {
        UUID id = world.as(person, () -> uploads.receive(owner, name, stream(content)));
        world.written();
        return id;
    }

    private List<DocumentLine> list(SignedInPerson person, OwnerId owner) {
        return world.as(person, () -> documents.page(owner, "", 0, 10));
    }

    private int version(UUID id) {
        return world.as(
                scene.coordination(), () -> documents.details(id).shown().version());
    }

    private String content(SignedInPerson person, UUID id, int number) throws IOException {
        return world.as(person, () -> files.file(id, number)).content().getContentAsString(UTF_8);
    }

    private String sha256(UUID id) {
        return Objects.requireNonNull(
                world.as(scene.member(), () -> files.file(id, 1)).content().getFilename());
    }

    private static ByteArrayInputStream stream(String content) {
        return new ByteArrayInputStream(content.getBytes(UTF_8));
    }
}
