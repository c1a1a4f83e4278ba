package fr.tuilage.calendar.ui;

import com.vaadin.flow.component.Component;
import fr.tuilage.calendar.YearPlanDetails;
import java.util.Optional;

/** Something about a year above its dates; brought by the module that owns it, collected by Spring. */
public interface YearPart {

    /**
     * Asked again after each change of the year.
     *
     * @param changed to be called after the part has changed the year: the page reads it again
     */
    Optional<Component> about(YearPlanDetails plan, Runnable changed);
}
