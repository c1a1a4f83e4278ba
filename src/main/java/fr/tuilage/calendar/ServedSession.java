package fr.tuilage.calendar;

import fr.tuilage.rota.DutyLine;
import java.util.List;

/** A session, and which seats have which duty at it. */
public record ServedSession(SessionDetails session, List<DutyLine> duties) {}
