package fr.tuilage.demo;

import fr.tuilage.calendar.SessionDetails;
import fr.tuilage.committee.SeatHalf;
import fr.tuilage.demo.DemoFounding.Founded;
import fr.tuilage.demo.DemoScript.ActionScript;
import fr.tuilage.demo.DemoScript.ItemScript;
import fr.tuilage.demo.DemoScript.MeetingScript;
import fr.tuilage.identity.CurrentPerson;
import fr.tuilage.identity.PersonService;
import fr.tuilage.meeting.AgendaItemDetails;
import fr.tuilage.meeting.AgendaItemDraft;
import fr.tuilage.meeting.AgendaService;
import fr.tuilage.meeting.AttendanceMark;
import fr.tuilage.meeting.AttendanceService;
import fr.tuilage.meeting.ClosingDraft;
import fr.tuilage.meeting.ConductService;
import fr.tuilage.meeting.ItemFate;
import fr.tuilage.meeting.MeetingDetails;
import fr.tuilage.meeting.MeetingService;
import fr.tuilage.meeting.Presence;
import fr.tuilage.minutes.MinutesDetails;
import fr.tuilage.minutes.MinutesOutcomeService;
import fr.tuilage.minutes.MinutesService;
import fr.tuilage.minutes.PassageDraft;
import fr.tuilage.minutes.PassageKind;
import fr.tuilage.minutes.PassageService;
import fr.tuilage.register.ActionLine;
import fr.tuilage.register.ActionService;
import fr.tuilage.register.ActionSettlingService;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lives one meeting of the demo, step by step, each in the name of whoever would do it. */
class DemoMeeting {

    private final TravellingClock clock;
    private final PersonService people;
    private final CurrentPerson current;
    private final MeetingService meetings;
    private final ConductService conduct;
    private final AgendaService agenda;
    private final AttendanceService attendance;
    private final MinutesService minutes;
    private final PassageService passages;
    private final MinutesOutcomeService outcomes;
    private final ActionService actions;
    private final ActionSettlingService settling;
    private final EntityManager storage;

    DemoMeeting(
            TravellingClock clock,
            PersonService people,
            CurrentPerson current,
            MeetingService meetings,
            ConductService conduct,
            AgendaService agenda,
            AttendanceService attendance,
            MinutesService minutes,
            PassageService passages,
            MinutesOutcomeService outcomes,
            ActionService actions,
            ActionSettlingService settling,
            EntityManager storage) {
        this.clock = clock;
        this.people = people;
        this.current = current;
        this.meetings = meetings;
        this.conduct = conduct;
        this.agenda = agenda;
        this.attendance = attendance;
        this.minutes = minutes;
        this.passages = passages;
        this.outcomes = outcomes;
        this.actions = actions;
        this.settling = settling;
        this.storage = storage;
    }

    /** Members propose their items. */
    void propose(SessionDetails session, MeetingScript script, Founded founded) {
        for (ItemScript item : script.items()) {
            as(
                    founded.person(item.by()),
                    () -> agenda.propose(session.id(), AgendaItemDraft.of(item.kind(), item.title(), item.minutes())));
        }
    }

    /** The coordination places what was proposed and convenes. */
    void convene(SessionDetails session, UUID coordination) {
        as(coordination, () -> {
            for (AgendaItemDetails proposal : read(session.id()).proposals()) {
                agenda.accept(session.id(), proposal.id(), proposal.version());
            }
            meetings.convene(session.id(), read(session.id()).version());
        });
    }

