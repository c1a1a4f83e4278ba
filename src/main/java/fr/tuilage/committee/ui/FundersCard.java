package fr.tuilage.committee.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import fr.tuilage.base.ui.Buttons;
import fr.tuilage.base.ui.Card;
import fr.tuilage.base.ui.Dates;
import fr.tuilage.base.ui.FormDialog;
import fr.tuilage.base.ui.Notices;
import fr.tuilage.committee.CommitteeDetails;
import fr.tuilage.committee.CommitteeSettings;
import fr.tuilage.committee.FunderGrantLine;
import fr.tuilage.committee.FunderService;
import fr.tuilage.identity.PersonDraft;
import java.time.LocalDate;

/** Which funders read the committee's editions, and nothing else of it (ID-2). */
final class FundersCard extends Card {

    private static final String NAME = "committee.funder.field.name";
    private static final String STARTS_ON = "committee.field.starts-on";

    private final transient FunderService funders;
    private final transient CommitteeDetails committee;
    private final transient Runnable redraw;
    private final transient LocalDate today;

    FundersCard(FunderService funders, CommitteeSettings settings, Runnable redraw) {
        super(I18NProvider.translate("committee.funders"));
        this.funders = funders;
        this.committee = settings.details();
        this.today = settings.seats().today();
        this.redraw = redraw;
        setTestId("funders-card");
        Button invite = Buttons.plain(getTranslation("committee.funders.invite"), this::invite);
        invite.setTestId("invite-funder");
        aside(invite);
        Paragraph text = new Paragraph(getTranslation("committee.funders.text"));
        text.addClassNames("soft", "small");
        add(text);
        PeopleList list = new PeopleList(today);
        settings.funders().reversed().forEach(line -> line(list, line));
        add(list);
    }

    private void line(PeopleList list, FunderGrantLine line) {
        String title = getTranslation("committee.funders.end.title", line.funderName());
        list.line(
                line.funderName(),
                getTranslation(
                        "committee.funders.line",
                        line.person().displayName(),
                        SeatWords.period(line.startsOn(), line.endsOn())),
                line.endsOn(),
                new PeopleList.End(getTranslation("committee.funders.end"), title, () -> end(line, title)));
    }

    private void invite() {
        FormDialog dialog = new FormDialog(getTranslation("committee.funders.invite.title"));
        TextField name = dialog.form().field(NAME, new TextField(getTranslation(NAME)));
        name.setTestId("funder-name");
        PersonFields person = new PersonFields().in(dialog.form());
        DatePicker startsOn = dialog.form().field(STARTS_ON, Dates.picker(getTranslation(STARTS_ON)));
        startsOn.setValue(today);
        dialog.open(
                getTranslation("committee.invite.send"),
                () -> {
                    PersonDraft draft = person.draft(getLocale());
                    funders.invite(committee.id(), draft, name.getValue(), Days.required(STARTS_ON, startsOn));
                },
                () -> done("committee.invite.done", person.email.getValue()));
    }

    private void end(FunderGrantLine line, String title) {
        new LastDayDialog(title, today)
                .ask(
                        on -> funders.end(line.id(), line.version(), on),
                        () -> done("committee.end.done", line.funderName()));
    }

    private void done(String key, String name) {
        Notices.success(getTranslation(key, name));
        redraw.run();
    }
}
