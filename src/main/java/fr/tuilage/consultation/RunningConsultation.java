package fr.tuilage.consultation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A year about which members are asked.
 *
 * @param deadline the last day to answer
 * @param owed dates for which a half that the reader holds has not answered
 */
public record RunningConsultation(UUID committeeId, int year, LocalDate deadline, long owed) {}
