package fr.tuilage.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A day on which a session could be held instead, for reckoning: of people only that somebody is busy may be shown (CAL-2).
 *
 * @param obstacles what one would rather avoid on that day; somebody who is busy among them
 * @param busy people of the committee who sit elsewhere at that time of the day
 */
public record NearbyDay(LocalDate on, List<Obstacle> obstacles, Set<UUID> busy) {}
