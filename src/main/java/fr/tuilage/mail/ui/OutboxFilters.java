package fr.tuilage.mail.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import fr.tuilage.mail.MailState;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All mails, or those in one state, each with how many: links, so that what one looks at can be sent to a colleague. */
class OutboxFilters extends Nav {

    static final String PARAMETER = "etat";

    private final UnorderedList list = new UnorderedList();

    OutboxFilters(Map<MailState, Long> counts, @Nullable MailState current) {
        addClassName("filters");
        getElement().setAttribute("aria-label", getTranslation("mail.outbox.filters"));
        add(list);
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        offer(getTranslation("mail.outbox.filter.all", all), null, current);
        for (MailState state : MailState.values()) {
            String words = getTranslation("mail.outbox.filter." + state, counts.getOrDefault(state, 0L));
            offer(words, state, current);
        }
    }

    private void offer(String words, @Nullable MailState state, @Nullable MailState current) {
        RouterLink link = new RouterLink(words, OutboxView.class);
        if (state != null) {
            link.setQueryParameters(QueryParameters.of(PARAMETER, value(state)));
        }
        link.setTestId("outbox-filter-" + (state == null ? "all" : value(state)));
        if (state == current) {
            link.getElement().setAttribute("aria-current", "true");
        }
        list.add(new ListItem(link));
    }

    /** As it stands in the address. */
    static String value(MailState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
