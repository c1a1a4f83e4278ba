package fr.tuilage.rota;

/** What became of a turn that was offered (ROTA-5). */
enum OfferState {
    OPEN,
    TAKEN,
    /** Everybody who was asked declined. */
    DECLINED,
    WITHDRAWN,
    /** The meeting began, was cancelled, or the turn went elsewhere. */
    LAPSED
}
