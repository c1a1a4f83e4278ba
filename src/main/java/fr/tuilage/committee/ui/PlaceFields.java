package fr.tuilage.committee.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import fr.tuilage.base.FrenchTimeZones;
import fr.tuilage.committee.PublicHolidayRegion;
import fr.tuilage.committee.SchoolZone;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What follows from where a committee is: school holidays, public holidays, time zone (COM-1, CAL-2). */
final class PlaceFields extends Div {

    private final Select<SchoolZone> schoolZone =
            Choices.of("committee.field.school-zone", "committee.school-zone.", SchoolZone.values());
    private final Select<PublicHolidayRegion> publicHolidays =
            Choices.of("committee.field.public-holidays", "committee.public-holidays.", PublicHolidayRegion.values());
    private final ComboBox<ZoneId> timeZone = new ComboBox<>(getTranslation("committee.field.time-zone"));

    PlaceFields() {
        addClassName("form-row");
        schoolZone.setEmptySelectionAllowed(true);
        schoolZone.setEmptySelectionCaption(getTranslation("committee.school-zone.none"));
        schoolZone.setItemLabelGenerator(zone -> zone == null
                ? getTranslation("committee.school-zone.none")
                : getTranslation("committee.school-zone." + zone));
        schoolZone.setTestId("committee-school-zone");
        publicHolidays.setValue(PublicHolidayRegion.METROPOLE);
        timeZone.setItems(FrenchTimeZones.ALL);
        timeZone.setItemLabelGenerator(FrenchTimeZones::label);
        timeZone.setValue(FrenchTimeZones.ALL.getFirst());
        timeZone.setRequired(true);
        add(schoolZone, publicHolidays, timeZone);
    }

    void show(@Nullable SchoolZone school, PublicHolidayRegion holidays, ZoneId zone) {
        schoolZone.setValue(school);
        publicHolidays.setValue(holidays);
        timeZone.setValue(zone);
    }

    @Nullable
    SchoolZone schoolZone() {
        return schoolZone.getValue();
    }

    PublicHolidayRegion publicHolidays() {
        return publicHolidays.getValue();
    }

    ZoneId timeZone() {
        return Objects.requireNonNullElse(timeZone.getValue(), FrenchTimeZones.ALL.getFirst());
    }
}
