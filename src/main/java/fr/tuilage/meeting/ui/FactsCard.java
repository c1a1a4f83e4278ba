package fr.tuilage.meeting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import fr.tuilage.base.Formats;
import fr.tuilage.base.ui.Card;
import fr.tuilage.meeting.MeetingDetails;
import fr.tuilage.rota.DutyKind;
import java.util.Objects;
import java.util.stream.Stream;

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
                    MeetingWords.duty(meeting, DutyKind.HOST, meeting.session().hostSeatId()));
        }
        fact(
                facts,
                "meeting.fact.minute-taker",
                MeetingWords.duty(meeting, DutyKind.MINUTE_TAKER, meeting.minuteTakerSeatId()));
        if (meeting.facilitatorSeatId() != null) {
            fact(
                    facts,
                    "meeting.fact.facilitator",
                    MeetingWords.duty(meeting, DutyKind.FACILITATOR, meeting.facilitatorSeatId()));
        }
        if (meeting.session().cancelled()) {
            fact(facts, "calendar.cancel.reason", meeting.session().cancelReason());
        }
        add(facts);
        Anchor turns = new Anchor(
                "comites/" + meeting.committeeId() + "/tours",
                getTranslation(
                        meeting.state().beforeSession() && isOurTurn(meeting)
                                ? "meeting.fact.turns.mine"
                                : "meeting.fact.turns"));
        turns.setTestId("turns");
        add(turns);
        if (meeting.halves().values().stream().anyMatch(half -> !half.noted())) {
            Paragraph hint = new Paragraph(getTranslation("meeting.fact.half.hint"));
            hint.addClassName("hint");
            add(hint);
        }
    }

    private static boolean isOurTurn(MeetingDetails meeting) {
        return Stream.of(meeting.minuteTakerSeatId(), meeting.session().hostSeatId(), meeting.facilitatorSeatId())
                .filter(Objects::nonNull)
                .anyMatch(meeting.mine()::contains);
    }

    private void fact(DescriptionList facts, String key, String value) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }
}
