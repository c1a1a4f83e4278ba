package fr.tuilage.consultation.ui;

import com.vaadin.flow.i18n.I18NProvider;
import fr.tuilage.base.ui.Chip;
import fr.tuilage.committee.HolderLine;
import fr.tuilage.committee.SeatDetails;
import fr.tuilage.committee.SeatHalf;
import fr.tuilage.consultation.ConsultationDetails;
import fr.tuilage.consultation.Outlook;
import fr.tuilage.consultation.OwnPlace;
import fr.tuilage.consultation.Reply;
import fr.tuilage.consultation.SeatAnswer;
import fr.tuilage.identity.PersonLine;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts answers into the reader's words: the words say it, colours only help. */
final class ConsultationWords {

    private ConsultationWords() {}

    /** "Camille Roux"; both names during a hand-over. */
    static String names(ConsultationDetails consultation, OwnPlace place) {
        return consultation.seat(place.seatId()).half(place.half()).holders().stream()
                .map(HolderLine::person)
                .map(PersonLine::displayName)
                .collect(Collectors.joining(", "));
    }

    /** "Les deux"; "Responsable"; "Impossible"; "Sans réponse"; and for whom one still waits. */
    static String seat(SeatDetails seat, SeatAnswer answer) {
        Optional<SeatHalf> there = half(answer, Reply.POSSIBLE);
        if (answer.paired()) {
            return text("consultation.seat.paired");
        }
        boolean waits = Arrays.stream(SeatHalf.values()).anyMatch(half -> isOpen(answer, half));
        if (there.isPresent()) {
            return text(waits ? "consultation.seat.one-waiting" : "consultation.seat.one", half(seat, there.get()));
        }
        if (!waits) {
            return text(
                    answer.managerAsked() || answer.fieldWorkerAsked()
                            ? "consultation.seat.impossible"
                            : "consultation.seat.nobody");
        }
        return half(answer, Reply.IMPOSSIBLE)
                .map(absent -> text("consultation.seat.waiting-for", half(seat, other(absent))))
                .orElseGet(() -> text("consultation.seat.waiting"));
    }

    /** Class of the style sheet. */
    static String tone(SeatAnswer answer) {
        return answer.paired() ? "paired" : answer.represented() ? "one" : answer.waiting() ? "waiting" : "impossible";
    }

    static Chip outlook(Outlook outlook) {
        Chip chip = new Chip(
                text("consultation.outlook." + outlook),
                switch (outlook) {
                    case GOOD -> Chip.Tone.GOOD;
                    case OPEN -> Chip.Tone.WAIT;
                    case FAILS -> Chip.Tone.BAD;
                });
        chip.setTestId("outlook");
        return chip;
    }

    static String half(SeatDetails seat, SeatHalf half) {
        String own = seat.half(half).title();
        return own == null ? text("committee.half." + half) : own;
    }

    private static Optional<SeatHalf> half(SeatAnswer answer, Reply reply) {
        return Arrays.stream(SeatHalf.values())
                .filter(half -> answer.of(half) == reply)
                .findFirst();
    }

    private static SeatHalf other(SeatHalf half) {
        return half == SeatHalf.MANAGER ? SeatHalf.FIELD_WORKER : SeatHalf.MANAGER;
    }

    private static boolean isOpen(SeatAnswer answer, SeatHalf half) {
        return answer.asked(half) && answer.of(half) == null;
    }

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
