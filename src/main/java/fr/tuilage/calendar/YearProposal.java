package fr.tuilage.calendar;

import java.util.List;

/** A year as it is drawn up: its dates in order, and the days of the rhythm for which nothing suits. */
public record YearProposal(List<ProposedDate> dates, List<LeftOut> leftOut) {}
