package fr.tuilage.meeting.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.i18n.I18NProvider;
import fr.tuilage.base.Formats;
import fr.tuilage.base.ui.Card;
import fr.tuilage.meeting.MeetingDetails;

/** When, where, and whose turn it is. */
class FactsCard extends Card {

    FactsCard(MeetingDetails meeting) {
        super(I18NProvider.translate("meeting.facts"));
        setTestId("facts");
        Formats formats = MeetingWords.formats();
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "meeting.fact.date", formats.date(meeting.session().on()));
        fact(
                facts,
                "meeting.fact.time",
                formats.timeRange(
                        meeting.session().startsAt(), meeting.session().length()));
        fact(facts, "meeting.fact.place", MeetingWords.place(meeting));
        if (meeting.session().hostSeatId() != null) {
            fact(
                    facts,
                    "meeting.fact.host",
                    MeetingWords.seat(meeting, meeting.session().hostSeatId()));
        }
        fact(facts, "meeting.fact.minute-taker", MeetingWords.seat(meeting, meeting.minuteTakerSeatId()));
        if (meeting.facilitatorSeatId() != null) {
            fact(facts, "meeting.fact.facilitator", MeetingWords.seat(meeting, meeting.facilitatorSeatId()));
        }
        if (meeting.session().cancelled()) {
            fact(facts, "calendar.cancel.reason", meeting.session().cancelReason());
        }
        add(facts);
    }

    private void fact(DescriptionList facts, String key, String value) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }
}
