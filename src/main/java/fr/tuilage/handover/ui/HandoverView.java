package fr.tuilage.handover.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.tuilage.base.ui.PageHeader;
import fr.tuilage.base.ui.Parameters;
import fr.tuilage.handover.HandoverPack;
import fr.tuilage.handover.HandoverService;
import fr.tuilage.handover.HeldPlace;
import fr.tuilage.handover.WordService;
import fr.tuilage.shell.MainLayout;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What a newcomer to a seat needs, on one page (SEAT-6), and the word that one leaves oneself. */
@Route(value = "comites/:committeeId/relais", layout = MainLayout.class)
@PermitAll
class HandoverView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient HandoverService handovers;
    private final transient WordService words;

    HandoverView(HandoverService handovers, WordService words) {
        this.handovers = handovers;
        this.words = words;
        addClassName("stack");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("handover.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID committee = Parameters.id(event.getRouteParameters(), "committeeId");
        HandoverPack pack = handovers.pack(committee);
        removeAll();
        add(header(pack));
        Div left = stack(left(pack));
        Div right = stack(right(pack));
        Div columns = new Div(left, right);
        columns.addClassName("cols");
        add(columns);
        for (HeldPlace place : pack.places()) {
            add(new WordField(
                    words,
                    place.place(),
                    place.mine(),
                    pack.timeZone(),
                    getTranslation("handover.word.mine", HandoverWords.place(place)),
                    getTranslation("handover.word.readers")));
        }
    }

    private PageHeader header(HandoverPack pack) {
        Anchor paper = new Anchor("api/handovers/" + pack.committeeId() + "/pdf", getTranslation("handover.paper"));
        paper.getElement().setAttribute("download", true);
        paper.setRouterIgnore(true);
        paper.addClassName("btn");
        paper.setTestId("handover-paper");
        PageHeader header = new PageHeader(getTranslation("handover.title"))
                .above(pack.committeeName())
                .below(getTranslation("handover.text"));
        if (!pack.coordinates()) {
            return header.with(paper);
        }
        Anchor coordination = new Anchor(
                "comites/" + pack.committeeId() + "/relais/coordination",
                getTranslation("handover.coordination.title"));
        coordination.addClassName("btn");
        coordination.setTestId("coordination-handover");
        return header.with(coordination, paper);
    }

    private static List<Component> left(HandoverPack pack) {
        List<Component> parts = new ArrayList<>();
        pack.places().stream()
                .filter(place -> !place.words().isEmpty())
                .forEach(place -> parts.add(new WordsCard(place, pack.timeZone())));
        parts.add(HandoverCards.purpose(pack));
        if (!pack.places().isEmpty()) {
            parts.add(HandoverCards.actions(pack));
        }
        parts.add(HandoverCards.minutes(pack));
        return parts;
    }

    private static List<Component> right(HandoverPack pack) {
        return List.of(HandoverCards.dates(pack), HandoverCards.partners(pack));
    }

    private static Div stack(List<Component> parts) {
        Div stack = new Div(parts.toArray(Component[]::new));
        stack.addClassName("stack");
        return stack;
    }
}
