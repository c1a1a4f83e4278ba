package fr.tuilage.calendar;

import fr.tuilage.organisation.OrganisationLine;
import java.time.LocalDate;
import java.util.List;

/**
 * What binds a person every week, and for whom that person may declare something.
 *
 * @param organisations those for which the person sits
 */
public record WeeklyCommitments(
        List<WeeklyCommitmentLine> lines, List<OrganisationLine> organisations, LocalDate today) {}