    /** The committee meets: everybody is there but one manager, the minutes are taken, actions agreed. */
    void hold(SessionDetails session, MeetingScript script, UUID coordination, Founded founded) {
        UUID id = session.id();
        as(coordination, () -> {
            conduct.open(id, read(id).version());
            read(id).seats().forEach(seat -> attendance.noteSeatPresent(id, seat.id()));
            UUID excused = founded.seat("pjj");
            attendance.note(
                    id,
                    List.of(AttendanceMark.of(
                            excused, SeatHalf.MANAGER, Presence.EXCUSED, founded.person("responsable.pjj"))));
        });
        MeetingDetails meeting = as(coordination, id);
        as(writer(meeting), () -> {
            for (ItemScript item : script.items()) {
                itemOf(meeting, item.title()).ifPresent(stored -> write(session, stored.id(), item, founded));
            }
        });
        as(coordination, () -> {
            for (AgendaItemDetails item : read(id).agenda()) {
                conduct.moveTo(id, read(id).currentItemId(), item.id());
                clock.travelTo(clock.instant().plus(Duration.ofMinutes(item.minutes())));
            }
            conduct.close(new ClosingDraft(
                    id, read(id).version(), fates(read(id), script), script.changed(), script.missing()));
        });
    }

    /** The coordination adopts, and those who have done what they took say so. */
    void adopt(SessionDetails session, MeetingScript script, UUID coordination, Founded founded) {
        as(coordination, () -> {
            storage.flush();
            MinutesDetails written = minutes.details(session.id()).orElseThrow();
            minutes.adopt(session.id(), written.mark());
        });
        for (ItemScript item : script.items()) {
            ActionScript action = item.action();
            if (action != null && action.done()) {
                as(
                        founded.person(action.person()),
                        () -> actions.ofMeeting(session.id()).stream()
                                .filter(line -> line.text().equals(action.text()))
                                .forEach((ActionLine line) -> settling.done(line.id(), line.version())));
            }
        }
    }

    private void write(SessionDetails session, UUID itemId, ItemScript item, Founded founded) {
        passage(session.id(), itemId, PassageKind.EXCHANGE, item.exchange());
        passage(session.id(), itemId, PassageKind.AGREEMENT, item.agreement());
        passage(session.id(), itemId, PassageKind.DISSENT, item.dissent());
        LocalDate on = session.on();
        if (item.decision() != null) {
            outcomes.decide(session.id(), itemId, item.decision(), on.plusYears(1));
        }
        ActionScript action = item.action();
        if (action != null) {
            outcomes.act(
                    session.id(),
                    itemId,
                    action.text(),
                    founded.seat(action.seat()),
                    founded.person(action.person()),
                    on.plusDays(action.days()));
        }
    }

    private void passage(UUID meetingId, UUID itemId, PassageKind kind, @Nullable String text) {
        if (text != null) {
            passages.save(new PassageDraft(meetingId, itemId, kind, text, 0));
        }
    }

    private static List<ClosingDraft.Fate> fates(MeetingDetails meeting, MeetingScript script) {
        List<ClosingDraft.Fate> fates = new ArrayList<>();
        for (ItemScript item : script.items()) {
            itemOf(meeting, item.title())
                    .ifPresent(stored -> fates.add(new ClosingDraft.Fate(
                            stored.id(), item.decision() == null ? ItemFate.DEALT_WITH : ItemFate.DECIDED, null)));
        }
        return fates;
    }

    private static Optional<AgendaItemDetails> itemOf(MeetingDetails meeting, String title) {
        return meeting.agenda().stream()
                .filter(item -> title.equals(item.title()))
                .findFirst();
    }

    /** The field worker of the seat on duty, or its manager. */
    private static UUID writer(MeetingDetails meeting) {
        return meeting.seat(meeting.minuteTakerSeatId())
                .flatMap(seat -> Stream.concat(seat.fieldWorker().holders().stream(), seat.manager().holders().stream())
                        .findFirst())
                .orElseThrow()
                .person()
                .id();
    }

    private MeetingDetails as(UUID person, UUID meetingId) {
        return current.callAs(people.signedIn(person), () -> read(meetingId));
    }

    private void as(UUID person, Runnable step) {
        current.runAs(people.signedIn(person), step);
        storage.flush();
    }

    /** All is one transaction here: what was done so far is sent to the database before its version is read. */
    private MeetingDetails read(UUID id) {
        storage.flush();
        return meetings.details(id);
    }
}
