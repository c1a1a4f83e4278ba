package fr.tuilage.meeting.ui;

import com.vaadin.flow.i18n.I18NProvider;
import fr.tuilage.base.ui.Confirmation;
import fr.tuilage.base.ui.Notices;
import fr.tuilage.calendar.CancellationService;
import fr.tuilage.calendar.ui.CancelDialog;
import fr.tuilage.meeting.AgendaItemDetails;
import fr.tuilage.meeting.ConductService;
import fr.tuilage.meeting.MeetingDetails;
import fr.tuilage.meeting.MeetingService;
import fr.tuilage.meeting.MeetingState;
import fr.tuilage.register.DecisionLine;
import fr.tuilage.register.DecisionService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a person does with a meeting as a whole: convenes, cancels, opens, goes on, closes. */
final class MeetingSteps {

    private final MeetingService meetings;
    private final ConductService conduct;
    private final DecisionService decisions;
    private final CancellationService cancellations;
    private final MeetingActs acts;
    private final Clock clock;

    MeetingSteps(
            MeetingService meetings,
            ConductService conduct,
            DecisionService decisions,
            CancellationService cancellations,
            MeetingActs acts,
            Clock clock) {
        this.meetings = meetings;
        this.conduct = conduct;
        this.decisions = decisions;
        this.cancellations = cancellations;
        this.acts = acts;
        this.clock = clock;
    }

    /** Shows the convocation first: it is sent when the person says so. */
    void convene(MeetingDetails meeting) {
        new ConveneDialog(meetings.preview(meeting.id()))
                .open(
                        I18NProvider.translate("meeting.convene.act"),
                        () -> acts.attempt(() -> meetings.convene(meeting.id(), meeting.version())),
                        () -> Notices.success(I18NProvider.translate("meeting.convened")));
    }

    /** Asks first for the reason. */
    void cancel(MeetingDetails meeting) {
        new CancelDialog(meeting.session(), cancellations).open(acts::read);
    }

    /** Asks first when the day is still to come. */
    void open(MeetingDetails meeting) {
        Runnable open = () -> acts.run(() -> conduct.open(meeting.id(), meeting.version()));
        if (dayHasCome(meeting)) {
            open.run();
        } else {
            Confirmation.ask(
                    I18NProvider.translate("meeting.open.early"),
                    I18NProvider.translate(
                            "meeting.open.early.consequence",
                            MeetingWords.formats().date(meeting.session().on())),
                    I18NProvider.translate("meeting.open"),
                    open);
        }
    }

    /** Whether it can be opened now: on its day, or earlier once the members were called (MEET-1). */
    boolean mayOpen(MeetingDetails meeting) {
        return meeting.state() == MeetingState.CONVENED || dayHasCome(meeting);
    }

    /** Whether it is the day of the meeting, or later, where it is held. */
    boolean dayHasCome(MeetingDetails meeting) {
        LocalDate today = LocalDate.ofInstant(
                clock.instant(), meeting.session().startsAt().getZone());
        return !meeting.session().on().isAfter(today);
    }

    /** Goes on to the next item, for whoever leads a session that is not at its end. */
    void next(MeetingDetails meeting) {
        if (meeting.state() != MeetingState.IN_SESSION || !meeting.rights().hold()) {
            return;
        }
        List<AgendaItemDetails> items = meeting.agenda();
        int place = meeting.currentItem().map(items::indexOf).orElse(-1) + 1;
        if (place < items.size()) {
            acts.run(() -> conduct.moveTo(
                    meeting.id(), meeting.currentItemId(), items.get(place).id()));
        }
    }

    /** Asks first what becomes of each item. */
    void close(MeetingDetails meeting) {
        Set<UUID> decided = decisions.ofMeeting(meeting.id()).stream()
                .map(DecisionLine::agendaItemId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        new ClosingDialog(meeting, decided).open(draft -> acts.attempt(() -> conduct.close(draft)));
    }
}
