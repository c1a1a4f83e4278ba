package fr.tuilage.handover;

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

/** Where the pack is fetched on paper (SEAT-6). Every rule is in the service. */
@RestController
class HandoverEndpoint {

    private final HandoverPaperService papers;
    private final Refusals refusals;

    HandoverEndpoint(HandoverPaperService papers, Refusals refusals) {
        this.papers = papers;
        this.refusals = refusals;
    }

    @GetMapping("/api/handovers/{committeeId}/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID committeeId, Locale locale) {
        return papers.pdf(committeeId, locale).answer();
    }

    /** A refusal is answered by its sentence in the reader's language. */
    @ExceptionHandler
    ResponseEntity<Map<String, String>> refused(Refusal refusal, Locale locale) {
        return refusals.answer(refusal, locale);
    }
}
