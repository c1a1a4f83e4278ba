package fr.tuilage.calendar;

import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where mails lead to: the page of a year, whose address names the plan's year. A school year has dates in two years. */
@Component
class YearLink {

    private final String publicUrl;

    YearLink(@Value("${tuilage.public-url}") String publicUrl) {
        this.publicUrl = publicUrl;
    }

    String to(UUID committeeId, int planYear) {
        return "%s/comites/%s/calendrier/%d".formatted(publicUrl, committeeId, planYear);
    }
}
