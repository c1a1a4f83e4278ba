package fr.tuilage.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import fr.tuilage.base.ui.Buttons;
import fr.tuilage.base.ui.Card;
import fr.tuilage.meeting.AgendaItemDetails;
import fr.tuilage.meeting.AgendaService;
import fr.tuilage.meeting.MeetingDetails;
import java.time.Duration;
import java.util.UUID;

/** What members propose for the agenda, until the coordination places it. */
class ProposalsCard extends Card {

    private final transient MeetingDetails meeting;
    private final transient AgendaService agenda;
    private final transient MeetingActs acts;
    private final UUID reader;

    ProposalsCard(MeetingDetails meeting, AgendaService agenda, MeetingActs acts, UUID reader) {
        super(I18NProvider.translate("meeting.proposals"));
        this.meeting = meeting;
        this.agenda = agenda;
        this.acts = acts;
        this.reader = reader;
        setTestId("proposals");
        if (meeting.proposals().isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("meeting.proposals.none"));
            none.addClassName("soft");
            add(none);
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("proposals");
            meeting.proposals().forEach(item -> list.add(row(item)));
            add(list);
        }
        if (meeting.rights().propose()) {
            Button propose = Buttons.plain(
                    getTranslation("meeting.propose"),
                    () -> new ItemDialog(meeting, null, getTranslation("meeting.propose"), acts)
                            .open(getTranslation("meeting.propose.act"), draft -> agenda.propose(meeting.id(), draft)));
            propose.setTestId("propose-item");
            Div bar = new Div(propose);
            bar.addClassName("actions");
            add(bar);
        }
    }

    private ListItem row(AgendaItemDetails item) {
        String title = MeetingWords.title(item);
        Div words = new Div(new H3(title), line(item));
        words.addClassName("grow");
        String note = item.note();
        if (note != null) {
            Paragraph more = new Paragraph(note);
            more.addClassName("small");
            words.add(more);
        }
        Div bar = new Div();
        bar.addClassName("actions");
        if (meeting.rights().prepare()) {
            Button accept = Buttons.plain(
                    getTranslation("meeting.proposal.accept"),
                    () -> acts.run(() -> agenda.accept(meeting.id(), item.id(), item.version())));
            accept.setAriaLabel(getTranslation("meeting.proposal.accept.label", title));
            accept.setTestId("accept-item");
            bar.add(accept);
        }
        var proposer = item.proposedBy();
        if (meeting.rights().prepare() || (proposer != null && proposer.id().equals(reader))) {
            Button change = Buttons.quiet(
                    getTranslation("meeting.proposal.change"),
                    () -> new ItemDialog(meeting, item, getTranslation("meeting.item.change"), acts)
                            .open(
                                    getTranslation("meeting.item.change.act"),
                                    draft -> agenda.change(meeting.id(), draft)));
            change.setTestId("proposal-change");
            bar.add(change);
            bar.add(Buttons.quiet(
                    getTranslation("meeting.proposal.withdraw"),
                    () -> acts.run(() -> agenda.remove(meeting.id(), item.id(), item.version()))));
        }
        ListItem row = new ListItem(words, bar);
        row.setTestId("proposal");
        return row;
    }

    private Paragraph line(AgendaItemDetails item) {
        var proposer = item.proposedBy();
        String length = MeetingWords.formats().duration(Duration.ofMinutes(item.minutes()));
        Paragraph line = new Paragraph(
                proposer == null ? length : getTranslation("meeting.proposal.by", proposer.displayName(), length));
        line.addClassNames("soft", "small");
        return line;
    }
}
