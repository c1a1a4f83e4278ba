package fr.tuilage.architecture;

import fr.tuilage.calendar.SessionLine;
import fr.tuilage.calendar.YearPlanDetails;
import fr.tuilage.calendar.YearPlanDraft;
import fr.tuilage.calendar.YearPlanService;
import fr.tuilage.committee.CommitteeService;
import fr.tuilage.committee.SeatHalf;
import fr.tuilage.consultation.AnswerService;
import fr.tuilage.consultation.ConsultationDetails;
import fr.tuilage.consultation.ConsultationDraft;
import fr.tuilage.consultation.ConsultationService;
import fr.tuilage.consultation.DateReply;
import fr.tuilage.consultation.Reply;
import fr.tuilage.demo.DemoParts;
import fr.tuilage.identity.CurrentPerson;
import fr.tuilage.identity.PersonService;
import fr.tuilage.identity.SignedInPerson;
import fr.tuilage.meeting.AgendaItemDraft;
import fr.tuilage.meeting.AgendaService;
import fr.tuilage.meeting.AttendanceService;
import fr.tuilage.meeting.ClosingDraft;
import fr.tuilage.meeting.ConductService;
import fr.tuilage.meeting.ItemKind;
import fr.tuilage.meeting.MeetingDetails;
import fr.tuilage.meeting.MeetingLine;
import fr.tuilage.meeting.MeetingService;
import fr.tuilage.meeting.MeetingState;
import fr.tuilage.minutes.MinutesOutcomeService;
import fr.tuilage.minutes.MinutesService;
import fr.tuilage.minutes.PassageDraft;
import fr.tuilage.minutes.PassageKind;
import fr.tuilage.minutes.PassageService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demo, and a year after it with a meeting in each state: what {@link PageBudgetTests} opens. */
@TestComponent
class BudgetedWorld {

    private final DemoParts.Demo demo;
    private final PersonService people;
    private final CurrentPerson current;
    private final CommitteeService committees;
    private final YearPlanService plans;
    private final MeetingService meetings;
    private final ConductService conduct;
    private final AgendaService agenda;
    private final AttendanceService attendance;
    private final MinutesService minutes;
    private final PassageService passages;
    private final MinutesOutcomeService outcomes;
    private final ConsultationService consultations;
    private final AnswerService answers;
    private final JdbcClient database;

    private UUID committee = new UUID(0, 0);
    private final List<UUID> opened = new ArrayList<>();
    private final Map<String, Optional<SignedInPerson>> readers = new LinkedHashMap<>();

    BudgetedWorld(
            DemoParts.Demo demo,
            PersonService people,
            CurrentPerson current,
            CommitteeService committees,
            YearPlanService plans,
            MeetingService meetings,
            ConductService conduct,
            AgendaService agenda,
            AttendanceService attendance,
            MinutesService minutes,
            PassageService passages,
            MinutesOutcomeService outcomes,
            ConsultationService consultations,
            AnswerService answers,
            JdbcClient database) {
        this.demo = demo;
        this.people = people;
        this.current = current;
        this.committees = committees;
        this.plans = plans;
        this.meetings = meetings;
        this.conduct = conduct;
        this.agenda = agenda;
        this.attendance = attendance;
        this.minutes = minutes;
        this.passages = passages;
        this.outcomes = outcomes;
        this.consultations = consultations;
        this.answers = answers;
        this.database = database;
    }

    UUID committee() {
        return committee;
    }

    /** Planned, convened, in session, closed, with adopted minutes. */
    List<UUID> meetings() {
        return List.copyOf(opened);
    }

    /** One of the committee, one of a meeting. */
    List<UUID> documents() {
        return ids("select min(id) from document group by owner_kind");
    }

    /** One of each kind, by the name of the kind. */
    Map<String, Optional<SignedInPerson>> readers() {
        return readers;
    }

    /** What stays when more happens inside the committee and its meetings. */
    List<UUID> keptInside() {
        return Stream.of(
                        ids("select id from committee"),
                        ids("select id from year_plan"),
                        ids("select id from coordination"),
                        ids("select id from duty where occasion_id in (:opened)"),
                        documents(),
                        opened)
                .flatMap(List::stream)
                .toList();
    }

    /** What stays when the same people do the same in more committees. */
    List<UUID> keptForPeople() {
        return Stream.of(ids("select id from person"), ids("select id from organisation"))
                .flatMap(List::stream)
                .toList();
    }

