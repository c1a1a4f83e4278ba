package fr.tuilage.consultation;

import fr.tuilage.base.Formats;
import fr.tuilage.base.NotFound;
import fr.tuilage.base.Translations;
import fr.tuilage.identity.ActLinks;
import fr.tuilage.identity.CurrentPerson;
import fr.tuilage.identity.PersonLine;
import fr.tuilage.identity.PersonService;
import fr.tuilage.notification.Notice;
import fr.tuilage.notification.NotificationService;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The mails of a consultation: all dates in the body, and a personal link that lets its person answer and nothing else (CAL-4). */
@Component
class ConsultationMails {

    static final String OPENED = "consultation-opened";
    static final String REMINDER = "consultation-reminder";
    static final String CHANGED = "consultation-changed";

    private static final String ASK = "consultation";
    private static final String ANSWERED = "consultation-answered";
    private static final String OVER = "consultation-over";

    private final ConsultationRepository consultations;
    private final NotificationService notifications;
    private final ActLinks links;
    private final PersonService people;
    private final CurrentPerson current;
    private final Translations translations;
    private final String publicUrl;

    ConsultationMails(
            ConsultationRepository consultations,
            NotificationService notifications,
            ActLinks links,
            PersonService people,
            CurrentPerson current,
            Translations translations,
            @Value("${tuilage.public-url}") String publicUrl) {
        this.consultations = consultations;
        this.notifications = notifications;
        this.links = links;
        this.people = people;
        this.current = current;
        this.translations = translations;
        this.publicUrl = publicUrl;
    }

    ZoneId zone(UUID committeeId) {
        return consultations.zoneOf(committeeId).orElseThrow(NotFound::new);
    }

    /** Asks for answers, for the first time or again; each with their own link. */
    void ask(String kind, Consulted consulted, Collection<UUID> recipients) {
        Consultation consultation = consulted.consultation();
        String committee = name(consultation);
        notifications.send(new Notice(
                kind,
                recipients,
                ASK,
                reader -> {
                    Map<String, @Nullable Object> model = model(consulted, committee, reader.locale());
                    List.of(OPENED, REMINDER, CHANGED)
                            .forEach(known -> model.put(known.substring(ASK.length() + 1), known.equals(kind)));
                    model.put("dates", dates(consulted, reader.locale()));
                    model.put("link", link(consultation, reader));
                    return model;
                },
                null));
    }

    /** Somebody else answered for them (ID-5): who, and what, and how to correct it. */
    void answeredFor(Consulted consulted, List<DateReply> replies, List<Asked> asked, Collection<UUID> told) {
        if (told.isEmpty()) {
            return;
        }
        Consultation consultation = consulted.consultation();
        String committee = name(consultation);
        String by = people.line(current.id()).displayName();
        notifications.send(new Notice(
                ANSWERED,
                told,
                ANSWERED,
                reader -> {
                    Map<String, @Nullable Object> model = model(consulted, committee, reader.locale());
                    model.put("by", by);
                    model.put("answers", answers(replies, asked, reader));
                    model.put("link", link(consultation, reader));
                    return model;
                },
                null));
    }

    /** The deadline has passed: the coordination can decide. */
    void over(Consulted consulted, Collection<UUID> coordination, int owing) {
        Consultation consultation = consulted.consultation();
        String committee = name(consultation);
        notifications.send(new Notice(
                OVER,
                coordination,
                OVER,
                reader -> {
                    Map<String, @Nullable Object> model = model(consulted, committee, reader.locale());
                    model.put("owing", translations.text(reader.locale(), "consultation.mail.owing", owing));
                    model.put("link", page(consulted));
                    return model;
                },
                null));
    }

    private Map<String, @Nullable Object> model(Consulted consulted, String committee, Locale locale) {
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("committee", committee);
        model.put("year", Integer.toString(consulted.year()));
        model.put("deadline", Formats.in(locale).date(consulted.consultation().deadline()));
        return model;
    }

    private static List<Map<String, String>> dates(Consulted consulted, Locale locale) {
        Formats formats = Formats.in(locale);
        return consulted.dates().stream()
                .map(date -> Map.of(
                        "on",
                        formats.date(date.heldOn()),
                        "hours",
                        formats.timeRange(date.start(), date.length()),
                        "place",
                        date.place().isEmpty() ? "" : ", " + date.place()))
                .toList();
    }

    /** Only those of the reader's own halves. */
    private List<String> answers(List<DateReply> replies, List<Asked> asked, PersonLine reader) {
        var mine = asked.stream()
                .filter(person -> person.personId().equals(reader.id()))
                .map(Asked::place)
                .collect(Collectors.toSet());
        Formats formats = Formats.in(reader.locale());
        return replies.stream()
                .filter(reply -> mine.contains(new OwnPlace(reply.seatId(), reply.half())))
                .sorted(Comparator.comparing(reply -> LocalDateTime.of(reply.on(), reply.at())))
                .map(reply -> translations.text(
                        reader.locale(),
                        "consultation.mail.answer",
                        formats.date(reply.on()),
                        translations.text(reader.locale(), "consultation.reply." + reply.reply())))
                .toList();
    }

    private String link(Consultation consultation, PersonLine reader) {
        return links.issue(reader.id(), ConsultationLink.KIND, consultation.id(), consultation.closesAt());
    }

    private String page(Consulted consulted) {
        return "%s/comites/%s/calendrier/%d"
                .formatted(publicUrl, consulted.consultation().committeeId(), consulted.year());
    }

    private String name(Consultation consultation) {
        return consultations.nameOf(consultation.committeeId()).orElse("");
    }
}
