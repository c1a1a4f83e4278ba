package fr.tuilage.committee.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.tuilage.base.ui.Buttons;
import fr.tuilage.base.ui.Card;
import fr.tuilage.base.ui.Chip;
import fr.tuilage.base.ui.Chip.Tone;
import fr.tuilage.committee.HalfDetails;
import fr.tuilage.committee.HolderLine;
import fr.tuilage.committee.MandateLine;
import fr.tuilage.committee.SeatDetails;
import fr.tuilage.committee.SeatKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One seat: its pair, who holds it since when, and what there was before. */
final class SeatCard extends Card {

    private final SeatDetails seat;
    private final LocalDate today;
    private final @Nullable SeatDialogs dialogs;

    /** @param dialogs what can be done, or null for who only reads */
    SeatCard(SeatDetails seat, List<MandateLine> mandates, LocalDate today, @Nullable SeatDialogs dialogs) {
        super(seat.name());
        this.seat = seat;
        this.today = today;
        this.dialogs = dialogs;
        addClassName("seat-card");
        setTestId("seat-card");
        setId("seat-" + seat.id());
        head();
        Div halves = new Div();
        halves.addClassName("halves");
        seat.halves().forEach(half -> halves.add(half(half)));
        add(halves);
        if (!mandates.isEmpty()) {
            add(history(mandates));
        }
    }

    private void head() {
        Div head = new Div(SeatWords.tiles(seat));
        head.addClassName("seat-head");
        Paragraph subtitle = new Paragraph(subtitle());
        subtitle.addClassNames("soft", "small");
        head.add(subtitle);
        if (seat.since().isAfter(today)) {
            head.add(new Chip(
                    getTranslation("committee.seat.opens", SeatWords.formats().dateWithoutWeekday(seat.since()))));
        }
        if (seat.kind() != SeatKind.ORGANISATION) {
            head.add(new Chip(getTranslation("committee.kind." + seat.kind()), Tone.CALM));
        }
        add(head);
        if (dialogs != null) {
            Button name = Buttons.quiet(getTranslation("committee.seat.name"), () -> dialogs.name(seat));
            name.setAriaLabel(getTranslation("committee.seat.name.title", seat.name()));
            name.setTestId("seat-rename");
            aside(name);
        }
    }

    private String subtitle() {
        String own = seat.subtitle();
        String manager = seat.manager().organisationName();
        String fieldWorker = seat.fieldWorker().organisationName();
        if (own != null) {
            return own;
        }
        if (manager == null || Objects.equals(manager, fieldWorker)) {
            return manager == null || manager.equals(seat.name()) ? "" : manager;
        }
        return fieldWorker == null ? manager : getTranslation("committee.seat.two-organisations", manager, fieldWorker);
    }

    private Component half(HalfDetails half) {
        Div part = new Div(new H3(SeatWords.title(half)));
        part.addClassName("half");
        part.setTestId("half-" + half.half());
        LocalDate vacantSince = half.vacantSince();
        if (vacantSince != null) {
            part.add(new Chip(SeatWords.vacant(vacantSince, today), Tone.WAIT));
        }
        half.holders().forEach(holder -> part.add(holder(holder)));
        if (dialogs != null) {
            Button invite = Buttons.plain(getTranslation("committee.invite"), () -> dialogs.invite(seat, half));
            invite.setAriaLabel(getTranslation("committee.invite.title", SeatWords.title(half), seat.name()));
            invite.setTestId("invite");
            part.add(invite);
        }
        return part;
    }

    private Component holder(HolderLine holder) {
        Span name = new Span(holder.person().displayName());
        name.addClassName("holder-name");
        Span period = new Span(SeatWords.period(holder));
        period.addClassNames("soft", "small");
        Div line = new Div(name, period);
        line.addClassName("holder");
        if (holder.alternate()) {
            line.add(new Chip(getTranslation("committee.half.alternate")));
        }
        if (dialogs != null) {
            Button end = Buttons.quiet(getTranslation("committee.end"), () -> dialogs.end(seat, holder));
            end.setAriaLabel(
                    getTranslation("committee.end.title", holder.person().displayName(), seat.shortName()));
            end.setTestId("end-mandate");
            line.add(end);
        }
        return line;
    }

    private Component history(List<MandateLine> mandates) {
        UnorderedList list = new UnorderedList();
        list.addClassName("mandates");
        for (MandateLine mandate : mandates) {
            HolderLine holder = mandate.holder();
            String half = SeatWords.title(seat.half(mandate.half()));
            list.add(new ListItem(getTranslation(
                    "committee.history.line",
                    holder.person().displayName(),
                    holder.alternate() ? getTranslation("committee.half.alternate-of", half) : half,
                    SeatWords.period(holder))));
        }
        Details details = new Details(getTranslation("committee.history", mandates.size()), list);
        details.setTestId("seat-history");
        return details;
    }
}
