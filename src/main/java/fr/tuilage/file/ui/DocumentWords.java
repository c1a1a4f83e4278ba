package fr.tuilage.file.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import fr.tuilage.base.Formats;
import fr.tuilage.base.ui.Chip;
import fr.tuilage.base.ui.Chip.Tone;
import fr.tuilage.file.ContentFacts;
import fr.tuilage.file.DocumentLine;
import fr.tuilage.file.PlaceName;
import fr.tuilage.file.TextState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is said of a document, in the reader's language. */
final class DocumentWords {

    /** Beginnings of media types, the more exact first. */
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("application/pdf", "pdf"),
            Map.entry("application/msword", "text"),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml", "text"),
            Map.entry("application/vnd.oasis.opendocument.text", "text"),
            Map.entry("application/rtf", "text"),
            Map.entry("application/vnd.ms-excel", "sheet"),
            Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml", "sheet"),
            Map.entry("application/vnd.oasis.opendocument.spreadsheet", "sheet"),
            Map.entry("text/csv", "sheet"),
            Map.entry("application/vnd.ms-powerpoint", "slides"),
            Map.entry("application/vnd.openxmlformats-officedocument.presentationml", "slides"),
            Map.entry("application/vnd.oasis.opendocument.presentation", "slides"),
            Map.entry("message/", "mail"),
            Map.entry("application/vnd.ms-outlook", "mail"),
            Map.entry("application/zip", "archive"),
            Map.entry("image/", "picture"),
            Map.entry("audio/", "sound"),
            Map.entry("video/", "film"),
            Map.entry("text/", "text"));

    private DocumentWords() {}

    /** "PDF", "Tableur", "Image"; what is rarer is a file. */
    static String kind(String mediaType) {
        String kind = KINDS.entrySet().stream()
                .filter(entry -> mediaType.startsWith(entry.getKey()))
                .max(Map.Entry.comparingByKey(Comparator.comparingInt(String::length)))
                .map(Map.Entry::getValue)
                .orElse("other");
        return I18NProvider.translate("file.kind." + kind);
    }

    /** "français", "English"; as the reader's language calls it. */
    static Optional<String> language(ContentFacts facts, Locale reader) {
        return Optional.ofNullable(facts.language())
                .map(Locale::forLanguageTag)
                .map(language -> language.getDisplayLanguage(reader))
                .filter(name -> !name.isEmpty());
    }

    static String place(PlaceName place, Formats formats) {
        LocalDate on = place.on();
        return on == null
                ? I18NProvider.translate(place.key())
                : I18NProvider.translate(place.key(), formats.dateWithoutWeekday(on));
    }

    /** What stands below the name: kind, size, pages, language, author, and who added it when. */
    static List<Span> facts(DocumentLine document, Formats formats, Locale reader) {
        ContentFacts facts = document.facts();
        List<Span> words = new ArrayList<>();
        words.add(new Span(kind(facts.mediaType())));
        words.add(new Span(formats.bytes(document.size())));
        if (facts.pages() != null) {
            words.add(new Span(I18NProvider.translate("file.pages", facts.pages())));
        }
        language(facts, reader).map(Span::new).ifPresent(words::add);
        if (facts.author() != null) {
            words.add(new Span(facts.author()));
        }
        if (document.number() > 1) {
            words.add(new Span(I18NProvider.translate("file.version", document.number())));
        }
        words.add(new Span(I18NProvider.translate(
                "file.added", formats.dateWithoutWeekday(document.addedOn()), document.addedBy())));
        return words;
    }

    /** Nothing when it was read; otherwise what people should know of its text. */
    static Optional<Chip> state(TextState state, @Nullable String reason) {
        return switch (state) {
            case READ -> Optional.empty();
            case WAITING -> Optional.of(new Chip(I18NProvider.translate("file.state.WAITING"), Tone.WAIT));
            case QUARANTINED -> Optional.of(new Chip(I18NProvider.translate("file.state.QUARANTINED"), Tone.WAIT));
            case WITHOUT_TEXT -> Optional.of(new Chip(reason(reason), Tone.CALM));
            case REFUSED -> Optional.of(new Chip(reason(reason), Tone.BAD));
        };
    }

    private static String reason(@Nullable String key) {
        return I18NProvider.translate(key == null ? "file.state.WITHOUT_TEXT" : key);
    }
}
