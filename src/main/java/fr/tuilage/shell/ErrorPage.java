package fr.tuilage.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.tuilage.base.Forbidden;
import fr.tuilage.base.NotFound;
import fr.tuilage.base.Refusal;
import fr.tuilage.base.ui.Failure;

/** A page that could not be shown: a sentence, and the way on. The frame stays, so nobody is lost. */
abstract class ErrorPage extends Div implements HasDynamicTitle {

    private String title = "";

    int show(String titleKey, String sentence, HttpStatusCode status) {
        title = getTranslation(titleKey);
        removeAll();
        addClassName("empty");
        setTestId("error-page");
        Span mark = new Span();
        mark.addClassName("empty-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        H1 heading = new H1(title);
        heading.getElement().setAttribute("tabindex", "-1");
        Anchor home = new Anchor("", getTranslation("shell.error.home"));
        home.addClassNames("btn", "main");
        add(mark, heading, new Paragraph(sentence), new Div(home));
        return status.getCode();
    }

    int notFound() {
        return show("shell.error.not-found", getTranslation("refusal.not-found"), HttpStatusCode.NOT_FOUND);
    }

    int forbidden() {
        return show("shell.error.forbidden", getTranslation("refusal.forbidden"), HttpStatusCode.FORBIDDEN);
    }

    @Override
    public String getPageTitle() {
        return title + " · Tuilage";
    }

    /** No page has this address. */
    @ParentLayout(MainLayout.class)
    @AnonymousAllowed
    static class NoSuchRoute extends ErrorPage implements HasErrorParameter<NotFoundException> {

        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
            return notFound();
        }
    }

    /** The page refused to open. */
    @ParentLayout(MainLayout.class)
    @AnonymousAllowed
    static class Refused extends ErrorPage implements HasErrorParameter<Refusal> {

        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refusal> parameter) {
            return switch (parameter.getException()) {
                case NotFound missing -> notFound();
                case Forbidden forbidden -> forbidden();
                case Refusal refusal ->
                    show(
                            "shell.error.refused",
                            getTranslation(refusal.key(), refusal.arguments()),
                            HttpStatusCode.CONFLICT);
            };
        }
    }

    /** The route is not open to this person (Vaadin). */
    @ParentLayout(MainLayout.class)
    @AnonymousAllowed
    static class RouteDenied extends ErrorPage
            implements HasErrorParameter<com.vaadin.flow.router.AccessDeniedException> {

        @Override
        public int setErrorParameter(
                BeforeEnterEvent event, ErrorParameter<com.vaadin.flow.router.AccessDeniedException> parameter) {
            return notFound();
        }
    }

    /** A service is not open to this person (Spring Security). */
    @ParentLayout(MainLayout.class)
    @AnonymousAllowed
    static class ServiceDenied extends ErrorPage
            implements HasErrorParameter<org.springframework.security.access.AccessDeniedException> {

        @Override
        public int setErrorParameter(
                BeforeEnterEvent event,
                ErrorParameter<org.springframework.security.access.AccessDeniedException> parameter) {
            return forbidden();
        }
    }

    /** Anything else: logged under a short id. */
    @ParentLayout(BareFrame.class)
    @AnonymousAllowed
    static class Unexpected extends ErrorPage implements HasErrorParameter<Exception> {

        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
            return show(
                    "shell.error.unexpected",
                    Failure.of(parameter.getCaughtException()).sentence(),
                    HttpStatusCode.INTERNAL_SERVER_ERROR);
        }
    }
}
