package fr.tuilage.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.tuilage.base.Formats;
import fr.tuilage.base.ui.Chip;
import fr.tuilage.search.EntryKind;
import fr.tuilage.search.SearchHit;
import fr.tuilage.search.TextPart;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One thing that was found: what it is, the passage, the place and the date (DOC-2). */
class HitLine extends ListItem {

    private static final String ENDS = ".!?…:;»)";

    /** What is shorter is whole. */
    private static final int LONG = 100;

    HitLine(SearchHit hit, Runnable followed) {
        addClassName("search-hit");
        setTestId("search-hit");
        Anchor title = new Anchor(hit.path());
        title.add(words(hit.title()));
        title.setRouterIgnore(false);
        title.addClassName("search-hit-title");
        title.getElement().addEventListener("click", event -> followed.run());
        Div head = new Div(new Chip(getTranslation(hit.kind().key()), Chip.Tone.CALM), title);
        head.addClassName("search-hit-head");
        add(head);
        hit.passages().forEach(passage -> {
            Paragraph line = new Paragraph();
            Integer page = passage.page();
            if (page != null) {
                Span number = new Span(getTranslation("search.passage-page", page));
                number.addClassName("soft");
                line.add(number);
            }
            line.add(words(cut(passage.parts())));
            line.addClassName("search-passage");
            add(line);
        });
        Span place = new Span(Stream.of(hit.scopeName(), date(hit))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · ")));
        place.addClassNames("soft", "small");
        add(place);
    }

    /** With dots where it was cut out of a sentence. */
    private static List<TextPart> cut(List<TextPart> passage) {
        String text = TextPart.plain(passage).strip();
        Stream<TextPart> before =
                Character.isLowerCase(text.codePointAt(0)) ? Stream.of(new TextPart("… ", false)) : Stream.empty();
        Stream<TextPart> after = text.length() >= LONG && ENDS.indexOf(text.charAt(text.length() - 1)) < 0
                ? Stream.of(new TextPart(" …", false))
                : Stream.empty();
        return Stream.of(before, passage.stream(), after)
                .flatMap(Function.identity())
                .toList();
    }

    private String date(SearchHit hit) {
        LocalDate on = hit.on();
        if (on == null) {
            return "";
        }
        String date = Formats.in(getLocale()).dateWithoutWeekday(on);
        return hit.kind() == EntryKind.ACTION ? getTranslation("search.due", date) : date;
    }

    /** Text as text: what was found is marked by an element, never by markup of the text itself. */
    private static List<Component> words(List<TextPart> parts) {
        return parts.stream()
                .map(part -> {
                    if (!part.hit()) {
                        return (Component) new Text(part.text());
                    }
                    HtmlContainer mark = new HtmlContainer("mark");
                    mark.setText(part.text());
                    return mark;
                })
                .toList();
    }
}
