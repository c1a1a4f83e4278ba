package fr.tuilage.calendar.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.UUID;

/** The year to take away: for a wall, and for each pair's pocket (CAL-7). */
class PaperLinks extends Div {

    PaperLinks(UUID committee, int year, boolean all, boolean cards) {
        addClassName("actions");
        String address = "api/calendars/" + committee + "/" + year;
        add(link(address + "/pdf", "calendar.paper.year", "year-paper"));
        if (cards) {
            add(link(address + "/cards", all ? "calendar.paper.cards" : "calendar.paper.card", "year-cards"));
        }
    }

    private static Anchor link(String address, String key, String testId) {
        Anchor link = new Anchor(address, I18NProvider.translate(key));
        link.getElement().setAttribute("download", true);
        link.setRouterIgnore(true);
        link.addClassName("btn");
        link.setTestId(testId);
        return link;
    }
}
