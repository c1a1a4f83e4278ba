package fr.tuilage.identity;

import org.springframework.mock.web.MockRequestDispatcher;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.context.WebApplicationContext;

/** Requests without a server end where Vaadin would take over. */
final class PagesOfTests {

    private PagesOfTests() {}

    static WebApplicationContext withVaadin(WebApplicationContext application) {
        if (application.getServletContext() instanceof MockServletContext context) {
            context.registerNamedDispatcher("springServlet", new MockRequestDispatcher("springServlet"));
        }
        return application;
    }
}
