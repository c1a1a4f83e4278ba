package fr.tuilage.identity;

import jakarta.servlet.http.HttpSession;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where an open page asks how long its session still lives, and says that somebody is there (ID-4). */
@RestController
class SessionEndpoint {

    static final String ADDRESS = "/api/session";

    private final IdleSessions sessions;

    SessionEndpoint(IdleSessions sessions) {
        this.sessions = sessions;
    }

    /** What a page is answered. */
    record Left(long secondsLeft) {}

    /** Asking is no activity: an open page alone keeps nothing alive. */
    @GetMapping(ADDRESS)
    ResponseEntity<Left> left(HttpSession session) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Left(sessions.left(session).toSeconds()));
    }

    /** Being asked to stay is, as every other request of a person. */
    @PostMapping(ADDRESS)
    ResponseEntity<Left> stay(HttpSession session) {
        return left(session);
    }
}
