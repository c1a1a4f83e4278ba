package fr.tuilage.handover;

import static fr.tuilage.committee.CommitteePermission.VIEW;

import fr.tuilage.audit.Trace;
import fr.tuilage.base.Conflict;
import fr.tuilage.base.Forbidden;
import fr.tuilage.base.NotFound;
import fr.tuilage.committee.CommitteePolicy;
import fr.tuilage.committee.CommitteeRole;
import fr.tuilage.committee.CommitteeRoles;
import fr.tuilage.committee.CommitteeService;
import fr.tuilage.committee.SeatService;
import fr.tuilage.identity.CurrentPerson;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The word that whoever holds a place leaves for whoever takes it over (SEAT-6, COM-3). */
@Service
public class WordService {

    private final HandoverWordRepository words;
    private final CommitteePolicy policy;
    private final CommitteeService committees;
    private final SeatService seats;
    private final CurrentPerson currentPerson;
    private final Trace trace;
    private final Clock clock;

    WordService(
            HandoverWordRepository words,
            CommitteePolicy policy,
            CommitteeService committees,
            SeatService seats,
            CurrentPerson currentPerson,
            Trace trace,
            Clock clock) {
        this.words = words;
        this.policy = policy;
        this.committees = committees;
        this.seats = seats;
        this.currentPerson = currentPerson;
        this.trace = trace;
        this.clock = clock;
    }

    /**
     * Keeps what was typed, for the place that the person holds today; an empty text takes the word back.
     *
     * @throws NotFound when the person may not know of the committee
     * @throws Forbidden when the person does not hold that place
     * @throws Conflict when it was changed elsewhere since the version that was seen
     */
    @Transactional
    public WordSaved save(WordDraft draft) {
        requireHeld(draft.place());
        UUID me = currentPerson.id();
        Optional<HandoverWord> known = words
                .findByCommitteeIdAndAuthorId(draft.place().committeeId(), me)
                .stream()
                .filter(word -> word.place().equals(draft.place()))
                .findFirst();
        if (known.map(HandoverWord::version).orElse(WordDraft.NONE) != draft.version()) {
            throw new Conflict("refusal.handover.word-changed");
        }
        Instant now = clock.instant();
        if (draft.text().isEmpty()) {
            known.ifPresent(word -> {
                words.delete(word);
                record("take-back-handover-word", word);
            });
            return new WordSaved(WordDraft.NONE, now);
        }
        HandoverWord word = known.orElseGet(() -> {
            HandoverWord first = words.save(new HandoverWord(draft.place(), me, draft.text(), now));
            // Once, and not with each pause of the writer: the word itself says when it was last changed.
            record("write-handover-word", first);
            return first;
        });
        word.write(draft.text(), now);
        words.flush();
        return new WordSaved(word.version(), now);
    }

    private void record(String act, HandoverWord word) {
        trace.record(act, "handover-word", word.id(), word.place().committeeId());
    }

    private void requireHeld(Place place) {
        CommitteeRoles roles = policy.requireAny(place.committeeId(), VIEW);
        UUID seatId = place.seatId();
        boolean held = seatId == null
                ? roles.has(CommitteeRole.COORDINATION)
                : seats.members(place.committeeId(), committees.today(place.committeeId())).stream()
                        .anyMatch(member -> member.seatId().equals(seatId)
                                && member.half() == place.half()
                                && member.personId().equals(currentPerson.id()));
        if (!held) {
            throw new Forbidden();
        }
    }
}
