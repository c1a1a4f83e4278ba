package fr.tuilage.meeting;

import fr.tuilage.base.Formats;
import fr.tuilage.calendar.SessionDetails;
import fr.tuilage.committee.CommitteeService;
import fr.tuilage.committee.SeatDetails;
import fr.tuilage.committee.SeatService;
import fr.tuilage.identity.PersonLine;
import fr.tuilage.notification.Notice;
import fr.tuilage.notification.NotificationService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes to the guests of a meeting: which committee, when, where; and when that changes, or the meeting is cancelled. */
@Component
class GuestNotices {

    private static final String KIND = "meeting-guest";

    private final MeetingGuestRepository guests;
    private final NotificationService notifications;
    private final CommitteeService committees;
    private final SeatService seats;
    private final String publicUrl;

    GuestNotices(
            MeetingGuestRepository guests,
            NotificationService notifications,
            CommitteeService committees,
            SeatService seats,
            @Value("${tuilage.public-url}") String publicUrl) {
        this.guests = guests;
        this.notifications = notifications;
        this.committees = committees;
        this.seats = seats;
        this.publicUrl = publicUrl;
    }

    /** What the mail is about. */
    private enum News {
        INVITED,
        MOVED,
        CANCELLED
    }

    /** @param newcomer whether the invitation to choose a password left with it */
    void invited(MeetingGuest guest, SessionDetails session, boolean newcomer) {
        send(List.of(guest), session, News.INVITED, newcomer);
    }

    void moved(SessionDetails session) {
        sendToAll(session, News.MOVED);
    }

    void cancelled(SessionDetails session) {
        sendToAll(session, News.CANCELLED);
    }

    private void sendToAll(SessionDetails session, News news) {
        List<MeetingGuest> all = guests.findByMeetingIdAndWithdrawnFalse(session.id());
        if (!all.isEmpty()) {
            send(all, session, news, false);
        }
    }

    private void send(List<MeetingGuest> to, SessionDetails session, News news, boolean newcomer) {
        String committee = committees.name(session.committeeId());
        String host = host(session);
        notifications.send(new Notice(
                        KIND,
                        to.stream().map(MeetingGuest::personId).toList(),
                        KIND,
                        reader -> {
                            Map<String, @Nullable Object> model = when(session, reader);
                            model.put("invited", news == News.INVITED);
                            model.put("moved", news == News.MOVED);
                            model.put("cancelled", news == News.CANCELLED);
                            model.put("newcomer", newcomer);
                            model.put("committee", committee);
                            model.put("quality", quality(to, reader));
                            model.put("host", host);
                            return model;
                        },
                        null)
                .urgentIf(news != News.INVITED));
    }

    private Map<String, @Nullable Object> when(SessionDetails session, PersonLine reader) {
        Formats formats = Formats.in(reader.locale());
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("date", formats.date(session.on()));
        model.put("hours", formats.timeRange(session.startsAt(), session.length()));
        model.put("place", session.place().isBlank() ? null : session.place());
        model.put("link", publicUrl + "/reunions/" + session.id());
        return model;
    }

    private static String quality(List<MeetingGuest> guests, PersonLine reader) {
        return guests.stream()
                .filter(guest -> guest.personId().equals(reader.id()))
                .map(MeetingGuest::quality)
                .findFirst()
                .orElse("");
    }

    private @Nullable String host(SessionDetails session) {
        UUID host = session.hostSeatId();
        return host == null
                ? null
                : seats.seats(session.committeeId(), session.on()).stream()
                        .filter(seat -> seat.id().equals(host))
                        .map(SeatDetails::name)
                        .findFirst()
                        .orElse(null);
    }
}
