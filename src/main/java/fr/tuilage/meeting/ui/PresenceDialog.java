package fr.tuilage.meeting.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import fr.tuilage.base.Refusal;
import fr.tuilage.base.ui.Buttons;
import fr.tuilage.base.ui.Notices;
import fr.tuilage.committee.HalfDetails;
import fr.tuilage.committee.HolderLine;
import fr.tuilage.committee.SeatDetails;
import fr.tuilage.identity.PersonLine;
import fr.tuilage.meeting.AttendanceMark;
import fr.tuilage.meeting.MeetingDetails;
import fr.tuilage.meeting.Presence;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** How both halves of one seat take part (MEET-8). */
class PresenceDialog extends Dialog {

    PresenceDialog(MeetingDetails meeting, SeatDetails seat, Consumer<List<AttendanceMark>> save) {
        setTestId("presence-dialog");
        addClassName("form-dialog");
        setHeaderTitle(seat.name());
        Div refused = new Div();
        refused.addClassName("refusal");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        List<HalfField> fields = seat.halves().stream()
                .map(half -> new HalfField(
                        seat.id(),
                        half,
                        meeting.attendance().stream()
                                .filter(mark -> mark.seatId().equals(seat.id()) && mark.half() == half.half())
                                .findFirst()))
                .toList();
        Div form = new Div(refused);
        form.addClassName("form");
        fields.forEach(form::add);
        add(form);
        var send = Buttons.main(getTranslation("meeting.attendance.save"), () -> {
            try {
                save.accept(fields.stream()
                        .map(HalfField::mark)
                        .flatMap(Optional::stream)
                        .toList());
                close();
            } catch (Refusal refusal) {
                refused.setText(Notices.sentence(refusal));
                refused.setVisible(true);
            }
        });
        send.setTestId("presence-save");
        getFooter().add(Buttons.quiet(getTranslation("base.cancel"), this::close), send);
    }

    /** One half: its holder's presence, and who replaces. */
    private static final class HalfField extends Div {

        private final UUID seatId;
        private final transient HalfDetails half;
        private final RadioButtonGroup<Presence> presence = new RadioButtonGroup<>();
        private final ComboBox<String> replacement = new ComboBox<>(getTranslation("meeting.attendance.replaced-by"));

        HalfField(UUID seatId, HalfDetails half, Optional<AttendanceMark> mark) {
            this.seatId = seatId;
            this.half = half;
            addClassName("stack");
            String holder = half.titulars().stream()
                    .map(line -> line.person().displayName())
                    .findFirst()
                    .orElseGet(() -> getTranslation("meeting.attendance.vacant.short"));
            presence.setLabel(getTranslation("meeting.attendance.half", MeetingWords.half(half), holder));
            presence.setItems(
                    half.titulars().isEmpty()
                            ? List.of(Presence.UNKNOWN, Presence.REPLACED)
                            : List.of(Presence.values()));
            presence.setItemLabelGenerator(value -> getTranslation("meeting.presence." + value));
            presence.setTestId("presence-" + half.half());
            replacement.setItems(half.alternates().stream()
                    .map(line -> line.person().displayName())
                    .toList());
            replacement.setAllowCustomValue(true);
            replacement.addCustomValueSetListener(typed -> replacement.setValue(typed.getDetail()));
            replacement.setHelperText(getTranslation("meeting.attendance.replaced-by.help"));
            replacement.setTestId("replacement-" + half.half());
            presence.addValueChangeListener(change -> replacement.setVisible(change.getValue() == Presence.REPLACED));
            replacement.setVisible(false);
            presence.setValue(mark.map(AttendanceMark::presence).orElse(Presence.UNKNOWN));
            mark.filter(known -> known.presence() == Presence.REPLACED).ifPresent(this::replacedBy);
            add(presence, replacement);
            if (half.titulars().size() > 1) {
                Paragraph both = new Paragraph(getTranslation("meeting.attendance.hand-over"));
                both.addClassName("hint");
                add(both);
            }
        }

        private void replacedBy(AttendanceMark known) {
            String name = known.replacedBy();
            replacement.setValue(
                    name != null
                            ? name
                            : half.holders().stream()
                                    .map(HolderLine::person)
                                    .filter(person -> person.id().equals(known.personId()))
                                    .map(PersonLine::displayName)
                                    .findFirst()
                                    .orElse(""));
        }

        Optional<AttendanceMark> mark() {
            Presence chosen = presence.getValue();
            if (chosen == Presence.REPLACED) {
                Optional<UUID> alternate = half.alternates().stream()
                        .map(HolderLine::person)
                        .filter(person -> person.displayName().equals(replacement.getValue()))
                        .map(PersonLine::id)
                        .findFirst();
                return Optional.of(new AttendanceMark(
                        seatId,
                        half.half(),
                        chosen,
                        alternate.orElse(null),
                        alternate.isPresent() ? null : replacement.getValue()));
            }
            return holder().map(person -> AttendanceMark.of(seatId, half.half(), chosen, person));
        }

        private Optional<UUID> holder() {
            return half.titulars().stream()
                    .findFirst()
                    .map(line -> line.person().id());
        }
    }
}
