package fr.tuilage.calendar.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.i18n.I18NProvider;
import fr.tuilage.base.ui.Buttons;
import fr.tuilage.calendar.CalendarAddressDetails;
import fr.tuilage.calendar.CommitteeCalendarService;
import fr.tuilage.calendar.IssuedAddress;
import java.util.Optional;
import java.util.UUID;

/** The address of a committee's calendar, for the coordination (CAL-6). */
class CommitteeAddressDialog extends Dialog {

    CommitteeAddressDialog(UUID committeeId, CommitteeCalendarService calendars) {
        setHeaderTitle(I18NProvider.translate("calendar.address.title.committee"));
        addClassName("form-dialog");
        setCloseOnOutsideClick(false);
        setTestId("committee-address");
        add(new AddressPanel("committee", new Ours(committeeId, calendars)));
        getFooter().add(Buttons.quiet(I18NProvider.translate("base.close"), this::close));
    }

    private record Ours(UUID committeeId, CommitteeCalendarService calendars) implements AddressPanel.Acts {

        @Override
        public Optional<CalendarAddressDetails> read() {
            return calendars.address(committeeId);
        }

        @Override
        public IssuedAddress make() {
            return calendars.make(committeeId);
        }

        @Override
        public IssuedAddress renew(int version) {
            return calendars.renew(committeeId, version);
        }

        @Override
        public void remove(int version) {
            calendars.remove(committeeId, version);
        }
    }
}
