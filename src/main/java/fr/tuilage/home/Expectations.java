package fr.tuilage.home;

import fr.tuilage.calendar.PlanState;
import fr.tuilage.committee.CommitteeLine;
import fr.tuilage.committee.CommitteePermission;
import fr.tuilage.committee.CommitteeRole;
import fr.tuilage.committee.CommitteeRoles;
import fr.tuilage.committee.VacancyService;
import fr.tuilage.consultation.ConsultationService;
import fr.tuilage.consultation.UnpublishedYear;
import fr.tuilage.home.Expected.Kind;
import fr.tuilage.meeting.MeetingState;
import fr.tuilage.meeting.MeetingStates;
import fr.tuilage.minutes.MinutesState;
import fr.tuilage.minutes.MinutesStates;
import fr.tuilage.register.ActionLine;
import fr.tuilage.rota.DueDuty;
import fr.tuilage.rota.DutyKind;
import fr.tuilage.rota.DutyService;
import fr.tuilage.rota.TurnSwapService;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is expected of a person before the next meeting: three things at most, so that they can be done now. */
@Component
class Expectations {

    private static final int AT_MOST = 3;

    /** How far ahead an action is due that is asked for when no meeting stands. */
    private static final int DAYS_WITHOUT_MEETING = 14;

    /** From this many days before a meeting its coordination is asked to convene. */
    private static final int DAYS_TO_CONVENE = 28;

    /** For how long minutes are asked for; later they are found under the meeting. */
    private static final int DAYS_FOR_MINUTES = 90;

    private final VacancyService vacancies;
    private final DutyService duties;
    private final TurnSwapService swaps;
    private final MeetingStates meetingStates;
    private final MinutesStates minutesStates;
    private final ConsultationService consultations;

    Expectations(
            VacancyService vacancies,
            DutyService duties,
            TurnSwapService swaps,
            MeetingStates meetingStates,
            MinutesStates minutesStates,
            ConsultationService consultations) {
        this.vacancies = vacancies;
        this.duties = duties;
        this.swaps = swaps;
        this.meetingStates = meetingStates;
        this.minutesStates = minutesStates;
        this.consultations = consultations;
    }

    /** What has been read of the person already. */
    record Situation(
            List<CommitteeLine> mine,
            Set<UUID> held,
            List<NextMeeting> meetings,
            List<ActionLine> actions,
            LocalDate today) {

        Stream<NextMeeting> meetingsOf(CommitteeLine committee) {
            return meetings.stream().filter(meeting -> meeting.committeeId().equals(committee.id()));
        }

        Stream<CommitteeLine> coordinated() {
            return mine.stream().filter(committee -> committee.roles().contains(CommitteeRole.COORDINATION));
        }

        Stream<CommitteeLine> committee(UUID id) {
            return mine.stream().filter(committee -> committee.id().equals(id));
        }
    }

    /** The most pressing first; six statements for any number of committees. */
    List<Expected> of(Situation situation) {
        if (situation.mine().isEmpty()) {
            return List.of();
        }
        List<DueDuty> written = duties.ofSeats(
                situation.held(),
                DutyKind.MINUTE_TAKER,
                situation.today().minusDays(DAYS_FOR_MINUTES),
                situation.today());
        Map<UUID, MeetingState> states = meetingStates.of(
                Stream.concat(
                                written.stream().map(DueDuty::occasionId),
                                situation.meetings().stream().map(NextMeeting::id))
                        .toList(),
                situation.mine());
        List<UnpublishedYear> unpublished = consultations.unpublished(
                situation.mine().stream().map(CommitteeLine::id).toList(), situation.today());
        return Stream.of(
                        unpublished.stream().flatMap(year -> consultation(situation, year)),
                        minutes(situation, written, states),
                        turns(situation),
                        actions(situation),
                        convocations(situation, states),
                        years(situation, unpublished),
                        vacantHalves(situation),
                        proposals(situation, states))
                .flatMap(Function.identity())
                .sorted(Comparator.comparing(Expected::kind).thenComparing(Expected::date))
                .limit(AT_MOST)
                .toList();
    }

    private Stream<Expected> minutes(Situation situation, List<DueDuty> written, Map<UUID, MeetingState> states) {
        List<UUID> over = written.stream()
                .map(DueDuty::occasionId)
                .filter(id -> states.get(id) != null && states.get(id).held())
                .toList();
        return minutesStates.of(over, situation.mine()).entrySet().stream()
                .filter(entry -> entry.getValue() == MinutesState.DRAFT)
                .flatMap(entry -> written.stream()
                        .filter(duty -> duty.occasionId().equals(entry.getKey()))
                        .flatMap(duty -> situation
                                .committee(duty.committeeId())
                                .map(committee ->
                                        expected(Kind.WRITE_MINUTES, committee, duty.occasionId(), duty.dueOn()))));
    }

