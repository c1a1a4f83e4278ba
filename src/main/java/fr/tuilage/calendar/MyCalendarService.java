package fr.tuilage.calendar;

import fr.tuilage.base.Conflict;
import fr.tuilage.base.Forbidden;
import fr.tuilage.committee.CommitteeLine;
import fr.tuilage.committee.CommitteeService;
import fr.tuilage.identity.CurrentPerson;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secret address of one's own calendar (CAL-6). */
@Service
@Transactional
public class MyCalendarService {

    private final CalendarAddressRepository addresses;
    private final CalendarAddresses acts;
    private final CommitteeService committees;
    private final CurrentPerson current;

    MyCalendarService(
            CalendarAddressRepository addresses,
            CalendarAddresses acts,
            CommitteeService committees,
            CurrentPerson current) {
        this.addresses = addresses;
        this.acts = acts;
        this.committees = committees;
        this.current = current;
    }

    /**
     * What is known of it; days are those of one's first committee.
     *
     * @throws Forbidden when nobody is signed in
     */
    @Transactional(readOnly = true)
    public Optional<CalendarAddressDetails> address() {
        ZoneId zone = committees.mine().stream()
                .map(CommitteeLine::timeZone)
                .findFirst()
                .orElse(FeedScopes.WHERE_NOBODY_SAID);
        return mine().map(address -> address.details(zone));
    }

    /**
     * Makes the address; it is told this once.
     *
     * @throws Conflict when there is one already
     */
    public IssuedAddress make() {
        UUID me = current.id();
        return acts.make(mine(), null, (secret, now) -> CalendarAddress.ofPerson(me, secret, now));
    }

    /**
     * A new address for the one that was seen, which opens nothing from here on.
     *
     * @throws Conflict when it was renewed or removed in between
     */
    public IssuedAddress renew(int version) {
        return acts.renew(mine(), null, version);
    }

    /**
     * No address any more.
     *
     * @throws Conflict when it was renewed or removed in between
     */
    public void remove(int version) {
        acts.remove(mine(), null, version);
    }

    private Optional<CalendarAddress> mine() {
        return addresses.findByPersonId(current.id());
    }
}
