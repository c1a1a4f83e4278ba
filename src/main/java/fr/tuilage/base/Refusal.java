package fr.tuilage.base;

import java.util.List;

/**
 * Something that may not or cannot be done, with a sentence for the person who asked: a key of the translations and its
 * arguments. The message of the exception itself is for the log and is never shown.
 */
public abstract sealed class Refusal extends RuntimeException permits NotFound, Conflict, RuleViolation, Forbidden {

    private final String key;
    private final transient List<Object> arguments;

    protected Refusal(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** Key of the sentence in {@code vaadin-i18n/translations*.properties}; begins with {@code refusal.}. */
    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
