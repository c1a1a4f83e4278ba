package fr.tuilage.home;

import java.util.Optional;
import java.util.UUID;

/** A committee of the reader, with its next meeting. */
public record CommitteeCard(UUID id, String name, String territory, boolean coordinates, Optional<NextMeeting> next) {}
