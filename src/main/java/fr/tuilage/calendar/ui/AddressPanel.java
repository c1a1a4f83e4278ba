package fr.tuilage.calendar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import fr.tuilage.base.Formats;
import fr.tuilage.base.Refusal;
import fr.tuilage.base.ui.Buttons;
import fr.tuilage.base.ui.Confirmation;
import fr.tuilage.base.ui.CopyButton;
import fr.tuilage.base.ui.Notices;
import fr.tuilage.calendar.CalendarAddressDetails;
import fr.tuilage.calendar.IssuedAddress;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A secret calendar address: shown once when it is made, later only since when there is one (CAL-6). */
class AddressPanel extends Div {

    private static final List<String> PROGRAMS = List.of("google", "outlook", "apple", "thunderbird");

    /** What can be done with it, for a person or for a committee. */
    interface Acts {

        Optional<CalendarAddressDetails> read();

        IssuedAddress make();

        IssuedAddress renew(int version);

        void remove(int version);
    }

    private final transient Acts acts;
    private final String whose;

    /**
     * Shows what there is.
     *
     * @param whose {@code mine} or {@code committee}: which sentences say what it is for and who loses it
     */
    AddressPanel(String whose, Acts acts) {
        this.whose = whose;
        this.acts = acts;
        addClassNames("stack", "calendar-address");
        setTestId("calendar-address");
        show();
    }

    private void show() {
        removeAll();
        acts.read().ifPresentOrElse(this::known, this::none);
    }

    private void none() {
        Button make = Buttons.plain(getTranslation("calendar.address.make"), () -> issue(acts::make));
        make.setDisableOnClick(true);
        make.setTestId("make-address");
        add(text("calendar.address.what." + whose), new Div(make));
    }

    private void known(CalendarAddressDetails address) {
        Formats formats = Formats.in(getLocale());
        String since = formats.dateWithoutWeekday(address.since());
        Paragraph state = new Paragraph(
                address.lastReadOn() == null
                        ? getTranslation("calendar.address.unread", since)
                        : getTranslation(
                                "calendar.address.read", since, formats.dateWithoutWeekday(address.lastReadOn())));
        state.setTestId("address-state");
        add(text("calendar.address.what." + whose), state, hint("calendar.address.not-kept"), others(address));
    }

    private Div others(CalendarAddressDetails address) {
        Button renew = Buttons.plain(getTranslation("calendar.address.renew"), () -> askToRenew(address));
        renew.setTestId("renew-address");
        Button remove = Buttons.quiet(getTranslation("calendar.address.remove"), () -> askToRemove(address));
        remove.setTestId("remove-address");
        Div line = new Div(renew, remove);
        line.addClassName("actions");
        return line;
    }

    private void issued(IssuedAddress address) {
        removeAll();
        TextField field = new TextField(getTranslation("calendar.address.field"));
        field.setValue(address.https());
        field.setReadOnly(true);
        field.setWidthFull();
        field.setHelperText(getTranslation("calendar.address.once"));
        field.setTestId("address");
        Anchor open = new Anchor();
        // Vaadin holds every scheme but the usual ones for unsafe; this one is made by us, of our own address.
        open.setUnsafeHref(address.webcal());
        open.setText(getTranslation("calendar.address.open"));
        open.addClassName("btn");
        open.setTestId("webcal");
        UnorderedList how = new UnorderedList();
        how.addClassName("small");
        PROGRAMS.forEach(program -> how.add(new ListItem(getTranslation("calendar.address.how." + program))));
        Button done = Buttons.quiet(getTranslation("calendar.address.done"), this::show);
        done.setTestId("address-done");
        CopyButton copy = new CopyButton(getTranslation("calendar.address.copy"), field);
        copy.add(open, done);
        add(field, copy, how, hint("calendar.address.secret"));
        field.focus();
    }

    private void askToRenew(CalendarAddressDetails address) {
        Confirmation.ask(
                getTranslation("calendar.address.renew.question"),
                getTranslation("calendar.address.renew.consequence." + whose),
                getTranslation("calendar.address.renew.act"),
                () -> issue(() -> acts.renew(address.version())));
    }

    private void askToRemove(CalendarAddressDetails address) {
        Confirmation.ask(
                getTranslation("calendar.address.remove.question"),
                getTranslation("calendar.address.remove.consequence." + whose),
                getTranslation("calendar.address.remove.act"),
                () -> orSay(() -> {
                    acts.remove(address.version());
                    Notices.success(getTranslation("calendar.address.removed"));
                    show();
                }));
    }

    private void issue(Supplier<IssuedAddress> act) {
        orSay(() -> issued(act.get()));
    }

    private void orSay(Runnable act) {
        try {
            act.run();
        } catch (Refusal refused) {
            show();
            Notices.refusal(refused);
        }
    }

    private Paragraph text(String key) {
        return new Paragraph(getTranslation(key));
    }

    private Paragraph hint(String key) {
        Paragraph hint = text(key);
        hint.addClassName("hint");
        return hint;
    }
}
