package fr.tuilage.register.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;

/** Ways to see less or more of a list: links, so that each can be sent to a colleague. */
final class Filters extends Nav {

    private final UnorderedList list = new UnorderedList();
    private final UUID committee;

    Filters(String label, UUID committee) {
        this.committee = committee;
        addClassName("filters");
        getElement().setAttribute("aria-label", label);
        add(list);
    }

    void offer(String words, String parameter, String value, boolean current) {
        RouterLink link =
                new RouterLink(words, RegisterView.class, new RouteParameters("committeeId", committee.toString()));
        link.setQueryParameters(QueryParameters.of(parameter, value));
        link.setTestId(parameter + "-" + value);
        if (current) {
            link.getElement().setAttribute("aria-current", "true");
        }
        list.add(new ListItem(link));
    }
}
