package fr.tuilage.calendar;

/** What the committee prefers to avoid (CAL-2); weekends and public holidays are always avoided. */
public record Avoidances(boolean schoolHolidays, boolean bridgeDays, boolean august) {

    public static final Avoidances ALL = new Avoidances(true, true, true);
    public static final Avoidances NONE = new Avoidances(false, false, false);
}
