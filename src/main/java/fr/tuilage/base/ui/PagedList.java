package fr.tuilage.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/** A list that reads one page after the other, when asked. */
public final class PagedList<T> extends Div {

    public static final int SIZE = 25;

    private final UnorderedList list = new UnorderedList();
    private final Button more;
    private final transient IntFunction<List<T>> pages;
    private final transient Function<T, Component> line;
    private final transient Predicate<T> shownElsewhere;
    private int shown;

    /** @param pages reads a page of {@link #SIZE} lines, from 0 */
    public PagedList(IntFunction<List<T>> pages, Function<T, Component> line) {
        this(pages, line, shownElsewhere -> false);
    }

    /** @param shownElsewhere what is left out, because it stands above the list */
    public PagedList(IntFunction<List<T>> pages, Function<T, Component> line, Predicate<T> shownElsewhere) {
        this.pages = pages;
        this.line = line;
        this.shownElsewhere = shownElsewhere;
        addClassName("paged-list");
        list.addClassName("lines");
        more = Buttons.plain(getTranslation("base.more"), this::next);
        more.setTestId("more");
        add(list, more);
        next();
    }

    public boolean isEmpty() {
        return list.getChildren().findAny().isEmpty();
    }

    private void next() {
        List<T> page = pages.apply(shown);
        page.stream().filter(shownElsewhere.negate()).forEach(each -> list.add(new ListItem(line.apply(each))));
        shown++;
        more.setVisible(page.size() == SIZE);
    }
}
