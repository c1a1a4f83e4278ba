package fr.tuilage.committee;

import fr.tuilage.identity.PersonLine;
import fr.tuilage.organisation.OrganisationLine;
import org.jspecify.annotations.Nullable;

/**
 * A seat beside its committee, with the name of one of its holders and those of its organisations; where there is none, the
 * name is that of nobody. A row of {@link SeatRepository#table}: a query that fetches mandates makes no records itself.
 */
record SeatRow(
        Committee committee,
        @Nullable Seat seat,
        PersonLine holder,
        OrganisationLine managers,
        OrganisationLine fieldWorkers) {

    static SeatRow of(Object[] columns) {
        return new SeatRow(
                (Committee) columns[0],
                (Seat) columns[1],
                (PersonLine) columns[2],
                (OrganisationLine) columns[3],
                (OrganisationLine) columns[4]);
    }
}
