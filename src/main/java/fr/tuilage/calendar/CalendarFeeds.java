package fr.tuilage.calendar;

import fr.tuilage.identity.SecretToken;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a secret calendar address answers (CAL-6). The secret is the permission: whoever knows it reads dates and places, as
 * its person or its committee has them now. Programs ask often and mostly for nothing new: that is told from a few short
 * questions, without the feed.
 */
@Component
class CalendarFeeds {

    /** What is longer past is looked up in the application; a telephone need not fetch it every few hours. */
    private static final int YEARS_BACK = 2;

    /** Whether an address is in use is worth knowing, not a write at each question. */
    private static final Duration READING_NOTED_EVERY = Duration.ofHours(1);

    private final CalendarAddressRepository addresses;
    private final FeedScopes scopes;
    private final FeedWriter writer;
    private final Clock clock;

    CalendarFeeds(CalendarAddressRepository addresses, FeedScopes scopes, FeedWriter writer, Clock clock) {
        this.addresses = addresses;
        this.scopes = scopes;
        this.writer = writer;
        this.clock = clock;
    }

    /** The state of the feed, or nothing for a secret that opens none: unknown, renewed, removed, or of a closed account. */
    @Transactional
    public Optional<FeedState> open(String secret) {
        return addresses.open(SecretToken.hash(secret)).map(opened -> {
            FeedScope scope = scopes.of(opened);
            return noted(opened.address(), scope, tag(scope));
        });
    }

    /** The feed as a file; two statements whatever it holds. */
    @Transactional(readOnly = true)
    public String text(FeedState state) {
        FeedScope scope = state.scope();
        if (scope.isEmpty()) {
            return writer.text(scope, List.of(), List.of(), today());
        }
        return writer.text(
                scope,
                addresses.sessions(scope.ownOrNone(), scope.singleOrNone(), first()),
                addresses.duties(scope.all(), scope.seatsOrNone(), first()),
                today());
    }

    private FeedState noted(CalendarAddress address, FeedScope scope, String tag) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Instant known = tag.equals(address.contentTag()) ? address.contentAt() : null;
        Instant since = known == null ? now : known;
        if (known == null || isLongAgo(address.lastReadAt(), now)) {
            addresses.read(address.id(), address.version(), now, tag, since);
        }
        return new FeedState(scope, tag, since);
    }

    private static boolean isLongAgo(@Nullable Instant read, Instant now) {
        return read == null || read.plus(READING_NOTED_EVERY).isBefore(now);
    }

    /** Of everything that the feed is made of; the sign in front changes with the way in which it is written. */
    private String tag(FeedScope scope) {
        String mark = scope.isEmpty()
                ? ""
                : addresses.mark(scope.ownOrNone(), scope.singleOrNone(), scope.all(), first(), today());
        String whole = String.join("\n", FeedWriter.WAY_OF_WRITING, scope.toString(), mark);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(SecretToken.hash(whole));
    }

    private LocalDate first() {
        return today().minusYears(YEARS_BACK);
    }

    /** The day that has not ended anywhere yet. */
    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(1);
    }
}
