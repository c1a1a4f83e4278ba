package fr.tuilage.meeting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody without a seat who attends, and as what (MEET-8). */
public record GuestLine(UUID id, String name, @Nullable String quality) {}
