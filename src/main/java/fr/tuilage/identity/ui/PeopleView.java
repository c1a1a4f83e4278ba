package fr.tuilage.identity.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.tuilage.base.ui.Buttons;
import fr.tuilage.base.ui.Chip;
import fr.tuilage.base.ui.Confirmation;
import fr.tuilage.base.ui.Notices;
import fr.tuilage.base.ui.PageHeader;
import fr.tuilage.identity.InvitationService;
import fr.tuilage.identity.PersonAdministration;
import fr.tuilage.identity.PersonAdministrationLine;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Stream;

/** The people of the installation, for administrators (ID-2). */
@Route("administration/personnes")
@Menu(title = "identity.people.title", order = 20)
@RolesAllowed("ADMINISTRATOR")
class PeopleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String WORDS = "q";

    private final transient PersonAdministration people;
    private final transient InvitationService invitations;
    private final TextField search = new TextField(getTranslation("identity.people.search"));
    private final Grid<PersonAdministrationLine> grid = new Grid<>();

    PeopleView(PersonAdministration people, InvitationService invitations) {
        this.people = people;
        this.invitations = invitations;
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.setTestId("people-search");
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keepInAddress(change.getValue());
            }
            grid.getDataProvider().refreshAll();
        });
        grid.addComponentColumn(this::words)
                .setHeader(getTranslation("identity.people.person"))
                .setFlexGrow(1);
        grid.addComponentColumn(this::acts)
                .setHeader(getTranslation("identity.people.acts"))
                .setWidth("9.5rem")
                .setFlexGrow(0);
        grid.setDataProvider(new CallbackDataProvider<>(
                query -> lines(query.getPage(), query.getPageSize()),
                query -> Math.toIntExact(people.count(search.getValue())),
                PersonAdministrationLine::id));
        grid.setEmptyStateText(getTranslation("identity.people.none"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addClassName("people-grid");
        grid.setTestId("people-grid");
        add(
                new PageHeader(getTranslation("identity.people.title"))
                        .below(getTranslation("identity.people.line"))
                        .with(Buttons.main(getTranslation("identity.people.invite"), this::invite)),
                search,
                grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        search.setValue(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(WORDS)
                .orElse(""));
    }

    private Stream<PersonAdministrationLine> lines(int page, int size) {
        return people.lines(search.getValue(), page, size).stream();
    }

    private void keepInAddress(String words) {
        getUI().ifPresent(ui -> ui.navigate(
                PeopleView.class, words.isBlank() ? QueryParameters.empty() : QueryParameters.of(WORDS, words)));
    }

    private Div words(PersonAdministrationLine person) {
        Span name = new Span(person.displayName());
        name.addClassName("person-line-name");
        Span email = new Span(person.email());
        email.addClassNames("soft", "small");
        Div chips = new Div();
        chips.addClassName("actions");
        if (person.administrator()) {
            chips.add(new Chip(getTranslation("identity.people.administrator"), Chip.Tone.DUTY));
        }
        if (person.disabled()) {
            chips.add(new Chip(getTranslation("identity.people.disabled"), Chip.Tone.BAD));
        } else if (person.invited()) {
            chips.add(new Chip(getTranslation("identity.people.invited"), Chip.Tone.WAIT));
        }
        Div words = new Div(name, email, chips);
        words.addClassName("person-line");
        return words;
    }

    private MenuBar acts(PersonAdministrationLine person) {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        bar.setTestId("people-acts");
        var root = bar.addItem(getTranslation("identity.people.change"));
        root.setAriaLabel(getTranslation("identity.people.change-of", person.displayName()));
        var acts = root.getSubMenu();
        if (person.disabled()) {
            acts.addItem(
                    getTranslation("identity.people.enable"),
                    click -> done(
                            "identity.people.enabled", person, () -> people.enable(person.id(), person.version())));
            return bar;
        }
        acts.addItem(
                getTranslation(person.invited() ? "identity.people.invite-again" : "identity.people.new-password"),
                click -> done("identity.people.link-sent", person, () -> invitations.sendNewPassword(person.id())));
        acts.addItem(
                getTranslation(person.administrator() ? "identity.people.withdraw" : "identity.people.grant"),
                click -> confirm(person.administrator() ? "withdraw" : "grant", person, () -> {
                    if (person.administrator()) {
                        people.withdrawAdministration(person.id(), person.version());
                    } else {
                        people.grantAdministration(person.id(), person.version());
                    }
                }));
        acts.addItem(
                getTranslation("identity.people.disable"),
                click -> confirm("disable", person, () -> people.disable(person.id(), person.version())));
        return bar;
    }

    private void confirm(String act, PersonAdministrationLine person, Runnable action) {
        Confirmation.ask(
                getTranslation("identity.people." + act + ".question", person.displayName()),
                getTranslation("identity.people." + act + ".consequence"),
                getTranslation("identity.people." + act),
                () -> done("identity.people." + act + ".done", person, action));
    }

    private void done(String key, PersonAdministrationLine person, Runnable action) {
        try {
            action.run();
            Notices.success(getTranslation(key, person.displayName()));
        } finally {
            grid.getDataProvider().refreshAll();
        }
    }

    private void invite() {
        InviteDialog dialog = new InviteDialog();
        dialog.open(draft -> invitations.invite(draft, null), () -> {
            grid.getDataProvider().refreshAll();
            Notices.success(getTranslation("identity.people.invited-done", dialog.address()));
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.people.title") + " · Tuilage";
    }
}
