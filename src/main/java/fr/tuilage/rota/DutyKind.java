package fr.tuilage.rota;

/** What a seat does in turn for a meeting (ROTA-1). */
public enum DutyKind {
    MINUTE_TAKER,
    HOST,
    FACILITATOR
}
