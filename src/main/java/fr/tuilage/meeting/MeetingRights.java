package fr.tuilage.meeting;

/**
 * What the reader may do with a meeting, so that a page offers nothing that would be refused (ID-3).
 *
 * @param propose propose items
 * @param prepare order the agenda and convene; the coordination, or the facilitator on duty (MEET-1)
 * @param hold open, lead and close the session
 * @param record note who is there: also the minute-taker on duty
 * @param takeMinutes the reader holds the seat whose turn it is to take the minutes
 */
public record MeetingRights(boolean propose, boolean prepare, boolean hold, boolean record, boolean takeMinutes) {}
