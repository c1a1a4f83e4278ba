package fr.tuilage.calendar;

import fr.tuilage.rota.DutyKind;
import fr.tuilage.rota.ServingHalf;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One date of the year, with why it stands where it stands.
 *
 * @param intendedOn the day that the rhythm names
 * @param changeable whether it can still be moved or cancelled: it is to come and stands
 * @param movedByHand whether the coordination chose another date than the one drawn up
 * @param timeByHand whether it chose another time than that of the year
 * @param reasons why the drawn date is not the intended one
 * @param warnings what stands in the way of the present date
 * @param losses what the present date costs the seats; told to those who plan, as long as the dates are a draft
 * @param duties the seat on duty for each kind: proposed while the plan is a draft, assigned once it is published
 * @param halves which half of the seat serves, where one is proposed or has served (ROTA-1); none for a draft
 */
public record SessionLine(
        SessionDetails session,
        LocalDate intendedOn,
        boolean changeable,
        boolean movedByHand,
        boolean timeByHand,
        String moveReason,
        List<Obstacle> reasons,
        List<Obstacle> warnings,
        List<SeatLoss> losses,
        Map<DutyKind, UUID> duties,
        Map<DutyKind, ServingHalf> halves) {

    public Optional<UUID> onDuty(DutyKind kind) {
        return Optional.ofNullable(duties.get(kind));
    }
}
