package fr.tuilage.consultation.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import fr.tuilage.consultation.ConsultationDetails;
import fr.tuilage.consultation.OwnPlace;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A consultation while it goes on: its state, one's own answers, and what all seats say. It looks every few seconds for what
 * others answered; what is being chosen here is not touched by that.
 */
class ConsultationPanel extends Div {

    private static final int LOOK_MILLISECONDS = 10_000;

    private final transient ConsultationPart.Doors doors;
    private final transient Runnable changed;
    private final Div state = new Div();
    private final Div own = new Div();
    private final Div all = new Div();
    private transient ConsultationDetails shown;
    private @Nullable AnswerCard answering;
    private @Nullable Registration polling;

    ConsultationPanel(ConsultationDetails consultation, ConsultationPart.Doors doors, Runnable changed) {
        this.doors = doors;
        this.changed = changed;
        this.shown = consultation;
        addClassNames("stack", "consultation");
        setTestId("consultation");
        add(state, own, all);
        show(consultation);
    }

    private void show(ConsultationDetails now) {
        shown = now;
        state.removeAll();
        state.add(new StateCard(now, doors, changed));
        all.removeAll();
        all.add(new AnswersCard(now, doors, changed));
        own.removeAll();
        boolean asked = !now.mine().isEmpty() && !now.over();
        if (asked) {
            AnswerCard card = new AnswerCard(now, doors.answers(), this::answered);
            if (answering != null) {
                card.choose(answering.chosen());
            }
            answering = card;
            own.add(card);
        }
    }

    /** Sent, or refused because there is nothing to answer any more: shows what is stored. */
    private void answered() {
        answering = null;
        read().ifPresentOrElse(this::show, changed);
    }

    private Optional<ConsultationDetails> read() {
        return doors.consultations().details(shown.committeeId(), shown.planId());
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        polling = attached.getUI().addPollListener(poll -> look());
        attached.getUI().setPollInterval(LOOK_MILLISECONDS);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        detached.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
        }
    }

    private void look() {
        if (isAttached()) {
            read().ifPresentOrElse(
                            now -> {
                                if (!now.equals(shown)) {
                                    show(now);
                                }
                            },
                            changed);
        }
    }

    /** The places that one answers for: one's own, and the other halves of one's own seats. */
    static List<OwnPlace> others(ConsultationDetails consultation) {
        return consultation.mine().stream()
                .map(OwnPlace::seatId)
                .distinct()
                .flatMap(seat -> ReplyFields.held(consultation.seat(seat)))
                .filter(place -> !consultation.mine().contains(place))
                .toList();
    }
}
