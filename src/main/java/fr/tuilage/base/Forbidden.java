package fr.tuilage.base;

/** The person may see it but not do this (ID-3). */
public final class Forbidden extends Refusal {

    public Forbidden() {
        super("refusal.forbidden");
    }
}
