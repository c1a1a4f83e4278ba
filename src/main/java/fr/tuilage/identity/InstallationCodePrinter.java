package fr.tuilage.identity;

import java.io.PrintStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Prints the code for the first administrator when one is needed: on the console itself, not in the log, which others may
 * keep and read.
 */
@Component
class InstallationCodePrinter {

    private final InstallationService installation;
    private final String publicUrl;
    private final PrintStream console;

    InstallationCodePrinter(InstallationService installation, @Value("${tuilage.public-url}") String publicUrl) {
        this.installation = installation;
        this.publicUrl = publicUrl;
        this.console = System.out;
    }

    /** Last of all: demo data may bring an administrator. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void print() {
        if (installation.isOpen()) {
            console.printf(
                    "%n  Première administration / first administrator: %s/installation%n"
                            + "  Code (valable jusqu’au premier usage / valid until first use): %s%n%n",
                    publicUrl, installation.newCode());
        }
    }
}
