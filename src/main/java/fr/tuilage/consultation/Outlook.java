package fr.tuilage.consultation;

import org.jspecify.annotations.Nullable;

/** What the answers say of a date (CAL-4). */
public enum Outlook {
    /** Enough seats are represented. */
    GOOD,
    /** Answers are missing that decide. */
    OPEN,
    /** Even if all who have not answered came, too few seats would be represented. */
    FAILS;

    /**
     * How many seats must be represented: the quorum of the committee, or else half of the seats (SEAT-4).
     *
     * @param seats how many seats count
     */
    static int needed(@Nullable Integer quorum, int seats) {
        return quorum == null ? (seats + 1) / 2 : quorum;
    }

    static Outlook of(int represented, int waiting, int needed) {
        if (represented >= needed) {
            return GOOD;
        }
        return represented + waiting >= needed ? OPEN : FAILS;
    }
}
