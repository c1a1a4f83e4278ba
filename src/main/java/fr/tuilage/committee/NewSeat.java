package fr.tuilage.committee;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A seat and its organisations, named as they are typed (SEAT-1).
 *
 * @param name of the seat and, for an organisation's seat, of the organisation
 * @param secondOrganisation of the field worker's half; blank when both halves are of one organisation
 */
public record NewSeat(
        UUID committeeId,
        SeatKind kind,
        String name,
        String shortName,
        String subtitle,
        String secondOrganisation,
        String managerTitle,
        String fieldWorkerTitle,
        LocalDate opensOn) {}
