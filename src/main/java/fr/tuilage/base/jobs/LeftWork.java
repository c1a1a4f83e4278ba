package fr.tuilage.base.jobs;

/**
 * Work that an application had begun when it was killed. Where no other can be at it, because the database is this
 * application's own, it is taken up at the start instead of when the sign of life of the other is missed.
 */
public interface LeftWork {

    void takeUp();
}
