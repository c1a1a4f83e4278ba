package fr.tuilage.rota;

import fr.tuilage.committee.SeatHalf;
import org.jspecify.annotations.Nullable;

/** A line of the ledger with the names that stand beside it, as read in one statement. */
record SheetRow(
        Duty duty,
        String seatName,
        @Nullable String managerTitle,
        @Nullable String fieldWorkerTitle,
        @Nullable String insteadOf,
        long managers,
        long fieldWorkers) {

    LedgerLine line() {
        return new LedgerLine(
                duty.dueOn(), duty.occasionId(), duty.kind(), duty.seatId(), duty.servedHalf(), managers, fieldWorkers);
    }

    /** The committee's own word for a half, if it has one (SEAT-1). */
    @Nullable
    String title(SeatHalf half) {
        return half == SeatHalf.MANAGER ? managerTitle : fieldWorkerTitle;
    }
}
