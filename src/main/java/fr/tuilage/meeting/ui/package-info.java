/**
 * Pages of the {@code meeting} module. Other modules see {@link fr.tuilage.meeting.ui.MeetingRecord}, by which they add to
 * the page of a meeting, and the words for its parts.
 */
@NullMarked
@NamedInterface("ui")
package fr.tuilage.meeting.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
