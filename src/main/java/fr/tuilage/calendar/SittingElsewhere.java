package fr.tuilage.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Half-days on which somebody sits elsewhere, for a year whose dates are weighed no more: whom it costs is not read. */
record SittingElsewhere(Set<HalfDay> taken) implements Engagements {

    @Override
    public List<SeatLoss> losses(LocalDate day, Collection<HalfDay> halfDays) {
        return List.of();
    }

    @Override
    public boolean anybody(LocalDate day, Collection<HalfDay> halfDays) {
        return !Collections.disjoint(taken, halfDays);
    }
}
