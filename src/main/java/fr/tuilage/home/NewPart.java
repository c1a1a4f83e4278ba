package fr.tuilage.home;

import fr.tuilage.committee.CommitteeLine;
import fr.tuilage.committee.CommitteeRole;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What the reader has taken on not long ago, and may still have to find their way in (SEAT-6, COM-3).
 *
 * @param coordination whether it is the coordination, otherwise a half of a seat
 */
public record NewPart(UUID committeeId, String committeeName, boolean coordination) {

    /** For how long a hand-over is offered to whoever has taken something on. */
    private static final int DAYS = 60;

    static List<NewPart> of(List<CommitteeLine> mine, LocalDate today) {
        return mine.stream()
                .flatMap(line -> Stream.of(CommitteeRole.MEMBER, CommitteeRole.COORDINATION)
                        .filter(role -> line.isNew(role, today, DAYS))
                        .map(role -> new NewPart(line.id(), line.name(), role == CommitteeRole.COORDINATION)))
                .toList();
    }
}
