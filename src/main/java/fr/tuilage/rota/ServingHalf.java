package fr.tuilage.rota;

import fr.tuilage.committee.SeatHalf;

/**
 * Which half of a seat serves (ROTA-1).
 *
 * @param noted whether that half has served; otherwise it is proposed, and the pair decides
 */
public record ServingHalf(SeatHalf half, boolean noted) {}
