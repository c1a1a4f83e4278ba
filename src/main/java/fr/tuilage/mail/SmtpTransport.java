package fr.tuilage.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Hands one mail to the mail server: text, HTML and calendar event as alternatives of each other. */
@Component
class SmtpTransport {

    private static final String TIMEOUT_MILLISECONDS = "15000";

    private final MailProperties properties;
    private final JavaMailSenderImpl server = new JavaMailSenderImpl();

    SmtpTransport(MailProperties properties) {
        this.properties = properties;
        server.setHost(properties.host());
        server.setPort(properties.port());
        server.setDefaultEncoding(StandardCharsets.UTF_8.name());
        Properties protocol = server.getJavaMailProperties();
        boolean wrapped = properties.tls() == MailProperties.Tls.TLS;
        String name = wrapped ? "smtps" : "smtp";
        server.setProtocol(name);
        boolean startTls = properties.tls() == MailProperties.Tls.STARTTLS;
        protocol.setProperty("mail." + name + ".starttls.enable", Boolean.toString(startTls));
        protocol.setProperty("mail." + name + ".starttls.required", Boolean.toString(startTls));
        protocol.setProperty("mail." + name + ".ssl.checkserveridentity", "true");
        for (String limit : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            protocol.setProperty("mail." + name + "." + limit, TIMEOUT_MILLISECONDS);
        }
        if (!properties.user().isEmpty()) {
            server.setUsername(properties.user());
            server.setPassword(properties.password());
            protocol.setProperty("mail." + name + ".auth", "true");
        }
    }

    boolean isConfigured() {
        return properties.isConfigured();
    }

    /**
     * Sends.
     *
     * @throws MessagingException when the mail cannot be built
     * @throws org.springframework.mail.MailException when the server did not take it
     */
    void send(OutboxMail mail) throws MessagingException {
        server.send(message(mail));
    }

    private MimeMessage message(OutboxMail mail) throws MessagingException {
        MimeMessage message = server.createMimeMessage();
        message.setFrom(sender());
        message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(mail.address(), true));
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(mail.enqueuedAt()));
        message.setHeader("Content-Language", mail.locale().getLanguage());
        // Keeps answering machines silent (RFC 3834).
        message.setHeader("Auto-Submitted", "auto-generated");
        // The last alternative is the richest one (RFC 2046, 5.1.4).
        MimeMultipart alternatives = new MimeMultipart("alternative");
        alternatives.addBodyPart(part(mail.bodyText(), "text/plain; charset=UTF-8"));
        alternatives.addBodyPart(part(mail.bodyHtml(), "text/html; charset=UTF-8"));
        CalendarPart calendar = mail.calendar();
        if (calendar != null && calendar.isAnswerable()) {
            alternatives.addBodyPart(part(calendar));
        }
        message.setContent(
                calendar == null || calendar.isAnswerable() ? alternatives : attached(alternatives, calendar));
        // The same at each attempt: a mail that did arrive before a failure is recognised as the same one.
        message.setHeader("Message-ID", mail.messageId());
        return message;
    }

    /** Programs show one event of an alternative part; a file they take in whole. */
    private static MimeMultipart attached(MimeMultipart content, CalendarPart calendar) throws MessagingException {
        MimeBodyPart words = new MimeBodyPart();
        words.setContent(content);
        BodyPart file = part(calendar);
        file.setDisposition(Part.ATTACHMENT);
        file.setFileName("reunions.ics");
        return new MimeMultipart("mixed", words, file);
    }

    private static BodyPart part(CalendarPart calendar) throws MessagingException {
        return part(calendar.ics(), "text/calendar; charset=UTF-8; method=" + calendar.method());
    }

    private InternetAddress sender() throws MessagingException {
        try {
            return new InternetAddress(properties.from(), "Tuilage", StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException impossible) {
            throw new MessagingException("UTF-8", impossible);
        }
    }

    private static BodyPart part(@Nullable String content, String type) throws MessagingException {
        if (content == null) {
            throw new MessagingException("A mail without content");
        }
        MimeBodyPart part = new MimeBodyPart();
        part.setContent(content, type);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }
}
