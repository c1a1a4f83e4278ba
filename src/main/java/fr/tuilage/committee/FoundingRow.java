package fr.tuilage.committee;

/**
 * An organisation and the two people invited to its seat, exactly as typed.
 *
 * @param mission the kind of work, shown under the name
 */
public record FoundingRow(
        String name, String shortName, String mission, FoundingPerson manager, FoundingPerson fieldWorker) {

    public boolean isEmpty() {
        return name.isBlank() && shortName.isBlank() && mission.isBlank() && manager.isEmpty() && fieldWorker.isEmpty();
    }

    FoundingPerson person(SeatHalf half) {
        return half == SeatHalf.MANAGER ? manager : fieldWorker;
    }
}
