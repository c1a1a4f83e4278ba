package fr.tuilage.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tuilage.calendar.SessionDetails;
import fr.tuilage.calendar.SessionService;
import fr.tuilage.committee.CommitteeService;
import fr.tuilage.committee.HalfDetails;
import fr.tuilage.committee.SeatService;
import fr.tuilage.file.DocumentService;
import fr.tuilage.file.OwnerId;
import fr.tuilage.identity.CurrentPerson;
import fr.tuilage.identity.PersonService;
import fr.tuilage.meeting.MeetingDocuments;
import fr.tuilage.meeting.MeetingGuestService;
import fr.tuilage.meeting.MeetingLine;
import fr.tuilage.meeting.MeetingService;
import fr.tuilage.meeting.MeetingState;
import fr.tuilage.support.TestDatabaseInitializer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@ContextConfiguration(initializers = TestDatabaseInitializer.class)
@Import(DemoParts.class)
@Transactional
class DemoTests {

    @Autowired
    private DemoLoader loader;

    @Autowired
    private PersonService people;

    @Autowired
    private CurrentPerson current;

    @Autowired
    private CommitteeService committees;

    @Autowired
    private SeatService seats;

    @Autowired
    private SessionService sessions;

    @Autowired
    private MeetingService meetings;

    @Autowired
    private MeetingGuestService guests;

    @Autowired
    private DocumentService documents;

    @Test
    @DisplayName("the demo is lived up to the present, once, and leaves the rest to whoever tries it")
    void livedToThePresent() {
        loader.loadOnce();
        loader.loadOnce();

        asCoordination(() -> {
            var mine = committees.mine();
            assertThat(mine).hasSize(1);
            var committee = mine.getFirst().id();
            List<MeetingLine> year = meetings.ofCommittee(committee, 2026);
            assertThat(year).hasSizeBetween(5, 6);
            assertThat(year.subList(0, year.size() - 1))
                    .allSatisfy(line -> assertThat(line.state()).isEqualTo(MeetingState.CLOSED));
            assertThat(year.getLast().state()).isEqualTo(MeetingState.PLANNED);
            assertThat(sessions.nextOf(List.of(committee)))
                    .extracting(SessionDetails::on)
                    .singleElement()
                    .satisfies(
                            next -> assertThat(next).isBetween(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 12, 31)));
            assertThat(meetings.ofCommittee(committee, 2027)).isEmpty();
            assertThat(seats.seats(committee, LocalDate.of(2026, 11, 23)))
                    .hasSize(5)
                    .extracting(seat -> seat.fieldWorker())
                    .filteredOn(half -> half.holders().isEmpty())
                    .singleElement()
                    .extracting(HalfDetails::vacantSince)
                    .isEqualTo(LocalDate.of(2026, 10, 21));
        });
    }

    @Test
    @DisplayName("ID-2 somebody is invited to the next meeting of the demo, with something to read before it")
    void guest() {
        loader.loadOnce();
        var guest = people.signedIn(
                people.findByEmail("invitee@tuilage.example").orElseThrow().id());
        current.runAs(guest, () -> {
            assertThat(committees.mine()).isEmpty();
            assertThat(guests.mine()).singleElement().satisfies(line -> {
                assertThat(line.on()).isBetween(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 12, 31));
                assertThat(documents.page(new OwnerId(MeetingDocuments.KIND, line.meetingId()), "", 0, 10))
                        .hasSize(1);
            });
        });
    }

    private void asCoordination(Runnable check) {
        var person = people.findByEmail("coordination@tuilage.example").orElseThrow();
        current.runAs(people.signedIn(person.id()), check);
    }
}
