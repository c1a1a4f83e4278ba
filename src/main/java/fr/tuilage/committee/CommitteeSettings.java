package fr.tuilage.committee;

import java.util.List;

/**
 * What the page of the settings shows, read at once.
 *
 * @param coordinations everyone who ever coordinates, by start date
 * @param funders every grant there ever was, by start date
 * @param changes the last changes of the settings, the newest first
 */
public record CommitteeSettings(
        CommitteeDetails details,
        SeatsPage seats,
        List<CoordinationLine> coordinations,
        List<FunderGrantLine> funders,
        List<CommitteeChangeLine> changes) {}