    /** How much there is of what pages show. */
    Map<String, Long> rows() {
        return Stream.of(
                        "committee",
                        "person",
                        "organisation",
                        "seat",
                        "mandate",
                        "planned_session",
                        "meeting",
                        "agenda_item",
                        "meeting_guest",
                        "date_answer",
                        "document")
                .collect(Collectors.toMap(
                        table -> table,
                        table -> database.sql("select count(*) from " + table)
                                .query(Long.class)
                                .single()));
    }

    void live() {
        demo.load();
        SignedInPerson coordination = account("coordination");
        current.runAs(coordination, () -> {
            committee = committees.mine().getFirst().id();
            List<MeetingLine> past = meetings.ofCommittee(committee, 2026);
            YearPlanDetails drawn = plans.draw(committee, YearPlanDraft.suggestion(2027));
            List<UUID> year = plans.publish(drawn.id(), drawn.version()).sessions().stream()
                    .map(SessionLine::session)
                    .map(session -> session.id())
                    .toList();
            opened.add(past.getLast().id());
            opened.add(convened(year.get(0)));
            opened.add(held(year.get(1)));
            opened.add(closed(year.get(2)));
            opened.add(past.getFirst().id());
            consult(2028);
        });
        readers.put("coordination", Optional.of(coordination));
        readers.put("minute-taker", Optional.of(minuteTaker(opened.get(2))));
        readers.put("third committee", Optional.of(account("coordination.logement")));
        readers.put("guest", Optional.of(account("invitee")));
        readers.put("funder", Optional.of(account("financeur")));
        readers.put("administrator", Optional.of(account("administration")));
        readers.put("nobody", Optional.empty());
    }

    /** A year about which the members are asked, with an answer of everybody for each date. */
    private void consult(int year) {
        YearPlanDetails drawn = plans.draw(committee, YearPlanDraft.suggestion(year));
        LocalDate first = drawn.sessions().getFirst().session().on();
        consultations.open(new ConsultationDraft(
                drawn.id(), drawn.version(), ConsultationDraft.suggestedDeadline(drawn.today(), first)));
        ConsultationDetails asked = consultations.details(committee, drawn.id()).orElseThrow();
        answers.reply(
                drawn.id(),
                asked.dates().stream()
                        .flatMap(date -> asked.seats().stream()
                                .map(seat -> new DateReply(
                                        seat.id(),
                                        SeatHalf.MANAGER,
                                        date.startsAt().toLocalDate(),
                                        date.startsAt().toLocalTime(),
                                        Reply.POSSIBLE)))
                        .toList());
    }

    private UUID convened(UUID meeting) {
        agenda.propose(meeting, AgendaItemDraft.of(ItemKind.FREE, "Un point", 10));
        meetings.convene(meeting, meetings.details(meeting).version());
        return meeting;
    }

    private UUID held(UUID meeting) {
        conduct.open(convened(meeting), meetings.details(meeting).version());
        MeetingDetails details = meetings.details(meeting);
        UUID item = details.agenda().getFirst().id();
        conduct.moveTo(meeting, null, item);
        details.seats().forEach(seat -> attendance.noteSeatPresent(meeting, seat.id()));
        attendance.addGuest(meeting, "Une invitée", "médiatrice");
        passages.save(new PassageDraft(meeting, item, PassageKind.EXCHANGE, "Dit.", 0));
        LocalDate day = details.session().on();
        outcomes.decide(meeting, item, "Décidé.", null);
        var owner = details.seats().getFirst();
        outcomes.act(
                meeting,
                item,
                "À faire.",
                owner.id(),
                owner.holders().getFirst().person().id(),
                day.plusDays(9));
        minutes.passPen(meeting, current.id());
        return meeting;
    }

    private UUID closed(UUID meeting) {
        held(meeting);
        conduct.close(new ClosingDraft(meeting, meetings.details(meeting).version(), List.of(), "Mieux.", null));
        assert meetings.details(meeting).state() == MeetingState.CLOSED;
        return meeting;
    }

    private SignedInPerson minuteTaker(UUID meeting) {
        MeetingDetails details = current.callAs(account("coordination"), () -> meetings.details(meeting));
        return people.signedIn(details.seat(details.minuteTakerSeatId())
                .orElseThrow()
                .manager()
                .holders()
                .getFirst()
                .person()
                .id());
    }

    private SignedInPerson account(String name) {
        return people.signedIn(
                people.findByEmail(name + "@tuilage.example").orElseThrow().id());
    }

    private List<UUID> ids(String select) {
        return database.sql(select).param("opened", opened).query(UUID.class).list();
    }
}
