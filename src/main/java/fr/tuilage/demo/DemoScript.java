package fr.tuilage.demo;

import fr.tuilage.committee.CommitteeLevel;
import fr.tuilage.committee.WayOfWorking;
import fr.tuilage.meeting.ItemKind;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What {@code demo/committee.json} tells: who is there, and what was said at each meeting. */
record DemoScript(String password, Account administrator, Funder funder, List<CommitteeScript> committees) {

    /** Everyone who can sign in, in the order in which they are listed. */
    List<Account> accounts() {
        return Stream.of(
                        committees.stream()
                                .flatMap(committee -> Stream.concat(
                                        Stream.of(committee.coordination().account()),
                                        committee.seats().stream().flatMap(seat -> seat.holders().stream()))),
                        guests().map(Guest::account),
                        Stream.of(funder.account(), administrator))
                .flatMap(accounts -> accounts)
                .toList();
    }

    Stream<Guest> guests() {
        return committees.stream().map(CommitteeScript::guest).filter(Objects::nonNull);
    }

    /**
     * A demo account, named by its function.
     *
     * @param role one line for the list of accounts
     * @param leaves whether the place was given up since
     * @param word what was left for whoever takes it over (SEAT-6)
     */
    record Account(
            String key,
            String givenName,
            String familyName,
            String email,
            String role,
            @Nullable Boolean leaves,
            @Nullable String word) {

        boolean left() {
            return Boolean.TRUE.equals(leaves);
        }
    }

    record Funder(String key, String givenName, String familyName, String email, String role, String name) {

        Account account() {
            return new Account(key, givenName, familyName, email, role, null, null);
        }
    }

    /** The account that coordinates, for the organisation of that seat. */
    record Coordinator(String key, String givenName, String familyName, String email, String role, String seat) {

        Account account() {
            return new Account(key, givenName, familyName, email, role, null, null);
        }
    }

    record CommitteeScript(
            String name,
            String territory,
            CommitteeLevel level,
            String purpose,
            Set<WayOfWorking> waysOfWorking,
            @Nullable Integer quorum,
            Coordinator coordination,
            List<SeatScript> seats,
            @Nullable List<DocumentScript> documents,
            @Nullable Guest guest,
            List<MeetingScript> meetings) {}

    /** The account that is invited to the next meeting only, and what was handed out for it. */
    record Guest(
            String key,
            String givenName,
            String familyName,
            String email,
            String role,
            String quality,
            List<DocumentScript> documents) {

        Account account() {
            return new Account(key, givenName, familyName, email, role, null, null);
        }
    }

    record SeatScript(
            String key,
            String organisation,
            @Nullable String organisationShortName,
            String mission,
            String name,
            @Nullable String shortName,
            String subtitle,
            @Nullable Account manager,
            @Nullable Account fieldWorker) {

        List<Account> holders() {
            return Stream.of(manager, fieldWorker).filter(Objects::nonNull).toList();
        }
    }

    record MeetingScript(
            List<ItemScript> items,
            @Nullable String changed,
            @Nullable String missing,
            @Nullable List<DocumentScript> documents) {}

    /** A text file, brought by a member. */
    record DocumentScript(String by, String name, List<String> lines) {}

    /** An item that a member proposed, and what became of it. */
    record ItemScript(
            String by,
            ItemKind kind,
            String title,
            int minutes,
            @Nullable String exchange,
            @Nullable String agreement,
            @Nullable String dissent,
            @Nullable String decision,
            @Nullable ActionScript action) {}

    /**
     * @param days after the meeting on which it is due
     * @param done whether it was done before the next meeting
     */
    record ActionScript(String text, String seat, String person, int days, boolean done) {}
}
