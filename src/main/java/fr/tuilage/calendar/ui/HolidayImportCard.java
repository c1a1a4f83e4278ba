package fr.tuilage.calendar.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.tuilage.base.Conflict;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.base.ui.Card;
import fr.tuilage.base.ui.Notices;
import fr.tuilage.calendar.HolidayPreview;
import fr.tuilage.calendar.SchoolHolidayImport;

/** Takes one of the Ministry's files and shows what it would change; storing it is a second act (CAL-8). */
class HolidayImportCard extends Div {

    private final transient SchoolHolidayImport files;
    private final transient Runnable afterwards;
    private final Div answer = new Div();

    /** @param afterwards what follows once a file was stored */
    HolidayImportCard(SchoolHolidayImport files, Runnable afterwards) {
        this.files = files;
        this.afterwards = afterwards;
        addClassName("school-holidays");
        Paragraph line = new Paragraph(getTranslation("calendar.holidays.import.line"));
        line.addClassName("soft");
        answer.addClassName("school-holidays");
        answer.getElement().setAttribute("aria-live", "polite");
        add(
                new Card(
                        getTranslation("calendar.holidays.import"),
                        line,
                        new HolidayDrop(SchoolHolidayImport.MAXIMUM, this::look, this::refuse)),
                answer);
    }

    private void look(String name, byte[] content) {
        try {
            show(name, content);
        } catch (RuleViolation refused) {
            refuse(Notices.sentence(refused));
        }
    }

    private void show(String name, byte[] content) {
        HolidayPreview preview = files.preview(name, content);
        answer.removeAll();
        answer.add(new HolidayPreviewCard(
                name,
                preview,
                new CalendarWords(getLocale()),
                () -> save(name, content, preview.mark()),
                answer::removeAll));
    }

    /** When somebody else was quicker, the page shows what the file brings now. */
    private void save(String name, byte[] content, String mark) {
        try {
            files.save(name, content, mark);
        } catch (Conflict meanwhile) {
            show(name, content);
            afterwards.run();
            throw meanwhile;
        }
        answer.removeAll();
        afterwards.run();
        Notices.success(getTranslation("calendar.holidays.saved"));
    }

    private void refuse(String why) {
        Paragraph refusal = new Paragraph(why);
        refusal.addClassName("refusal");
        refusal.setTestId("holidays-refusal");
        answer.removeAll();
        answer.add(refusal);
    }
}
