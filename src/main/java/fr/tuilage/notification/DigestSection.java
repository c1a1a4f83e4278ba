package fr.tuilage.notification;

/** One of the things that a mail of the day tells: what would have been a mail of its own. */
record DigestSection(String subject, String text, String html) {}
