package fr.tuilage.base;

/** Somebody else changed it in between; what was typed is kept and can be sent again. */
public final class Conflict extends Refusal {

    public Conflict(String key, Object... arguments) {
        super(key, arguments);
    }
}
