package fr.tuilage.consultation.ui;

import static fr.tuilage.consultation.ui.ConsultationWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import fr.tuilage.base.Formats;
import fr.tuilage.base.ui.Buttons;
import fr.tuilage.committee.SeatDetails;
import fr.tuilage.consultation.ConsultationDetails;
import fr.tuilage.consultation.ConsultedDate;
import fr.tuilage.consultation.SeatAnswer;

/** Seats and dates, a row for each seat; the coordination notes there what was said by telephone (ID-5). */
@Tag("table")
class AnswerTable extends Component implements HasComponents, HasStyle {

    private final transient ConsultationDetails consultation;
    private final transient ConsultationPart.Doors doors;
    private final transient Runnable changed;

    AnswerTable(ConsultationDetails consultation, ConsultationPart.Doors doors, Runnable changed) {
        this.consultation = consultation;
        this.doors = doors;
        this.changed = changed;
        addClassName("answer-table");
        getElement().setAttribute("data-testid", "answer-table");
        Part head = new Part("thead");
        Part dates = new Part("tr");
        dates.add(heading("col", text("consultation.table.seat")));
        Formats formats = Formats.in(getLocale());
        consultation
                .dates()
                .forEach(date -> dates.add(
                        heading("col", formats.dayMonth(date.startsAt().toLocalDate()))));
        head.add(dates);
        Part body = new Part("tbody");
        consultation.seats().forEach(seat -> body.add(row(seat)));
        add(head, body);
    }

    private Part row(SeatDetails seat) {
        Part row = new Part("tr");
        row.getElement().setAttribute("data-testid", "answer-row");
        Part name = heading("row", "");
        name.add(new Span(seat.shortName()));
        if (consultation.mayPlan() && !seat.holders().isEmpty()) {
            Button note = Buttons.quiet(
                    text("consultation.note"),
                    () -> new TelephoneDialog(consultation, seat, doors.answers(), changed).ask());
            note.setAriaLabel(text("consultation.note.label", seat.shortName()));
            note.setTestId("note-answers");
            name.add(note);
        }
        row.add(name);
        for (ConsultedDate date : consultation.dates()) {
            SeatAnswer answer = date.answers().stream()
                    .filter(candidate -> candidate.seatId().equals(seat.id()))
                    .findFirst()
                    .orElseThrow();
            Part cell = new Part("td");
            cell.setText(ConsultationWords.seat(seat, answer));
            cell.addClassName(ConsultationWords.tone(answer));
            row.add(cell);
        }
        return row;
    }

    private static Part heading(String scope, String words) {
        Part heading = new Part("th");
        heading.getElement().setAttribute("scope", scope);
        if (!words.isEmpty()) {
            heading.setText(words);
        }
        return heading;
    }

    /** A part of a table. */
    private static final class Part extends Component implements HasComponents, HasText, HasStyle {

        private Part(String tag) {
            super(new Element(tag));
        }
    }
}
