package fr.tuilage.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jspecify.annotations.Nullable;

/** Around what nobody expected: asks the database for nothing, and so stands when the database does not. */
@AnonymousAllowed
class BareFrame extends Div implements RouterLayout {

    private final Main content = new Main();

    BareFrame() {
        addClassName("bare-frame");
        content.addClassName("page");
        Header top = new Header(new Brand());
        top.addClassName("top");
        add(top, content);
    }

    @Override
    public void showRouterLayoutContent(HasElement page) {
        content.getElement().removeAllChildren().appendChild(page.getElement());
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement page) {
        content.getElement().removeAllChildren();
    }
}
