package fr.tuilage.identity;

import fr.tuilage.mail.OutboxAccess;
import org.springframework.stereotype.Component;

/** Tells the outbox who asks (ID-2). */
@Component
class OutboxPermission implements OutboxAccess {

    private final CurrentPerson current;

    OutboxPermission(CurrentPerson current) {
        this.current = current;
    }

    @Override
    public void requireAdministrator() {
        current.requireAdministrator();
    }

    @Override
    public boolean isAdministrator() {
        return current.isAdministrator();
    }

    @Override
    public void requireSignedIn() {
        current.id();
    }
}
