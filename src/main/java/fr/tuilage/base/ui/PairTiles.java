package fr.tuilage.base.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A seat as two overlapping tiles, one a half; a vacant half is an open, dashed tile. Named for those who cannot see it. */
public class PairTiles extends Span {

    /** How a half stands. */
    public enum State {
        HELD,
        VACANT,
        HERE,
        AWAY
    }

    /**
     * One half of the seat.
     *
     * @param letters initials on the tile; "?" is drawn for a vacant half
     * @param label what a screen reader says, such as "Responsable : Camille Roux"
     */
    public record Tile(String letters, String label, State state) {

        /** A half that somebody holds. */
        public static Tile held(String initials, String label) {
            return new Tile(initials, label, State.HELD);
        }

        /** A half that nobody holds. */
        public static Tile vacant(String label) {
            return new Tile("?", label, State.VACANT);
        }
    }

    /** The pair of two halves. */
    public PairTiles(Tile first, Tile second) {
        addClassName("pair");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", first.label() + ", " + second.label());
        add(drawn(first), drawn(second));
    }

    /** A seat of one half only, such as that of a third party who facilitates. */
    public PairTiles(Tile only) {
        addClassName("pair");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", only.label());
        add(drawn(only));
    }

    /** The smaller form, for lists. */
    public PairTiles small() {
        addClassName("s");
        return this;
    }

    private static Span drawn(Tile tile) {
        Span half = new Span(tile.state() == State.VACANT ? "?" : tile.letters());
        half.addClassName("tile");
        half.setTitle(tile.label());
        if (tile.state() != State.HELD) {
            half.addClassName(tile.state().name().toLowerCase(Locale.ROOT));
        }
        return half;
    }
}
