package fr.tuilage.meeting;

import fr.tuilage.identity.SignedInPerson;
import fr.tuilage.minutes.MinutesService;
import fr.tuilage.support.IntegrationTest;
import fr.tuilage.support.Meetings;
import fr.tuilage.support.StatementCount;
import fr.tuilage.support.World;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** How many statements the page of a meeting sends: a number that does not grow with the meeting. */
@IntegrationTest
@Import(Meetings.class)
class MeetingBudgetTests {

    /** Above the eight of a page on one subject: committee, seats, calendar, rota and register are modules of their own. */
    private static final int MEETING = 12;

    private static final int WITH_MINUTES = 21;

    @Autowired
    private World world;

    @Autowired
    private Meetings made;

    @Autowired
    private MeetingService meetings;

    @Autowired
    private AgendaService agenda;

    @Autowired
    private MinutesService minutes;

    private World.Scene scene;
    private UUID meeting;
    private SignedInPerson coordination;

    @BeforeEach
    void publish() {
        scene = world.scene();
        coordination = scene.coordination();
        meeting = made.year(scene.committee()).getFirst();
    }

    @Test
    @DisplayName("the page of a meeting sends as many statements with 60 items and 40 people as with four and ten")
    void doesNotGrow() {
        StatementCount few = StatementCount.of(this::preparePage).isAtMost(MEETING);
        for (int item = 0; item < 56; item++) {
            world.run(coordination, () -> agenda.add(meeting, AgendaItemDraft.of(ItemKind.FREE, "Un point", 2)));
        }
        for (String seat : List.of(
                "CSAPA", "Ville", "Région", "AMPTA", "E2C", "CCAS", "CFA", "PASS", "ML 2", "ML 3", "ML 4", "ML 5",
                "ML 6", "ML 7", "ML 8")) {
            world.seat(scene.administrator(), scene.committee().id(), seat);
        }
        world.written();
        StatementCount.of(this::preparePage).isAsManyAs(few);
    }

    @Test
    @DisplayName("in session the page reads the minutes, decisions and actions too, each once")
    void inSession() {
        made.open(coordination, meeting);
        StatementCount.of(() -> world.run(coordination, () -> minutes.details(meetings.details(meeting))))
                .isAtMost(WITH_MINUTES);
    }

    private void preparePage() {
        world.run(coordination, () -> meetings.details(meeting));
    }
}
