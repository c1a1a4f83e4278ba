package fr.tuilage.handover.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.tuilage.base.Formats;
import fr.tuilage.base.Refusal;
import fr.tuilage.base.ui.Card;
import fr.tuilage.base.ui.Notices;
import fr.tuilage.handover.Place;
import fr.tuilage.handover.WordDraft;
import fr.tuilage.handover.WordLine;
import fr.tuilage.handover.WordSaved;
import fr.tuilage.handover.WordService;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The word that one writes for whoever comes next: kept as it is typed, and says who reads it (SEAT-6). */
class WordField extends Card {

    /** A pause in typing after which it is kept, in milliseconds. */
    private static final int PAUSE = 1500;

    private final transient WordService words;
    private final transient Place place;
    private final transient ZoneId zone;
    private final TextArea text = new TextArea(getTranslation("handover.word.field"));
    private final Span state = new Span();
    private int version;

    WordField(WordService words, Place place, @Nullable WordLine mine, ZoneId zone, String title, String readers) {
        super(title);
        this.words = words;
        this.place = place;
        this.zone = zone;
        this.version = WordDraft.versionOf(mine);
        setTestId("handover-word");
        Paragraph who = new Paragraph(readers);
        text.setWidthFull();
        text.setMinRows(5);
        text.setMaxLength(WordDraft.LENGTH);
        text.setHelperText(getTranslation("handover.word.hint"));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE);
        if (mine != null) {
            text.setValue(mine.text());
        }
        text.addValueChangeListener(event -> save(event.getValue()));
        state.addClassNames("soft", "small");
        state.getElement().setAttribute("role", "status");
        state.setTestId("handover-word-state");
        add(who, text, state);
    }

    private void save(String typed) {
        try {
            WordSaved saved = words.save(new WordDraft(place, version, typed));
            version = saved.version();
            state.setText(
                    version == WordDraft.NONE
                            ? getTranslation("handover.word.taken-back")
                            : getTranslation(
                                    "handover.word.saved",
                                    Formats.in(getLocale())
                                            .time(saved.at().atZone(zone).toLocalTime())));
            text.setInvalid(false);
        } catch (Refusal refused) {
            // What was typed stays where it is, to be copied.
            state.setText("");
            text.setErrorMessage(Notices.sentence(refused));
            text.setInvalid(true);
        }
    }
}
