package fr.tuilage.committee.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.ConfigurableFilterDataProvider;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import fr.tuilage.base.ui.Buttons;
import fr.tuilage.base.ui.Chip;
import fr.tuilage.base.ui.Chip.Tone;
import fr.tuilage.base.ui.Icon;
import fr.tuilage.base.ui.PageHeader;
import fr.tuilage.committee.CommitteeDirectory;
import fr.tuilage.committee.DirectoryLine;
import fr.tuilage.shell.MainLayout;
import jakarta.annotation.security.RolesAllowed;

/** All committees of the installation, for administrators: who coordinates, and where nobody does (COM-3, ID-2). */
@Route(value = "administration/comites", layout = MainLayout.class)
@RolesAllowed("ADMINISTRATOR")
class DirectoryView extends Div implements HasDynamicTitle {

    DirectoryView(CommitteeDirectory directory) {
        addClassName("stack");
        ConfigurableFilterDataProvider<DirectoryLine, Void, String> lines = lines(directory);
        TextField sought = new TextField(getTranslation("committee.directory.search"));
        sought.setClearButtonVisible(true);
        sought.setPrefixComponent(Icon.SEARCH.create());
        sought.setValueChangeMode(ValueChangeMode.LAZY);
        sought.setTestId("directory-search");
        sought.addValueChangeListener(event -> lines.setFilter(event.getValue()));
        add(
                new PageHeader(getTranslation("committee.directory"))
                        .below(getTranslation("committee.directory.text"))
                        .with(Buttons.mainLink(
                                getTranslation("committee.found"), FoundingView.class, RouteParameters.empty())),
                sought,
                grid(lines));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("committee.directory");
    }

    private static ConfigurableFilterDataProvider<DirectoryLine, Void, String> lines(CommitteeDirectory directory) {
        return new CallbackDataProvider<DirectoryLine, String>(
                        query ->
                                directory
                                        .page(query.getFilter().orElse(""), query.getPage(), query.getPageSize())
                                        .stream(),
                        query -> directory.count(query.getFilter().orElse("")),
                        DirectoryLine::id)
                .withConfigurableFilter();
    }

    private Grid<DirectoryLine> grid(ConfigurableFilterDataProvider<DirectoryLine, Void, String> lines) {
        Grid<DirectoryLine> grid = new Grid<>();
        grid.setTestId("directory");
        grid.addClassName("directory-grid");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addComponentColumn(this::words)
                .setHeader(getTranslation("committee.directory.committee"))
                .setFlexGrow(1)
                .setRowHeader(true);
        grid.addComponentColumn(line -> line.coordinators() == 0
                        ? new Chip(getTranslation("committee.directory.nobody"), Tone.BAD)
                        : new Chip(getTranslation("committee.directory.coordinators", line.coordinators())))
                .setHeader(getTranslation("committee.coordination"))
                .setWidth("9.5rem")
                .setFlexGrow(0);
        grid.setEmptyStateText(getTranslation("committee.directory.none"));
        grid.setDataProvider(lines);
        return grid;
    }

    private Div words(DirectoryLine line) {
        RouterLink link = new RouterLink(
                line.name(),
                SettingsView.class,
                new RouteParameters("committeeId", line.id().toString()));
        link.addClassName("holder-name");
        Span detail = new Span(getTranslation(
                "committee.directory.line",
                line.territory(),
                getTranslation("committee.level." + line.level()),
                line.seats()));
        detail.addClassNames("soft", "small");
        Div words = new Div(link, detail);
        words.addClassName("holder");
        return words;
    }
}
