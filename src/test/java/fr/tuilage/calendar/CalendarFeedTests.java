package fr.tuilage.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.tuilage.base.Conflict;
import fr.tuilage.base.Forbidden;
import fr.tuilage.base.NotFound;
import fr.tuilage.base.Translations;
import fr.tuilage.committee.MandateDraft;
import fr.tuilage.committee.MandateService;
import fr.tuilage.committee.SeatHalf;
import fr.tuilage.committee.SeatNames;
import fr.tuilage.committee.SeatService;
import fr.tuilage.identity.PersonAdministration;
import fr.tuilage.identity.PreferenceService;
import fr.tuilage.identity.SignedInPerson;
import fr.tuilage.meeting.MeetingGuestService;
import fr.tuilage.rota.DutyKind;
import fr.tuilage.support.FixedClock;
import fr.tuilage.support.IntegrationTest;
import fr.tuilage.support.Meetings;
import fr.tuilage.support.StatementCount;
import fr.tuilage.support.World;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@IntegrationTest
class CalendarFeedTests {

    @Autowired
    private World world;

    @Autowired
    private Meetings made;

    @Autowired
    private MyCalendarService mine;

    @Autowired
    private CommitteeCalendarService ours;

    @Autowired
    private CalendarFeeds feeds;

    @Autowired
    private SessionPlaces places;

    @Autowired
    private SessionService sessions;

    @Autowired
    private YearPlanService plans;

    @Autowired
    private SessionInvitations invitations;

    @Autowired
    private Translations translations;

    @Autowired
    private SeatService seats;

    @Autowired
    private MandateService mandates;

    @Autowired
    private MeetingGuestService guests;

    @Autowired
    private PreferenceService preferences;

    @Autowired
    private PersonAdministration administration;

    @Autowired
    private FixedClock.MovableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private WebApplicationContext application;

    private MockMvc http;
    private World.Scene scene;
    private List<UUID> year;

