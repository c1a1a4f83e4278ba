package fr.tuilage.identity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the page behind a personal link shows.
 *
 * @param template of {@code links/<template>.html.mustache}, shown in the frame that all these pages have
 * @param title of the page, in the words of the person
 * @param model values of the template; <code>{{#t}}key{{/t}}</code> is the sentence of a key
 */
public record LinkPage(String template, String title, Map<String, ? extends @Nullable Object> model) {}
