package fr.tuilage.committee.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import fr.tuilage.base.ui.Dates;
import fr.tuilage.base.ui.FormDialog;
import fr.tuilage.base.ui.Notices;
import fr.tuilage.committee.NewSeat;
import fr.tuilage.committee.SeatKind;
import fr.tuilage.committee.SeatOpeningService;
import fr.tuilage.committee.SeatsPage;
import fr.tuilage.committee.ui.SeatDialogs.SeatNameFields;

/** Adds a seat to a committee: of one organisation, of two, of people concerned or of a third party (SEAT-1). */
final class NewSeatDialog extends FormDialog {

    private static final String OPENS_ON = "committee.seat.field.opens-on";
    private static final String SECOND = "committee.seat.field.second-organisation";

    private final Select<SeatKind> kind = new Select<>();
    private final SeatNameFields names;
    private final TextField secondOrganisation = new TextField(getTranslation(SECOND));
    private final DatePicker opensOn = Dates.picker(getTranslation(OPENS_ON));

    private final transient SeatOpeningService openings;
    private final transient SeatsPage page;
    private final transient Runnable redraw;

    NewSeatDialog(SeatOpeningService openings, SeatsPage page, Runnable redraw) {
        super(I18NProvider.translate("committee.seat.add"));
        this.openings = openings;
        this.page = page;
        this.redraw = redraw;
        kind.setLabel(getTranslation("committee.seat.field.kind"));
        kind.setItems(SeatKind.values());
        kind.setItemLabelGenerator(value -> getTranslation("committee.kind." + value));
        kind.setValue(SeatKind.ORGANISATION);
        form().add(kind);
        names = new SeatNameFields(form());
        secondOrganisation.setHelperText(getTranslation("committee.seat.second-organisation.help"));
        form().field("organisation.field.name", secondOrganisation);
        kind.addValueChangeListener(event -> secondOrganisation.setVisible(event.getValue() == SeatKind.ORGANISATION));
        opensOn.setValue(page.today());
        form().field(OPENS_ON, opensOn);
    }

    void openForm() {
        open(getTranslation("committee.seat.add.send"), this::send, () -> {
            Notices.success(getTranslation("committee.seat.add.done", names.name.getValue()));
            redraw.run();
        });
    }

    private void send() {
        openings.open(new NewSeat(
                page.committeeId(),
                kind.getValue(),
                names.name.getValue(),
                names.shortName.getValue(),
                names.subtitle.getValue(),
                kind.getValue() == SeatKind.ORGANISATION ? secondOrganisation.getValue() : "",
                names.managerTitle.getValue(),
                names.fieldWorkerTitle.getValue(),
                Days.required(OPENS_ON, opensOn)));
    }
}
