package fr.tuilage.calendar;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/**
 * Where programs for calendars read without signing in (CAL-6). What opens nothing gets one and the same answer, found in one
 * and the same way: whoever tries learns neither whether an address was ever good nor what an address looks like.
 */
@RestController
class CalendarFeedEndpoint {

    static final String FOLDER = "/calendriers/";
    static final String ENDING = ".ics";

    /** Enough that a program that asks twice in a breath is answered once; a right that ends shows at the next question. */
    private static final Duration KEPT = Duration.ofMinutes(1);

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final CalendarFeeds feeds;

    CalendarFeedEndpoint(CalendarFeeds feeds) {
        this.feeds = feeds;
    }

    @GetMapping(FOLDER + "{name}")
    @Nullable
    ResponseEntity<byte[]> feed(@PathVariable String name, WebRequest request, HttpServletResponse response) {
        Optional<FeedState> found = feeds.open(secret(name));
        if (found.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        FeedState state = found.get();
        response.setHeader(
                HttpHeaders.CACHE_CONTROL,
                CacheControl.maxAge(KEPT).cachePrivate().getHeaderValue());
        if (request.checkNotModified('"' + state.tag() + '"', state.since().toEpochMilli())) {
            return null;
        }
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"tuilage.ics\"")
                .body(feeds.text(state).getBytes(StandardCharsets.UTF_8));
    }

    /** A name without the ending stands for a secret that nobody has. */
    private static String secret(String name) {
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : "";
    }
}
