package fr.tuilage.committee.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.tuilage.base.ui.PageHeader;
import fr.tuilage.base.ui.Parameters;
import fr.tuilage.committee.CommitteeDocuments;
import fr.tuilage.file.DocumentPlace;
import fr.tuilage.file.DocumentService;
import fr.tuilage.file.OwnerId;
import fr.tuilage.file.UploadLimits;
import fr.tuilage.file.UploadService;
import fr.tuilage.file.ui.DocumentsPanel;
import fr.tuilage.shell.MainLayout;
import jakarta.annotation.security.PermitAll;

/** The documents of a committee, those of its meetings among them (DOC-1, DOC-4). */
@Route(value = "comites/:committeeId/documents", layout = MainLayout.class)
@PermitAll
class DocumentsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient DocumentService documents;
    private final transient UploadService uploads;
    private final transient UploadLimits limits;

    DocumentsView(DocumentService documents, UploadService uploads, UploadLimits limits) {
        this.documents = documents;
        this.uploads = uploads;
        this.limits = limits;
        addClassName("stack");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("committee.documents");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        OwnerId committee =
                new OwnerId(CommitteeDocuments.KIND, Parameters.id(event.getRouteParameters(), "committeeId"));
        DocumentPlace place = documents.place(committee);
        removeAll();
        add(
                new PageHeader(getTranslation("committee.documents"))
                        .above(place.scopeName())
                        .below(getTranslation("committee.documents.text")),
                new DocumentsPanel(documents, uploads, limits, committee, place));
    }
}
