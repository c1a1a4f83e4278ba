package fr.tuilage.calendar.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.tuilage.base.ui.PageHeader;
import fr.tuilage.calendar.SchoolHolidayImport;
import fr.tuilage.calendar.SchoolHolidayService;
import jakarta.annotation.security.RolesAllowed;

/** The school holidays that are known and those that are missing, and where the Ministry's files are taken (CAL-8). */
@Route("administration/vacances")
@Menu(title = "calendar.holidays.title", order = 35)
@RolesAllowed("ADMINISTRATOR")
class SchoolHolidaysView extends Div implements HasDynamicTitle {

    private final transient SchoolHolidayService holidays;
    private final Div years = new Div();

    SchoolHolidaysView(SchoolHolidayService holidays, SchoolHolidayImport files) {
        this.holidays = holidays;
        addClassName("school-holidays");
        years.addClassName("school-holidays");
        add(
                new PageHeader(getTranslation("calendar.holidays.title"))
                        .below(getTranslation("calendar.holidays.line")),
                new HolidayImportCard(files, this::show),
                years);
        show();
    }

    private void show() {
        CalendarWords words = new CalendarWords(getLocale());
        years.removeAll();
        holidays.years().forEach(year -> years.add(new HolidayYearCard(year, words)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("calendar.holidays.title") + " · Tuilage";
    }
}
