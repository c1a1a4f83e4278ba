package fr.tuilage.identity;

import fr.tuilage.audit.Trace;
import fr.tuilage.base.NotFound;
import fr.tuilage.base.RuleViolation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The other end of a link in a mail (ID-1). The token is the permission: nobody is signed in here. Looking never acts,
 * because scanners open the links of mail.
 */
@Service
@Transactional
public class InvitationAcceptance {

    /** A mailbox is not to be filled by somebody who clicks again and again. */
    private static final Duration BETWEEN_RENEWALS = Duration.ofHours(1);

    private final InvitationRepository invitations;
    private final PersonRepository people;
    private final InvitationMail mail;
    private final Passwords passwords;
    private final CurrentPerson current;
    private final List<NameFollower> followers;
    private final Trace trace;
    private final Clock clock;

    InvitationAcceptance(
            InvitationRepository invitations,
            PersonRepository people,
            InvitationMail mail,
            Passwords passwords,
            CurrentPerson current,
            List<NameFollower> followers,
            Trace trace,
            Clock clock) {
        this.invitations = invitations;
        this.people = people;
        this.mail = mail;
        this.passwords = passwords;
        this.current = current;
        this.followers = followers;
        this.trace = trace;
        this.clock = clock;
    }

    /** What stands behind a token, in the language of the page; acts in no way. */
    @Transactional(readOnly = true)
    public InvitationDetails details(String token, Locale reader) {
        Invitation invitation =
                invitations.findByTokenHash(SecretToken.hash(token)).orElse(null);
        if (invitation == null) {
            return InvitationDetails.closed(InvitationState.UNKNOWN);
        }
        InvitationState state = invitation.state(clock.instant());
        if (state != InvitationState.OPEN) {
            return InvitationDetails.closed(state);
        }
        Person person = people.findById(invitation.personId()).orElseThrow(NotFound::new);
        return new InvitationDetails(
                state,
                mail.inviter(invitation.invitedBy(), reader),
                invitation.invitedTo(),
                invitation.purpose() == InvitationPurpose.NEW_PASSWORD,
                person.givenName(),
                person.familyName(),
                person.email());
    }

    /**
     * Uses the link: the person has a name and a password, this link and all others of that person are dead.
     *
     * @return the address to sign in with
     * @throws RuleViolation when the link is not open any more, the account was disabled, or the password is too weak
     */
    public String accept(String token, InvitationAnswer answer) {
        Instant now = clock.instant();
        Invitation invitation = invitations
                .lockByTokenHash(SecretToken.hash(token))
                .orElseThrow(() -> new RuleViolation("refusal.identity.invitation-unknown"));
        switch (invitation.state(now)) {
            case USED -> throw new RuleViolation("refusal.identity.invitation-used");
            case EXPIRED -> throw new RuleViolation("refusal.identity.invitation-expired");
            case UNKNOWN, OPEN -> {}
        }
        Person person = people.findById(invitation.personId()).orElseThrow(NotFound::new);
        person.requireEnabled();
        person.rename(answer.givenName(), answer.familyName());
        person.password(passwords.hash(answer.password(), person.email()));
        invitations.findByPersonIdAndUsedAtIsNull(person.id()).forEach(open -> open.use(now));
        current.runAs(person.signedIn(), () -> {
            followers.forEach(follower -> follower.renamed(person.id()));
            trace.record("accept-invitation", "person", person.id(), null, "name", "password");
        });
        return person.email();
    }

    /**
     * Sends a new link in place of an expired one, to the same mailbox, at most one an hour. Says nothing about what it
     * did: whoever holds the old link learns nothing about the account.
     */
    public void renew(String token) {
        Instant now = clock.instant();
        invitations
                .lockByTokenHash(SecretToken.hash(token))
                .filter(invitation -> invitation.state(now) == InvitationState.EXPIRED)
                .filter(invitation -> invitation.purpose() == InvitationPurpose.JOIN)
                .filter(invitation -> !invitations.existsByPersonIdAndCreatedAtAfter(
                        invitation.personId(), now.minus(BETWEEN_RENEWALS)))
                .ifPresent(invitation -> people.findById(invitation.personId())
                        .filter(person -> person.passwordHash() == null && !person.isDisabled())
                        .ifPresent(person -> {
                            mail.send(person, InvitationPurpose.JOIN, invitation.invitedTo(), invitation.invitedBy());
                            trace.record("renew-invitation", "person", person.id(), null);
                        }));
    }
}
