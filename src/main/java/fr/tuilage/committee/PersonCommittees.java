package fr.tuilage.committee;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a person reads and holds today: committees by name, and the seats of which they hold a half or are an alternate. */
public record PersonCommittees(List<CommitteeLine> committees, Set<UUID> seats) {}
