package fr.tuilage.calendar;

import static fr.tuilage.committee.CommitteePermission.VIEW;

import fr.tuilage.base.NotFound;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.base.Translations;
import fr.tuilage.base.paper.PaperFile;
import fr.tuilage.base.paper.Papers;
import fr.tuilage.committee.CommitteePolicy;
import fr.tuilage.committee.CommitteeRole;
import fr.tuilage.committee.CommitteeRoles;
import fr.tuilage.committee.CoordinationLine;
import fr.tuilage.committee.CoordinationService;
import fr.tuilage.committee.SeatDetails;
import fr.tuilage.committee.SeatService;
import fr.tuilage.identity.CurrentPerson;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The year to hang on a wall or to keep in a pocket (CAL-7): tagged PDF in the reader's language. */
@Service
@Transactional(readOnly = true)
public class YearPaperService {

    private static final List<String> DENSITIES = List.of("airy", "plain", "dense", "tight", "snug", "tiny");

    private final YearPlanService years;
    private final CoordinationService coordinations;
    private final SeatService seats;
    private final CommitteePolicy policy;
    private final CurrentPerson currentPerson;
    private final Papers papers;
    private final Translations translations;

    YearPaperService(
            YearPlanService years,
            CoordinationService coordinations,
            SeatService seats,
            CommitteePolicy policy,
            CurrentPerson currentPerson,
            Papers papers,
            Translations translations) {
        this.years = years;
        this.coordinations = coordinations;
        this.seats = seats;
        this.policy = policy;
        this.currentPerson = currentPerson;
        this.papers = papers;
        this.translations = translations;
    }

    /**
     * The whole year on one page of A4: dates, place or host, turns, school holidays, whom to call. A draft is for whoever
     * plans, and says that it is one.
     *
     * @throws NotFound when the person may not know of the committee, or sees no such year
     */
    public PaperFile year(UUID committeeId, int year, Locale locale) {
        YearPlanDetails plan = plan(committeeId, year);
        YearOnPaper sheet = new YearOnPaper(new PaperWords(translations, locale), plan, coordination(plan));
        return file(sheet.title(), plan, papers.pdf("year", locale, sheet.model(), 1, DENSITIES));
    }

    /** Whether the person has a seat whose card they can take, or may hand out all of them. */
    public boolean mayTakeCards(UUID committeeId) {
        CommitteeRoles roles = policy.requireAny(committeeId, VIEW);
        return roles.has(CommitteeRole.MEMBER) || roles.has(CommitteeRole.COORDINATION);
    }

    /**
     * The dates of a seat with its own turns, on a third of A4: of the seats that the person holds, or of all of them, one a page, for
     * whoever plans the year and hands them out.
     *
     * @throws NotFound as {@link #year}
     * @throws RuleViolation when the person holds no seat of the committee
     */
    public PaperFile cards(UUID committeeId, int year, Locale locale) {
        YearPlanDetails plan = plan(committeeId, year);
        List<SeatDetails> mine = seats.seats(committeeId, plan.today()).stream()
                .filter(SeatDetails::counts)
                .filter(seat -> plan.mayPlan() || isHeld(seat))
                .toList();
        if (mine.isEmpty()) {
            throw new RuleViolation("refusal.calendar.no-card");
        }
        PaperWords words = new PaperWords(translations, locale);
        PocketCards cards = new PocketCards(words, plan, mine, coordination(plan));
        return file(cards.fileName(), plan, papers.pdf("year-cards", locale, cards.model(), mine.size(), DENSITIES));
    }

    private boolean isHeld(SeatDetails seat) {
        UUID me = currentPerson.id();
        return seat.holders().stream().anyMatch(holder -> holder.person().id().equals(me));
    }

    private YearPlanDetails plan(UUID committeeId, int year) {
        return years.plan(committeeId, year).orElseThrow(NotFound::new);
    }

    private List<CoordinationLine> coordination(YearPlanDetails plan) {
        return coordinations.history(plan.committeeId()).stream()
                .filter(line -> line.holdsOn(plan.today()))
                .toList();
    }

    private static PaperFile file(String title, YearPlanDetails plan, byte[] content) {
        return PaperFile.pdf(title + " " + plan.committeeName(), content);
    }
}
