package fr.tuilage.meeting.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import fr.tuilage.committee.HalfDetails;
import fr.tuilage.committee.HolderLine;
import fr.tuilage.identity.PersonLine;
import fr.tuilage.meeting.AttendanceMark;
import fr.tuilage.meeting.Presence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** How one half of a seat takes part: its holder, both of them during a hand-over, or who replaces (MEET-8). */
class PresenceField extends Div {

    private final UUID seatId;
    private final transient HalfDetails half;
    private final List<PersonLine> titulars;
    private final List<Object> begunWith;
    private final RadioButtonGroup<Presence> presence = new RadioButtonGroup<>();
    private final CheckboxGroup<PersonLine> who = new CheckboxGroup<>(getTranslation("meeting.attendance.who"));
    private final ComboBox<String> replacement = new ComboBox<>(getTranslation("meeting.attendance.replaced-by"));

    PresenceField(UUID seatId, HalfDetails half, Optional<AttendanceMark> mark) {
        this.seatId = seatId;
        this.half = half;
        this.titulars = half.titulars().stream().map(HolderLine::person).toList();
        addClassName("stack");
        presence.setLabel(getTranslation("meeting.attendance.half", MeetingWords.half(half), holders()));
        presence.setItems(
                titulars.isEmpty() ? List.of(Presence.UNKNOWN, Presence.REPLACED) : List.of(Presence.values()));
        presence.setItemLabelGenerator(value -> getTranslation("meeting.presence." + value));
        presence.setTestId("presence-" + half.half());
        who.setItems(titulars);
        who.setItemLabelGenerator(PersonLine::displayName);
        who.setHelperText(getTranslation("meeting.attendance.hand-over"));
        who.setTestId("who-" + half.half());
        who.setValue(Set.copyOf(titulars));
        replacement.setItems(half.alternates().stream()
                .map(line -> line.person().displayName())
                .toList());
        replacement.setAllowCustomValue(true);
        replacement.addCustomValueSetListener(typed -> replacement.setValue(typed.getDetail()));
        replacement.setHelperText(getTranslation("meeting.attendance.replaced-by.help"));
        replacement.setTestId("replacement-" + half.half());
        presence.addValueChangeListener(change -> ask(change.getValue()));
        presence.setValue(mark.map(AttendanceMark::presence).orElse(Presence.UNKNOWN));
        mark.ifPresent(this::show);
        ask(presence.getValue());
        begunWith = values();
        add(presence, who, replacement);
    }

    /** What the person changed; empty for a half that they left alone, of which somebody else may note something. */
    Optional<AttendanceMark> changed() {
        return begunWith.equals(values()) ? Optional.empty() : Optional.of(mark());
    }

    private AttendanceMark mark() {
        Presence chosen = presence.getValue();
        return switch (chosen) {
            case REPLACED -> replaced();
            case PRESENT -> present();
            case UNKNOWN, EXCUSED, ABSENT ->
                AttendanceMark.of(
                        seatId,
                        half.half(),
                        chosen,
                        titulars.stream().findFirst().map(PersonLine::id).orElse(null));
        };
    }

    private List<Object> values() {
        return List.of(presence.getValue(), who.getValue(), Optional.ofNullable(replacement.getValue()));
    }

    private String holders() {
        return titulars.isEmpty()
                ? getTranslation("meeting.attendance.vacant.short")
                : titulars.stream().map(PersonLine::displayName).collect(Collectors.joining(", "));
    }

    private void ask(Presence chosen) {
        replacement.setVisible(chosen == Presence.REPLACED);
        who.setVisible(chosen == Presence.PRESENT && titulars.size() > 1);
    }

    private void show(AttendanceMark known) {
        if (known.presence() == Presence.PRESENT) {
            who.setValue(titulars.stream()
                    .filter(person -> known.persons().contains(person.id()))
                    .collect(Collectors.toSet()));
        } else if (known.presence() == Presence.REPLACED) {
            replacement.setValue(Optional.ofNullable(known.replacedBy())
                    .or(() -> half.holders().stream()
                            .map(HolderLine::person)
                            .filter(person -> known.persons().contains(person.id()))
                            .map(PersonLine::displayName)
                            .findFirst())
                    .orElse(""));
        }
    }

    private AttendanceMark present() {
        List<UUID> there = titulars.stream()
                .filter(who.getValue()::contains)
                .map(PersonLine::id)
                .toList();
        return there.size() > 1
                ? AttendanceMark.both(seatId, half.half(), there.getFirst(), there.getLast())
                : AttendanceMark.of(
                        seatId,
                        half.half(),
                        Presence.PRESENT,
                        there.stream().findFirst().orElse(null));
    }

    private AttendanceMark replaced() {
        Optional<UUID> alternate = half.alternates().stream()
                .map(HolderLine::person)
                .filter(person -> person.displayName().equals(replacement.getValue()))
                .map(PersonLine::id)
                .findFirst();
        return AttendanceMark.replaced(
                seatId, half.half(), alternate.orElse(null), alternate.isPresent() ? null : replacement.getValue());
    }
}
