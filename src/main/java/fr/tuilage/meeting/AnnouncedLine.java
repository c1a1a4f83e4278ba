package fr.tuilage.meeting;

import java.util.UUID;

/**
 * What one person announced.
 *
 * @param sequence of the session as the person knew it: smaller than the session's after a move
 */
public record AnnouncedLine(UUID personId, String name, Announcement answer, int sequence) {}
