package fr.tuilage.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.tuilage.base.ui.LanguageSwitch;
import fr.tuilage.base.ui.Languages;
import fr.tuilage.identity.PersonService;
import fr.tuilage.identity.SessionLimits;
import fr.tuilage.identity.SignedInPerson;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The frame around every page: brand and navigation on the left, language and person above, the page in the middle. Whoever
 * is not signed in sees the brand and the language only.
 */
@Layout
@AnonymousAllowed
public class MainLayout extends AppLayout implements AfterNavigationObserver {

    private static final String CONTENT_ID = "content";
    private static final String SCOPE_PARAMETER = "committeeId";
    private static final String LAST_SCOPE = MainLayout.class.getName() + ".scope";

    /**
     * The page begins at its title, or at the place that the address names, for the keyboard and for screen readers; what
     * has the focus inside it keeps it.
     */
    private static final String ARRIVAL = """
            const arrive = () => {
              const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
              if (place && this.contains(place)) {
                place.tabIndex = -1;
                place.focus({ preventScroll: true });
                place.scrollIntoView();
              }
            };
            if (!this.contains(document.activeElement) && window.tuilageVisited) {
              (this.querySelector('h1[tabindex]') || this).focus({ preventScroll: true });
            }
            // Once the address is that of the new page.
            window.addEventListener('vaadin-navigated', arrive, { once: true });
            window.tuilageVisited = true;""";

    private final transient NavigationEntries entries;
    private final transient List<FrameTool> tools;
    private final Main content = new Main();
    private final Rail rail = new Rail(this::enter);

    MainLayout(
            NavigationEntries entries,
            List<FrameTool> tools,
            PersonService people,
            AuthenticationContext authentication,
            SessionLimits limits,
            Languages languages) {
        this.entries = entries;
        this.tools = tools;
        addClassName("frame");
        setPrimarySection(Section.DRAWER);
        AppLayoutI18n words = new AppLayoutI18n();
        words.setDrawer(getTranslation("shell.navigation"));
        setI18n(words);
        content.setId(CONTENT_ID);
        content.addClassName("page");
        content.getElement().setAttribute("tabindex", "-1");
        setContent(content);
        if (entries.signedIn()) {
            addToDrawer(rail);
            // Beside the page, not in it: pages come and go.
            getElement().appendChild(new SessionWatch(limits).getElement());
        }
        Header top = top(languages);
        authentication
                .getAuthenticatedUser(SignedInPerson.class)
                .map(person -> people.line(person.id()))
                .ifPresent(person -> top.add(new PersonMenu(person, entries.personal(), authentication::logout)));
        addToNavbar(top);
    }

    @Override
    public void showRouterLayoutContent(HasElement page) {
        content.getElement().removeAllChildren().appendChild(page.getElement());
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement page) {
        content.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Optional<InScope> page = event.getActiveChain().stream()
                .filter(InScope.class::isInstance)
                .map(InScope.class::cast)
                .findFirst();
        Optional<UUID> scope = page.map(InScope::scopeId)
                .or(() -> event.getRouteParameters().get(SCOPE_PARAMETER).flatMap(MainLayout::id));
        VaadinSession session = VaadinSession.getCurrent();
        scope.ifPresent(id -> session.setAttribute(LAST_SCOPE, id));
        rail.show(entries.contents((UUID) session.getAttribute(LAST_SCOPE)));
        rail.mark(page.flatMap(InScope::section)
                .flatMap(view -> scope.map(id -> RouteConfiguration.forSessionScope()
                        .getUrl(view, new RouteParameters(SCOPE_PARAMETER, id.toString()))))
                .orElse(event.getLocation().getPath()));
        if (isOverlay()) {
            setDrawerOpened(false);
        }
        content.getElement().executeJs(ARRIVAL);
    }

    private void enter(UUID scopeId) {
        entries.entrance(scopeId).ifPresent(path -> UI.getCurrentOrThrow().navigate(path));
    }

    private Header top(Languages languages) {
        Anchor skip = new Anchor("#" + CONTENT_ID, getTranslation("shell.skip"));
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        Header top = new Header(skip);
        top.addClassName("top");
        if (entries.signedIn()) {
            DrawerToggle toggle = new DrawerToggle();
            toggle.setAriaLabel(getTranslation("shell.navigation.open"));
            top.add(toggle);
        }
        top.add(new Brand());
        if (entries.signedIn()) {
            tools.forEach(tool -> top.add(tool.tool()));
        }
        Span space = new Span();
        space.addClassName("grow");
        top.add(space, new LanguageSwitch(languages));
        return top;
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnIdentifier) {
            return Optional.empty();
        }
    }
}