    private Stream<Expected> turns(Situation situation) {
        return swaps.asked(situation.held(), situation.today()).stream()
                .flatMap(turn -> situation
                        .committee(turn.committeeId())
                        .map(committee -> new Expected(
                                Kind.ANSWER_TURN,
                                committee.id(),
                                committee.name(),
                                turn.offerId(),
                                0,
                                turn.seatName(),
                                turn.on())));
    }

    private static Stream<Expected> actions(Situation situation) {
        return situation.mine().stream().flatMap(committee -> {
            LocalDate horizon = situation
                    .meetingsOf(committee)
                    .map(NextMeeting::on)
                    .findFirst()
                    .orElse(situation.today().plusDays(DAYS_WITHOUT_MEETING));
            return situation.actions().stream()
                    .filter(action -> action.committeeId().equals(committee.id()))
                    .filter(action -> action.late() || !action.dueOn().isAfter(horizon))
                    .map(action -> new Expected(
                            Kind.FINISH_ACTION,
                            committee.id(),
                            committee.name(),
                            action.id(),
                            action.version(),
                            action.text(),
                            action.dueOn()));
        });
    }

    private static Stream<Expected> convocations(Situation situation, Map<UUID, MeetingState> states) {
        return situation
                .coordinated()
                .flatMap(committee -> situation
                        .meetingsOf(committee)
                        .filter(meeting -> states.get(meeting.id()) == MeetingState.PLANNED)
                        .filter(meeting ->
                                !meeting.on().isAfter(situation.today().plusDays(DAYS_TO_CONVENE)))
                        .map(meeting -> expected(Kind.CONVENE_MEETING, committee, meeting.id(), meeting.on())));
    }

    /** Members owe an answer until the deadline; from then on the coordination decides. */
    private static Stream<Expected> consultation(Situation situation, UnpublishedYear asked) {
        LocalDate deadline = asked.deadline();
        if (deadline == null) {
            return Stream.empty();
        }
        boolean over = deadline.isBefore(situation.today());
        return situation
                .committee(asked.committeeId())
                .filter(committee -> over ? committee.roles().contains(CommitteeRole.COORDINATION) : asked.owed() > 0)
                .map(committee -> new Expected(
                        over ? Kind.DECIDE_YEAR : Kind.ANSWER_DATES,
                        committee.id(),
                        committee.name(),
                        committee.id(),
                        0,
                        Integer.toString(asked.year()),
                        deadline));
    }

    private static Stream<Expected> years(Situation situation, List<UnpublishedYear> unpublished) {
        Map<UUID, List<UnpublishedYear>> known =
                unpublished.stream().collect(Collectors.groupingBy(UnpublishedYear::committeeId));
        return situation.coordinated().flatMap(committee -> {
            List<UnpublishedYear> years = known.getOrDefault(committee.id(), List.of());
            if (years.stream().anyMatch(year -> year.state() == PlanState.DRAFT)) {
                return Stream.of(expected(Kind.PUBLISH_YEAR, committee, committee.id(), situation.today()));
            }
            return years.isEmpty() && situation.meetingsOf(committee).findAny().isEmpty()
                    ? Stream.of(expected(Kind.DRAW_UP_YEAR, committee, committee.id(), situation.today()))
                    : Stream.empty();
        });
    }

    private Stream<Expected> vacantHalves(Situation situation) {
        return vacancies.coordinated(situation.mine(), situation.today()).stream()
                .flatMap(vacancy -> situation
                        .committee(vacancy.committeeId())
                        .map(committee -> new Expected(
                                Kind.FILL_HALF,
                                committee.id(),
                                committee.name(),
                                vacancy.seatId(),
                                0,
                                vacancy.seatName(),
                                vacancy.since())));
    }

    private static Stream<Expected> proposals(Situation situation, Map<UUID, MeetingState> states) {
        return situation.mine().stream()
                .filter(committee ->
                        new CommitteeRoles(committee.id(), committee.roles()).allow(CommitteePermission.PROPOSE_ITEM))
                .flatMap(committee -> situation
                        .meetingsOf(committee)
                        .filter(meeting -> states.get(meeting.id()) != null
                                && states.get(meeting.id()).beforeSession())
                        .map(meeting -> expected(Kind.PROPOSE_ITEM, committee, meeting.id(), meeting.on())));
    }

    private static Expected expected(Kind kind, CommitteeLine committee, UUID subject, LocalDate date) {
        return new Expected(kind, committee.id(), committee.name(), subject, 0, null, date);
    }
}
