package fr.tuilage.calendar;

import static fr.tuilage.committee.CommitteePermission.PLAN_YEAR;

import fr.tuilage.base.Conflict;
import fr.tuilage.base.Forbidden;
import fr.tuilage.base.NotFound;
import fr.tuilage.committee.CommitteeLine;
import fr.tuilage.committee.CommitteePolicy;
import fr.tuilage.committee.CommitteeService;
import fr.tuilage.identity.CurrentPerson;
import fr.tuilage.identity.PersonService;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secret address of a committee's calendar, for a calendar that a team shares: the coordination's to give (CAL-6). */
@Service
@Transactional
public class CommitteeCalendarService {

    private final CalendarAddressRepository addresses;
    private final CalendarAddresses acts;
    private final CommitteePolicy policy;
    private final CommitteeService committees;
    private final PersonService people;
    private final CurrentPerson current;

    CommitteeCalendarService(
            CalendarAddressRepository addresses,
            CalendarAddresses acts,
            CommitteePolicy policy,
            CommitteeService committees,
            PersonService people,
            CurrentPerson current) {
        this.addresses = addresses;
        this.acts = acts;
        this.policy = policy;
        this.committees = committees;
        this.people = people;
        this.current = current;
    }

    /**
     * What is known of it.
     *
     * @throws NotFound when the person may not know of the committee
     * @throws Forbidden when the person does not plan its year
     */
    @Transactional(readOnly = true)
    public Optional<CalendarAddressDetails> address(UUID committeeId) {
        return known(committeeId).map(address -> address.details(zone(committeeId)));
    }

    /**
     * Makes the address, in the language of whoever does; it is told this once.
     *
     * @throws Conflict when there is one already
     */
    public IssuedAddress make(UUID committeeId) {
        Optional<CalendarAddress> known = known(committeeId);
        Locale locale = people.line(current.id()).locale();
        return acts.make(
                known, committeeId, (secret, now) -> CalendarAddress.ofCommittee(committeeId, locale, secret, now));
    }

    /**
     * A new address for the one that was seen, which opens nothing from here on.
     *
     * @throws Conflict when it was renewed or removed in between
     */
    public IssuedAddress renew(UUID committeeId, int version) {
        return acts.renew(known(committeeId), committeeId, version);
    }

    /**
     * No address any more.
     *
     * @throws Conflict when it was renewed or removed in between
     */
    public void remove(UUID committeeId, int version) {
        acts.remove(known(committeeId), committeeId, version);
    }

    private Optional<CalendarAddress> known(UUID committeeId) {
        policy.require(PLAN_YEAR, committeeId);
        return addresses.findByCommitteeId(committeeId);
    }

    private ZoneId zone(UUID committeeId) {
        return committees.mine().stream()
                .filter(line -> line.id().equals(committeeId))
                .map(CommitteeLine::timeZone)
                .findFirst()
                .orElse(FeedScopes.WHERE_NOBODY_SAID);
    }
}
