package fr.tuilage.file;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether contents wait for a virus scanner before anybody gets them. */
@Component
class Quarantine {

    private final boolean scanned;

    Quarantine(@Value("${tuilage.file.scanner.host}") String scanner) {
        this.scanned = !scanner.isBlank();
    }

    /** Whether there is a scanner to ask. */
    boolean isScanned() {
        return scanned;
    }

    /** The state in which a content begins. */
    TextState first() {
        return scanned ? TextState.QUARANTINED : TextState.WAITING;
    }
}
