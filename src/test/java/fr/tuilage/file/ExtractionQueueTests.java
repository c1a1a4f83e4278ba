package fr.tuilage.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tuilage.base.Forbidden;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.committee.CommitteeDocuments;
import fr.tuilage.file.extraction.Reason;
import fr.tuilage.support.FixedClock;
import fr.tuilage.support.IntegrationTest;
import fr.tuilage.support.World;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Documents are read in their turn. */
@IntegrationTest
class ExtractionQueueTests {

    private static final String TEXT = "Les binômes régionaux se réunissent à Créteil.";

    @Autowired
    private World world;

    @Autowired
    private UploadService uploads;

    @Autowired
    private DocumentService documents;

    @Autowired
    private ExtractionQueue queue;

    @Autowired
    private UnreadService unread;

    @Autowired
    private ContentRepository contents;

    @Autowired
    private EntityManager database;

    @Autowired
    private FixedClock.MovableClock clock;

    private World.Scene scene;

    @BeforeEach
    void scene() {
        scene = world.scene();
    }

    @AfterEach
    void present() {
        clock.reset();
    }

    @Test
    @DisplayName("DOC-1 DOC-2 a document is read after it was brought, and is found by its words")
    void read() {
        UUID id = bring("Projet.txt", TEXT.getBytes(UTF_8));
        assertThat(found(id)).doesNotContain("binômes");
        assertThat(queue.next()).isTrue();
        assertThat(state(id)).isEqualTo(TextState.READ);
        assertThat(found(id)).contains("binômes régionaux");
        assertThat(queue.next()).isFalse();
    }

    @Test
    @DisplayName("DOC-3 a document that cannot be read is kept, says why, and is found by its name")
    void withoutText() {
        UUID id = bring("cassé.docx", new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0});
        queue.next();
        DocumentDetails details = world.as(scene.member(), () -> documents.details(id));
        assertThat(details.shown().state()).isEqualTo(TextState.WITHOUT_TEXT);
        assertThat(details.shown().reason()).isEqualTo(Reason.BROKEN.key());
        assertThat(found(id)).isEmpty();
    }

    @Test
    @DisplayName(
            "DOC-3 whoever is killed at work has held a content for two minutes; after three attempts it is left alone")
    void givenUp() {
        UUID id = bring("tueur.txt", TEXT.getBytes(UTF_8));
        for (int killed = 0; killed < 3; killed++) {
            assertThat(contents.due(clock.instant()))
                    .hasValueSatisfying(content -> content.begin(clock.instant().plus(ContentReading.STEP)));
            database.flush();
            assertThat(queue.next()).isFalse();
            clock.advance(Duration.ofMinutes(2));
        }
        assertThat(queue.next()).isTrue();
        assertThat(state(id)).isEqualTo(TextState.WITHOUT_TEXT);
        assertThat(world.as(scene.administrator(), () -> unread.lines(0, 50)))
                .anySatisfy(line -> assertThat(line.reason()).isEqualTo(Reason.GAVE_UP.key()));
    }

    @Test
    @DisplayName(
            "DOC-3 ID-2 administrators see type, size, committee and reason, and have it read again; others see nothing")
    void page() {
        UUID id = bring("cassé.docx", new byte[] {'P', 'K', 3, 4, 0, 0, 0, 1});
        queue.next();
        UnreadLine line =
                world.as(scene.administrator(), () -> unread.lines(0, 50)).getFirst();
        assertThat(line.committees()).isEqualTo("Soin et insertion, Créteil");
        assertThat(line.size()).isEqualTo(8);
        assertThat(line.toString()).doesNotContain("cassé");
        world.as(scene.administrator(), () -> {
            unread.tryAgain(line.id());
            return line;
        });
        assertThat(state(id)).isEqualTo(TextState.WAITING);
        assertThatThrownBy(() -> world.as(scene.coordination(), () -> unread.lines(0, 50)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> world.as(scene.coordination(), unread::count)).isInstanceOf(Forbidden.class);
    }

    @Test
    @DisplayName(
            "DOC-3 what was hostile stays with nobody: without a scanner it is not tried again; what was read is left alone")
    void hostileStays() {
        UUID id = bring("charte.txt", "Ce qui se dit ici reste ici.".getBytes(UTF_8));
        queue.next();
        assertThat(state(id)).isEqualTo(TextState.READ);
        UUID content = contentOf(id);
        tryAgain(content);
        assertThat(state(id)).isEqualTo(TextState.READ);

        database.createNativeQuery("update content set state = 'REFUSED' where id = :id")
                .setParameter("id", content)
                .executeUpdate();
        database.clear();
        assertThatThrownBy(() -> tryAgain(content))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("refusal.file.no-scanner"));
        assertThat(state(id)).isEqualTo(TextState.REFUSED);
    }

    private void tryAgain(UUID content) {
        world.as(scene.administrator(), () -> {
            unread.tryAgain(content);
            return content;
        });
    }

    private UUID contentOf(UUID document) {
        database.flush();
        return (UUID) database.createNativeQuery(
                        "select content_id from document_version where document_id = :id", UUID.class)
                .setParameter("id", document)
                .getSingleResult();
    }

    private UUID bring(String name, byte[] content) {
        OwnerId committee =
                new OwnerId(CommitteeDocuments.KIND, scene.committee().id());
        return world.as(scene.member(), () -> uploads.receive(committee, name, new ByteArrayInputStream(content)));
    }

    private TextState state(UUID id) {
        return world.as(scene.member(), () -> documents.details(id)).shown().state();
    }

    private String found(UUID id) {
        database.flush();
        return database.createNativeQuery("select text from search_entry where source_id = :id", String.class)
                .setParameter("id", id)
                .getSingleResult()
                .toString();
    }
}
