package fr.tuilage.meeting;

import fr.tuilage.base.NotFound;
import fr.tuilage.calendar.SessionService;
import fr.tuilage.committee.CommitteeTable;
import fr.tuilage.committee.SeatRoll;
import fr.tuilage.committee.SeatService;
import fr.tuilage.register.DecisionLine;
import fr.tuilage.register.DecisionService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Ends a session: every item gets a fate, and what is put off, or was only proposed, goes on to the next meeting (MEET-6). */
@Component
class Closing {

    private final AgendaItemRepository items;
    private final DecisionService decisions;
    private final SeatService seats;
    private final SessionService sessions;
    private final CarryOver carryOver;
    private final Clock clock;

    Closing(
            AgendaItemRepository items,
            DecisionService decisions,
            SeatService seats,
            SessionService sessions,
            CarryOver carryOver,
            Clock clock) {
        this.items = items;
        this.decisions = decisions;
        this.seats = seats;
        this.sessions = sessions;
        this.carryOver = carryOver;
        this.clock = clock;
    }

    void close(Meeting meeting, ClosingDraft draft) {
        Map<Boolean, List<AgendaItem>> all =
                items.ofMeeting(meeting.id()).stream().collect(Collectors.partitioningBy(AgendaItem::on));
        List<AgendaItem> agenda = all.getOrDefault(true, List.of());
        Map<UUID, ClosingDraft.Fate> chosen = draft.fates().stream()
                .collect(Collectors.toMap(ClosingDraft.Fate::itemId, Function.identity(), (first, last) -> last));
        if (!agenda.stream().map(AgendaItem::id).collect(Collectors.toSet()).containsAll(chosen.keySet())) {
            throw new NotFound();
        }
        UUID current = meeting.currentItemId();
        if (current != null) {
            long seconds = meeting.moveTo(current, null, clock.instant());
            agenda.stream().filter(item -> item.id().equals(current)).forEach(item -> item.spend(seconds));
        }
        LocalDate on = sessions.session(meeting.id()).on();
        CommitteeTable table = seats.table(meeting.committeeId(), on);
        meeting.close(draft, SeatRoll.of(table.seats()), table.quorum(), clock.instant());
        Set<UUID> decided = decisions.ofMeeting(meeting.id()).stream()
                .map(DecisionLine::agendaItemId)
                .collect(Collectors.toSet());
        for (AgendaItem item : agenda) {
            ClosingDraft.Fate fate = chosen.get(item.id());
            if (fate == null) {
                item.settle(item.defaultFate(decided.contains(item.id())), null);
            } else {
                item.settle(fate.fate(), fate.word());
            }
        }
        // Proposed by somebody and never placed: it is proposed again for the next meeting.
        all.getOrDefault(false, List.of()).forEach(proposal -> proposal.settle(ItemFate.CONTINUED, null));
        carryOver.toTheNextAfter(meeting);
    }
}
