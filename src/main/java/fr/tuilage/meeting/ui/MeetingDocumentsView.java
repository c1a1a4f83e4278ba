package fr.tuilage.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import fr.tuilage.base.ui.Buttons;
import fr.tuilage.base.ui.PageHeader;
import fr.tuilage.base.ui.Parameters;
import fr.tuilage.file.DocumentPlace;
import fr.tuilage.file.DocumentService;
import fr.tuilage.file.OwnerId;
import fr.tuilage.file.UploadLimits;
import fr.tuilage.file.UploadService;
import fr.tuilage.file.ui.DocumentsPanel;
import fr.tuilage.meeting.MeetingDocuments;
import fr.tuilage.shell.InScope;
import fr.tuilage.shell.MainLayout;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The documents of one meeting, to be read before it and kept with it (DOC-4). */
@Route(value = "reunions/:meetingId/documents", layout = MainLayout.class)
@PermitAll
class MeetingDocumentsView extends Div implements BeforeEnterObserver, HasDynamicTitle, InScope {

    private final transient DocumentService documents;
    private final transient UploadService uploads;
    private final transient UploadLimits limits;
    private @Nullable UUID committee;

    MeetingDocumentsView(DocumentService documents, UploadService uploads, UploadLimits limits) {
        this.documents = documents;
        this.uploads = uploads;
        this.limits = limits;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID meeting = Parameters.id(event.getRouteParameters(), "meetingId");
        OwnerId owner = new OwnerId(MeetingDocuments.KIND, meeting);
        DocumentPlace place = documents.place(owner);
        committee = place.scopeId();
        LocalDate day = place.name().on();
        removeAll();
        add(
                new PageHeader(getTranslation("meeting.documents"))
                        .above(place.scopeName())
                        .below(
                                day == null
                                        ? ""
                                        : getTranslation(
                                                "meeting.documents.text",
                                                MeetingWords.formats().date(day)))
                        .with(Buttons.link(
                                getTranslation("meeting.documents.back"),
                                MeetingView.class,
                                new RouteParameters("meetingId", meeting.toString()))),
                new DocumentsPanel(documents, uploads, limits, owner, place));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("meeting.documents");
    }

    @Override
    public UUID scopeId() {
        return Objects.requireNonNull(committee);
    }

    @Override
    public Optional<Class<? extends Component>> section() {
        return Optional.of(MeetingsView.class);
    }
}
