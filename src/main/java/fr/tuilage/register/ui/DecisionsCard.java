package fr.tuilage.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import fr.tuilage.base.Formats;
import fr.tuilage.base.ui.Buttons;
import fr.tuilage.base.ui.Card;
import fr.tuilage.base.ui.Chip;
import fr.tuilage.base.ui.Chip.Tone;
import fr.tuilage.base.ui.EmptyState;
import fr.tuilage.base.ui.PagedList;
import fr.tuilage.register.DecisionLine;
import fr.tuilage.register.DecisionReviewService;
import fr.tuilage.register.DecisionService;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The decisions of a committee, the latest first, with what became of them (DEC-1). */
final class DecisionsCard extends Card {

    private final transient DecisionService decisions;
    private final transient DecisionReviewService reviews;
    private final UUID committee;
    private final boolean all;
    private final boolean coordination;
    private final Div content = new Div();
    private final @Nullable UUID asked;

    /** @param asked the one that the address names, shown before all */
    DecisionsCard(
            DecisionService decisions,
            DecisionReviewService reviews,
            UUID committee,
            boolean all,
            boolean coordination,
            @Nullable UUID asked) {
        super(I18NProvider.translate("register.decisions"));
        this.decisions = decisions;
        this.reviews = reviews;
        this.committee = committee;
        this.all = all;
        this.coordination = coordination;
        this.asked = asked;
        setTestId("decisions-card");
        Filters filters = new Filters(getTranslation("register.decisions.filter"), committee);
        filters.offer(getTranslation("register.decisions.filter.in-force"), RegisterView.DECISIONS, "en-vigueur", !all);
        filters.offer(getTranslation("register.decisions.filter.all"), RegisterView.DECISIONS, "toutes", all);
        add(filters, content);
        draw();
    }

    private void draw() {
        content.removeAll();
        if (asked != null) {
            content.add(RegisterLine.asked(
                    "decision-" + asked,
                    getTranslation("register.decision.asked"),
                    line(decisions.one(committee, asked))));
        }
        PagedList<DecisionLine> list = new PagedList<>(
                page -> decisions.page(committee, all, page, PagedList.SIZE),
                this::line,
                decision -> decision.id().equals(asked));
        content.add(
                list.isEmpty() && asked == null
                        ? new EmptyState("register.decisions.empty", "register.decisions.empty.text")
                        : list);
    }

    private Component line(DecisionLine decision) {
        Formats formats = Formats.in(getLocale());
        RegisterLine line = new RegisterLine("decision", decision.text())
                .details(
                        new Span(getTranslation(
                                "register.decision.taken",
                                decision.number(),
                                formats.dateWithoutWeekday(decision.decidedOn()))),
                        state(decision));
        LocalDate reviewOn = decision.reviewOn();
        if (reviewOn != null) {
            line.details(new Span(getTranslation("register.decision.review", formats.dateWithoutWeekday(reviewOn))));
        }
        line.agreedAt(decision.meetingId(), getTranslation("register.decision.meeting", decision.number()))
                .because(decision.reason());
        return coordination && decision.inForce() ? line.acts(review(decision)) : line;
    }

    private Component state(DecisionLine decision) {
        Integer successor = decision.supersededBy();
        return switch (decision.state()) {
            case ACTIVE -> new Chip(getTranslation("register.decision.ACTIVE"), Tone.GOOD);
            case REVISITED -> new Chip(getTranslation("register.decision.REVISITED"), Tone.GOOD);
            case SUPERSEDED ->
                new Chip(getTranslation("register.decision.SUPERSEDED", successor == null ? "" : successor));
            case WITHDRAWN -> new Chip(getTranslation("register.decision.WITHDRAWN"));
        };
    }

    private Button review(DecisionLine decision) {
        Button review = Buttons.plain(
                getTranslation("register.review"), () -> new DecisionReview(reviews, decision).open(this::draw));
        review.setAriaLabel(getTranslation("register.review.label", decision.number()));
        review.setTestId("decision-review");
        return review;
    }
}
