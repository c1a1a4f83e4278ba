package fr.tuilage.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tuilage.base.Forbidden;
import fr.tuilage.base.NotFound;
import fr.tuilage.calendar.YearPlanService;
import fr.tuilage.committee.CommitteeService;
import fr.tuilage.committee.CoordinationService;
import fr.tuilage.committee.FunderService;
import fr.tuilage.committee.MandateService;
import fr.tuilage.committee.SeatInTurn;
import fr.tuilage.file.OwnerId;
import fr.tuilage.file.UnreadService;
import fr.tuilage.file.UploadService;
import fr.tuilage.identity.SignedInPerson;
import fr.tuilage.meeting.AttendanceService;
import fr.tuilage.meeting.MeetingDetails;
import fr.tuilage.meeting.MeetingDocuments;
import fr.tuilage.meeting.MeetingService;
import fr.tuilage.register.ActionDraft;
import fr.tuilage.register.ActionService;
import fr.tuilage.register.DecisionDraft;
import fr.tuilage.register.DecisionService;
import fr.tuilage.rota.DutyKind;
import fr.tuilage.rota.TurnLedger;
import fr.tuilage.rota.TurnLedgerService;
import fr.tuilage.rota.TurnOfferDraft;
import fr.tuilage.rota.TurnSwapService;
import fr.tuilage.support.IntegrationTest;
import fr.tuilage.support.Meetings;
import fr.tuilage.support.World;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

/**
 * Every public method of every service of a committee's modules, tried by every role, on a committee of one's own and on
 * one of others. A new method is tried without being named here; one that nobody can try fails.
 */
@IntegrationTest
class AccessTests {

    private static final Set<String> MODULES = Set.of(
            "committee",
            "rota",
            "calendar",
            "consultation",
            "meeting",
            "minutes",
            "register",
            "home",
            "handover",
            "file",
            "search");

    /** Who gets in where, by role: reviewed like code. A difference is written to {@code target/access.txt}. */
    private static final Path AGREED = Path.of("src/test/resources/access.txt");

    /** Doors through which somebody without a part gets something, and why they may. */
    private static final Map<String, String> OPEN = Map.ofEntries(
            Map.entry("CommitteePolicy.roles", "tells what the person is to the committee: nothing"),
            Map.entry("CommitteeService.mine", "one's own committees"),
            Map.entry("CommitteeService.readsEditions", "about oneself"),
            Map.entry("SeatService.held", "one's own seats"),
            Map.entry("HomeService.mySpace", "one's own page"),
            Map.entry("MyCalendarService.make", "the address of one's own calendar: CalendarFeedTests"),
            Map.entry("MyCalendarService.renew", "the address of one's own calendar: CalendarFeedTests"),
            Map.entry("MyCalendarService.remove", "the address of one's own calendar: CalendarFeedTests"),
            Map.entry(
                    "PlanningService.myOrganisations",
                    "the organisations for which one sits: WeeklyCommitmentServiceTests"),
            Map.entry("WeeklyCommitmentService.mine", "what binds oneself: WeeklyCommitmentServiceTests"),
            Map.entry("WeeklyCommitmentService.remove", "what binds oneself: WeeklyCommitmentServiceTests"),
            Map.entry("MeetingGuestService.mine", "the meetings to which one is invited"),
            Map.entry("SearchService.search", "finds by the person's audiences: SearchRightsTests"),
            Map.entry("SearchService.first", "finds by the person's audiences: SearchRightsTests"),
            Map.entry(
                    "ConsultationService.unpublished",
                    "asked by the home page with the person's committees, about oneself"),
            Map.entry("YearFacts.schoolHolidays", "public facts"),
            Map.entry(
                    "SeatService.labels",
                    "names of seats for services that have read their ids in a committee of the person"),
            Map.entry("DutyService.propose", "keeps and reads duties for the calendar, which has asked for PLAN_YEAR"),
            Map.entry("DutyRevision.reschedule", "follows a session that the calendar has moved, having asked"),
            Map.entry("DutyRevision.release", "follows a session that the calendar has cancelled, having asked"),
            Map.entry("DutyRevision.mend", "follows a session that the calendar has moved or cancelled, having asked"),
            Map.entry("DutyRevision.served", "follows a meeting that was closed by who may"),
            Map.entry("DutyRevision.begin", "follows a meeting that is opened by who may"),
            Map.entry("TurnSwapService.asked", "asked by the home page with the seats that the person holds"),
            Map.entry("DutyService.turns", "asked by the calendar, which has checked that the committee may be seen"),
            Map.entry("DutyService.ofOccasions", "asked by services that have checked that the meetings may be seen"),
            Map.entry("DutyService.ofSeats", "asked by the home page with the seats that the person holds"),
            Map.entry("YearFacts.drafts", "asked by the hand-over with the committee that the person coordinates"),
            Map.entry("SessionService.days", "asked by services that have checked that the meetings may be seen"),
            Map.entry("SessionService.nextOf", "asked by the home page with the person's committees"),
            Map.entry("AgendaService.has", "asked by the minutes, which have checked that the meeting may be seen"),
            Map.entry("ActionService.mine", "goes by the lines that CommitteeService.mine gave to the person"),
            Map.entry("ActionService.open", "goes by the labels of a page that was allowed"),
            Map.entry("MeetingStates.of", "goes by the lines that CommitteeService.mine gave to the person"),
            Map.entry("MinutesStates.of", "goes by the lines that CommitteeService.mine gave to the person"),
            Map.entry("CommitteeFoundingService.mayFound", "goes by the lines that CommitteeService.mine gave"),
            Map.entry("MinutesService.details", "goes by the meeting that was read with permission"));

