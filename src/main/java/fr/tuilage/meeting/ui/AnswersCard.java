package fr.tuilage.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import fr.tuilage.base.ui.Buttons;
import fr.tuilage.base.ui.Card;
import fr.tuilage.base.ui.Chip;
import fr.tuilage.base.ui.Notices;
import fr.tuilage.meeting.AnnouncedLine;
import fr.tuilage.meeting.Announcement;
import fr.tuilage.meeting.AnnouncementService;
import fr.tuilage.meeting.MeetingDetails;
import java.util.List;
import java.util.UUID;

/** Who says that they come: one's own answer, those of the others, and answers of calendars that are handed in (ID-5). */
class AnswersCard extends Card {

    private final transient MeetingDetails meeting;
    private final transient AnnouncementService announcements;
    private final transient MeetingActs acts;

    AnswersCard(MeetingDetails meeting, AnnouncementService announcements, MeetingActs acts, UUID reader) {
        super(I18NProvider.translate("meeting.answers"));
        this.meeting = meeting;
        this.announcements = announcements;
        this.acts = acts;
        setTestId("answers");
        List<AnnouncedLine> said = announcements.of(meeting.id(), meeting.committeeId());
        if (!meeting.mine().isEmpty()) {
            add(own(said, reader));
        }
        Paragraph counts = new Paragraph(counts(said));
        counts.addClassNames("soft", "small");
        counts.setTestId("answers-counts");
        add(counts);
        if (!said.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("att");
            said.forEach(line -> list.add(row(line)));
            add(list);
        }
        if (meeting.rights().prepare()) {
            Button handIn = Buttons.plain(getTranslation("meeting.answers.hand-in"), this::handIn);
            handIn.setTestId("hand-in-answer");
            Div bar = new Div(handIn);
            bar.addClassName("actions");
            add(bar);
        }
    }

    private Div own(List<AnnouncedLine> said, UUID reader) {
        Div buttons = new Div();
        buttons.addClassName("actions");
        buttons.getElement().setAttribute("role", "group");
        buttons.getElement().setAttribute("aria-label", getTranslation("meeting.answers.own"));
        for (Announcement answer : Announcement.values()) {
            boolean chosen = said.stream()
                    .anyMatch(line -> line.personId().equals(reader) && line.answer() == answer && now(line));
            String words = getTranslation("meeting.announcement.mine." + answer);
            Runnable act = () -> acts.run(() -> announcements.announce(meeting.id(), answer));
            Button button = chosen ? Buttons.main(words, act) : Buttons.plain(words, act);
            button.getElement().setAttribute("aria-pressed", String.valueOf(chosen));
            button.setTestId("announce-" + answer);
            buttons.add(button);
        }
        return buttons;
    }

    private String counts(List<AnnouncedLine> said) {
        if (said.stream().noneMatch(this::now)) {
            return getTranslation("meeting.answers.none");
        }
        return getTranslation(
                "meeting.answers.counts",
                said.stream()
                        .filter(this::now)
                        .filter(line -> line.answer() == Announcement.COMING)
                        .count(),
                said.stream()
                        .filter(this::now)
                        .filter(line -> line.answer() == Announcement.NOT_COMING)
                        .count(),
                said.stream()
                        .filter(this::now)
                        .filter(line -> line.answer() == Announcement.UNSURE)
                        .count());
    }

    /** Whether it was said of the date as it is now. */
    private boolean now(AnnouncedLine line) {
        return line.sequence() == meeting.session().sequence();
    }

    private ListItem row(AnnouncedLine line) {
        Span name = new Span(line.name());
        Div words = new Div(name);
        words.addClassName("grow");
        if (!now(line)) {
            Paragraph before = new Paragraph(getTranslation("meeting.answers.before-move"));
            before.addClassNames("soft", "small");
            words.add(before);
        }
        Chip.Tone tone = switch (line.answer()) {
            case COMING -> Chip.Tone.GOOD;
            case NOT_COMING -> Chip.Tone.BAD;
            case UNSURE -> Chip.Tone.WAIT;
        };
        ListItem row = new ListItem(
                words,
                new Chip(getTranslation("meeting.announcement." + line.answer()), now(line) ? tone : Chip.Tone.CALM));
        row.setTestId("announced");
        return row;
    }

    private void handIn() {
        new HandInDialog()
                .open(
                        reply -> {
                            AnnouncedLine taken = announcements.handIn(meeting.id(), reply);
                            Notices.success(getTranslation(
                                    "meeting.answers.handed-in",
                                    taken.name(),
                                    getTranslation("meeting.announcement." + taken.answer())));
                        },
                        acts::read);
    }
}
