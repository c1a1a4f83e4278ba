package fr.tuilage.minutes;

import fr.tuilage.base.Translations;
import fr.tuilage.base.paper.Papers;
import fr.tuilage.meeting.MeetingDetails;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Minutes on paper, in the reader's language: a tagged PDF that stands by itself (MIN-5). */
@Component
class MinutesPaper {

    private final Papers papers;
    private final Translations translations;

    MinutesPaper(Papers papers, Translations translations) {
        this.papers = papers;
        this.translations = translations;
    }

    /** The PDF file. */
    byte[] pdf(MeetingDetails meeting, MinutesDetails minutes, Locale locale) {
        return papers.pdf("minutes", locale, new MinutesSheet(translations, meeting, minutes, locale).model());
    }
}
