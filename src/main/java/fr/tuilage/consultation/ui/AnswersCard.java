package fr.tuilage.consultation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import fr.tuilage.base.ui.Card;
import fr.tuilage.consultation.ConsultationDetails;

/** What all seats say: date by date with counts, then the table of seats and dates. */
class AnswersCard extends Card {

    AnswersCard(ConsultationDetails consultation, ConsultationPart.Doors doors, Runnable changed) {
        super(I18NProvider.translate("consultation.answers"));
        setTestId("all-answers");
        add(new Paragraph(getTranslation("consultation.needed", consultation.needed())));
        OrderedList dates = new OrderedList();
        dates.addClassName("consulted-dates");
        consultation.dates().forEach(date -> dates.add(new DateSummary(date, consultation, doors, changed)));
        Div scroll = new Div(new AnswerTable(consultation, doors, changed));
        scroll.addClassName("answer-table-scroll");
        scroll.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("consultation.table"));
        add(dates, scroll);
    }
}
