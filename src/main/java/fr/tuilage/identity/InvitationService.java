package fr.tuilage.identity;

import fr.tuilage.audit.Trace;
import fr.tuilage.base.NotFound;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.base.Texts;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invites people by mail, and lets administrators send a link for a new password (ID-1). */
@Service
@Transactional
public class InvitationService {

    private static final int INVITED_TO_MAXIMUM = 300;

    private final PersonRepository people;
    private final InvitationMail mail;
    private final CurrentPerson current;
    private final Trace trace;
    private final Clock clock;

    InvitationService(PersonRepository people, InvitationMail mail, CurrentPerson current, Trace trace, Clock clock) {
        this.people = people;
        this.mail = mail;
        this.current = current;
        this.trace = trace;
        this.clock = clock;
    }

    /**
     * Finds the person with that address, or adds them; whoever has no password yet gets a mail with a link that is valid
     * 14 days and works once (ID-1). Whether the caller may invite to the committee is the committee's own rule: this
     * only asks for somebody signed in.
     *
     * @param invitedTo what they are invited to, in plain words, such as the name of the committee; null for the
     *     installation
     * @return the person, known already or new, and whether the mail left
     * @throws RuleViolation when that person's account was disabled
     */
    public InvitedPerson invite(PersonDraft draft, @Nullable String invitedTo) {
        current.requireSignedInOrApplication();
        String to = Texts.optional("identity.field.invited-to", invitedTo, INVITED_TO_MAXIMUM);
        Person person = people.findByEmail(draft.email()).orElseGet(() -> add(draft));
        person.requireEnabled();
        boolean invited = person.passwordHash() == null;
        if (invited) {
            mail.send(person, InvitationPurpose.JOIN, to);
            trace.record("invite-person", "person", person.id(), null);
        }
        return new InvitedPerson(person.id(), invited);
    }

    /**
     * Sends a link for a new password, or again the invitation to whoever has none yet.
     *
     * @throws RuleViolation when that person's account was disabled
     */
    public void sendNewPassword(UUID personId) {
        current.requireAdministrator();
        Person person = people.findById(personId).orElseThrow(NotFound::new);
        person.requireEnabled();
        mail.send(
                person, person.passwordHash() == null ? InvitationPurpose.JOIN : InvitationPurpose.NEW_PASSWORD, null);
        trace.record("send-new-password", "person", personId, null);
    }

    private Person add(PersonDraft draft) {
        Person person = people.save(new Person(draft, clock.instant()));
        trace.record("create-person", "person", person.id(), null);
        return person;
    }
}
