package fr.tuilage.demo;

import fr.tuilage.calendar.SessionDetails;
import fr.tuilage.calendar.SessionLine;
import fr.tuilage.calendar.YearPlanDetails;
import fr.tuilage.calendar.YearPlanDraft;
import fr.tuilage.calendar.YearPlanService;
import fr.tuilage.committee.CommitteeDocuments;
import fr.tuilage.committee.MandateService;
import fr.tuilage.demo.DemoFounding.Founded;
import fr.tuilage.demo.DemoScript.CommitteeScript;
import fr.tuilage.demo.DemoScript.DocumentScript;
import fr.tuilage.demo.DemoScript.MeetingScript;
import fr.tuilage.file.OwnerId;
import fr.tuilage.handover.Place;
import fr.tuilage.handover.WordDraft;
import fr.tuilage.handover.WordService;
import fr.tuilage.identity.CurrentPerson;
import fr.tuilage.identity.PersonService;
import fr.tuilage.meeting.MeetingDocuments;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The demo's past, lived in order: founded before the year began, a meeting every second month since February, what lies
 * in the future left to whoever tries it.
 */
class DemoHistory {

    static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private static final int PROPOSED_BEFORE = 20;
    private static final int CONVENED_BEFORE = 10;
    private static final int ADOPTED_AFTER = 5;
    private static final int LEFT_SINCE = 34;

    private final TravellingClock clock;
    private final DemoFounding founding;
    private final DemoMeeting meeting;
    private final DemoDocuments documents;
    private final DemoGuest guest;
    private final YearPlanService plans;
    private final MandateService mandates;
    private final WordService words;
    private final PersonService people;
    private final CurrentPerson current;

    DemoHistory(
            TravellingClock clock,
            DemoFounding founding,
            DemoMeeting meeting,
            DemoDocuments documents,
            DemoGuest guest,
            YearPlanService plans,
            MandateService mandates,
            WordService words,
            PersonService people,
            CurrentPerson current) {
        this.clock = clock;
        this.founding = founding;
        this.meeting = meeting;
        this.documents = documents;
        this.guest = guest;
        this.plans = plans;
        this.mandates = mandates;
        this.words = words;
        this.people = people;
        this.current = current;
    }

    /** Something that happened, and when. */
    private record Event(Instant at, Runnable act) {}

    /** Lives from the founding to the present; the clock is left there. */
    void live(DemoScript script) {
        Instant present = clock.instant();
        LocalDate today = LocalDate.ofInstant(present, ZONE);
        LocalDate foundedOn = LocalDate.of(today.getYear() - 1, 12, 1);
        clock.travelTo(morning(foundedOn));
        Founded founded = founding.found(script, foundedOn);

        CommitteeScript committee = script.committees().getFirst();
        UUID coordination = founded.person(committee.coordination().key());
        bring(new OwnerId(CommitteeDocuments.KIND, founded.committee(committee)), committee.documents(), founded);
        Stream<Event> events = Stream.concat(
                year(committee, founded, coordination, today.getYear()),
                departures(committee, founded, coordination, today));
        boolean yearIsOver =
                !today.isBefore(LocalDate.of(today.getYear(), 12, 1).plusDays(6));
        if (yearIsOver) {
            events = Stream.concat(events, year(committee, founded, coordination, today.getYear() + 1));
        }
        events.filter(event -> event.at().isBefore(present))
                .sorted(Comparator.comparing(Event::at))
                .forEach(event -> {
                    clock.travelTo(event.at());
                    event.act().run();
                });
        clock.travelTo(present);
        guest.invite(committee, coordination, founded);
    }

    /** Draws up and publishes a year, and tells what happens around each of its meetings. */
    private Stream<Event> year(CommitteeScript committee, Founded founded, UUID coordination, int year) {
        List<SessionDetails> sessions = current.callAs(people.signedIn(coordination), () -> {
            YearPlanDetails drawn = plans.draw(founded.committee(committee), wish(year));
            return plans.publish(drawn.id(), drawn.version()).sessions().stream()
                    .map(SessionLine::session)
                    .toList();
        });
        List<MeetingScript> scripts = committee.meetings();
        return Stream.iterate(0, index -> index < sessions.size(), index -> index + 1)
                .flatMap(index ->
                        around(sessions.get(index), scripts.get(index % scripts.size()), coordination, founded));
    }

    /** The usual year, from February on, so that one meeting lies in December. */
    private static YearPlanDraft wish(int year) {
        YearPlanDraft usual = YearPlanDraft.suggestion(year);
        return new YearPlanDraft(
                usual.version(),
                year,
                usual.period(),
                usual.rhythm(),
                LocalDate.of(year, 2, 1),
                usual.atMost(),
                usual.startsAt(),
                usual.length(),
                usual.place(),
                usual.hostRotates(),
                usual.facilitatorRotates(),
                usual.avoid());
    }

    private Stream<Event> around(SessionDetails session, MeetingScript script, UUID coordination, Founded founded) {
        LocalDate on = session.on();
        return Stream.of(
                new Event(morning(on.minusDays(PROPOSED_BEFORE)), () -> {
                    meeting.propose(session, script, founded);
                    bring(new OwnerId(MeetingDocuments.KIND, session.id()), script.documents(), founded);
                }),
                new Event(morning(on.minusDays(CONVENED_BEFORE)), () -> meeting.convene(session, coordination)),
                new Event(session.startsAt().toInstant(), () -> meeting.hold(session, script, coordination, founded)),
                new Event(
                        morning(on.plusDays(ADOPTED_AFTER)),
                        () -> meeting.adopt(session, script, coordination, founded)));
    }

    /** Who gave up a place did so some weeks ago. */
    private Stream<Event> departures(CommitteeScript script, Founded founded, UUID coordination, LocalDate today) {
        LocalDate last = today.minusDays(LEFT_SINCE);
        return founded.leaving().entrySet().stream()
                .map(leaving -> new Event(morning(last), () -> {
                    leaveWord(script, founded, leaving.getKey(), leaving.getValue());
                    current.runAs(people.signedIn(coordination), () -> mandates.end(leaving.getValue(), 0, last));
                }));
    }

    /** Before they go, for whoever comes next. */
    private void leaveWord(CommitteeScript script, Founded founded, String key, UUID mandate) {
        String word = script.seats().stream()
                .flatMap(seat -> seat.holders().stream())
                .filter(account -> account.key().equals(key))
                .flatMap(account -> Stream.ofNullable(account.word()))
                .findFirst()
                .orElse(null);
        if (word == null) {
            return;
        }
        UUID committee = founded.committee(script);
        current.runAs(
                people.signedIn(founded.person(key)),
                () -> mandates.history(committee).stream()
                        .filter(line -> line.holder().mandateId().equals(mandate))
                        .forEach(line -> words.save(new WordDraft(
                                Place.half(committee, line.seatId(), line.half()), WordDraft.NONE, word))));
    }

    private void bring(OwnerId owner, @Nullable List<DocumentScript> brought, Founded founded) {
        documents.bring(owner, brought == null ? List.of() : brought, founded);
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(LocalTime.of(9, 0)).atZone(ZONE).toInstant();
    }
}
