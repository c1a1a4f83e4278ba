package fr.tuilage.minutes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import fr.tuilage.base.Conflict;
import fr.tuilage.base.ui.Buttons;
import fr.tuilage.base.ui.Confirmation;
import fr.tuilage.base.ui.Notices;
import fr.tuilage.committee.HolderLine;
import fr.tuilage.identity.CurrentPerson;
import fr.tuilage.identity.PersonLine;
import fr.tuilage.meeting.AgendaItemDetails;
import fr.tuilage.meeting.MeetingDetails;
import fr.tuilage.meeting.MeetingState;
import fr.tuilage.meeting.ui.MeetingRecord;
import fr.tuilage.minutes.MinutesDetails;
import fr.tuilage.minutes.MinutesOutcomeService;
import fr.tuilage.minutes.MinutesService;
import fr.tuilage.minutes.MinutesState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The minutes on the page of their meeting. */
@org.springframework.stereotype.Component // the other Component is Vaadin’s
class MinutesRecord implements MeetingRecord {

    private final MinutesService minutes;
    private final MinutesOutcomeService outcomes;
    private final CurrentPerson currentPerson;

    MinutesRecord(MinutesService minutes, MinutesOutcomeService outcomes, CurrentPerson currentPerson) {
        this.minutes = minutes;
        this.outcomes = outcomes;
        this.currentPerson = currentPerson;
    }

    @Override
    public OnPage read(MeetingDetails meeting, Runnable changed) {
        return new Written(meeting, minutes.details(meeting), changed);
    }

    @Override
    public String mark(UUID meetingId) {
        return minutes.mark(meetingId);
    }

    @Override
    public Map<UUID, Component> links(UUID committeeId, Collection<UUID> meetingIds) {
        return minutes.states(committeeId, meetingIds).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, found -> link(found.getKey(), found.getValue())));
    }

    static Anchor download(UUID meetingId) {
        Anchor paper = new Anchor("api/minutes/" + meetingId + "/pdf", I18NProvider.translate("minutes.download"));
        paper.getElement().setAttribute("download", true);
        paper.setRouterIgnore(true);
        paper.addClassName("btn");
        paper.setTestId("download-minutes");
        return paper;
    }

    private Component link(UUID meetingId, MinutesState state) {
        RouterLink link = new RouterLink(
                I18NProvider.translate("minutes.link." + state),
                MinutesView.class,
                new RouteParameters("meetingId", meetingId.toString()));
        link.addClassName("btn");
        return link;
    }

    private Button adopt(MinutesDetails read, Runnable changed) {
        Button adopt = Buttons.main(
                I18NProvider.translate("minutes.adopt"),
                () -> Confirmation.ask(
                        I18NProvider.translate("minutes.adopt.question"),
                        I18NProvider.translate("minutes.adopt.consequence"),
                        I18NProvider.translate("minutes.adopt"),
                        () -> {
                            try {
                                minutes.adopt(read.id(), read.mark());
                                Notices.success(I18NProvider.translate("minutes.adopted"));
                            } catch (Conflict written) {
                                Notices.refusal(written);
                            }
                            changed.run();
                        }));
        adopt.setTestId("adopt-minutes");
        return adopt;
    }

    /** The pen goes on in one click: to oneself, or to somebody who is noted as present. */
    private MenuBar pen(MeetingDetails meeting, MinutesDetails read, Runnable changed) {
        MenuBar bar = new MenuBar();
        bar.setTestId("pass-pen");
        var menu = bar.addItem(I18NProvider.translate("minutes.pen.pass")).getSubMenu();
        if (!read.writable()) {
            menu.addItem(I18NProvider.translate("minutes.pen.take"), click -> {
                minutes.passPen(read.id(), currentPerson.id());
                changed.run();
            });
        }
        List<PersonLine> present = present(meeting).toList();
        present.forEach(person -> menu.addItem(person.displayName(), click -> {
            minutes.passPen(read.id(), person.id());
            changed.run();
            Notices.success(I18NProvider.translate("minutes.pen.passed", person.displayName()));
        }));
        if (menu.getItems().isEmpty()) {
            menu.addItem(I18NProvider.translate("minutes.pen.nobody")).setEnabled(false);
        }
        return bar;
    }

    private Stream<PersonLine> present(MeetingDetails meeting) {
        var ids = meeting.attendance().stream()
                .flatMap(mark -> mark.inTheRoom().stream())
                .filter(person -> !person.equals(currentPerson.id()))
                .collect(Collectors.toSet());
        return meeting.seats().stream()
                .flatMap(seat -> seat.holders().stream())
                .map(HolderLine::person)
                .filter(person -> ids.contains(person.id()))
                .distinct();
    }

    /** The minutes as they were read for one page; nothing before the session was opened. */
    private final class Written implements OnPage {

        private final MeetingDetails meeting;
        private final Optional<MinutesDetails> read;
        private final Runnable changed;

        Written(MeetingDetails meeting, Optional<MinutesDetails> read, Runnable changed) {
            this.meeting = meeting;
            this.read = read;
            this.changed = changed;
        }

        @Override
        public Component ofItem(AgendaItemDetails item) {
            return read.<Component>map(
                            known -> new ItemRecord(meeting, item.id(), outcomes, currentPerson.id(), known, changed))
                    .orElseGet(Div::new);
        }

        @Override
        public Component ofMeeting() {
            return read.<Component>map(
                            known -> new MinutesDocument(meeting, known, outcomes, currentPerson.id(), changed))
                    .orElseGet(Div::new);
        }

        @Override
        public boolean typing(Component shown) {
            return shown instanceof ItemRecord record && record.typing();
        }

        @Override
        public boolean refresh(Component shown) {
            return read.map(known -> switch (shown) {
                        case ItemRecord record -> {
                            record.refresh(known);
                            yield true;
                        }
                        case MinutesDocument document -> document.refresh(known);
                        default -> false;
                    })
                    .orElse(false);
        }

        @Override
        public String mark() {
            return read.map(MinutesDetails::mark).orElse("");
        }

        @Override
        public boolean correctable() {
            return read.filter(MinutesDetails::writable).isPresent();
        }

        @Override
        public List<Component> actions(Runnable changed) {
            List<Component> actions = new ArrayList<>();
            read.ifPresent(known -> {
                if (known.penTakable()) {
                    actions.add(pen(meeting, known, changed));
                }
                if (meeting.state() == MeetingState.CLOSED) {
                    actions.add(download(meeting.id()));
                    if (known.adoptable()) {
                        actions.add(adopt(known, changed));
                    }
                }
            });
            return actions;
        }

        /** In session only the pen goes on, whatever is written meanwhile; what is adopted is what was read. */
        @Override
        public Object offered() {
            return meeting.state() == MeetingState.IN_SESSION
                    ? read.map(known -> List.of(known.penTakable(), known.writable()))
                    : mark();
        }
    }
}
