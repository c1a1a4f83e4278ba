package fr.tuilage.architecture;

import fr.tuilage.Application;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    @DisplayName("modules depend downwards only, by the door, and only on what they declare")
    void modulesKeepTheirDirection() {
        ApplicationModules.of(Application.class).verify();
    }
}