    /** What no committee hides: creating one, the directory of administrators, and what concerns the machine. */
    private static final Set<String> ABOUT_NO_COMMITTEE = Set.of(
            "CommitteeService.create",
            "CommitteeFoundingService.found",
            "CommitteeDirectory",
            "IndexService",
            "UnreadService",
            "WeeklyCommitmentService",
            "SchoolHolidayImport",
            "SchoolHolidayService");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private World world;

    @Autowired
    private Meetings meetings;

    @Autowired
    private MeetingService meetingService;

    @Autowired
    private AttendanceService attendance;

    @Autowired
    private CommitteeService committees;

    @Autowired
    private CoordinationService coordinations;

    @Autowired
    private FunderService funders;

    @Autowired
    private MandateService mandates;

    @Autowired
    private YearPlanService plans;

    @Autowired
    private DecisionService decisions;

    @Autowired
    private ActionService actions;

    @Autowired
    private UploadService uploads;

    @Autowired
    private UnreadService unread;

    @Autowired
    private TurnLedgerService ledgers;

    @Autowired
    private TurnSwapService swaps;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcTemplate jdbc;

    private final Map<String, SignedInPerson> people = new LinkedHashMap<>();
    /** Gets in for one meeting, and knows nothing of its committee. */
    private static final String GUEST = "guest";

    private World.Scene scene;
    private SignedInPerson otherGuest;
    private Given given;

