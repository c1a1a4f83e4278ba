package fr.tuilage.meeting;

import fr.tuilage.identity.PersonLine;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An item beside its meeting, with the names that stand beside the item; without an item where the agenda is empty.
 *
 * @param documents how many documents belong to the meeting
 */
record AgendaRow(
        Meeting meeting, @Nullable AgendaItem item, PersonLine presenter, PersonLine proposer, long documents) {

    /** What guests read of the item: nothing of one that is not placed, not even a line of one that nobody outside may know of. */
    Optional<GuestAgendaLine> forGuests() {
        return details(ItemState.ACCEPTED)
                .filter(shown -> !ItemKind.hidden().contains(shown.kind()))
                .map(shown -> new GuestAgendaLine(
                        shown.standing(),
                        shown.title(),
                        shown.minutes(),
                        Optional.ofNullable(shown.presenter())
                                .map(PersonLine::displayName)
                                .orElse(null)));
    }

    Optional<AgendaItemDetails> details(ItemState state) {
        return Optional.ofNullable(item)
                .filter(found -> found.state() == state)
                .map(found -> found.details(PersonLine.joined(presenter), PersonLine.joined(proposer)));
    }
}
