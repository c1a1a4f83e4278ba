package fr.tuilage.calendar;

import fr.tuilage.rota.DutyKind;
import fr.tuilage.rota.DutyLine;
import fr.tuilage.rota.ServingHalf;
import java.util.List;
import java.util.Map;

/**
 * A session, and which seats have which duty at it.
 *
 * @param halves which half of the seat serves, where one is proposed or has served (ROTA-1)
 */
public record ServedSession(SessionDetails session, List<DutyLine> duties, Map<DutyKind, ServingHalf> halves) {}
