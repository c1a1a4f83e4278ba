package fr.tuilage.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.tuilage.base.ui.Card;
import fr.tuilage.base.ui.EmptyState;
import fr.tuilage.base.ui.PageHeader;
import fr.tuilage.base.ui.Parameters;
import fr.tuilage.committee.CommitteeDetails;
import fr.tuilage.committee.CoordinationLine;
import fr.tuilage.home.Overview;
import fr.tuilage.home.OverviewService;
import fr.tuilage.shell.MainLayout;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Collectors;

/** <em>Vue d’ensemble</em>: a committee at one glance. */
@Route(value = "comites/:committeeId", layout = MainLayout.class)
@PermitAll
class OverviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int ACTIONS_SHOWN = 6;

    private final transient OverviewService service;
    private String name = "";

    OverviewView(OverviewService service) {
        this.service = service;
        addClassName("overview");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(service.overview(Parameters.id(event.getRouteParameters(), "committeeId")));
    }

    @Override
    public String getPageTitle() {
        return name + " · Tuilage";
    }

    private void show(Overview overview) {
        name = overview.committee().name();
        removeAll();
        add(header(overview.committee()));
        if (overview.sessions().isEmpty()) {
            add(withoutYear(overview));
        } else {
            add(year(overview));
        }
        overview.next().ifPresent(next -> add(new NextMeetingCard(next, false)));
        Div columns = new Div(new SeatsCard(overview), actions(overview));
        columns.addClassName("cols");
        add(columns);
    }

    private PageHeader header(CommitteeDetails committee) {
        String coordination = committee.coordination().stream()
                .map(CoordinationLine::organisationName)
                .distinct()
                .collect(Collectors.joining(", "));
        PageHeader header = new PageHeader(committee.name())
                .above(
                        coordination.isEmpty()
                                ? getTranslation("home.overview.above", committee.territory())
                                : getTranslation(
                                        "home.overview.above-coordination", committee.territory(), coordination));
        if (committee.purpose() != null) {
            header.below(committee.purpose());
        }
        return header;
    }

    private Card year(Overview overview) {
        Anchor calendar =
                new Anchor(Addresses.calendar(overview.committee().id()), getTranslation("home.overview.calendar"));
        Card card = new Card(getTranslation("home.overview.year", Integer.toString(overview.year())));
        card.note(getTranslation("home.overview.meetings", overview.sessions().size()))
                .aside(calendar);
        card.add(new YearRibbon(overview));
        return card;
    }

    private Card withoutYear(Overview overview) {
        Card card = new Card(getTranslation("home.overview.year", Integer.toString(overview.year())));
        EmptyState empty = overview.coordinates()
                ? new EmptyState("home.overview.no-year.title", "home.overview.no-year.coordination")
                : new EmptyState("home.overview.no-year.title", "home.overview.no-year.text");
        if (overview.coordinates()) {
            Anchor draw =
                    new Anchor(Addresses.calendar(overview.committee().id()), getTranslation("home.overview.draw-up"));
            draw.addClassNames("btn", "main");
            empty.add(draw);
        }
        card.add(empty);
        return card;
    }

    private Card actions(Overview overview) {
        Card card = new Card(getTranslation("home.overview.actions"));
        card.setTestId("open-actions");
        card.aside(new Anchor(Addresses.actions(overview.committee().id()), getTranslation("home.overview.all")));
        if (overview.actions().isEmpty()) {
            card.add(new Quiet("home.overview.no-actions"));
        } else {
            card.add(new ActionList(
                    overview.actions().stream().limit(ACTIONS_SHOWN).toList(), overview.today()));
        }
        return card;
    }
}
