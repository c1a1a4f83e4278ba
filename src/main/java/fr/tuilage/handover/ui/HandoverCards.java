package fr.tuilage.handover.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.tuilage.base.Formats;
import fr.tuilage.base.ui.Card;
import fr.tuilage.base.ui.Chip;
import fr.tuilage.committee.CoordinationLine;
import fr.tuilage.committee.HalfDetails;
import fr.tuilage.committee.SeatDetails;
import fr.tuilage.handover.HandoverPack;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The parts of the pack, each a card with a list. */
final class HandoverCards {

    private HandoverCards() {}

    static Card purpose(HandoverPack pack) {
        Card card = new Card(translate("handover.purpose"));
        card.setTestId("handover-purpose");
        String purpose = pack.purpose();
        Paragraph text = new Paragraph(purpose == null ? translate("handover.purpose.none") : purpose);
        text.addClassName(purpose == null ? "soft" : "written");
        card.add(text);
        pack.coordination().forEach(line -> card.add(contact(line)));
        return card;
    }

    static Paragraph contact(CoordinationLine line) {
        Anchor mail =
                new Anchor("mailto:" + line.person().email(), line.person().email());
        return new Paragraph(
                new Span(translate("handover.coordination", line.person().displayName(), line.organisationName())),
                new Span(" "),
                mail);
    }

    static Card actions(HandoverPack pack) {
        return list("handover.actions", "handover.actions.none", "handover-actions", pack.actions(), action -> {
            Span due = new Span(
                    action.lateOn(pack.today())
                            ? translate("handover.action.late", formats().dateWithoutWeekday(action.dueOn()))
                            : translate("handover.action.due", formats().dateWithoutWeekday(action.dueOn())));
            due.addClassNames("soft", "small");
            return lines(new Span(action.text()), due);
        });
    }

    static Card minutes(HandoverPack pack) {
        return list("handover.minutes", "handover.minutes.none", "handover-minutes", pack.minutes(), line -> {
            Anchor link = new Anchor(
                    "reunions/" + line.meetingId() + "/compte-rendu",
                    translate("handover.minutes.line", formats().date(line.on())));
            return line.whatItChanged() == null ? lines(link) : lines(link, small(line.whatItChanged()));
        });
    }

    static Card dates(HandoverPack pack) {
        return list("handover.dates", "handover.dates.none", "handover-dates", pack.dates(), date -> {
            Anchor day = new Anchor(
                    "reunions/" + date.session().id(),
                    formats().date(date.session().on()));
            Div words = lines(day, small(HandoverWords.where(date, locale())));
            if (!date.ours().isEmpty()) {
                words.add(new Chip(HandoverWords.turns(date), Chip.Tone.DUTY));
            }
            return words;
        });
    }

    static Card partners(HandoverPack pack) {
        Card card = list("handover.partners", "handover.partners.none", "handover-partners", pack.partners(), seat -> {
            Div words = lines(new Span(seat.name()));
            String subtitle = seat.subtitle();
            if (subtitle != null) {
                words.add(small(subtitle));
            }
            words.add(small(people(seat)));
            return words;
        });
        card.aside(new Anchor("comites/" + pack.committeeId() + "/partenaires", translate("handover.partners.all")));
        return card;
    }

    private static String people(SeatDetails seat) {
        return String.join(
                " · ",
                seat.halves().stream()
                        .flatMap(half -> half.titulars().stream()
                                .map(holder -> translate(
                                        "handover.partner.person",
                                        holder.person().displayName(),
                                        title(half))))
                        .toList());
    }

    private static String title(HalfDetails half) {
        return HandoverWords.half(half.half(), half.title());
    }

    static <T> Card list(String title, String none, String testId, List<T> things, Function<T, Component> words) {
        Card card = new Card(translate(title));
        card.setTestId(testId);
        if (things.isEmpty()) {
            Paragraph nothing = new Paragraph(translate(none));
            nothing.addClassName("soft");
            card.add(nothing);
            return card;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("news");
        things.forEach(thing -> list.add(new ListItem(words.apply(thing))));
        card.add(list);
        return card;
    }

    static Div lines(Component... parts) {
        Div words = new Div(parts);
        words.addClassNames("grow", "two-lines");
        return words;
    }

    static Span small(String text) {
        Span span = new Span(text);
        span.addClassNames("soft", "small");
        return span;
    }

    static Formats formats() {
        return Formats.in(locale());
    }

    private static Locale locale() {
        return UI.getCurrentOrThrow().getLocale();
    }
}
