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
import fr.tuilage.committee.CommitteePermission;
import fr.tuilage.committee.CommitteePolicy;
import fr.tuilage.committee.CommitteeService;
import fr.tuilage.committee.CoordinationService;
import fr.tuilage.committee.FunderService;
import fr.tuilage.committee.SeatService;
import fr.tuilage.shell.MainLayout;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;

/** What a committee has settled about itself, since when, who coordinates it and which funders read it. */
@Route(value = "comites/:committeeId/reglages", layout = MainLayout.class)
@PermitAll
class SettingsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CommitteeService committees;
    private final transient CoordinationService coordinations;
    private final transient FunderService funders;
    private final transient SeatService seats;
    private final transient CommitteePolicy policy;

    SettingsView(
            CommitteeService committees,
            CoordinationService coordinations,
            FunderService funders,
            SeatService seats,
            CommitteePolicy policy) {
        this.committees = committees;
        this.coordinations = coordinations;
        this.funders = funders;
        this.seats = seats;
        this.policy = policy;
        addClassName("stack");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("committee.settings");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = Parameters.id(event.getRouteParameters(), "committeeId");
        policy.require(CommitteePermission.MANAGE, id);
        draw(id);
    }

    private void draw(UUID id) {
        CommitteeDetails details = committees.details(id);
        removeAll();
        Runnable redraw = () -> draw(id);
        Div right = new Div(
                new CoordinationCard(coordinations, seats, details, redraw),
                new FundersCard(funders, details, committees.today(id), redraw));
        right.addClassName("stack");
        Div columns = new Div(
                new Card(getTranslation("committee.settings.card"), new SettingsForm(committees, details, redraw)),
                right);
        columns.addClassName("cols");
        add(
                new PageHeader(getTranslation("committee.settings"))
                        .above(details.name())
                        .below(getTranslation("committee.settings.text")),
                columns,
                new ChangesCard(committees.changes(id), details.timeZone()));
    }
}
