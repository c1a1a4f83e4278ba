package fr.tuilage.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import fr.tuilage.identity.SessionLimits;
import java.util.Map;

/** Says on every page, before a session without activity ends, that it will (ID-4). */
@Tag("session-watch")
@JsModule("context://components/session-watch.js")
class SessionWatch extends Component {

    private final transient SessionLimits limits;

    SessionWatch(SessionLimits limits) {
        this.limits = limits;
        setTestId("session-watch");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement()
                .setPropertyMap(
                        "messages",
                        Map.of(
                                "soon", getTranslation("shell.session.soon"),
                                "stay", getTranslation("shell.session.stay"),
                                "over", getTranslation("shell.session.over"),
                                "typed", getTranslation("shell.session.typed"),
                                "signIn", getTranslation("shell.session.sign-in")));
        // Last: the watch begins with it.
        getElement()
                .setPropertyMap(
                        "limits",
                        Map.of(
                                "idle", limits.idle().toSeconds(),
                                "warning", limits.warning().toSeconds()));
    }
}
