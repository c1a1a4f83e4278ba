package fr.tuilage.minutes;

import fr.tuilage.base.NotFound;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.base.Translations;
import fr.tuilage.base.paper.PaperFile;
import fr.tuilage.meeting.MeetingDetails;
import fr.tuilage.meeting.MeetingService;
import fr.tuilage.meeting.MeetingState;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Minutes to take away (MIN-5). */
@Service
public class MinutesPaperService {

    private final MinutesService minutes;
    private final MeetingService meetings;
    private final MinutesPaper paper;
    private final Translations translations;

    MinutesPaperService(
            MinutesService minutes, MeetingService meetings, MinutesPaper paper, Translations translations) {
        this.minutes = minutes;
        this.meetings = meetings;
        this.paper = paper;
        this.translations = translations;
    }

    /**
     * The PDF of the minutes of a meeting that is over, for whoever may see the committee.
     *
     * @throws NotFound when one may not see it, or nothing was written (ID-3)
     * @throws RuleViolation while the meeting is in session
     */
    @Transactional(readOnly = true)
    public PaperFile pdf(UUID meetingId, Locale locale) {
        MinutesDetails read = minutes.details(meetingId).orElseThrow(NotFound::new);
        MeetingDetails meeting = meetings.details(meetingId);
        if (meeting.state() != MeetingState.CLOSED) {
            throw new RuleViolation("refusal.minutes.paper-after-closing");
        }
        String name = translations.text(
                        Translations.nearest(locale),
                        "minutes.file",
                        meeting.session().on().toString()) + " " + meeting.committeeName();
        return PaperFile.pdf(name, paper.pdf(meeting, read, locale));
    }
}
