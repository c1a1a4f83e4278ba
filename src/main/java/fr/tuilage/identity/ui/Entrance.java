package fr.tuilage.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.tuilage.base.ui.LanguageSwitch;
import fr.tuilage.base.ui.Languages;
import org.jspecify.annotations.Nullable;

/** Around the pages before sign-in: who we are on one side, one thing to do on the other. */
@AnonymousAllowed
public class Entrance extends Div implements RouterLayout {

    private static final int TILES = 15;

    private final Main content = new Main();

    Entrance(Languages languages) {
        addClassName("entrance");
        content.addClassName("entrance-content");
        Div bar = new Div(new LanguageSwitch(languages));
        bar.addClassName("entrance-bar");
        Div side = new Div(bar, content);
        side.addClassName("entrance-side");
        add(welcome(), side);
    }

    @Override
    public void showRouterLayoutContent(HasElement page) {
        content.getElement().removeAllChildren().appendChild(page.getElement());
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement page) {
        content.getElement().removeAllChildren();
    }

    private Aside welcome() {
        Span mark = new Span();
        mark.addClassName("mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        Div brand = new Div(mark, new Span("Tuilage"));
        brand.addClassName("brand");
        Paragraph line = new Paragraph(getTranslation("identity.entrance.line"));
        line.addClassName("entrance-line");
        Paragraph more = new Paragraph(getTranslation("identity.entrance.more"));
        more.addClassName("entrance-more");
        Aside aside = new Aside(brand, new Div(line, more), roof());
        aside.addClassName("entrance-welcome");
        aside.getElement().setAttribute("aria-label", getTranslation("identity.entrance.label"));
        return aside;
    }

    /** Rows of tiles that overlap and keep the rain out: drawn by the style sheet. */
    private static Div roof() {
        Div roof = new Div();
        roof.addClassName("roof");
        roof.getElement().setAttribute("aria-hidden", "true");
        for (int tile = 0; tile < TILES; tile++) {
            roof.add(new RoofTile());
        }
        return roof;
    }

    @Tag("i")
    private static final class RoofTile extends Component {}
}
