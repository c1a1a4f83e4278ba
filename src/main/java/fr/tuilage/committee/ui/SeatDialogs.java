package fr.tuilage.committee.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import fr.tuilage.base.ui.Dates;
import fr.tuilage.base.ui.FormDialog;
import fr.tuilage.base.ui.Notices;
import fr.tuilage.base.ui.RefusableForm;
import fr.tuilage.committee.HalfDetails;
import fr.tuilage.committee.HalfInvitation;
import fr.tuilage.committee.HolderLine;
import fr.tuilage.committee.MandateService;
import fr.tuilage.committee.SeatDetails;
import fr.tuilage.committee.SeatNames;
import fr.tuilage.committee.SeatService;
import fr.tuilage.identity.PersonDraft;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** What the coordination does with a seat that is there: invite, end, name. */
final class SeatDialogs {

    private static final String STARTS_ON = "committee.field.starts-on";
    private static final String ENDS_ON = "committee.field.ends-on";

    private final SeatService seats;
    private final MandateService mandates;
    private final UUID committeeId;
    private final LocalDate today;
    private final Locale language;
    private final Runnable redraw;

    SeatDialogs(
            SeatService seats,
            MandateService mandates,
            UUID committeeId,
            LocalDate today,
            Locale language,
            Runnable redraw) {
        this.seats = seats;
        this.mandates = mandates;
        this.committeeId = committeeId;
        this.today = today;
        this.language = language;
        this.redraw = redraw;
    }

    void invite(SeatDetails seat, HalfDetails half) {
        FormDialog dialog = new FormDialog(words("committee.invite.title", SeatWords.title(half), seat.shortName()));
        RefusableForm form = dialog.form();
        PersonFields person = new PersonFields().in(form);
        Checkbox alternate = new Checkbox(words("committee.invite.alternate"));
        alternate.setTestId("invite-alternate");
        form.add(alternate);
        Div days = new Div();
        days.addClassName("form-row");
        DatePicker startsOn = form.field(STARTS_ON, Dates.picker(words(STARTS_ON)), days);
        DatePicker endsOn = form.field(ENDS_ON, Dates.picker(words(ENDS_ON)), days);
        startsOn.setTestId("starts-on");
        endsOn.setTestId("ends-on");
        startsOn.setValue(seat.since().isAfter(today) ? seat.since() : today);
        endsOn.setHelperText(words("committee.invite.ends-on.help"));
        form.add(days, hint("committee.invite.help"));
        dialog.open(
                words("committee.invite.send"),
                () -> {
                    PersonDraft draft = person.draft(language);
                    mandates.inviteTo(new HalfInvitation(
                            seat.id(),
                            half.half(),
                            alternate.getValue(),
                            draft,
                            Days.required(STARTS_ON, startsOn),
                            endsOn.getValue()));
                },
                () -> done("committee.invite.done", person.email.getValue()));
    }

    void end(SeatDetails seat, HolderLine holder) {
        String name = holder.person().displayName();
        new LastDayDialog(
                        words("committee.end.title", name, seat.shortName()),
                        Objects.requireNonNullElse(holder.endsOn(), today))
                .explained("committee.end.help")
                .ask(
                        on -> mandates.end(holder.mandateId(), holder.version(), on),
                        () -> done("committee.end.done", name));
    }

    void name(SeatDetails seat) {
        FormDialog dialog = new FormDialog(words("committee.seat.name.title", seat.shortName()));
        SeatNameFields fields = new SeatNameFields(dialog.form());
        fields.show(seat);
        AtomicInteger version = new AtomicInteger(seat.version());
        dialog.form()
                .whenChangedMeanwhile(() -> again(seat.id()).ifPresent(stored -> {
                    version.set(stored.version());
                    fields.show(stored);
                }));
        dialog.open(
                words("committee.seat.name.send"),
                () -> seats.name(new SeatNames(
                        seat.id(),
                        version.get(),
                        fields.name.getValue(),
                        fields.shortName.getValue(),
                        fields.subtitle.getValue(),
                        fields.managerTitle.getValue(),
                        fields.fieldWorkerTitle.getValue())),
                () -> done("committee.seat.name.done", fields.name.getValue()));
    }

    private Optional<SeatDetails> again(UUID seatId) {
        return seats.seats(committeeId, today).stream()
                .filter(seat -> seat.id().equals(seatId))
                .findFirst();
    }

    private void done(String key, String name) {
        Notices.success(words(key, name));
        redraw.run();
    }

    private static Paragraph hint(String key) {
        Paragraph hint = new Paragraph(words(key));
        hint.addClassName("hint");
        return hint;
    }

    private static String words(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    /** The words of a seat, the same for a new one and for one that is there. */
    static final class SeatNameFields {

        final TextField name;
        final TextField shortName;
        final TextField subtitle;
        final TextField managerTitle;
        final TextField fieldWorkerTitle;

        SeatNameFields(RefusableForm form) {
            name = text(form, "committee.seat.field.name", "seat-name");
            shortName = text(form, "committee.seat.field.short-name", "seat-short-name");
            subtitle = text(form, "committee.seat.field.subtitle", "seat-subtitle");
            managerTitle = text(form, "committee.seat.field.manager-title", "seat-manager-title");
            fieldWorkerTitle = text(form, "committee.seat.field.field-worker-title", "seat-field-worker-title");
            managerTitle.setPlaceholder(words("committee.half.MANAGER"));
            fieldWorkerTitle.setPlaceholder(words("committee.half.FIELD_WORKER"));
        }

        void show(SeatDetails seat) {
            name.setValue(seat.name());
            shortName.setValue(seat.shortName().equals(seat.name()) ? "" : seat.shortName());
            subtitle.setValue(orEmpty(seat.subtitle()));
            managerTitle.setValue(orEmpty(seat.manager().title()));
            fieldWorkerTitle.setValue(orEmpty(seat.fieldWorker().title()));
        }

        private static TextField text(RefusableForm form, String labelKey, String testId) {
            TextField field = form.field(labelKey, new TextField(words(labelKey)));
            field.setTestId(testId);
            return field;
        }

        private static String orEmpty(@Nullable String text) {
            return text == null ? "" : text;
        }
    }
}
