package fr.tuilage.register;

import fr.tuilage.committee.SeatLabel;
import fr.tuilage.identity.PersonLine;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A decision with the number of the one that took its place, or an action with its seat and its person. */
record OutcomeRow(
        @Nullable Decision decision,
        @Nullable Integer successor,
        @Nullable ActionItem action,
        SeatLabel seat,
        PersonLine person) {

    UUID committeeId() {
        return Stream.concat(
                        Stream.ofNullable(decision).map(Decision::committeeId),
                        Stream.ofNullable(action).map(ActionItem::committeeId))
                .findFirst()
                .orElseThrow();
    }

    Optional<DecisionLine> decided() {
        return Optional.ofNullable(decision).map(found -> found.line(successor));
    }
}
