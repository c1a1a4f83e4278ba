package fr.tuilage.file;

import java.util.List;
import java.util.UUID;

/**
 * A document on its own page.
 *
 * @param scopeId its committee
 * @param versions all of them, the newest first
 * @param beginning of the text, empty when there is none
 */
public record DocumentDetails(
        UUID scopeId, String scopeName, DocumentLine shown, List<VersionLine> versions, String beginning) {}
