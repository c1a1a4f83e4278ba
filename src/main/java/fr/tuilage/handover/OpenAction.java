package fr.tuilage.handover;

import java.time.LocalDate;

/** An action that the reader or their seat still has to do. */
public record OpenAction(String text, LocalDate dueOn) {

    /** Whether it is past its day. */
    public boolean lateOn(LocalDate today) {
        return dueOn.isBefore(today);
    }
}
