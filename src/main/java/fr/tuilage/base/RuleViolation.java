package fr.tuilage.base;

/** A rule of the domain forbids it; the sentence says which and what to do. */
public final class RuleViolation extends Refusal {

    public RuleViolation(String key, Object... arguments) {
        super(key, arguments);
    }
}
