package fr.tuilage.rota;

import org.jspecify.annotations.Nullable;

/**
 * A duty with the half that serves.
 *
 * @param half unknown where nobody holds the seat, or nobody could tell afterwards who had served
 */
public record DutyTurn(DutyLine line, @Nullable ServingHalf half) {}
