package fr.tuilage.handover.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import fr.tuilage.base.ui.Card;
import fr.tuilage.handover.HeldPlace;
import fr.tuilage.handover.WordLine;
import java.time.ZoneId;
import java.util.List;

/** What those who held the place before wrote for whoever holds it now (SEAT-6). */
class WordsCard extends Card {

    WordsCard(HeldPlace place, ZoneId zone) {
        this(I18NProvider.translate("handover.word.left", HandoverWords.place(place)), place.words(), zone);
    }

    WordsCard(String title, List<WordLine> words, ZoneId zone) {
        super(title);
        setTestId("handover-words");
        words.forEach(word -> {
            Paragraph text = new Paragraph(word.text());
            text.addClassName("written");
            Paragraph by = new Paragraph(I18NProvider.translate(
                    "handover.word.by",
                    word.author(),
                    HandoverCards.formats()
                            .dateWithoutWeekday(word.writtenAt().atZone(zone).toLocalDate())));
            by.addClassNames("soft", "small");
            add(text, by);
        });
    }
}
