package fr.tuilage.consultation.ui;

import static fr.tuilage.consultation.ui.ConsultationWords.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.tuilage.base.Formats;
import fr.tuilage.base.Refusal;
import fr.tuilage.base.ui.Buttons;
import fr.tuilage.base.ui.Notices;
import fr.tuilage.calendar.SessionMove;
import fr.tuilage.calendar.ui.CalendarWords;
import fr.tuilage.consultation.Alternative;
import fr.tuilage.consultation.ConsultationDetails;
import fr.tuilage.consultation.ConsultedDate;
import fr.tuilage.consultation.Outlook;
import java.util.List;

/** One date with its counts; where it fails, better days on request, each taken by one button (CAL-4). */
class DateSummary extends ListItem {

    private final transient ConsultedDate date;
    private final transient ConsultationDetails consultation;
    private final transient ConsultationPart.Doors doors;
    private final transient Runnable changed;
    private final transient Formats formats = Formats.in(getLocale());

    DateSummary(ConsultedDate date, ConsultationDetails consultation, ConsultationPart.Doors doors, Runnable changed) {
        this.date = date;
        this.consultation = consultation;
        this.doors = doors;
        this.changed = changed;
        setTestId("consulted-date");
        getElement().setAttribute("data-on", date.startsAt().toLocalDate().toString());
        Paragraph counts = new Paragraph(text(
                "consultation.counts",
                date.represented(),
                consultation.seats().size(),
                date.paired(),
                date.impossible(),
                date.waiting()));
        counts.addClassNames("soft", "small");
        counts.setTestId("date-counts");
        Div words = new Div(new H3(formats.date(date.startsAt().toLocalDate())), counts);
        words.addClassName("grow");
        add(words, ConsultationWords.outlook(date.outlook()));
        if (consultation.mayPlan() && date.outlook() == Outlook.FAILS) {
            Button look = Buttons.plain(text("consultation.alternatives"), () -> {});
            look.setAriaLabel(text(
                    "consultation.alternatives.label",
                    formats.date(date.startsAt().toLocalDate())));
            look.setTestId("alternatives");
            look.addClickListener(click -> {
                look.setVisible(false);
                offer();
            });
            add(look);
        }
    }

    private void offer() {
        UnorderedList list = new UnorderedList();
        list.addClassName("alternatives");
        try {
            List<Alternative> best = doors.alternatives().near(consultation.planId(), date.sessionId());
            best.forEach(day -> list.add(item(day)));
            add(best.isEmpty() ? new Paragraph(text("consultation.alternatives.none")) : list);
        } catch (Refusal refused) {
            Notices.refusal(refused);
            changed.run();
        }
    }

    private ListItem item(Alternative day) {
        String on = formats.date(day.on());
        Button take = Buttons.plain(text("consultation.alternatives.take", on), () -> take(day));
        take.setTestId("take-alternative");
        String known = text(
                "consultation.alternatives.known",
                day.represented(),
                consultation.seats().size(),
                day.paired());
        Paragraph reasons = new Paragraph(
                day.obstacles().isEmpty()
                        ? known
                        : text(
                                "consultation.alternatives.but",
                                known,
                                new CalendarWords(getLocale()).obstacles(day.obstacles())));
        reasons.addClassNames("soft", "small");
        return new ListItem(take, reasons);
    }

    private void take(Alternative day) {
        try {
            doors.years()
                    .move(new SessionMove(
                            date.sessionId(),
                            date.sessionVersion(),
                            day.on(),
                            date.startsAt().toLocalTime(),
                            null));
            Notices.success(text("consultation.alternatives.taken", formats.date(day.on())));
        } catch (Refusal refused) {
            Notices.refusal(refused);
        }
        changed.run();
    }
}
