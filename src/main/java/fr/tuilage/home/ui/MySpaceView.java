package fr.tuilage.home.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.tuilage.base.Formats;
import fr.tuilage.base.ui.Card;
import fr.tuilage.base.ui.Notices;
import fr.tuilage.base.ui.PageHeader;
import fr.tuilage.home.HomeService;
import fr.tuilage.home.MySpace;
import fr.tuilage.register.ActionSettlingService;
import fr.tuilage.shell.MainLayout;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;

/** <em>Mon espace</em>: the next meeting, what is expected of me before it, my actions, my committees. */
@Route(value = "", layout = MainLayout.class)
@PermitAll
class MySpaceView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient HomeService home;
    private final transient ActionSettlingService actions;

    MySpaceView(HomeService home, ActionSettlingService actions) {
        this.home = home;
        this.actions = actions;
        addClassName("my-space");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("home.title") + " · Tuilage";
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        MySpace space = home.mySpace();
        removeAll();
        if (space.committees().isEmpty()) {
            add(new PageHeader(getTranslation("home.greeting.short", space.givenName())));
            if (!space.invited().isEmpty()) {
                add(new InvitedMeetings(space.invited()));
            }
            if (space.invited().isEmpty() || space.standing() != MySpace.Standing.GUEST) {
                add(new WithoutCommittee(space.standing()));
            }
            return;
        }
        add(new PageHeader(getTranslation("home.greeting", space.givenName())));
        space.next().ifPresent(next -> add(new NextMeetingCard(next, true)));
        Div columns = new Div(expected(space), side(space));
        columns.addClassName("cols");
        add(columns);
    }

    private Card expected(MySpace space) {
        String title = space.next()
                .map(next -> getTranslation(
                        "home.expected.before", Formats.in(getLocale()).dayMonth(next.on())))
                .orElseGet(() -> getTranslation("home.expected"));
        Card card = new Card(title);
        card.setTestId("expected");
        if (space.expected().isEmpty()) {
            card.add(new Quiet("home.expected.nothing"));
        } else {
            card.note(getTranslation(
                    "home.expected.effort",
                    space.expected().size(),
                    space.expected().stream()
                            .mapToInt(each -> each.kind().minutes())
                            .sum()));
            card.add(new ToDoList(space.expected(), space.committees().size() > 1, this::finish));
        }
        return card;
    }

    private Section side(MySpace space) {
        Section side = new Section();
        side.addClassName("stack");
        if (!space.newParts().isEmpty()) {
            side.add(new NewParts(space.newParts()));
        }
        if (!space.actions().isEmpty()) {
            Card card = new Card(getTranslation("home.actions"));
            card.setTestId("my-actions");
            card.add(new ActionList(space.actions(), space.today()).settledBy(this::finish));
            side.add(card);
        }
        side.add(new CommitteeCards(space.committees()));
        if (!space.invited().isEmpty()) {
            side.add(new InvitedMeetings(space.invited()));
        }
        return side;
    }

    private void finish(UUID action, int version) {
        actions.done(action, version);
        Notices.success(getTranslation("home.action.done"));
        show();
    }
}
