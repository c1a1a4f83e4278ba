package fr.tuilage.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.tuilage.identity.CurrentPerson;
import fr.tuilage.identity.SessionLimits;
import fr.tuilage.identity.SignInNote;
import fr.tuilage.identity.SignInNote.Kind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** The sign-in page. */
@Route(value = "connexion", layout = Entrance.class)
@AnonymousAllowed
public class SignInView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MINUTE = 60;
    private static final Set<Kind> CALM = Set.of(Kind.READY, Kind.ENDED, Kind.GONE);

    private final transient CurrentPerson current;
    private final transient SessionLimits limits;
    private final transient Clock clock;

    SignInView(CurrentPerson current, SessionLimits limits, Clock clock) {
        this.current = current;
        this.limits = limits;
        this.clock = clock;
        addClassName("entrance-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (current.personId().isPresent()) {
            event.forwardTo("");
            return;
        }
        removeAll();
        H1 title = new H1(getTranslation("identity.sign-in.title"));
        WrappedSession session = VaadinSession.getCurrent().getSession();
        SignInNote note = session.getAttribute(SignInNote.ATTRIBUTE) instanceof SignInNote left ? left : null;
        session.removeAttribute(SignInNote.ATTRIBUTE);
        add(title);
        if (note != null) {
            add(said(note));
        }
        Paragraph help = new Paragraph(getTranslation("identity.sign-in.help"));
        help.addClassName("hint");
        add(new SignInForm(note == null ? "" : note.email()), help);
    }

    private Paragraph said(SignInNote note) {
        Instant retryAt = note.retryAt();
        String sentence = switch (note.kind()) {
            case READY -> getTranslation("identity.sign-in.ready");
            case UNAVAILABLE -> getTranslation("identity.sign-in.unavailable");
            case ENDED -> getTranslation("identity.sign-in.ended", limits.idle().toMinutes());
            case GONE -> getTranslation("identity.sign-in.gone");
            case OUTDATED -> getTranslation("identity.sign-in.outdated");
            case REFUSED ->
                getTranslation("identity.sign-in.refused")
                        + (retryAt == null ? "" : " " + wait(Duration.between(clock.instant(), retryAt)));
        };
        Paragraph paragraph = new Paragraph(sentence);
        paragraph.addClassName(CALM.contains(note.kind()) ? "remark" : "refusal");
        paragraph.getElement().setAttribute("role", "alert");
        paragraph.setTestId("sign-in-note");
        return paragraph;
    }

    private String wait(Duration wait) {
        long seconds = Math.max(1, wait.toSeconds() + 1);
        return seconds <= MINUTE
                ? getTranslation("identity.sign-in.wait-seconds", seconds)
                : getTranslation("identity.sign-in.wait-minutes", (seconds + MINUTE - 1) / MINUTE);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.sign-in.title") + " · Tuilage";
    }
}
