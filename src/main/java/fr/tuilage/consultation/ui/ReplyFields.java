package fr.tuilage.consultation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import fr.tuilage.base.Formats;
import fr.tuilage.committee.SeatDetails;
import fr.tuilage.committee.SeatHalf;
import fr.tuilage.consultation.ConsultationDetails;
import fr.tuilage.consultation.ConsultedDate;
import fr.tuilage.consultation.DateReply;
import fr.tuilage.consultation.OwnPlace;
import fr.tuilage.consultation.Reply;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** For each date and each place two choices; what was said before is chosen already. */
class ReplyFields extends OrderedList {

    private record Field(
            OwnPlace place, ConsultedDate date, @Nullable Reply before, RadioButtonGroup<Reply> choice) {

        DateReply reply(Reply chosen) {
            return new DateReply(
                    place.seatId(),
                    place.half(),
                    date.startsAt().toLocalDate(),
                    date.startsAt().toLocalTime(),
                    chosen);
        }
    }

    private final transient List<Field> fields = new ArrayList<>();

    /** @param who what a place is called in front of its choices */
    ReplyFields(ConsultationDetails consultation, List<OwnPlace> places, Function<OwnPlace, String> who) {
        addClassName("reply-fields");
        Formats formats = Formats.in(getLocale());
        for (ConsultedDate date : consultation.dates()) {
            String day = formats.date(date.startsAt().toLocalDate());
            Span hours = new Span(formats.timeRange(date.startsAt(), date.length()));
            hours.addClassNames("soft", "small");
            Div title = new Div(new H3(day), hours);
            title.addClassName("grow");
            ListItem item = new ListItem(title);
            item.setTestId("reply-date");
            for (OwnPlace place : places) {
                item.add(choice(date, place, day, who.apply(place), places.size() > 1));
            }
            add(item);
        }
    }

    private RadioButtonGroup<Reply> choice(
            ConsultedDate date, OwnPlace place, String day, String who, boolean several) {
        Reply before = date.answers().stream()
                .filter(answer -> answer.seatId().equals(place.seatId()))
                .findFirst()
                .map(answer -> answer.of(place.half()))
                .orElse(null);
        RadioButtonGroup<Reply> choice = new RadioButtonGroup<>();
        if (several) {
            choice.setLabel(who);
        }
        choice.setAriaLabel(day + ", " + who);
        choice.setItems(Reply.values());
        choice.setItemLabelGenerator(reply -> getTranslation("consultation.reply." + reply));
        choice.setValue(before);
        choice.setTestId("reply");
        fields.add(new Field(place, date, before, choice));
        return choice;
    }

    /** What is chosen and was not said before. */
    List<DateReply> chosen() {
        return fields.stream()
                .filter(field ->
                        field.choice().getValue() != null && field.choice().getValue() != field.before())
                .map(field -> field.reply(field.choice().getValue()))
                .toList();
    }

    /** Chooses again what had been chosen, where there still is such a date. */
    void choose(Collection<DateReply> replies) {
        for (Field field : fields) {
            replies.stream()
                    .filter(reply -> reply.equals(field.reply(reply.reply())))
                    .forEach(reply -> field.choice().setValue(reply.reply()));
        }
    }

    /** The halves of a seat that somebody holds. */
    static Stream<OwnPlace> held(SeatDetails seat) {
        return Arrays.stream(SeatHalf.values())
                .filter(half -> !seat.half(half).holders().isEmpty())
                .map(half -> new OwnPlace(seat.id(), half));
    }
}
