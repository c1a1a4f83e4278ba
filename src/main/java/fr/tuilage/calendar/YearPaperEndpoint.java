package fr.tuilage.calendar;

import fr.tuilage.base.Refusal;
import fr.tuilage.base.Refusals;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Where the year is fetched on paper (CAL-7). Every rule is in the service. */
@RestController
class YearPaperEndpoint {

    private final YearPaperService papers;
    private final Refusals refusals;

    YearPaperEndpoint(YearPaperService papers, Refusals refusals) {
        this.papers = papers;
        this.refusals = refusals;
    }

    @GetMapping("/api/calendars/{committeeId}/{year}/pdf")
    ResponseEntity<byte[]> year(@PathVariable UUID committeeId, @PathVariable int year, Locale locale) {
        return papers.year(committeeId, year, locale).answer();
    }

    @GetMapping("/api/calendars/{committeeId}/{year}/cards")
    ResponseEntity<byte[]> cards(@PathVariable UUID committeeId, @PathVariable int year, Locale locale) {
        return papers.cards(committeeId, year, locale).answer();
    }

    /** A refusal is answered by its sentence in the reader's language. */
    @ExceptionHandler
    ResponseEntity<Map<String, String>> refused(Refusal refusal, Locale locale) {
        return refusals.answer(refusal, locale);
    }
}
