package fr.tuilage.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import fr.tuilage.base.ui.Buttons;
import fr.tuilage.base.ui.Chip;
import fr.tuilage.base.ui.PageHeader;
import fr.tuilage.meeting.MeetingDetails;
import fr.tuilage.meeting.MeetingState;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The head of the page of a meeting: what it is, and what the person may do with it now. */
class MeetingHead extends Div {

    private final transient MeetingSteps steps;
    private final transient Runnable read;
    private transient @Nullable Drawn drawn;

    MeetingHead(MeetingSteps steps, Runnable read) {
        this.steps = steps;
        this.read = read;
    }

    /** Draws it for the meeting as it is now; a menu or a button in somebody's hand stays while nothing of it changed. */
    void show(MeetingDetails details, MeetingRecord.OnPage written) {
        Drawn now = new Drawn(details, written.offered());
        if (now.equals(drawn)) {
            return;
        }
        drawn = now;
        removeAll();
        PageHeader header = new PageHeader(getTranslation("meeting.title." + details.state()))
                .above(getTranslation(
                        "meeting.above",
                        details.committeeName(),
                        MeetingWords.formats().date(details.session().on()),
                        MeetingWords.place(details)));
        add(header.with(actions(details, written).toArray(Component[]::new)));
    }

    private List<Component> actions(MeetingDetails details, MeetingRecord.OnPage written) {
        List<Component> actions = new ArrayList<>();
        actions.add(documents(details));
        switch (details.state()) {
            case PLANNED, CONVENED -> {
                actions.add(MeetingWords.state(details.state()));
                actions.addAll(preparing(details));
            }
            case IN_SESSION -> {
                boolean enough = details.representation().represented() > 0
                        && details.representation().reaches(details.quorum());
                Chip counts = new Chip(MeetingWords.counted(details), enough ? Chip.Tone.GOOD : Chip.Tone.WAIT);
                counts.setTestId("header-counts");
                actions.add(counts);
                actions.addAll(written.actions(read));
                if (details.rights().hold()) {
                    actions.addAll(leading(details));
                }
            }
            case CLOSED -> {
                actions.add(MeetingWords.state(details.state()));
                actions.addAll(written.actions(read));
            }
            case CANCELLED -> actions.add(MeetingWords.state(details.state()));
        }
        return actions;
    }

    private RouterLink documents(MeetingDetails details) {
        RouterLink link = Buttons.link(
                getTranslation("meeting.documents.open", details.documents()),
                MeetingDocumentsView.class,
                new RouteParameters("meetingId", details.id().toString()));
        link.addClassName("quiet");
        link.setTestId("meeting-documents");
        return link;
    }

    /** The main act is to call the members; once they were called, on the day, it is to open. */
    private List<Component> preparing(MeetingDetails details) {
        List<Component> actions = new ArrayList<>();
        boolean convened = details.state() == MeetingState.CONVENED;
        boolean opensNow = convened && steps.dayHasCome(details);
        if (details.rights().prepare()) {
            Button cancel = Buttons.quiet(getTranslation("calendar.cancel.open"), () -> steps.cancel(details));
            cancel.setTestId("cancel-session");
            actions.add(cancel);
            Button convene = button(
                    !opensNow,
                    getTranslation(convened ? "meeting.convene.again" : "meeting.convene"),
                    () -> steps.convene(details));
            convene.setTestId("convene");
            actions.add(convene);
        }
        if (details.rights().hold() && steps.mayOpen(details)) {
            Button open = button(opensNow, getTranslation("meeting.open"), () -> steps.open(details));
            open.setTestId("open-meeting");
            actions.add(opensNow ? actions.size() : 0, open);
        }
        return actions;
    }

    private List<Component> leading(MeetingDetails details) {
        boolean last = details.currentItem()
                .map(item -> details.agenda().indexOf(item) == details.agenda().size() - 1)
                .orElse(details.agenda().isEmpty());
        Button close = last
                ? Buttons.main(getTranslation("meeting.close"), () -> steps.close(details))
                : Buttons.plain(getTranslation("meeting.close"), () -> steps.close(details));
        close.setTestId("conclude-meeting");
        if (last) {
            return List.of(close);
        }
        Button next = Buttons.main(getTranslation("meeting.next"), () -> steps.next(details));
        next.setTestId("next-item");
        next.setTooltipText(getTranslation("meeting.next.keys"));
        return List.of(close, next);
    }

    private static Button button(boolean main, String text, Runnable act) {
        return main ? Buttons.main(text, act) : Buttons.plain(text, act);
    }

    /** All that the head depends on. */
    private record Drawn(MeetingDetails meeting, Object offered) {}
}
