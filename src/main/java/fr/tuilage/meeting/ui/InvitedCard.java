package fr.tuilage.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import fr.tuilage.base.ui.Buttons;
import fr.tuilage.base.ui.Card;
import fr.tuilage.base.ui.Icon;
import fr.tuilage.base.ui.Notices;
import fr.tuilage.meeting.InvitedLine;
import fr.tuilage.meeting.MeetingDetails;
import fr.tuilage.meeting.MeetingGuestService;
import fr.tuilage.meeting.MeetingState;

/** Who is invited to this one meeting (ID-2): members read it, whoever prepares the meeting invites and withdraws. */
class InvitedCard extends Card {

    private final transient MeetingDetails meeting;
    private final transient MeetingGuestService guests;
    private final transient MeetingActs acts;

    InvitedCard(MeetingDetails meeting, MeetingGuestService guests, MeetingActs acts) {
        super(I18NProvider.translate("meeting.invited"));
        this.meeting = meeting;
        this.guests = guests;
        this.acts = acts;
        setTestId("invited");
        // Nothing to read and nothing to do: no card.
        setVisible(!meeting.invited().isEmpty() || mayInvite());
        if (meeting.invited().isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("meeting.invited.none"));
            none.addClassNames("soft", "small");
            add(none);
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("att");
            meeting.invited().forEach(line -> list.add(row(line)));
            add(list);
        }
        if (meeting.rights().prepare()) {
            add(bar());
        }
    }

    private boolean mayInvite() {
        return meeting.rights().prepare()
                && meeting.state() != MeetingState.CLOSED
                && meeting.state() != MeetingState.CANCELLED;
    }

    private ListItem row(InvitedLine line) {
        Paragraph quality = new Paragraph(line.quality());
        quality.addClassNames("soft", "small");
        Div words = new Div(new Span(line.name()), quality);
        words.addClassName("grow");
        ListItem row = new ListItem(words);
        row.setTestId("invited-guest");
        if (meeting.rights().prepare()) {
            Button withdraw =
                    Icon.CROSS.button(getTranslation("meeting.invited.withdraw", line.name()), () -> withdraw(line));
            withdraw.setTestId("withdraw-guest");
            row.add(withdraw);
        }
        return row;
    }

    private Div bar() {
        Div bar = new Div();
        bar.addClassName("actions");
        if (mayInvite()) {
            Button invite = Buttons.plain(getTranslation("meeting.invited.add"), this::invite);
            invite.setTestId("invite-guest");
            bar.add(invite);
        }
        if (!meeting.invited().isEmpty()) {
            RouterLink look = Buttons.link(
                    getTranslation("meeting.invited.look"),
                    GuestMeetingView.class,
                    new RouteParameters("meetingId", meeting.id().toString()));
            look.addClassName("quiet");
            bar.add(look);
        }
        return bar;
    }

    private void invite() {
        new InviteGuestDialog()
                .open(
                        meeting.id(),
                        draft -> acts.attempt(() -> guests.invite(draft)),
                        address -> Notices.success(getTranslation("meeting.invited.sent", address)));
    }

    private void withdraw(InvitedLine line) {
        acts.run(() -> guests.withdraw(meeting.id(), line.id(), line.version()));
        Notices.undoable(
                getTranslation("meeting.invited.withdrawn", line.name()),
                getTranslation("meeting.invited.again"),
                () -> acts.run(() -> guests.restore(meeting.id(), line.id())));
    }
}
