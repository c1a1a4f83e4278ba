package fr.tuilage.file;

import java.time.LocalDate;

/**
 * A content that a document had, or has.
 *
 * @param number from 1
 * @param size in bytes
 * @param address where it is fetched
 */
public record VersionLine(
        int number, String fileName, long size, TextState state, String addedBy, LocalDate addedOn, String address) {}
