package fr.tuilage.audit;

import java.util.Locale;

/**
 * A place where the trace is not what was written.
 *
 * @param place the sequence in the chain, or the entry's number for {@link Kind#NEVER_SEALED}
 */
public record TraceFinding(Kind kind, long place) {

    /** What is wrong there. */
    public enum Kind {
        ENTRY_CHANGED,
        ENTRY_REMOVED,
        SEAL_REMOVED,
        ORDER_CHANGED,
        CHAIN_REWRITTEN,
        TAIL_CUT,
        NEVER_SEALED,
        NO_HEAD_OUTSIDE;

        /** Key of the sentence, with the place as its argument. */
        public String key() {
            return "audit.finding." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
