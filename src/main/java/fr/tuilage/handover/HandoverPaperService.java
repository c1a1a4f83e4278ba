package fr.tuilage.handover;

import fr.tuilage.base.NotFound;
import fr.tuilage.base.Translations;
import fr.tuilage.base.paper.PaperFile;
import fr.tuilage.base.paper.Papers;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pack of a newcomer to take away (SEAT-6). */
@Service
public class HandoverPaperService {

    private final HandoverService handovers;
    private final Papers papers;
    private final Translations translations;

    HandoverPaperService(HandoverService handovers, Papers papers, Translations translations) {
        this.handovers = handovers;
        this.papers = papers;
        this.translations = translations;
    }

    /**
     * What the page shows to the same person, as tagged PDF in their language.
     *
     * @throws NotFound when the person may not know of the committee
     */
    @Transactional(readOnly = true)
    public PaperFile pdf(UUID committeeId, Locale locale) {
        HandoverPack pack = handovers.pack(committeeId);
        HandoverSheet sheet = new HandoverSheet(translations, pack, locale);
        return PaperFile.pdf(
                translations.text(Translations.nearest(locale), "handover.title") + " " + pack.committeeName(),
                papers.pdf("handover", locale, sheet.model()));
    }
}
