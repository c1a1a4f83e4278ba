package fr.tuilage.identity;

import fr.tuilage.base.Translations;
import fr.tuilage.mail.MailOutbox;
import fr.tuilage.mail.MailTemplates;
import fr.tuilage.mail.OutgoingMail;
import fr.tuilage.mail.RenderedMail;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes down a link and the mail that carries it, in one transaction. */
@Component
class InvitationMail {

    /** For the last day of validity in the mail: an hour more or less does not matter to anybody. */
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final InvitationRepository invitations;
    private final PersonRepository people;
    private final MailOutbox outbox;
    private final MailTemplates templates;
    private final Translations translations;
    private final CurrentPerson current;
    private final Clock clock;
    private final String publicUrl;

    InvitationMail(
            InvitationRepository invitations,
            PersonRepository people,
            MailOutbox outbox,
            MailTemplates templates,
            Translations translations,
            CurrentPerson current,
            Clock clock,
            @Value("${tuilage.public-url}") String publicUrl) {
        this.invitations = invitations;
        this.people = people;
        this.outbox = outbox;
        this.templates = templates;
        this.translations = translations;
        this.current = current;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    void send(Person person, InvitationPurpose purpose, @Nullable String invitedTo) {
        send(person, purpose, invitedTo, current.personId().orElse(null));
    }

    void send(Person person, InvitationPurpose purpose, @Nullable String invitedTo, @Nullable UUID invitedBy) {
        String token = SecretToken.next();
        Invitation invitation =
                invitations.save(new Invitation(person.id(), token, purpose, invitedTo, invitedBy, clock.instant()));
        Locale locale = person.locale();
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("recipient", person.line().displayName());
        model.put("inviter", inviter(invitedBy, locale));
        model.put("invitedTo", invitedTo);
        model.put("link", publicUrl + "/invitation/" + token);
        model.put(
                "expires",
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(locale)
                        .format(invitation.expiresAt().atZone(PARIS)));
        RenderedMail mail = templates.render(purpose.template(), purpose.template(), locale, model);
        outbox.enqueue(new OutgoingMail(
                purpose.template(),
                person.id(),
                person.email(),
                locale,
                mail.subject(),
                mail.text(),
                mail.html(),
                null));
    }

    /** Who invites, by name; the application's own invitations come from the administration. */
    String inviter(@Nullable UUID invitedBy, Locale locale) {
        return invitedBy == null
                ? translations.text(locale, "identity.administration")
                : people.findById(invitedBy)
                        .map(person -> person.line().displayName())
                        .orElseGet(() -> translations.text(locale, "identity.administration"));
    }
}
