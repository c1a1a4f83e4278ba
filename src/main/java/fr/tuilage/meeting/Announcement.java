package fr.tuilage.meeting;

/** What somebody said beforehand: whether they come. */
public enum Announcement {
    COMING,
    NOT_COMING,
    UNSURE
}
