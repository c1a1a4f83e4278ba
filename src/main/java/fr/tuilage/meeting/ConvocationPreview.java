package fr.tuilage.meeting;

import fr.tuilage.identity.PersonLine;
import java.util.List;

/**
 * What the convocation will say, and to whom.
 *
 * @param text as the reader of the preview would get it
 */
public record ConvocationPreview(String subject, String text, List<PersonLine> recipients) {}
