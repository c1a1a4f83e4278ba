package fr.tuilage.calendar;

import java.time.Instant;

/**
 * A feed before it is written.
 *
 * @param tag changes with anything that the feed would say
 * @param since when readers were first told this tag
 */
record FeedState(FeedScope scope, String tag, Instant since) {}
