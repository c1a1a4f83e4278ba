package fr.tuilage.consultation;

import fr.tuilage.calendar.YearPlanDetails;
import fr.tuilage.calendar.YearPlanDraft;
import fr.tuilage.calendar.YearPlanService;
import fr.tuilage.committee.SeatHalf;
import fr.tuilage.identity.SignedInPerson;
import fr.tuilage.support.World;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The year 2027 of a committee of the {@link World}, about which its members are asked until 7 December 2026. */
@TestComponent
class Consultations {

    static final LocalDate DEADLINE = World.TODAY.plusDays(14);

    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/lien/[\\w-]+)");

    private final World world;
    private final YearPlanService years;
    private final ConsultationService consultations;
    private final AnswerService answers;
    private final JdbcClient jdbc;

    Consultations(
            World world,
            YearPlanService years,
            ConsultationService consultations,
            AnswerService answers,
            JdbcClient jdbc) {
        this.world = world;
        this.years = years;
        this.consultations = consultations;
        this.answers = answers;
        this.jdbc = jdbc;
    }

    YearPlanDetails drawn(World.Committee committee) {
        return world.as(committee.coordination(), () -> years.draw(committee.id(), YearPlanDraft.suggestion(2027)));
    }

    YearPlanDetails open(World.Committee committee) {
        YearPlanDetails plan = drawn(committee);
        world.run(
                committee.coordination(),
                () -> consultations.open(new ConsultationDraft(plan.id(), plan.version(), DEADLINE)));
        world.written();
        return year(committee);
    }

    YearPlanDetails year(World.Committee committee) {
        world.written();
        return world.as(
                committee.coordination(), () -> years.plan(committee.id(), 2027).orElseThrow());
    }

    ConsultationDetails seenBy(SignedInPerson person, YearPlanDetails plan) {
        world.written();
        return world.as(
                person,
                () -> consultations.details(plan.committeeId(), plan.id()).orElseThrow());
    }

    /** Says the same of all dates for a half. */
    int say(SignedInPerson person, YearPlanDetails plan, UUID seat, SeatHalf half, Reply reply) {
        int gone = world.as(person, () -> answers.reply(plan.id(), replies(plan, seat, half, reply)));
        world.written();
        return gone;
    }

    static List<DateReply> replies(YearPlanDetails plan, UUID seat, SeatHalf half, Reply reply) {
        return plan.sessions().stream()
                .map(line -> line.session().startsAt())
                .map(at -> new DateReply(seat, half, at.toLocalDate(), at.toLocalTime(), reply))
                .toList();
    }

    List<String> mails(String kind) {
        world.written();
        return jdbc.sql("select body_text from outbox_mail where kind = ?")
                .param(kind)
                .query(String.class)
                .list();
    }

    List<UUID> recipients(String kind) {
        world.written();
        return jdbc.sql("select person_id from outbox_mail where kind = ?")
                .param(kind)
                .query(UUID.class)
                .list();
    }

    /** The path of the personal link in the mail of that kind to that person. */
    String link(String kind, SignedInPerson person) {
        world.written();
        Matcher found = LINK.matcher(jdbc.sql("select body_text from outbox_mail where kind = ? and person_id = ?")
                .param(kind)
                .param(person.id())
                .query(String.class)
                .list()
                .getLast());
        if (!found.find()) {
            throw new AssertionError("no personal link");
        }
        return found.group(1);
    }
}
