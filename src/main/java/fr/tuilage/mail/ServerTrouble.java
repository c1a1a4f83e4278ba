package fr.tuilage.mail;

import java.time.Instant;

/**
 * The mail server does not answer, or takes nothing from us.
 *
 * @param askAgain when it is asked again
 * @param detail code or class of the last failure
 */
public record ServerTrouble(Instant since, Instant askAgain, String detail) {}
