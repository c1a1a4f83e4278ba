package fr.tuilage.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tuilage.base.Conflict;
import fr.tuilage.base.Forbidden;
import fr.tuilage.base.NotFound;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.identity.PersonDraft;
import fr.tuilage.identity.PersonService;
import fr.tuilage.organisation.OrganisationDraft;
import fr.tuilage.organisation.OrganisationService;
import fr.tuilage.support.IntegrationTest;
import fr.tuilage.support.StatementCount;
import fr.tuilage.support.World;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class SeatServiceTests {

    private static final PersonDraft NEWCOMER =
            new PersonDraft("Terrain", "SPIP", "terrain.spip@tuilage.example", Locale.FRENCH);

    @Autowired
    private World world;

    @Autowired
    private SeatService seats;

    @Autowired
    private MandateService mandates;

    @Autowired
    private OrganisationService organisations;

    @Autowired
    private PersonService people;

    @Autowired
    private JdbcClient jdbc;

    private World.Scene scene;
    private UUID committee;

    @BeforeEach
    void world() {
        scene = world.scene();
        committee = scene.committee().id();
    }

    @Test
    @DisplayName("SEAT-1 a seat shows its pair, in order, with the organisation of each half")
    void pairs() {
        List<SeatDetails> found = world.as(scene.member(), () -> seats.seats(committee, World.TODAY));
        assertThat(found)
                .extracting(SeatDetails::name)
                .containsExactly(
                        "Consultation IAP", "Association Espoir", "Mission locale", "SPIP", "PJJ", "Animation");
        SeatDetails mission = found.get(2);
        assertThat(mission.manager().titulars())
                .singleElement()
                .satisfies(holder -> assertThat(holder.person().displayName()).isEqualTo("Responsable Mission locale"));
        assertThat(mission.manager().organisationName()).isEqualTo("Mission locale");
        assertThat(mission.since()).isEqualTo(World.OPENING);
        assertThat(world.as(scene.member(), () -> seats.seats(committee, World.OPENING.minusDays(1))))
                .as("before any seat opened")
                .isEmpty();
    }

    @Test
    @DisplayName("SEAT-3 the vacant half of the SPIP is vacant since the day after its last holder left")
    void vacantHalf() {
        SeatDetails spip = world.as(scene.member(), () -> seats.seats(committee, World.TODAY))
                .get(3);
        assertThat(spip.fieldWorker().vacantSince()).isEqualTo(World.LAST_DAY_OF_SPIP.plusDays(1));
        assertThat(spip.manager().vacant()).isFalse();
        SeatDetails before = world.as(scene.member(), () -> seats.seats(committee, World.LAST_DAY_OF_SPIP))
                .get(3);
        assertThat(before.fieldWorker().vacant()).isFalse();
    }

    @Test
    @DisplayName("SEAT-1 the halves may have titles of their own and belong to two organisations")
    void twoOrganisations() {
        UUID seat = world.as(scene.coordination(), () -> {
            UUID one = organisations.findOrCreate(new OrganisationDraft("Fédération de l’insertion", null, null));
            UUID other = organisations.findOrCreate(new OrganisationDraft("Fédération du soin", null, null));
            return seats.add(new SeatDraft(
                    committee,
                    SeatKind.ORGANISATION,
                    "Île-de-France",
                    null,
                    null,
                    "Référence insertion",
                    one,
                    "Référence soin",
                    other,
                    World.OPENING));
        });
        SeatDetails found = world.as(scene.member(), () -> seats.seats(committee, World.TODAY)).stream()
                .filter(candidate -> candidate.id().equals(seat))
                .findFirst()
                .orElseThrow();
        assertThat(found.halves())
                .extracting(HalfDetails::title)
                .containsExactly("Référence insertion", "Référence soin");
        assertThat(found.halves())
                .extracting(HalfDetails::organisationName)
                .containsExactly("Fédération de l’insertion", "Fédération du soin");
    }

    @Test
    @DisplayName("SEAT-5 both halves and the alternates are told; whoever left or is to come is not")
    void members() {
        UUID alternate = world.person("Suppléance", "SPIP").id();
        UUID later = world.person("Terrain", "SPIP").id();
        UUID spip = scene.committee().seat("SPIP").id();
        world.run(scene.coordination(), () -> {
            mandates.give(new MandateDraft(spip, SeatHalf.FIELD_WORKER, true, alternate, World.OPENING, null));
            mandates.give(new MandateDraft(spip, SeatHalf.FIELD_WORKER, false, later, World.TODAY.plusDays(1), null));
        });
        List<SeatMember> told = world.as(scene.coordination(), () -> seats.members(committee, World.TODAY));
        assertThat(told)
                .filteredOn(member -> member.seatId().equals(spip))
                .containsExactlyInAnyOrder(
                        new SeatMember(scene.committee().seat("SPIP").manager().id(), spip, SeatHalf.MANAGER, false),
                        new SeatMember(alternate, spip, SeatHalf.FIELD_WORKER, true));
        assertThat(told).hasSize(11);
    }

    @Test
    @DisplayName("SEAT-2 the history keeps every mandate, past and to come; nothing in the module deletes one")
    void history() {
        UUID spip = scene.committee().seat("SPIP").id();
        assertThat(world.as(scene.member(), () -> mandates.history(committee)))
                .filteredOn(mandate -> mandate.seatId().equals(spip) && mandate.half() == SeatHalf.FIELD_WORKER)
                .singleElement()
                .satisfies(mandate -> assertThat(mandate.holder().endsOn()).isEqualTo(World.LAST_DAY_OF_SPIP));
        assertThat(jdbc.sql("select cast(ends_on as char) from mandate where seat_id = ? and ends_on is not null")
                        .param(spip)
                        .query(String.class)
                        .single())
                .as("the day itself, whatever the machine’s time zone")
                .isEqualTo("2026-10-31");
        assertThat(Arrays.stream(SeatRepository.class.getMethods()).map(Method::getName))
                .noneMatch(name -> name.startsWith("delete") || name.startsWith("remove"));
    }

    @Test
    @DisplayName("SEAT-2 somebody known is told which half they hold now, and in whose place")
    void invitations() {
        UUID spip = scene.committee().seat("SPIP").id();
        World.Seat mission = scene.committee().seat("Mission locale");
        people.setPassword(mission.manager().id(), "une phrase de quelques mots");
        PersonDraft known = new PersonDraft(
                "Responsable", "Mission locale", mission.manager().email(), Locale.FRENCH);
        world.run(
                scene.coordination(),
                () -> mandates.inviteTo(new HalfInvitation(spip, SeatHalf.MANAGER, true, known, World.TODAY, null)));
        assertThat(mailsTo(known.email())).contains("seat-given");
        assertThat(jdbc.sql("select body_text from outbox_mail where kind = 'seat-given' and address = ?")
                        .param(known.email())
                        .query(String.class)
                        .single())
                .contains("SPIP", "Suppléance", "2026");
    }

    @Test
    @DisplayName("SEAT-2 a refused invitation says why and leaves neither mandate nor mail")
    void refusedInvitation() {
        World.Seat mission = scene.committee().seat("Mission locale");
        PersonDraft both = new PersonDraft(
                "Responsable", "Mission locale", mission.manager().email(), Locale.FRENCH);
        int before =
                jdbc.sql("select count(*) from mandate").query(Integer.class).single();
        assertThatThrownBy(() -> world.run(
                        scene.coordination(),
                        () -> mandates.inviteTo(new HalfInvitation(
                                mission.id(), SeatHalf.FIELD_WORKER, true, both, World.TODAY, null))))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("refusal.committee.both-halves");
        assertThat(jdbc.sql("select count(*) from mandate").query(Integer.class).single())
                .isEqualTo(before);
    }

    @Test
    @DisplayName(
            "SEAT-1 two people on the same seat’s names: the second is told, what they typed is not taken over silently")
    void versionConflict() {
        SeatDetails seat = world.as(scene.coordination(), () -> seats.seats(committee, World.TODAY))
                .getFirst();
        SeatNames mine = new SeatNames(seat.id(), seat.version(), "Consultation", null, null, null, null);
        world.run(scene.coordination(), () -> seats.name(mine));
        world.written();
        assertThatThrownBy(() -> world.run(
                        scene.administrator(),
                        () -> seats.name(
                                new SeatNames(seat.id(), seat.version(), "Autre nom", null, null, null, null))))
                .isInstanceOf(Conflict.class);
    }

    @Test
    @DisplayName(
            "SEAT-1 a name of 10,000 characters and a blank one are refused by name of the field; HTML is kept as text")
    void badNames() {
        assertThatThrownBy(() -> SeatDraft.of(committee, "x".repeat(10_000), null, null, committee, World.TODAY))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("refusal.too-long");
        assertThatThrownBy(() -> SeatDraft.of(committee, " \n ", null, null, committee, World.TODAY))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("refusal.missing");
        String html = "<script>alert(1)</script>";
        world.run(
                scene.coordination(),
                () -> seats.add(SeatDraft.of(
                        committee,
                        html,
                        null,
                        null,
                        scene.committee().seats().getFirst().organisationId(),
                        World.TODAY)));
        assertThat(world.as(scene.member(), () -> seats.seats(committee, World.TODAY))
                        .getLast()
                        .name())
                .isEqualTo(html);
    }

    @Test
    @DisplayName(
            "ID-3 members see the seats and change nothing; strangers and funders do not even see that there are any")
    void permissions() {
        UUID seat = scene.committee().seats().getFirst().id();
        SeatDraft draft = SeatDraft.of(
                committee,
                "Autre",
                null,
                null,
                scene.committee().seats().getFirst().organisationId(),
                World.TODAY);
        assertThatThrownBy(() -> world.run(scene.member(), () -> seats.add(draft)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> world.run(
                        scene.member(),
                        () -> mandates.inviteTo(
                                new HalfInvitation(seat, SeatHalf.MANAGER, false, NEWCOMER, World.TODAY, null))))
                .isInstanceOf(Forbidden.class);
        for (var person : Set.of(scene.stranger(), scene.funder(), scene.nobody())) {
            assertThatThrownBy(() -> world.run(person, () -> seats.seats(committee, World.TODAY)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> world.run(person, () -> seats.members(committee, World.TODAY)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> world.run(person, () -> mandates.history(committee)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> world.run(person, () -> seats.add(draft))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> world.run(
                            person,
                            () -> mandates.inviteTo(
                                    new HalfInvitation(seat, SeatHalf.MANAGER, false, NEWCOMER, World.TODAY, null))))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(world.as(scene.administrator(), () -> seats.seats(committee, World.TODAY)))
                .as("administrators manage seats")
                .hasSize(6);
    }

    @Test
    @DisplayName("SEAT-1 the seats take four statements, with six seats and with five hundred")
    void budget() {
        StatementCount few =
                StatementCount.of(() -> world.as(scene.member(), () -> seats.seats(committee, World.TODAY)));
        few.isAtMost(4);
        StatementCount.of(() -> world.as(scene.member(), () -> seats.members(committee, World.TODAY)))
                .isAtMost(2);
        World.Committee large = world.committee(
                scene.administrator(),
                "Grand comité",
                "Partout",
                IntStream.range(0, 500)
                        .mapToObj(number -> "Structure " + number)
                        .toArray(String[]::new));
        assertThat(world.as(large.coordination(), () -> seats.seats(large.id(), World.TODAY)))
                .hasSize(500);
        StatementCount.of(() -> world.as(large.coordination(), () -> seats.seats(large.id(), World.TODAY)))
                .isAsManyAs(few);
    }

    private List<String> mailsTo(String address) {
        world.written();
        return jdbc.sql("select kind from outbox_mail where address = ?")
                .param(address)
                .query(String.class)
                .list();
    }
}
