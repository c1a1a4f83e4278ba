package fr.tuilage.calendar;

import java.time.LocalDate;
import java.util.List;

/** A day of the rhythm for which no date near it suits, and why. */
public record LeftOut(LocalDate intendedOn, List<Obstacle> reasons) {}
