package fr.tuilage.meeting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import fr.tuilage.base.Formats;
import fr.tuilage.base.ui.Chip;
import fr.tuilage.calendar.SessionDetails;
import fr.tuilage.committee.HalfDetails;
import fr.tuilage.committee.SeatDetails;
import fr.tuilage.meeting.AgendaItemDetails;
import fr.tuilage.meeting.MeetingDetails;
import fr.tuilage.meeting.MeetingState;
import fr.tuilage.meeting.StandingItem;
import fr.tuilage.rota.DutyKind;
import fr.tuilage.rota.ServingHalf;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The words of a meeting in the language of the page. */
public final class MeetingWords {

    private MeetingWords() {}

    /** The title of an item; a standing item is named in the reader's language. */
    public static String title(AgendaItemDetails item) {
        return title(item.title(), item.standing());
    }

    static String title(@Nullable String title, @Nullable StandingItem standing) {
        return title != null ? title : I18NProvider.translate("meeting.standing." + standing);
    }

    /** How often an item was put off, or nothing. */
    static Optional<Chip> carried(AgendaItemDetails item) {
        return item.timesCarried() == 0
                ? Optional.empty()
                : Optional.of(
                        new Chip(I18NProvider.translate("meeting.item.carried", item.timesCarried()), Chip.Tone.WAIT));
    }

    /** How many seats are represented, and how many by both halves (SEAT-4). */
    public static String counted(MeetingDetails meeting) {
        return I18NProvider.translate(
                "meeting.attendance.counts",
                meeting.representation().represented(),
                meeting.representation().seats(),
                meeting.representation().paired());
    }

    /** Where the meeting takes place, or that it is not known yet. */
    static String place(MeetingDetails meeting) {
        SessionDetails session = meeting.session();
        return place(
                session.place(),
                meeting.seat(session.hostSeatId()).map(SeatDetails::name).orElse(null));
    }

    static String place(String place, @Nullable String host) {
        if (!place.isBlank()) {
            return place;
        }
        return host == null
                ? I18NProvider.translate("meeting.place.unknown")
                : I18NProvider.translate("meeting.place.host", host);
    }

    static Chip state(MeetingState state) {
        Chip.Tone tone = switch (state) {
            case PLANNED -> Chip.Tone.PLAIN;
            case CONVENED -> Chip.Tone.CALM;
            case IN_SESSION -> Chip.Tone.DUTY;
            case CLOSED -> Chip.Tone.GOOD;
            case CANCELLED -> Chip.Tone.BAD;
        };
        return new Chip(I18NProvider.translate("meeting.state." + state), tone);
    }

    /** The committee's own word for a half, or the usual one. */
    static String half(HalfDetails half) {
        String title = half.title();
        return title != null ? title : I18NProvider.translate("meeting.half." + half.half());
    }

    /** The seat on duty, and which half of it is proposed or has served (ROTA-1). */
    static String duty(MeetingDetails meeting, DutyKind kind, @Nullable UUID seatId) {
        Optional<SeatDetails> seat = meeting.seat(seatId);
        if (seat.isEmpty()) {
            return I18NProvider.translate("meeting.duty.nobody");
        }
        String name = seat.get().name();
        ServingHalf serving = meeting.halves().get(kind);
        return serving == null
                ? name
                : I18NProvider.translate(
                        serving.noted() ? "meeting.fact.half.noted" : "meeting.fact.half.proposed",
                        name,
                        half(seat.get().half(serving.half())));
    }

    static Formats formats() {
        return Formats.in(UI.getCurrentOrThrow().getLocale());
    }
}
