package fr.tuilage.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tuilage.base.RuleViolation;
import fr.tuilage.support.Contest;
import fr.tuilage.support.IntegrationTest;
import fr.tuilage.support.World;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class IdentityContestTests {

    private static final String PASSWORD = "une phrase de quelques mots";

    @Autowired
    private World world;

    @Autowired
    private Contest contest;

    @Autowired
    private InstallationService installation;

    @Autowired
    private PersonAdministration administration;

    @Autowired
    private PersonRepository people;

    private record Two(SignedInPerson one, SignedInPerson other) {}

    @Test
    @DisplayName("ID-2 two administrators who withdraw each other at once leave one")
    void lastAdministrator() {
        contest.on(() -> new Two(world.administrator(), world.administrator()), two -> {
            List<Optional<Throwable>> refusals =
                    contest.overtaken(() -> withdraw(two.one(), two.other()), () -> withdraw(two.other(), two.one()));
            assertThat(refusals.getFirst()).isEmpty();
            assertThat(refusals.getLast())
                    .get()
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            refusal -> assertThat(refusal).hasMessage("refusal.identity.last-administrator"));
            assertThat(administrators()).containsExactly(two.one().id());
        });
    }

    @Test
    @DisplayName("ID-1 one code of the console, used by two at once, makes one administrator")
    void installationCode() {
        contest.on(installation::newCode, code -> {
            List<Optional<Throwable>> refusals = contest.overtaken(
                    () -> install(code, "premiere@tuilage.example", "192.0.2.1"),
                    () -> install(code, "seconde@tuilage.example", "192.0.2.2"));
            assertThat(refusals.getFirst()).isEmpty();
            assertThat(refusals.getLast())
                    .get()
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            refusal -> assertThat(refusal).hasMessage("refusal.identity.installation-code"));
            assertThat(administrators()).hasSize(1);
        });
    }

    private void withdraw(SignedInPerson by, SignedInPerson from) {
        int version = people.findById(from.id()).orElseThrow().version();
        world.run(by, () -> administration.withdrawAdministration(from.id(), version));
    }

    private void install(String code, String email, String address) {
        installation.install(
                code, new PersonDraft("Administration", "Tuilage", email, Locale.FRENCH), PASSWORD, address);
    }

    private List<UUID> administrators() {
        return contest.committed(
                () -> people.lockAdministrators().stream().map(Person::id).toList());
    }
}
