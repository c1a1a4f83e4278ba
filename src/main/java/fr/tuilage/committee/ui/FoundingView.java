package fr.tuilage.committee.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import fr.tuilage.base.Forbidden;
import fr.tuilage.base.Refusal;
import fr.tuilage.base.ui.Card;
import fr.tuilage.base.ui.Failure;
import fr.tuilage.base.ui.FormActions;
import fr.tuilage.base.ui.Notices;
import fr.tuilage.base.ui.PageHeader;
import fr.tuilage.committee.CommitteeFoundingService;
import fr.tuilage.committee.FoundingCheck;
import fr.tuilage.committee.FoundingDraft;
import fr.tuilage.committee.FoundingProblem;
import fr.tuilage.identity.CurrentPerson;
import fr.tuilage.shell.MainLayout;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;

/** A committee from nothing on one page: itself, its organisations, the people invited to each half, its coordination. */
@Route(value = "comites/nouveau", layout = MainLayout.class)
@PermitAll
class FoundingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CommitteeFoundingService founding;
    private final Paragraph refusal = new Paragraph();
    private final FoundingCommitteeFields committee;
    private final FoundingRows rows = new FoundingRows();
    private final FoundingCoordinationFields coordination;

    FoundingView(CommitteeFoundingService founding, CurrentPerson currentPerson) {
        this.founding = founding;
        committee = new FoundingCommitteeFields(founding.possibleParents());
        coordination = new FoundingCoordinationFields(rows, currentPerson.isAdministrator());
        addClassName("stack");
        refusal.addClassName("refusal");
        refusal.setTestId("founding-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        add(
                new PageHeader(getTranslation("committee.found")).below(getTranslation("committee.found.text")),
                new Card(getTranslation("committee.found.committee"), committee),
                new Card(getTranslation("committee.found.organisations"), rows)
                        .note(getTranslation("committee.found.organisations.text")),
                new Card(getTranslation("committee.found.coordination"), coordination),
                refusal,
                actions());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("committee.found");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!founding.mayFound()) {
            throw new Forbidden();
        }
    }

    private FormActions actions() {
        FormActions actions = new FormActions(getTranslation("committee.found.send"), this::send);
        actions.setTestId("found");
        return actions;
    }

    private void send() {
        refusal.setVisible(false);
        FoundingDraft draft = committee.draft(rows.typed(), coordination.row(), coordination.coordinator());
        List<FoundingProblem> problems = FoundingCheck.problems(draft);
        show(problems);
        if (!problems.isEmpty()) {
            return;
        }
        try {
            UUID id = founding.found(draft);
            Notices.success(getTranslation("committee.found.done", draft.name()));
            UI.getCurrentOrThrow().navigate(PartnersView.class, new RouteParameters("committeeId", id.toString()));
        } catch (RuntimeException failed) {
            Refusal refused = Failure.refusal(failed).orElseThrow(() -> failed);
            say(Notices.sentence(refused));
        }
    }

    /** Each sentence beside its field; the first one, with its row, also above the button. */
    private void show(List<FoundingProblem> problems) {
        committee.show(problems);
        rows.show(problems);
        coordination.show(problems);
        if (!problems.isEmpty()) {
            say(getTranslation(
                    "committee.found.problems",
                    problems.size(),
                    Notices.sentence(problems.getFirst().addressed())));
        }
    }

    private void say(String sentence) {
        refusal.setText(sentence);
        refusal.setVisible(true);
    }
}
