package fr.tuilage.calendar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.tuilage.base.Refusal;
import fr.tuilage.base.ui.Buttons;
import fr.tuilage.base.ui.Notices;
import fr.tuilage.calendar.WeeklyCommitmentLine;
import fr.tuilage.calendar.WeeklyCommitmentService;
import fr.tuilage.calendar.WeeklyCommitments;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one keeps free of meetings every week, for oneself and for one's organisations (CAL-2). */
class CommitmentsPanel extends Div {

    private final transient WeeklyCommitmentService commitments;
    private final transient CalendarWords words;
    private final UnorderedList list = new UnorderedList();
    private final Button add;
    private transient WeeklyCommitments now;

    CommitmentsPanel(WeeklyCommitmentService commitments) {
        this.commitments = commitments;
        words = new CalendarWords(getLocale());
        now = commitments.mine();
        addClassNames("stack", "commitments");
        setTestId("commitments");
        Paragraph what = new Paragraph(words.text("calendar.commitments.what"));
        add = Buttons.plain(words.text("calendar.commitments.add"), this::ask);
        add.setTestId("add-commitment");
        add(what, list, new Div(add));
        show(now);
    }

    private void show(WeeklyCommitments read) {
        now = read;
        list.removeAll();
        list.setVisible(!read.lines().isEmpty());
        read.lines().forEach(line -> list.add(row(line)));
    }

    private ListItem row(WeeklyCommitmentLine line) {
        Span when = new Span(words.commitment(line));
        String about = Stream.of(
                        line.label(),
                        line.organisation() == null ? "" : words.text("calendar.commitments.of", line.organisation()),
                        line.startsOn().isAfter(now.today())
                                ? words.text("calendar.commitments.from", words.day(line.startsOn()))
                                : "",
                        line.endsOn() == null ? "" : words.text("calendar.commitments.until", words.day(line.endsOn())))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        Span small = new Span(about);
        small.addClassName("small");
        Button remove = Buttons.quiet(words.text("calendar.commitments.remove"), () -> remove(line));
        remove.setAriaLabel(words.text("calendar.commitments.remove.label", line.label(), words.commitment(line)));
        ListItem item = new ListItem(new Div(when, small), remove);
        item.setTestId("commitment");
        return item;
    }

    private void ask() {
        CommitmentDialog dialog = new CommitmentDialog(now, words);
        dialog.ask(draft -> show(commitments.declare(draft)), () -> {
            Notices.success(words.text("calendar.commitments.added"));
            add.focus();
        });
    }

    private void remove(WeeklyCommitmentLine line) {
        try {
            show(commitments.remove(line.id(), line.version()));
            Notices.success(words.text("calendar.commitments.removed", line.label()));
            add.focus();
        } catch (Refusal refused) {
            show(commitments.mine());
            Notices.refusal(refused);
        }
    }
}
