package fr.tuilage.meeting.ui;

import com.vaadin.flow.i18n.I18NProvider;
import fr.tuilage.base.ui.FormDialog;
import fr.tuilage.committee.SeatDetails;
import fr.tuilage.meeting.AttendanceMark;
import fr.tuilage.meeting.MeetingDetails;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** How both halves of one seat take part (MEET-8). */
class PresenceDialog extends FormDialog {

    private final List<PresenceField> fields;

    PresenceDialog(MeetingDetails meeting, SeatDetails seat) {
        super(seat.name());
        setTestId("presence-dialog");
        fields = seat.halves().stream()
                .map(half -> new PresenceField(seat.id(), half, meeting.mark(seat.id(), half.half())))
                .toList();
        fields.forEach(form()::add);
    }

    /**
     * Opens it.
     *
     * @param save is given what was noted; what it refuses is shown in the form
     */
    void open(Consumer<List<AttendanceMark>> save) {
        open(I18NProvider.translate("meeting.attendance.save"), () -> save.accept(marks()), () -> {});
    }

    private List<AttendanceMark> marks() {
        return fields.stream()
                .map(PresenceField::changed)
                .flatMap(Optional::stream)
                .toList();
    }
}