    @BeforeEach
    void livedCommittee() {
        scene = world.scene();
        UUID committee = scene.committee().id();
        List<UUID> year = meetings.year(scene.committee());
        UUID meeting = meetings.ordinary(scene.committee(), year);
        assertThat(meeting).isNotEqualTo(year.getLast());
        MeetingDetails open = meetings.open(scene.coordination(), meeting);
        people.put("coordination", scene.coordination());
        people.put("facilitator", meetings.holder(scene.committee(), open.facilitatorSeatId()));
        people.put("minute-taker", meetings.holder(scene.committee(), open.minuteTakerSeatId()));
        people.put("member", meetings.bystander(scene.committee(), open));
        people.put("third-party", scene.thirdParty());
        people.put("administrator", scene.administrator());
        SignedInPerson invitee = world.person("Éducatrice", "Service de prévention");
        UUID invitation = meetings.invite(scene.committee(), meeting, invitee, "éducatrice");
        people.put(GUEST, invitee);
        otherGuest = world.person("Médiateur", "Autre réunion");
        meetings.invite(scene.committee(), year.getLast(), otherGuest, "médiateur");
        UUID guest = world.as(scene.coordination(), () -> attendance.addGuest(meeting, "Personne invitée", null));
        UUID seat = scene.committee().seats().getFirst().id();
        UUID item = open.agenda().getFirst().id();
        UUID decision = world.as(
                scene.coordination(),
                () -> decisions.record(new DecisionDraft(committee, meeting, item, "Une fiche de contact", null)));
        UUID action = world.as(
                scene.coordination(),
                () -> actions.record(new ActionDraft(committee, meeting, item, "Convention", seat, null, World.TODAY)));
        OwnerId owner = new OwnerId(MeetingDocuments.KIND, meeting);
        UUID document = world.as(scene.coordination(), () -> {
            uploads.receive(owner, "Charte.txt", new ByteArrayInputStream(new byte[] {'a'}));
            return uploads.receive(owner, "Charte.txt", new ByteArrayInputStream(new byte[] {'b'}));
        });
        UUID asked = free(year.getLast()).getFirst().id();
        UUID offer = world.as(
                scene.coordination(),
                () -> swaps.offer(new TurnOfferDraft(year.getLast(), DutyKind.MINUTE_TAKER, Set.of(asked))));
        jdbc.update("update content set preview = true");
        world.written();
        Map<String, UUID> ids = world.as(
                scene.coordination(),
                () -> Map.ofEntries(
                        Map.entry("committeeId", committee),
                        Map.entry("parentId", scene.other().id()),
                        Map.entry("guestId", guest),
                        Map.entry("MeetingGuestService.guestId", invitation),
                        Map.entry("CommitteeService.id", committee),
                        Map.entry("SettingsService.id", committee),
                        Map.entry("CommitteeDraft.id", committee),
                        Map.entry("meetingId", meeting),
                        Map.entry("occasionId", meeting),
                        Map.entry("sessionId", meeting),
                        Map.entry("Occasion.id", meeting),
                        Map.entry("MeetingService.id", meeting),
                        Map.entry("ConductService.id", meeting),
                        Map.entry("SessionService.id", meeting),
                        Map.entry("MeetingStates.id", meeting),
                        Map.entry("seatId", seat),
                        Map.entry("SeatNames.id", seat),
                        Map.entry("SeatInTurn.id", seat),
                        Map.entry("itemId", open.agenda().getFirst().id()),
                        Map.entry("agendaItemId", open.agenda().getFirst().id()),
                        Map.entry("AgendaItemDraft.id", open.agenda().getFirst().id()),
                        Map.entry("OwnerId.id", meeting),
                        Map.entry("documentId", document),
                        Map.entry("offerId", offer),
                        Map.entry("TurnSwapService.seatId", asked),
                        Map.entry("DocumentService.id", document),
                        Map.entry("DocumentFileService.id", document),
                        Map.entry("DecisionService.id", decision),
                        Map.entry("DecisionReviewService.id", decision),
                        Map.entry("successorId", decision),
                        Map.entry("ActionService.id", action),
                        Map.entry("ActionSettlingService.id", action),
                        Map.entry(
                                "planId",
                                plans.plan(committee, 2027).orElseThrow().id()),
                        Map.entry(
                                "mandateId",
                                mandates.history(committee).getFirst().holder().mandateId()),
                        Map.entry(
                                "coordinationId",
                                coordinations.history(committee).getFirst().id()),
                        Map.entry(
                                "grantId", funders.funders(committee).getFirst().id()),
                        Map.entry(
                                "organisationId",
                                scene.committee().seats().getFirst().organisationId()),
                        Map.entry("personId", scene.member().id()),
                        Map.entry(
                                "contentId",
                                world.as(scene.administrator(), () -> unread.lines(0, 1))
                                        .getFirst()
                                        .id())));
        given = new Given(
                ids,
                world.as(scene.coordination(), committees::mine),
                world.as(scene.coordination(), () -> meetingService.details(meeting)));
    }

    /** The seats that do nothing at a meeting. */
    private List<SeatInTurn> free(UUID meeting) {
        return world.as(scene.coordination(), () -> {
            TurnLedger ledger = ledgers.ledger(scene.committee().id());
            return ledger.days().stream()
                    .filter(each -> each.occasionId().equals(meeting))
                    .flatMap(each -> ledger.askable(each).stream())
                    .toList();
        });
    }

