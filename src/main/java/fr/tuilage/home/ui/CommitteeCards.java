package fr.tuilage.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import fr.tuilage.base.Formats;
import fr.tuilage.base.ui.Card;
import fr.tuilage.base.ui.Chip;
import fr.tuilage.home.CommitteeCard;
import java.util.List;

/** The committees of the reader, each a way in. */
class CommitteeCards extends Card {

    CommitteeCards(List<CommitteeCard> committees) {
        super(I18NProvider.translate("home.committees"));
        setTestId("my-committees");
        UnorderedList list = new UnorderedList();
        list.addClassName("committees");
        committees.forEach(committee -> list.add(new ListItem(card(committee))));
        add(list);
    }

    private Anchor card(CommitteeCard committee) {
        Span name = new Span(committee.name());
        name.addClassName("committee-name");
        Span territory = new Span(committee.territory());
        territory.addClassNames("soft", "small");
        Span next = new Span(committee
                .next()
                .map(meeting -> getTranslation(
                        "home.committee.next", Formats.in(getLocale()).date(meeting.on())))
                .orElseGet(() -> getTranslation("home.committee.no-date")));
        next.addClassName("small");
        Div words = new Div(name, territory, next);
        words.addClassNames("grow", "two-lines");
        Anchor link = new Anchor(Addresses.overview(committee.id()));
        link.add(words);
        if (committee.coordinates()) {
            link.add(new Chip(getTranslation("home.committee.coordination"), Chip.Tone.CALM));
        }
        return link;
    }
}
