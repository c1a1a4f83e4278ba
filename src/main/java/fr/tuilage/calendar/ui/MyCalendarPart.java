package fr.tuilage.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import fr.tuilage.base.ui.AccountPart;
import fr.tuilage.base.ui.Card;
import fr.tuilage.calendar.CalendarAddressDetails;
import fr.tuilage.calendar.IssuedAddress;
import fr.tuilage.calendar.MyCalendarService;
import java.util.Optional;

/** The address of one's own calendar, on the page of one's account (CAL-6). */
@org.springframework.stereotype.Component
class MyCalendarPart implements AccountPart {

    private final MyCalendarService calendar;

    MyCalendarPart(MyCalendarService calendar) {
        this.calendar = calendar;
    }

    @Override
    public Component part() {
        return new Card(
                I18NProvider.translate("calendar.address.title.mine"), new AddressPanel("mine", new Mine(calendar)));
    }

    private record Mine(MyCalendarService calendar) implements AddressPanel.Acts {

        @Override
        public Optional<CalendarAddressDetails> read() {
            return calendar.address();
        }

        @Override
        public IssuedAddress make() {
            return calendar.make();
        }

        @Override
        public IssuedAddress renew(int version) {
            return calendar.renew(version);
        }

        @Override
        public void remove(int version) {
            calendar.remove(version);
        }
    }
}
