package fr.tuilage.rota.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.tuilage.base.Refusal;
import fr.tuilage.base.ui.EmptyState;
import fr.tuilage.base.ui.Notices;
import fr.tuilage.base.ui.PageHeader;
import fr.tuilage.base.ui.Parameters;
import fr.tuilage.rota.TurnLedger;
import fr.tuilage.rota.TurnLedgerService;
import fr.tuilage.rota.TurnSwapService;
import fr.tuilage.shell.MainLayout;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;

/** Who served when, who is next, and why; from here a turn is offered, taken or declined (ROTA-5, ROTA-7). */
@Route(value = "comites/:committeeId/tours", layout = MainLayout.class)
@PermitAll
class TurnsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient TurnLedgerService ledgers;
    private final transient TurnSwapService swaps;
    private UUID committee = new UUID(0, 0);

    TurnsView(TurnLedgerService ledgers, TurnSwapService swaps) {
        this.ledgers = ledgers;
        this.swaps = swaps;
        addClassNames("stack", "turns-page");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("rota.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        committee = Parameters.id(event.getRouteParameters(), "committeeId");
        draw();
    }

    private void draw() {
        TurnLedger ledger = ledgers.ledger(committee);
        removeAll();
        add(new PageHeader(getTranslation("rota.title"))
                .above(ledger.committeeName())
                .below(getTranslation("rota.text")));
        if (ledger.days().isEmpty()) {
            add(new EmptyState("rota.empty", "rota.empty.text"));
            return;
        }
        TurnWords words = new TurnWords(ledger, getLocale());
        if (!ledger.offers().isEmpty()) {
            add(new OffersCard(ledger, words, swaps, this::act));
        }
        add(new DaysCard(ledger, words, true, swaps, this::act));
        ledger.queues().forEach(queue -> add(new QueueCard(queue, words)));
        add(new DaysCard(ledger, words, false, swaps, this::act));
    }

    /** Acts and reads again; when somebody else was faster, or it cannot be, says so and shows what is stored now. */
    private void act(Runnable act, String done) {
        try {
            act.run();
            Notices.success(done);
        } catch (Refusal refused) {
            Notices.refusal(refused);
        }
        draw();
    }
}
