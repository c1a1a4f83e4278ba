package fr.tuilage.committee;

import java.util.UUID;

/**
 * A committee as administrators see it.
 *
 * @param seats how many seats it has
 * @param coordinators how many people coordinate it today; with none, an administrator names the next (COM-3)
 */
public record DirectoryLine(
        UUID id, String name, String territory, CommitteeLevel level, long seats, long coordinators) {}
