package fr.tuilage.shell;

import java.util.UUID;

/**
 * What a person works in, and can switch between. Choosing one leads to its first entry of the navigation.
 *
 * @param name "Soin et insertion, Créteil"
 * @param detail a soft second line, such as the territory
 */
public record Scope(UUID id, String name, String detail) {}
