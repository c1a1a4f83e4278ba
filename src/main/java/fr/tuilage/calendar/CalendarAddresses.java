package fr.tuilage.calendar;

import fr.tuilage.audit.Trace;
import fr.tuilage.base.Conflict;
import fr.tuilage.identity.SecretToken;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Makes, renews and removes a secret address for the services that have asked who may; the trace has no secret. */
@Component
class CalendarAddresses {

    private final CalendarAddressRepository addresses;
    private final Trace trace;
    private final Clock clock;
    private final String publicUrl;

    CalendarAddresses(
            CalendarAddressRepository addresses,
            Trace trace,
            Clock clock,
            @Value("${tuilage.public-url}") String publicUrl) {
        this.addresses = addresses;
        this.trace = trace;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    /** @throws Conflict when there is one already, made in another tab or by somebody else */
    IssuedAddress make(
            Optional<CalendarAddress> known,
            @Nullable UUID committeeId,
            BiFunction<String, Instant, CalendarAddress> made) {
        if (known.isPresent()) {
            throw new Conflict("refusal.calendar.address-exists");
        }
        String secret = SecretToken.next();
        try {
            CalendarAddress address = addresses.saveAndFlush(made.apply(secret, clock.instant()));
            trace.record("make-calendar-address", "calendar-address", address.id(), committeeId);
        } catch (DataIntegrityViolationException meanwhile) {
            throw new Conflict("refusal.calendar.address-exists");
        }
        return issued(secret);
    }

    /** @throws Conflict when it was renewed or removed since it was seen */
    IssuedAddress renew(Optional<CalendarAddress> known, @Nullable UUID committeeId, int version) {
        CalendarAddress address = asSeen(known, version);
        String secret = SecretToken.next();
        address.renew(secret, clock.instant());
        addresses.flush();
        trace.record("renew-calendar-address", "calendar-address", address.id(), committeeId);
        return issued(secret);
    }

    /** @throws Conflict when it was renewed or removed since it was seen */
    void remove(Optional<CalendarAddress> known, @Nullable UUID committeeId, int version) {
        CalendarAddress address = asSeen(known, version);
        addresses.delete(address);
        addresses.flush();
        trace.record("remove-calendar-address", "calendar-address", address.id(), committeeId);
    }

    private static CalendarAddress asSeen(Optional<CalendarAddress> known, int version) {
        CalendarAddress address = known.orElseThrow(() -> new Conflict("refusal.calendar.address-changed"));
        if (address.version() != version) {
            throw new Conflict("refusal.calendar.address-changed");
        }
        return address;
    }

    private IssuedAddress issued(String secret) {
        return new IssuedAddress(publicUrl + CalendarFeedEndpoint.FOLDER + secret + CalendarFeedEndpoint.ENDING);
    }
}
