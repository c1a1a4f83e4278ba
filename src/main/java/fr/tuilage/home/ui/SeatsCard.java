package fr.tuilage.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import fr.tuilage.base.Formats;
import fr.tuilage.base.ui.Card;
import fr.tuilage.base.ui.Chip;
import fr.tuilage.base.ui.PairTiles;
import fr.tuilage.base.ui.PairTiles.Tile;
import fr.tuilage.committee.HalfDetails;
import fr.tuilage.committee.HolderLine;
import fr.tuilage.committee.SeatDetails;
import fr.tuilage.committee.SeatHalf;
import fr.tuilage.home.NextMeeting;
import fr.tuilage.home.Overview;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** The seats as pairs of overlapping tiles; a vacant half is shown as vacant, and since when (SEAT-3). */
class SeatsCard extends Card {

    private final transient Overview overview;

    SeatsCard(Overview overview) {
        super(I18NProvider.translate("home.seats"));
        this.overview = overview;
        setTestId("seats");
        note(getTranslation("home.seats.counts", overview.organisations(), overview.people(), overview.vacantHalves()));
        if (overview.seats().isEmpty()) {
            add(new Quiet("home.seats.none"));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("seats");
        overview.seats().forEach(seat -> list.add(item(seat)));
        add(list);
        if (overview.coordinates()) {
            Anchor manage = new Anchor(Addresses.seats(overview.committee().id()), getTranslation("home.seats.manage"));
            manage.addClassName("btn");
            Div actions = new Div(manage);
            actions.addClassName("actions");
            add(actions);
        }
    }

    private ListItem item(SeatDetails seat) {
        Div words = new Div(new H3(seat.shortName()));
        words.addClassName("grow");
        String subtitle = seat.subtitle();
        if (subtitle != null) {
            words.add(small(subtitle));
        }
        seat.halves().stream()
                .filter(half -> half.vacant() && seat.counts())
                .forEach(half ->
                        words.add(small(getTranslation("home.seats.vacant-since", halfName(half), since(half)))));
        duty(seat).ifPresent(words::add);
        ListItem item = new ListItem(tiles(seat), words);
        item.addClassName("seat");
        return item;
    }

    /** A third party is no pair to complete: only the half that is held is drawn. */
    private PairTiles tiles(SeatDetails seat) {
        HalfDetails first = seat.half(SeatHalf.MANAGER);
        HalfDetails second = seat.half(SeatHalf.FIELD_WORKER);
        if (!seat.counts() && (first.titulars().isEmpty() || second.titulars().isEmpty())) {
            return new PairTiles(tile(first.titulars().isEmpty() ? second : first));
        }
        return new PairTiles(tile(first), tile(second));
    }

    private Tile tile(HalfDetails half) {
        return half.titulars().stream()
                .findFirst()
                .map(HolderLine::person)
                .map(person -> Tile.held(
                        person.initials(), getTranslation("home.seats.held", halfName(half), person.displayName())))
                .orElseGet(() -> Tile.vacant(getTranslation("home.seats.vacant", halfName(half))));
    }

    private String halfName(HalfDetails half) {
        String title = half.title();
        return title != null
                ? title
                : getTranslation(half.half() == SeatHalf.MANAGER ? "home.half.manager" : "home.half.field-worker");
    }

    private String since(HalfDetails half) {
        LocalDate date = Objects.requireNonNull(half.vacantSince());
        return Formats.in(getLocale()).nearDate(date, overview.today());
    }

    private Optional<Chip> duty(SeatDetails seat) {
        return overview.next()
                .flatMap(next -> Optional.ofNullable(dutyKey(seat, next))
                        .map(key -> new Chip(
                                getTranslation(key, Formats.in(getLocale()).month(next.on())), Chip.Tone.DUTY)));
    }

    private static @org.jspecify.annotations.Nullable String dutyKey(SeatDetails seat, NextMeeting next) {
        if (seat.shortName().equals(next.host())) {
            return "home.seats.hosts";
        }
        return seat.shortName().equals(next.minuteTaker()) ? "home.seats.takes-minutes" : null;
    }

    private static Paragraph small(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassNames("soft", "small");
        return line;
    }
}
