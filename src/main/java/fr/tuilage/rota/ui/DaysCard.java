package fr.tuilage.rota.ui;

import com.vaadin.flow.component.html.Paragraph;
import fr.tuilage.base.ui.Card;
import fr.tuilage.base.ui.PagedList;
import fr.tuilage.rota.TurnLedger;
import fr.tuilage.rota.TurnSwapService;
import java.util.List;

/** Meetings with who serves or has served: those to come, the nearest first, or those that are over, the latest first. */
final class DaysCard extends Card {

    DaysCard(TurnLedger ledger, TurnWords words, boolean toCome, TurnSwapService swaps, Act act) {
        super(words.text(toCome ? "rota.to-come" : "rota.over"));
        setTestId(toCome ? "turns-to-come" : "turns-over");
        List<TurnLedger.Day> days = ledger.days().stream()
                .filter(day -> day.isToCome(ledger.today()) == toCome)
                .toList();
        List<TurnLedger.Day> inOrder = toCome ? days : days.reversed();
        if (inOrder.isEmpty()) {
            Paragraph nothing = new Paragraph(words.text(toCome ? "rota.to-come.none" : "rota.over.none"));
            nothing.addClassName("soft");
            add(nothing);
            return;
        }
        add(new PagedList<>(
                page -> inOrder.stream()
                        .skip((long) page * PagedList.SIZE)
                        .limit(PagedList.SIZE)
                        .toList(),
                day -> new DayRow(day, words, toCome, swaps, act)));
    }
}
