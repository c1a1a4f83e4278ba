package fr.tuilage.committee.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.tuilage.base.ui.Buttons;
import fr.tuilage.base.ui.EmptyState;
import fr.tuilage.base.ui.PageHeader;
import fr.tuilage.base.ui.Parameters;
import fr.tuilage.committee.HalfDetails;
import fr.tuilage.committee.MandateService;
import fr.tuilage.committee.SeatDetails;
import fr.tuilage.committee.SeatOpeningService;
import fr.tuilage.committee.SeatService;
import fr.tuilage.committee.SeatsPage;
import fr.tuilage.shell.MainLayout;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;

/** The partners: seats as pairs, who holds them since when, vacant halves; the coordination changes them here. */
@Route(value = "comites/:committeeId/partenaires", layout = MainLayout.class)
@PermitAll
class PartnersView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SeatService seats;
    private final transient MandateService mandates;
    private final transient SeatOpeningService openings;

    PartnersView(SeatService seats, MandateService mandates, SeatOpeningService openings) {
        this.seats = seats;
        this.mandates = mandates;
        this.openings = openings;
        addClassName("stack");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("committee.partners");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draw(Parameters.id(event.getRouteParameters(), "committeeId"));
    }

    private void draw(UUID committeeId) {
        SeatsPage page = seats.page(committeeId);
        removeAll();
        PageHeader header = new PageHeader(getTranslation("committee.partners"))
                .above(page.committeeName())
                .below(summary(page.seats()));
        SeatDialogs dialogs = page.manageable()
                ? new SeatDialogs(seats, mandates, committeeId, page.today(), getLocale(), () -> draw(committeeId))
                : null;
        Button add = Buttons.plain(
                getTranslation("committee.seat.add"),
                () -> new NewSeatDialog(openings, page, () -> draw(committeeId)).openForm());
        add.setTestId("add-seat");
        if (page.manageable() && !page.seats().isEmpty()) {
            header.with(add);
        }
        add(header);
        if (page.seats().isEmpty()) {
            EmptyState empty = new EmptyState("committee.partners.empty", "committee.partners.empty.text");
            if (page.manageable()) {
                empty.add(add);
            }
            add(empty);
        }
        Div cards = new Div();
        cards.addClassName("seat-cards");
        page.seats().forEach(seat -> cards.add(new SeatCard(seat, page.mandatesOf(seat), page.today(), dialogs)));
        add(cards);
    }

    private String summary(List<SeatDetails> found) {
        long people = found.stream()
                .flatMap(seat -> seat.holders().stream())
                .map(holder -> holder.person().id())
                .distinct()
                .count();
        long vacant = found.stream()
                .flatMap(seat -> seat.halves().stream())
                .filter(HalfDetails::vacant)
                .count();
        return getTranslation("committee.partners.summary", found.size(), people, vacant);
    }
}
