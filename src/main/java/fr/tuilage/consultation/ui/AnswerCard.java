package fr.tuilage.consultation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import fr.tuilage.base.Refusal;
import fr.tuilage.base.ui.Buttons;
import fr.tuilage.base.ui.Card;
import fr.tuilage.base.ui.Notices;
import fr.tuilage.consultation.AnswerService;
import fr.tuilage.consultation.ConsultationDetails;
import fr.tuilage.consultation.DateReply;
import fr.tuilage.consultation.OwnPlace;
import fr.tuilage.consultation.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One's own answers: everything possible by one button, or date by date; for both halves on request (CAL-4). */
class AnswerCard extends Card {

    private final transient ConsultationDetails consultation;
    private final transient AnswerService answers;
    private final transient Runnable afterwards;
    private final transient List<OwnPlace> others;
    private final Checkbox both = new Checkbox();
    private final Div place = new Div();
    private ReplyFields fields;

    AnswerCard(ConsultationDetails consultation, AnswerService answers, Runnable afterwards) {
        super(I18NProvider.translate("consultation.answer.title"));
        this.consultation = consultation;
        this.answers = answers;
        this.afterwards = afterwards;
        this.others = ConsultationPanel.others(consultation);
        setTestId("my-answers");
        Button all = Buttons.plain(getTranslation("consultation.answer.all"), () -> send(everything()));
        all.setTestId("all-possible");
        String verb = getTranslation("consultation.answer.send");
        Button send = consultation.mayPlan()
                ? Buttons.plain(verb, () -> send(fields.chosen()))
                : Buttons.main(verb, () -> send(fields.chosen()));
        send.setTestId("send-answers");
        both.setLabel(getTranslation("consultation.link.both", names()));
        both.setVisible(!others.isEmpty());
        both.setTestId("answer-for-both");
        both.addValueChangeListener(event -> {
            List<DateReply> chosen = fields.chosen();
            fields = fields();
            fields.choose(chosen);
        });
        Div actions = new Div(all, send);
        actions.addClassName("actions");
        fields = fields();
        add(new Paragraph(getTranslation("consultation.answer.text")), both, place, actions);
    }

    private ReplyFields fields() {
        List<OwnPlace> places = new ArrayList<>(consultation.mine());
        if (both.getValue()) {
            places.addAll(others);
        }
        ReplyFields made = new ReplyFields(consultation, places, this::who);
        place.removeAll();
        place.add(made);
        return made;
    }

    private String who(OwnPlace of) {
        if (!consultation.mine().contains(of)) {
            return ConsultationWords.names(consultation, of);
        }
        return consultation.mine().size() == 1
                ? getTranslation("consultation.you")
                : getTranslation(
                        "consultation.you-for", consultation.seat(of.seatId()).shortName());
    }

    private String names() {
        return others.stream()
                .map(other -> ConsultationWords.names(consultation, other))
                .collect(Collectors.joining(", "));
    }

    List<DateReply> chosen() {
        return fields.chosen();
    }

    void choose(List<DateReply> replies) {
        if (replies.stream().anyMatch(reply -> others.contains(new OwnPlace(reply.seatId(), reply.half())))) {
            both.setValue(true);
        }
        fields.choose(replies);
    }

    private List<DateReply> everything() {
        return consultation.dates().stream()
                .flatMap(date -> consultation.mine().stream()
                        .map(mine -> new DateReply(
                                mine.seatId(),
                                mine.half(),
                                date.startsAt().toLocalDate(),
                                date.startsAt().toLocalTime(),
                                Reply.POSSIBLE)))
                .toList();
    }

    private void send(List<DateReply> replies) {
        try {
            int gone = answers.reply(consultation.planId(), replies);
            if (gone == 0) {
                Notices.success(getTranslation("consultation.link.kept"));
            } else {
                Notices.problem(getTranslation("consultation.link.kept-but", gone));
            }
        } catch (Refusal refused) {
            Notices.refusal(refused);
        }
        afterwards.run();
    }
}
