package fr.tuilage.committee.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.tuilage.base.ui.Card;
import fr.tuilage.base.ui.PageHeader;
import fr.tuilage.base.ui.Parameters;
import fr.tuilage.committee.CommitteeDetails;
import fr.tuilage.committee.CommitteeService;
import fr.tuilage.committee.CommitteeSettings;
import fr.tuilage.committee.CoordinationChangeService;
import fr.tuilage.committee.CoordinationService;
import fr.tuilage.committee.FunderService;
import fr.tuilage.committee.SettingsService;
import fr.tuilage.shell.MainLayout;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;

/** What a committee has settled about itself, since when, who coordinates it and which funders read it. */
@Route(value = "comites/:committeeId/reglages", layout = MainLayout.class)
@PermitAll
class SettingsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CommitteeService committees;
    private final transient CoordinationService coordinations;
    private final transient CoordinationChangeService changes;
    private final transient FunderService funders;
    private final transient SettingsService settings;

    SettingsView(
            CommitteeService committees,
            CoordinationService coordinations,
            CoordinationChangeService changes,
            FunderService funders,
            SettingsService settings) {
        this.committees = committees;
        this.coordinations = coordinations;
        this.changes = changes;
        this.funders = funders;
        this.settings = settings;
        addClassName("stack");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("committee.settings");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draw(Parameters.id(event.getRouteParameters(), "committeeId"));
    }

    private void draw(UUID id) {
        CommitteeSettings read = settings.of(id);
        CommitteeDetails details = read.details();
        removeAll();
        Runnable redraw = () -> draw(id);
        Div right = new Div(
                new CoordinationCard(coordinations, changes, read, redraw), new FundersCard(funders, read, redraw));
        right.addClassName("stack");
        Div columns = new Div(
                new Card(
                        getTranslation("committee.settings.card"),
                        new SettingsForm(settings, committees, details, redraw)),
                right);
        columns.addClassName("cols");
        add(
                new PageHeader(getTranslation("committee.settings"))
                        .above(details.name())
                        .below(getTranslation("committee.settings.text")),
                columns,
                new ChangesCard(read.changes(), details.timeZone()));
    }
}
