package fr.tuilage.consultation.ui;

import com.vaadin.flow.component.html.Paragraph;
import fr.tuilage.base.ui.FormDialog;
import fr.tuilage.base.ui.Notices;
import fr.tuilage.committee.SeatDetails;
import fr.tuilage.consultation.AnswerService;
import fr.tuilage.consultation.ConsultationDetails;

/** The coordination notes what a seat said by telephone; the people whose half it is are told by mail (ID-5). */
class TelephoneDialog extends FormDialog {

    private final transient ConsultationDetails consultation;
    private final transient AnswerService answers;
    private final transient Runnable afterwards;
    private final ReplyFields fields;

    TelephoneDialog(ConsultationDetails consultation, SeatDetails seat, AnswerService answers, Runnable afterwards) {
        super(ConsultationWords.text("consultation.note.title", seat.shortName()));
        this.consultation = consultation;
        this.answers = answers;
        this.afterwards = afterwards;
        setTestId("telephone-dialog");
        fields = new ReplyFields(
                consultation, ReplyFields.held(seat).toList(), place -> ConsultationWords.names(consultation, place));
        form().add(new Paragraph(ConsultationWords.text("consultation.note.text")), fields);
    }

    void ask() {
        open(
                ConsultationWords.text("consultation.note.act"),
                () -> answers.reply(consultation.planId(), fields.chosen()),
                () -> {
                    Notices.success(ConsultationWords.text("consultation.note.done"));
                    afterwards.run();
                });
    }
}
