package fr.tuilage.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tuilage.base.Conflict;
import fr.tuilage.identity.SignedInPerson;
import fr.tuilage.mail.CalendarPart;
import fr.tuilage.support.FixedClock;
import fr.tuilage.support.IntegrationTest;
import fr.tuilage.support.World;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The clock stands at ten in the morning of a Monday in Paris. */
@IntegrationTest
class DigestTests {

    private static final Instant TOMORROW_AT_SEVEN = Instant.parse("2026-11-24T06:00:00Z");
    private static final QuietHours NEVER = new QuietHours(World.PARIS, null, null, false);

    @Autowired
    private World world;

    @Autowired
    private NotificationService notifications;

    @Autowired
    private MailPreferenceService preferences;

    @Autowired
    private Digests digests;

    @Autowired
    private FixedClock.MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private SignedInPerson reader;

    @BeforeEach
    void before() {
        reader = world.person("Terrain", "Mission locale");
        world.written();
        jdbc.sql("delete from outbox_mail").update();
    }

    @AfterEach
    void after() {
        clock.reset();
    }

    private void choose(boolean daily, QuietHours quiet) {
        world.run(
                reader,
                () -> preferences.change(
                        new MailPreferenceDraft(preferences.mine().version(), daily, quiet)));
        world.written();
    }

    private void tell(String committee, boolean urgent, @Nullable CalendarPart event) {
        world.run(
                reader,
                () -> notifications.send(new Notice(
                                "seat-vacant",
                                List.of(reader.id()),
                                "seat-vacant",
                                person -> Map.of(
                                        "committee",
                                        committee,
                                        "halves",
                                        List.of(Map.of("seat", "SPIP", "half", "terrain", "since", "5 janvier")),
                                        "link",
                                        "https://x.example"),
                                event == null ? null : person -> event)
                        .urgentIf(urgent)));
        world.written();
    }

    private List<Map<String, Object>> mails() {
        world.written();
        return jdbc.sql("select kind, subject, body_text, body_html, calendar_method, next_attempt_at from outbox_mail"
                        + " where person_id = ? order by enqueued_at, id")
                .param(reader.id())
                .query()
                .listOfRows();
    }

    private static Timestamp at(Instant instant) {
        return Timestamp.from(instant);
    }

    @Test
    @DisplayName("SEAT-5 whoever chose nothing gets each mail at once, which says why and where to change it")
    void atOnce() {
        tell("Soin", false, null);
        assertThat(mails()).singleElement().satisfies(mail -> {
            assertThat(mail).containsEntry("kind", "seat-vacant").containsEntry("next_attempt_at", at(clock.instant()));
            assertThat((String) mail.get("body_text")).contains("parce que vous coordonnez ce comité", "/mon-compte");
            assertThat((String) mail.get("body_html")).contains("/mon-compte\"");
        });
    }

    @Test
    @DisplayName("SEAT-5 one mail a day tells all that waited, once, at 7")
    void oneADay() {
        choose(true, NEVER);
        tell("Soin & insertion", false, null);
        tell("Parcours", false, null);
        digests.writeDue();
        assertThat(mails()).as("not before").isEmpty();

        clock.advance(Duration.between(clock.instant(), TOMORROW_AT_SEVEN));
        digests.writeDue();
        digests.writeDue();
        assertThat(mails()).singleElement().satisfies(mail -> {
            assertThat(mail).containsEntry("kind", "digest").containsEntry("subject", "Tuilage : 2 nouvelles");
            assertThat((String) mail.get("body_text"))
                    .containsOnlyOnce("Bonjour ")
                    .contains("Soin & insertion", "Parcours", "groupées", "/mon-compte");
            assertThat((String) mail.get("body_html"))
                    .containsOnlyOnce("Bonjour ")
                    .contains("<h2", "Soin &amp; insertion")
                    .doesNotContain("&lt;p");
        });
        assertThat(jdbc.sql("select count(*) from held_notice")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("SEAT-5 what is urgent never waits for the mail of the day; an event keeps a mail of its own")
    void urgent() {
        choose(true, NEVER);
        tell("Annulée", true, new CalendarPart("CANCEL", "BEGIN:VCALENDAR"));
        assertThat(mails())
                .singleElement()
                .satisfies(mail -> assertThat(mail).containsEntry("next_attempt_at", at(clock.instant())));
        tell("Déplacée en juin", false, new CalendarPart("REQUEST", "BEGIN:VCALENDAR"));
        assertThat(mails())
                .filteredOn(mail -> "REQUEST".equals(mail.get("calendar_method")))
                .singleElement()
                .satisfies(mail -> assertThat(mail)
                        .containsEntry("kind", "seat-vacant")
                        .containsEntry("next_attempt_at", at(TOMORROW_AT_SEVEN)));
    }

    @Test
    @DisplayName("SEAT-5 in quiet hours everything waits for their end; one thing that waited keeps its subject")
    void quiet() {
        choose(false, new QuietHours(World.PARIS, LocalTime.of(9, 0), LocalTime.of(18, 0), false));
        tell("Annulée", true, new CalendarPart("CANCEL", "BEGIN:VCALENDAR"));
        Instant evening = Instant.parse("2026-11-23T17:00:00Z");
        assertThat(mails())
                .singleElement()
                .satisfies(mail -> assertThat(mail).containsEntry("next_attempt_at", at(evening)));
        tell("Soin", false, null);
        clock.advance(Duration.between(clock.instant(), evening));
        digests.writeDue();
        assertThat(mails())
                .filteredOn(mail -> "digest".equals(mail.get("kind")))
                .singleElement()
                .satisfies(mail -> assertThat((String) mail.get("subject")).contains("Soin"));
    }

    @Test
    @DisplayName("SEAT-5 what waits follows a new choice; a disabled account gets nothing of it")
    void changes() {
        choose(true, NEVER);
        tell("Soin", false, null);
        choose(false, NEVER);
        digests.writeDue();
        assertThat(mails()).hasSize(1);

        choose(true, NEVER);
        tell("Soin", false, null);
        jdbc.sql("update person set disabled_at = created_at where id = ?")
                .param(reader.id())
                .update();
        clock.advance(Duration.ofDays(1));
        digests.writeDue();
        assertThat(mails()).hasSize(1);
        assertThat(jdbc.sql("select count(*) from held_notice")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("a choice that was changed in another window is not overwritten")
    void conflict() {
        choose(true, NEVER);
        choose(false, NEVER);
        assertThatThrownBy(() -> world.run(reader, () -> preferences.change(new MailPreferenceDraft(0, true, NEVER))))
                .isInstanceOf(Conflict.class);
    }
}
