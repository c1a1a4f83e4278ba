package fr.tuilage.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.tuilage.committee.CommitteeDocuments;
import fr.tuilage.support.Contest;
import fr.tuilage.support.IntegrationTest;
import fr.tuilage.support.World;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class DocumentContestTests {

    @Autowired
    private World world;

    @Autowired
    private Contest contest;

    @Autowired
    private UploadService uploads;

    @Autowired
    private DocumentService documents;

    @Test
    @DisplayName("DOC-1 many files at once, in two committees: all are kept, nobody is told to try again")
    void together() {
        contest.on(world::scene, scene -> {
            List<Runnable> brought = IntStream.range(0, 12)
                    .<Runnable>mapToObj(number -> () -> bring(
                            number % 2 == 0 ? scene.committee() : scene.other(),
                            "Fichier " + number + ".txt",
                            "contenu " + number / 3))
                    .toList();
            assertThat(contest.atOnce(brought)).allMatch(Optional::isEmpty);
            assertThat(listed(scene.committee())).hasSize(6);
            assertThat(listed(scene.other())).hasSize(6);
        });
    }

    @Test
    @DisplayName("DOC-1 two files of one name at once: one document, with two versions")
    void sameName() {
        contest.on(world::scene, scene -> {
            assertThat(contest.atOnce(List.of(
                            () -> bring(scene.committee(), "Charte.txt", "un"),
                            () -> bring(scene.committee(), "Charte.txt", "deux"))))
                    .allMatch(Optional::isEmpty);
            assertThat(listed(scene.committee()))
                    .singleElement()
                    .extracting(DocumentLine::number)
                    .isEqualTo(2);
        });
    }

    private void bring(World.Committee committee, String name, String content) {
        world.run(
                committee.coordination(),
                () -> uploads.receive(owner(committee), name, new ByteArrayInputStream(content.getBytes(UTF_8))));
    }

    private List<DocumentLine> listed(World.Committee committee) {
        return contest.committed(
                () -> world.as(committee.coordination(), () -> documents.page(owner(committee), "", 0, 20)));
    }

    private static OwnerId owner(World.Committee committee) {
        return new OwnerId(CommitteeDocuments.KIND, committee.id());
    }
}
