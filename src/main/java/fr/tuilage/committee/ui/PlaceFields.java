package fr.tuilage.committee.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import fr.tuilage.committee.PublicHolidayRegion;
import fr.tuilage.committee.SchoolZone;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What follows from where a committee is: school holidays, public holidays, time zone (COM-1, CAL-2). */
final class PlaceFields extends Div {

    /** The time zones of the French territories, the mainland first. */
    private static final List<ZoneId> ZONES = List.of(
                    "Europe/Paris",
                    "America/Guadeloupe",
                    "America/Martinique",
                    "America/Cayenne",
                    "America/St_Barthelemy",
                    "America/Marigot",
                    "America/Miquelon",
                    "Indian/Reunion",
                    "Indian/Mayotte",
                    "Pacific/Noumea",
                    "Pacific/Tahiti",
                    "Pacific/Wallis")
            .stream()
            .map(ZoneId::of)
            .toList();

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
        timeZone.setItems(ZONES);
        timeZone.setItemLabelGenerator(zone -> zone.getId().replace('_', ' '));
        timeZone.setValue(ZONES.getFirst());
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
        return Objects.requireNonNullElse(timeZone.getValue(), ZONES.getFirst());
    }
}
