package fr.tuilage.handover.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.tuilage.base.ui.Card;
import fr.tuilage.base.ui.PageHeader;
import fr.tuilage.base.ui.Parameters;
import fr.tuilage.handover.CoordinationHandoverService;
import fr.tuilage.handover.CoordinationPack;
import fr.tuilage.handover.Place;
import fr.tuilage.handover.WordLine;
import fr.tuilage.handover.WordService;
import fr.tuilage.shell.MainLayout;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What whoever takes over a coordination finds open, and the word that the one before left (COM-3). */
@Route(value = "comites/:committeeId/relais/coordination", layout = MainLayout.class)
@PermitAll
class CoordinationHandoverView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CoordinationHandoverService handovers;
    private final transient WordService words;

    CoordinationHandoverView(CoordinationHandoverService handovers, WordService words) {
        this.handovers = handovers;
        this.words = words;
        addClassName("stack");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("handover.coordination.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID committee = Parameters.id(event.getRouteParameters(), "committeeId");
        CoordinationPack pack = handovers.pack(committee);
        removeAll();
        Anchor seat = new Anchor("comites/" + committee + "/relais", getTranslation("handover.title"));
        seat.addClassName("btn");
        add(new PageHeader(getTranslation("handover.coordination.title"))
                .above(pack.committeeName())
                .below(getTranslation("handover.coordination.text"))
                .with(seat));
        Div columns = new Div(stack(open(pack)), stack(List.of(history(pack))));
        columns.addClassName("cols");
        add(columns);
        add(new WordField(
                words,
                Place.coordination(committee),
                pack.mine(),
                pack.timeZone(),
                getTranslation("handover.coordination.word.mine"),
                getTranslation("handover.coordination.word.readers")));
    }

    private List<Component> open(CoordinationPack pack) {
        List<Component> parts = new ArrayList<>();
        if (!pack.words().isEmpty()) {
            parts.add(new WordsCard(getTranslation("handover.coordination.word"), pack.words(), pack.timeZone()));
        }
        parts.add(HandoverCards.list(
                "handover.coordination.open",
                "handover.coordination.nothing",
                "coordination-open",
                todo(pack),
                part -> part));
        parts.add(HandoverCards.list(
                "handover.coordination.vacant",
                "handover.coordination.vacant.none",
                "coordination-vacant",
                pack.vacant(),
                seat -> HandoverCards.lines(
                        new Anchor("comites/" + pack.committeeId() + "/partenaires", seat.name()))));
        pack.wordsOfSeats().forEach(word -> parts.add(ofSeat(word, pack)));
        return parts;
    }

    private List<Component> todo(CoordinationPack pack) {
        List<Component> lines = new ArrayList<>();
        Integer year = pack.draftYear();
        if (year != null) {
            lines.add(HandoverCards.lines(new Anchor(
                    "comites/" + pack.committeeId() + "/calendrier/" + year,
                    getTranslation("handover.coordination.draft", Integer.toString(year)))));
        }
        pack.proposals()
                .forEach(proposal -> lines.add(HandoverCards.lines(
                        new Anchor("reunions/" + proposal.meetingId(), proposal.title()),
                        HandoverCards.small(getTranslation(
                                "handover.coordination.proposal",
                                HandoverCards.formats().date(proposal.on()))))));
        pack.minutes()
                .forEach(line -> lines.add(HandoverCards.lines(new Anchor(
                        "reunions/" + line.meetingId() + "/compte-rendu",
                        getTranslation(
                                "handover.coordination.minutes",
                                HandoverCards.formats().date(line.on()))))));
        if (pack.lateActions() > 0) {
            lines.add(HandoverCards.lines(new Anchor(
                    "comites/" + pack.committeeId() + "/decisions",
                    getTranslation("handover.coordination.late", pack.lateActions()))));
        }
        return lines;
    }

    private WordsCard ofSeat(WordLine word, CoordinationPack pack) {
        String name =
                Objects.requireNonNullElse(pack.seatNames().get(word.place().seatId()), "");
        return new WordsCard(
                getTranslation("handover.coordination.word.of-seat", name), List.of(word), pack.timeZone());
    }

    private Card history(CoordinationPack pack) {
        return HandoverCards.list(
                "handover.coordination.history",
                "handover.coordination.history.none",
                "coordination-history",
                pack.history().reversed(),
                line -> HandoverCards.lines(
                        HandoverCards.contact(line),
                        HandoverCards.small(HandoverWords.period(line.startsOn(), line.endsOn(), getLocale()))));
    }

    private static Div stack(List<Component> parts) {
        Div stack = new Div(parts.toArray(Component[]::new));
        stack.addClassName("stack");
        return stack;
    }
}
