package fr.tuilage.base;

import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** How a refusal is answered to a request that is not a page: its status, and its sentence in the reader's language. */
@Component
public class Refusals {

    private final Translations translations;

    Refusals(Translations translations) {
        this.translations = translations;
    }

    public ResponseEntity<Map<String, String>> answer(Refusal refusal, Locale locale) {
        HttpStatus status = switch (refusal) {
            case NotFound missing -> HttpStatus.NOT_FOUND;
            case Forbidden forbidden -> HttpStatus.FORBIDDEN;
            case Conflict conflict -> HttpStatus.CONFLICT;
            case RuleViolation violation
            when violation.key().equals("refusal.too-long") -> HttpStatus.CONTENT_TOO_LARGE;
            case RuleViolation violation -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("message", translations.text(locale, refusal)));
    }
}
