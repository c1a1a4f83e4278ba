package fr.tuilage.base;

/** It does not exist, or the person may not know that it exists: the two are never told apart (ID-3). */
public final class NotFound extends Refusal {

    public NotFound() {
        super("refusal.not-found");
    }
}