    @Test
    @DisplayName(
            "ID-3 ID-2 a member of another committee, a funder, a guest of another meeting and somebody without any role find none of it, by"
                    + " whichever door and whatever they hand over")
    void shut() {
        Map<String, Answer> opened = new TreeMap<>();
        doors().filter(door -> !OPEN.containsKey(name(door)))
                .forEach(door -> Stream.of(scene.stranger(), scene.funder(), otherGuest, scene.nobody())
                        .map(person -> knock(door, person))
                        .filter(answer -> !isShut(door, answer))
                        .forEach(answer -> opened.put(signature(door), answer)));
        assertThat(opened).isEmpty();
    }

    private static boolean isShut(Method door, Answer answer) {
        boolean hidesNothing = ABOUT_NO_COMMITTEE.contains(name(door))
                || ABOUT_NO_COMMITTEE.contains(door.getDeclaringClass().getSimpleName());
        return answer == Answer.NOT_FOUND || answer == Answer.NOTHING || (hidesNothing && answer == Answer.FORBIDDEN);
    }

    @Test
    @DisplayName(
            "ID-2 coordination, whoever is on duty, member, third party, administrator and guest get in where it was agreed, and nowhere else;"
                    + " who knows the committee is told that the role is missing, never that nothing is there")
    void roles() throws IOException {
        Map<String, String> hidden = new TreeMap<>();
        String found = doors().map(door -> {
                    String in = people.entrySet().stream()
                            .filter(role -> {
                                Answer answer = knock(door, role.getValue());
                                if (answer == Answer.NOT_FOUND && !role.getKey().equals(GUEST)) {
                                    hidden.merge(signature(door), role.getKey(), (one, other) -> one + " " + other);
                                }
                                return answer == Answer.IN || answer == Answer.NOTHING;
                            })
                            .map(Map.Entry::getKey)
                            .collect(Collectors.joining(" "));
                    return (signature(door) + ": " + in).strip();
                })
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));
        Files.writeString(Path.of("target/access.txt"), found);
        assertThat(hidden).isEmpty();
        assertThat(found).isEqualTo(Files.readString(AGREED));
    }

    private Stream<Method> doors() {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .map(AopUtils::getTargetClass)
                .filter(type -> MODULES.stream()
                        .anyMatch(module -> type.getPackageName().equals("fr.tuilage." + module)))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic());
    }

    /** What happens is undone: each finds the committee as it was. */
    private Answer knock(Method door, SignedInPerson person) {
        Object[] arguments = given.arguments(door);
        entities.clear();
        jdbc.execute("savepoint knock");
        try {
            return world.as(person, () -> answer(door, arguments));
        } finally {
            entities.clear();
            jdbc.execute("rollback to savepoint knock");
        }
    }

    private Answer answer(Method door, Object[] arguments) {
        try {
            return isNothing(door.invoke(context.getBean(door.getDeclaringClass()), arguments))
                    ? Answer.NOTHING
                    : Answer.IN;
        } catch (InvocationTargetException refused) {
            return switch (refused.getCause()) {
                case NotFound missing -> Answer.NOT_FOUND;
                case Forbidden forbidden -> Answer.FORBIDDEN;
                // Every other refusal comes after the permission, of what was handed over.
                default -> Answer.IN;
            };
        } catch (IllegalAccessException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private static boolean isNothing(@Nullable Object told) {
        return switch (told) {
            case Optional<?> optional -> optional.isEmpty();
            case Collection<?> collection -> collection.isEmpty();
            case Map<?, ?> map -> map.isEmpty();
            case Boolean yes -> !yes;
            case null, default -> false;
        };
    }

    private static String name(Method door) {
        return door.getDeclaringClass().getSimpleName() + "." + door.getName();
    }

    private static String signature(Method door) {
        return name(door)
                + Arrays.stream(door.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private enum Answer {
        NOT_FOUND,
        FORBIDDEN,
        /** Allowed to ask, and told nothing. */
        NOTHING,
        IN
    }
}
