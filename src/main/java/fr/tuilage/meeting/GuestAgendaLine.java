package fr.tuilage.meeting;

import org.jspecify.annotations.Nullable;

/**
 * What a guest reads of an item of the agenda: no note, no proposer, no fate.
 *
 * @param standing which standing item it is, or null (MEET-5)
 * @param title null for a standing item: it is named in the reader's language
 * @param presenter by name, or null
 */
public record GuestAgendaLine(
        @Nullable StandingItem standing,
        @Nullable String title,
        int minutes,
        @Nullable String presenter) {}
