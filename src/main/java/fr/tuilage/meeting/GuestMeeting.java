package fr.tuilage.meeting;

import java.util.List;

/** All that a guest reads of a meeting beside its documents (ID-2); of a cancelled one, that it is cancelled. */
public record GuestMeeting(GuestMeetingLine line, List<GuestAgendaLine> agenda) {}
