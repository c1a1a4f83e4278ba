package fr.tuilage.home.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tuilage.base.Ids;
import fr.tuilage.support.Routes;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AddressesTests {

    @Test
    @DisplayName("every address that the home pages lead to is a route")
    void routes() {
        UUID id = Ids.next();
        assertThat(List.of(
                        Addresses.overview(id),
                        Addresses.calendar(id),
                        Addresses.actions(id),
                        Addresses.seats(id),
                        Addresses.handover(id),
                        Addresses.coordinationHandover(id),
                        Addresses.meeting(id),
                        Addresses.minutes(id),
                        Addresses.newCommittee()))
                .allSatisfy(address -> assertThat(Routes.patterns())
                        .anyMatch(route -> route.matcher(address).matches()));
    }
}
