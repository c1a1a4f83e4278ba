package fr.tuilage.committee;

import fr.tuilage.audit.Trace;
import fr.tuilage.base.Formats;
import fr.tuilage.base.Translations;
import fr.tuilage.identity.PersonLine;
import fr.tuilage.notification.Notice;
import fr.tuilage.notification.NotificationService;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds the coordination of halves that have been vacant for thirty days, once for each vacancy (SEAT-3). */
@Component
class VacancyReminder {

    private static final int DAYS = 30;

    private final SeatRepository seats;
    private final CommitteeRepository committees;
    private final CoordinationReader coordinations;
    private final NotificationService notifications;
    private final Translations translations;
    private final Trace trace;
    private final Clock clock;
    private final String publicUrl;

    VacancyReminder(
            SeatRepository seats,
            CommitteeRepository committees,
            CoordinationReader coordinations,
            NotificationService notifications,
            Translations translations,
            Trace trace,
            Clock clock,
            @Value("${tuilage.public-url}") String publicUrl) {
        this.seats = seats;
        this.committees = committees;
        this.coordinations = coordinations;
        this.notifications = notifications;
        this.translations = translations;
        this.trace = trace;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    /** The committees with a vacant half, whether or not its coordination was told; one statement. */
    @Transactional(readOnly = true)
    List<UUID> committees() {
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return seats.committeesWithVacancy(day, day.minusDays(DAYS - 1));
    }

    /** Tells the coordination of one committee what it was not told yet; without a coordination nothing is told. */
    @Transactional
    void remind(UUID committeeId) {
        Committee committee = committees.findById(committeeId).orElseThrow();
        LocalDate today = committee.today(clock.instant());
        List<UUID> coordination = coordinations.all(committeeId).stream()
                .filter(held -> held.holdsOn(today))
                .map(CoordinationLine::personId)
                .distinct()
                .toList();
        if (coordination.isEmpty()) {
            return;
        }
        List<Vacancy> vacancies = vacancies(committeeId, today);
        if (vacancies.isEmpty()) {
            return;
        }
        notifications.send(new Notice(
                "seat-vacant",
                coordination,
                "seat-vacant",
                reader -> Map.of(
                        "committee", committee.name(),
                        "halves",
                                vacancies.stream()
                                        .map(vacancy -> words(vacancy, reader))
                                        .toList(),
                        "link", publicUrl + "/comites/" + committeeId + "/partenaires"),
                null));
        vacancies.forEach(vacancy -> {
            vacancy.seat().reminded(vacancy.half(), vacancy.since());
            trace.record("remind-of-vacancy", "seat", vacancy.seat().id(), committeeId);
        });
    }

    private record Vacancy(Seat seat, SeatHalf half, LocalDate since) {}

    private List<Vacancy> vacancies(UUID committeeId, LocalDate today) {
        List<Vacancy> found = new ArrayList<>();
        for (Seat seat : seats.open(committeeId, today)) {
            for (SeatHalf half : SeatHalf.values()) {
                LocalDate since = seat.vacantSince(half, today);
                if (since != null && !since.isAfter(today.minusDays(DAYS)) && seat.isToBeReminded(half, since)) {
                    found.add(new Vacancy(seat, half, since));
                }
            }
        }
        return found;
    }

    private Map<String, String> words(Vacancy vacancy, PersonLine reader) {
        Locale language = reader.locale();
        String own = vacancy.seat().title(vacancy.half());
        return Map.of(
                "seat",
                vacancy.seat().name(),
                "half",
                own == null ? translations.text(language, "committee.half." + vacancy.half()) : own,
                "since",
                Formats.in(language).dateWithoutWeekday(vacancy.since()));
    }
}
