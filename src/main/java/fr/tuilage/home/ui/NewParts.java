package fr.tuilage.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import fr.tuilage.base.ui.Card;
import fr.tuilage.home.NewPart;
import java.util.List;

/** To whoever has taken something on: where what they need for it is written (SEAT-6, COM-3). */
class NewParts extends Card {

    NewParts(List<NewPart> parts) {
        super(I18NProvider.translate("home.new-parts"));
        setTestId("new-parts");
        Paragraph text = new Paragraph(getTranslation("home.new-parts.text"));
        text.addClassNames("soft", "small");
        UnorderedList list = new UnorderedList();
        list.addClassName("news");
        parts.forEach(part -> list.add(new ListItem(link(part))));
        add(text, list);
    }

    private Anchor link(NewPart part) {
        return part.coordination()
                ? new Anchor(
                        Addresses.coordinationHandover(part.committeeId()),
                        getTranslation("home.new-parts.coordination", part.committeeName()))
                : new Anchor(
                        Addresses.handover(part.committeeId()),
                        getTranslation("home.new-parts.seat", part.committeeName()));
    }
}
