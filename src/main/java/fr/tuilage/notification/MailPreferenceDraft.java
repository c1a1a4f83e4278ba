package fr.tuilage.notification;

/**
 * When mail reaches a person, to look at and to change.
 *
 * @param version the one that was read; 0 where nothing was chosen yet
 * @param daily one mail a day for what is not urgent
 */
public record MailPreferenceDraft(int version, boolean daily, QuietHours quiet) {}
