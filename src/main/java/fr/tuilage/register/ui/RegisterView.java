package fr.tuilage.register.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.tuilage.base.ui.PageHeader;
import fr.tuilage.base.ui.Parameters;
import fr.tuilage.committee.CommitteePolicy;
import fr.tuilage.committee.CommitteeRole;
import fr.tuilage.committee.CommitteeService;
import fr.tuilage.register.ActionFilter;
import fr.tuilage.register.ActionService;
import fr.tuilage.register.ActionSettlingService;
import fr.tuilage.register.DecisionReviewService;
import fr.tuilage.register.DecisionService;
import fr.tuilage.shell.MainLayout;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was decided and what is to be done, across meetings (DEC-1, DEC-2). The filter is in the address. */
@Route(value = "comites/:committeeId/decisions", layout = MainLayout.class)
@PermitAll
class RegisterView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ACTIONS = "actions";
    static final String DECISIONS = "decisions";
    private static final String ACTION = "action";
    private static final String DECISION = "decision";
    private static final String ALL = "toutes";

    private final transient CommitteeService committees;
    private final transient ActionService actions;
    private final transient ActionSettlingService settling;
    private final transient DecisionService decisions;
    private final transient DecisionReviewService reviews;
    private final transient CommitteePolicy policy;

    RegisterView(
            ActionService actions,
            ActionSettlingService settling,
            DecisionService decisions,
            DecisionReviewService reviews,
            CommitteePolicy policy,
            CommitteeService committees) {
        this.committees = committees;
        this.actions = actions;
        this.settling = settling;
        this.decisions = decisions;
        this.reviews = reviews;
        this.policy = policy;
        addClassName("stack");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("register.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID committee = Parameters.id(event.getRouteParameters(), "committeeId");
        Map<String, List<String>> query =
                event.getLocation().getQueryParameters().getParameters();
        boolean coordination = policy.roles(committee).has(CommitteeRole.COORDINATION);
        removeAll();
        add(
                new PageHeader(getTranslation("register.title"))
                        .above(committees.name(committee))
                        .below(getTranslation("register.text")),
                new ActionsCard(actions, settling, committee, filter(query), coordination, asked(query, ACTION)),
                new DecisionsCard(
                        decisions,
                        reviews,
                        committee,
                        query.getOrDefault(DECISIONS, List.of()).contains(ALL),
                        coordination,
                        asked(query, DECISION)));
    }

    static String word(ActionFilter filter) {
        return switch (filter) {
            case OPEN -> "ouvertes";
            case LATE -> "en-retard";
            case ALL -> ALL;
        };
    }

    private static @Nullable UUID asked(Map<String, List<String>> query, String what) {
        return query.containsKey(what) ? Parameters.id(query.get(what).getFirst()) : null;
    }

    private static ActionFilter filter(Map<String, List<String>> query) {
        String asked = query.getOrDefault(ACTIONS, List.of("")).getFirst().toLowerCase(Locale.ROOT);
        for (ActionFilter filter : ActionFilter.values()) {
            if (word(filter).equals(asked)) {
                return filter;
            }
        }
        return ActionFilter.OPEN;
    }
}