    @BeforeEach
    void published() {
        // Of this application, if another one has been started since.
        SecurityContextHolder.setContextHolderStrategy(application.getBean(SecurityContextHolderStrategy.class));
        http = MockMvcBuilders.webAppContextSetup(application)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        scene = world.scene();
        year = made.year(scene.committee());
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    @DisplayName(
            "CAL-6 the address is read without signing in, as a valid calendar with the sessions of one's committees;"
                    + " a cancelled one is there as cancelled")
    void isRead() throws Exception {
        cancel(year.getLast());
        IssuedAddress address = address(scene.member());
        MvcResult result = perform(get(path(address)));
        MockHttpServletResponse answer = result.getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualToIgnoringCase("text/calendar;charset=utf-8");
        assertThat(answer.getHeader("Cache-Control")).contains("private").contains("max-age=60");
        assertThat(answer.getHeader("ETag")).matches("\"[\\w-]{43}\"");
        assertThat(answer.getHeader("Last-Modified")).isEqualTo("Mon, 23 Nov 2026 09:00:00 GMT");
        assertThat(answer.getCookies()).isEmpty();
        assertThat(answer.getHeader("Set-Cookie")).isNull();
        assertThat(result.getRequest().getSession(false)).isNull();
        Calendar calendar = valid(answer);
        assertThat(uids(calendar)).isEqualTo(uids(year));
        assertThat(answer.getContentAsString())
                .contains("METHOD:PUBLISH", "REFRESH-INTERVAL;VALUE=DURATION:PT6H", "X-PUBLISHED-TTL:PT6H")
                .contains("X-WR-CALNAME:Mes réunions (Tuilage)", "BEGIN:VTIMEZONE", "LAST-MODIFIED:20261123T090000Z")
                .doesNotContain("ATTENDEE", "La salle est fermée");
        assertThat(answer.getContentAsString().lines().filter("STATUS:CANCELLED"::equals))
                .hasSize(1);
    }

    private @Nullable String host(SessionDetails session) {
        return scene.committee().seats().stream()
                .filter(seat -> seat.id().equals(session.hostSeatId()))
                .map(World.Seat::name)
                .findFirst()
                .orElse(null);
    }

    @Test
    @DisplayName("CAL-6 an event is the same as in the mail: UID, SEQUENCE, summary, times, place")
    void sameAsMailed() throws Exception {
        UUID moved = year.getFirst();
        move(moved);
        SessionDetails session = world.as(scene.coordination(), () -> sessions.session(moved));
        String mailed = invitations
                .publish(
                        List.of(session),
                        planned -> new EventText(
                                translations.text(
                                        Locale.FRENCH, "calendar.event.summary", "Soin et insertion, Créteil"),
                                "",
                                places.of(planned, host(planned), Locale.FRENCH)))
                .ics();
        String read = read(address(scene.member())).replace("\r\n ", "");
        assertThat(session.sequence()).isEqualTo(1);
        String event = Stream.of(read.split("BEGIN:VEVENT"))
                .filter(part -> part.contains(session.uid()))
                .findFirst()
                .orElseThrow();
        assertThat(mailed.replace("\r\n ", "")
                        .split("BEGIN:VEVENT")[1]
                        .split("END:VEVENT")[0]
                        .lines()
                        .filter(line -> !line.isBlank()))
                .allSatisfy(line -> assertThat(event).contains(line));
    }

    @Test
    @DisplayName("CAL-6 ROTA-2 one's own turns and the host are told in one's own language, and nobody else's")
    void turns() throws Exception {
        SessionYear next = world.as(
                scene.coordination(),
                () -> sessions.yearOfNext(scene.committee().id(), World.TODAY));
        UUID seat = next.duties().stream()
                .filter(duty -> duty.kind() == DutyKind.MINUTE_TAKER)
                .findFirst()
                .orElseThrow()
                .seatId();
        SignedInPerson taker = made.holder(scene.committee(), seat);
        long turns = next.duties().stream()
                .filter(duty -> duty.seatId().equals(seat) && duty.kind() == DutyKind.MINUTE_TAKER)
                .count();
        IssuedAddress address = address(taker);
        String french = read(address);
        assertThat(french.split("Vous prenez les notes", -1)).hasSize((int) turns + 1);
        assertThat(french).contains("LOCATION:chez ");
        world.run(taker, () -> preferences.changeLocale(Locale.ENGLISH));
        assertThat(read(address))
                .contains("You take the minutes", "My meetings")
                .doesNotContain("Vous");
        assertThat(read(address(scene.thirdParty()))).contains("UID:").doesNotContain("Vous");
        clock.advance(Duration.ofDays(500));
        assertThat(read(address)).contains("UID:").doesNotContain("You take");
    }

    @Test
    @DisplayName("CAL-6 ID-3 nothing of another committee is ever there, not for a funder or an administrator either")
    void ownOnly() throws Exception {
        List<UUID> others = made.year(scene.other());
        assertThat(uids(valid(scene.member()))).isEqualTo(uids(year));
        assertThat(uids(valid(scene.stranger()))).isEqualTo(uids(others));
        assertThat(uids(valid(scene.thirdParty()))).isEqualTo(uids(year));
        for (SignedInPerson without : List.of(scene.funder(), scene.administrator(), scene.nobody())) {
            assertThat(uids(valid(without))).isEmpty();
        }
    }

    @Test
    @DisplayName("CAL-6 ID-2 a guest has the one meeting of the invitation, until it is withdrawn")
    void guest() throws Exception {
        UUID meeting = year.get(2);
        IssuedAddress address = address(scene.nobody());
        UUID invitation = made.invite(scene.committee(), meeting, scene.nobody(), "éducatrice");
        assertThat(uids(valid(perform(get(path(address))).getResponse()))).isEqualTo(uids(List.of(meeting)));
        world.run(scene.coordination(), () -> guests.withdraw(meeting, invitation, 0));
        world.written();
        assertThat(uids(valid(perform(get(path(address))).getResponse()))).isEmpty();
    }

    @Test
    @DisplayName("CAL-6 ID-3 with the mandate the meetings are gone from the next reading")
    void rightEnds() throws Exception {
        SignedInPerson member = scene.member();
        IssuedAddress address = address(member);
        String tag = tag(address);
        leave(member);
        MockHttpServletResponse answer =
                perform(get(path(address)).header("If-None-Match", tag)).getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(uids(valid(answer))).isEmpty();
    }

    @Test
    @DisplayName("CAL-6 what has not changed is answered 304, by tag or by date, without reading the feed")
    void notModified() throws Exception {
        IssuedAddress address = address(scene.member());
        MockHttpServletResponse first = perform(get(path(address))).getResponse();
        clock.advance(Duration.ofMinutes(20));
        assertThat(tag(address)).isEqualTo(first.getHeader("ETag"));
        StatementCount whole = StatementCount.of(() -> status(get(path(address)), 200));
        StatementCount byTag =
                StatementCount.of(() -> status(get(path(address)).header("If-None-Match", said(first, "ETag")), 304));
        StatementCount byDate = StatementCount.of(() ->
                status(get(path(address)).header("If-Modified-Since", said(first, "Last-Modified")), 304));
        assertThat(byTag.count()).isEqualTo(whole.count() - 2).isEqualTo(byDate.count());
        byTag.isAtMost(4);
        assertThat(byTag.statements()).noneMatch(statement -> statement.contains("move_reason"));
    }

    @Test
    @DisplayName("CAL-6 a session, a duty, a name, a language, a right, an invitation: each makes it another version")
    void modified() throws Exception {
        SignedInPerson member = scene.member();
        IssuedAddress address = address(member);
        World.Seat host = scene.committee().seat("PJJ");
        List<Runnable> changes = List.of(
                () -> move(year.getFirst()),
                () -> cancel(year.getLast()),
                () -> jdbc.update(
                        "update duty set seat_id = ?, version = version + 1 where occasion_id = ?"
                                + " and kind = 'FACILITATOR'",
                        host.id(),
                        year.get(1)),
                () -> world.run(
                        scene.coordination(),
                        () -> seats.name(new SeatNames(host.id(), 0, "Protection judiciaire", null, null, null, null))),
                () -> world.run(member, () -> preferences.changeLocale(Locale.ENGLISH)),
                () -> jdbc.update(
                        "update committee set name = 'Autre nom' where id = ?",
                        scene.committee().id()),
                () -> made.year(scene.committee(), 2028),
                () -> made.invite(scene.other(), made.year(scene.other()).getFirst(), member, "témoin"),
                () -> clock.advance(Duration.ofDays(200)),
                () -> leave(member));
        for (Runnable change : changes) {
            String before = tag(address);
            assertThat(tag(address)).isEqualTo(before);
            clock.advance(Duration.ofSeconds(1));
            change.run();
            world.written();
            assertThat(tag(address))
                    .as("after change %d", changes.indexOf(change))
                    .isNotEqualTo(before);
        }
    }

    @Test
    @DisplayName("CAL-6 renewed, removed, unknown, malformed, of a closed account: one and the same 404")
    void gone() throws Exception {
        SignedInPerson member = scene.member();
        IssuedAddress old = address(member);
        status(get(path(old)), 200);
        IssuedAddress renewed = world.as(member, () -> mine.renew(0));
        assertNothing(path(old));
        status(get(path(renewed)), 200);
        world.run(member, () -> mine.remove(version(member)));
        assertNothing(path(renewed));
        IssuedAddress again = address(member);
        status(get(path(again)), 200);
        world.run(scene.administrator(), () -> administration.disable(member.id(), 0));
        world.written();
        assertNothing(path(again));
    }

    @ParameterizedTest
    @DisplayName("CAL-6 whatever is no secret gets the same 404")
    @ValueSource(
            strings = {"x.ics", ".ics", "calendrier", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ics", "é'--.ics"})
    void malformed(String name) throws Exception {
        assertNothing("/calendriers/" + name);
    }

    @Test
    @DisplayName("CAL-6 the address without its ending, or read in any other way than by reading, is nothing")
    void nothingElse() throws Exception {
        String path = path(address(scene.member()));
        assertNothing(path.replace(".ics", ""));
        assertThat(perform(post(path)).getResponse().getStatus()).isEqualTo(403);
        MockHttpServletResponse head = perform(head(path)).getResponse();
        assertThat(head.getStatus()).isEqualTo(200);
        assertThat(head.getHeader("ETag")).isNotNull();
    }

    @Test
    @DisplayName("CAL-6 LOG-1 the secret is stored nowhere: neither beside its hash nor in the trace")
    void secret() {
        IssuedAddress address = address(scene.member());
        String secret = path(address).replaceAll(".*/|\\.ics$", "");
        assertThat(secret).hasSize(43);
        assertThat(address.toString()).doesNotContain(secret);
        world.written();
        assertThat(jdbc.queryForList("select * from calendar_address").toString())
                .doesNotContain(secret);
        assertThat(jdbc.queryForList("select * from trace_entry where action like '%calendar-address'"))
                .hasSize(1)
                .noneMatch(entry -> entry.toString().contains(secret));
    }

    @Test
    @DisplayName("CAL-6 since when there is an address and when a program last asked is known, not the address")
    void known() throws Exception {
        SignedInPerson member = scene.member();
        assertThat(world.as(member, mine::address)).isEmpty();
        IssuedAddress address = address(member);
        assertThat(world.as(member, mine::address)).contains(new CalendarAddressDetails(0, World.TODAY, null));
        clock.advance(Duration.ofDays(2));
        status(get(path(address)), 200);
        world.written();
        assertThat(world.as(member, mine::address))
                .contains(new CalendarAddressDetails(0, World.TODAY, World.TODAY.plusDays(2)));
    }

    @Test
    @DisplayName("CAL-6 two tabs: the second is told what the first did, and its address lives")
    void twoTabs() throws Exception {
        SignedInPerson member = scene.member();
        address(member);
        assertThatThrownBy(() -> address(member)).isInstanceOf(Conflict.class);
        IssuedAddress renewed = world.as(member, () -> mine.renew(0));
        assertThatThrownBy(() -> world.as(member, () -> mine.renew(0))).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> world.run(member, () -> mine.remove(0))).isInstanceOf(Conflict.class);
        status(get(path(renewed)), 200);
    }

    @Test
    @DisplayName(
            "CAL-6 the committee's address is the coordination's to give, and tells its sessions and nobody's turns")
    void committee() throws Exception {
        UUID id = scene.committee().id();
        made.year(scene.other());
        IssuedAddress address = world.as(scene.coordination(), () -> ours.make(id));
        MockHttpServletResponse answer = perform(get(path(address))).getResponse();
        assertThat(uids(valid(answer))).isEqualTo(uids(year));
        assertThat(answer.getContentAsString())
                .contains("X-WR-CALNAME:Soin et insertion\\, Créteil (Tuilage)")
                .contains("LOCATION:chez ")
                .doesNotContain("DESCRIPTION");
        for (SignedInPerson other : List.of(scene.member(), scene.thirdParty(), scene.administrator())) {
            assertThatThrownBy(() -> world.as(other, () -> ours.renew(id, 0))).isInstanceOf(Forbidden.class);
        }
        assertThatThrownBy(() -> world.as(scene.stranger(), () -> ours.address(id)))
                .isInstanceOf(NotFound.class);
        world.run(scene.coordination(), () -> ours.remove(id, 0));
        assertNothing(path(address));
    }

    @Test
    @DisplayName("CAL-6 as many statements with one year as with several years of several committees")
    void statements() {
        IssuedAddress address = address(scene.member());
        status(get(path(address)), 200);
        StatementCount few = StatementCount.of(() -> feed(address));
        few.isAtMost(6);
        made.year(scene.committee(), 2028);
        made.year(scene.committee(), 2029);
        World.Committee third = world.committee(scene.administrator(), "Troisième", "Créteil", "Une", "Deux");
        made.year(third);
        world.as(
                scene.administrator(),
                () -> mandates.give(new MandateDraft(
                        third.seats().getLast().id(),
                        SeatHalf.MANAGER,
                        true,
                        scene.member().id(),
                        World.TODAY,
                        null)));
        world.written();
        feed(address);
        StatementCount.of(() -> feed(address)).isAsManyAs(few);
    }

    @Test
    @DisplayName("CAL-6 what is over for more than two years is not told any more")
    void longPast() throws Exception {
        IssuedAddress address = address(scene.member());
        assertThat(read(address)).contains("UID:" + year.getFirst());
        jdbc.update("update planned_session set held_on = held_on - interval 3 year where id = ?", year.getFirst());
        assertThat(read(address))
                .contains("UID:" + year.get(1))
                .doesNotContain(year.getFirst().toString());
    }

    private void feed(IssuedAddress address) {
        Optional<FeedState> state = feeds.open(path(address).replaceAll(".*/|\\.ics$", ""));
        assertThat(feeds.text(state.orElseThrow())).contains("BEGIN:VEVENT");
    }

    private IssuedAddress address(SignedInPerson person) {
        return world.as(person, mine::make);
    }

    private int version(SignedInPerson person) {
        return world.as(person, mine::address).orElseThrow().version();
    }

    private void move(UUID id) {
        SessionDetails session = world.as(scene.coordination(), () -> sessions.session(id));
        LocalDate on = session.on().plusDays(1);
        world.as(
                scene.coordination(),
                () -> plans.move(new SessionMove(
                        id, session.version(), on, session.startsAt().toLocalTime(), "Salle prise")));
        world.written();
    }

    private void cancel(UUID id) {
        world.run(
                scene.coordination(), () -> made.cancel(id, sessions.session(id).version()));
        world.written();
    }

    private void leave(SignedInPerson member) {
        world.as(scene.administrator(), () -> mandates.history(scene.committee().id())).stream()
                .map(mandate -> mandate.holder())
                .filter(holder -> holder.person().id().equals(member.id()))
                .forEach(holder -> world.run(
                        scene.administrator(),
                        () -> mandates.end(holder.mandateId(), holder.version(), World.TODAY.minusDays(1))));
        world.written();
    }

    private Calendar valid(SignedInPerson person) throws Exception {
        return valid(perform(get(path(address(person)))).getResponse());
    }

    private static Calendar valid(MockHttpServletResponse answer) throws Exception {
        String text = answer.getContentAsString();
        assertThat(text.lines().mapToInt(line -> line.getBytes(StandardCharsets.UTF_8).length))
                .allMatch(octets -> octets <= 75);
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate().getEntries()).isEmpty();
        calendar.<VEvent>getComponents("VEVENT")
                .forEach(event -> assertThat(
                                event.validate(ImmutableMethod.PUBLISH).getEntries())
                        .isEmpty());
        return calendar;
    }

    private static Set<String> uids(Calendar calendar) {
        return calendar.<VEvent>getComponents("VEVENT").stream()
                .map(event -> event.getUid().orElseThrow().getValue())
                .collect(Collectors.toSet());
    }

    private static Set<String> uids(List<UUID> sessions) {
        return sessions.stream().map(id -> id + "@tuilage").collect(Collectors.toSet());
    }

    private String read(IssuedAddress address) throws Exception {
        return perform(get(path(address))).getResponse().getContentAsString();
    }

    private String tag(IssuedAddress address) throws Exception {
        return said(perform(get(path(address))).getResponse(), "ETag");
    }

    private static String said(MockHttpServletResponse answer, String header) {
        return Objects.requireNonNull(answer.getHeader(header), header);
    }

    private static String path(IssuedAddress address) {
        return address.https().replaceFirst("^https?://[^/]+", "");
    }

    /** No body, no type, no tag, and the same headers whatever was asked for. */
    private void assertNothing(String path) throws Exception {
        MockHttpServletResponse answer = perform(get(path)).getResponse();
        MockHttpServletResponse unknown =
                perform(get("/calendriers/inconnu.ics")).getResponse();
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentAsByteArray()).isEmpty();
        assertThat(answer.getHeaderNames()).containsExactlyElementsOf(unknown.getHeaderNames());
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    private void status(MockHttpServletRequestBuilder request, int expected) {
        assertThat(perform(request).getResponse().getStatus()).isEqualTo(expected);
    }

    private MvcResult perform(MockHttpServletRequestBuilder request) {
        world.written();
        try {
            return http.perform(request).andReturn();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
