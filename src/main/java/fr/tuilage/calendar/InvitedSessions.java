package fr.tuilage.calendar;

import java.util.List;
import java.util.UUID;

/** Single sessions that concern a person outside of their committees: implemented by the module that invites guests. */
public interface InvitedSessions {

    /** The sessions to which the person is invited now. */
    List<InvitedSession> of(UUID personId);
}
