package fr.tuilage.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import fr.tuilage.base.Formats;
import fr.tuilage.base.ui.Buttons;
import fr.tuilage.base.ui.Card;
import fr.tuilage.base.ui.Chip;
import fr.tuilage.base.ui.Chip.Tone;
import fr.tuilage.base.ui.EmptyState;
import fr.tuilage.base.ui.FormDialog;
import fr.tuilage.base.ui.Notices;
import fr.tuilage.register.DecisionLine;
import fr.tuilage.register.DecisionService;
import fr.tuilage.register.DecisionState;
import java.time.LocalDate;
import java.util.UUID;

/** The decisions of a committee, the latest first, with what became of them (DEC-1). */
final class DecisionsCard extends Card {

    private final transient DecisionService decisions;
    private final UUID committee;
    private final boolean all;
    private final boolean coordination;
    private final Div content = new Div();

    DecisionsCard(DecisionService decisions, UUID committee, boolean all, boolean coordination) {
        super(I18NProvider.translate("register.decisions"));
        this.decisions = decisions;
        this.committee = committee;
        this.all = all;
        this.coordination = coordination;
        setTestId("decisions-card");
        Filters filters = new Filters(getTranslation("register.decisions.filter"), committee);
        filters.offer(getTranslation("register.decisions.filter.in-force"), RegisterView.DECISIONS, "en-vigueur", !all);
        filters.offer(getTranslation("register.decisions.filter.all"), RegisterView.DECISIONS, "toutes", all);
        add(filters, content);
        draw();
    }

    private void draw() {
        content.removeAll();
        PagedList<DecisionLine> list =
                new PagedList<>(page -> decisions.page(committee, all, page, PagedList.SIZE), this::line);
        content.add(
                list.isEmpty() ? new EmptyState("register.decisions.empty", "register.decisions.empty.text") : list);
    }

    private Component line(DecisionLine decision) {
        Formats formats = Formats.in(getLocale());
        Paragraph text = new Paragraph(decision.text());
        text.addClassName("register-text");
        Span details = new Span(
                new Span(getTranslation(
                        "register.decision.taken",
                        decision.number(),
                        formats.dateWithoutWeekday(decision.decidedOn()))),
                state(decision));
        details.addClassNames("register-details", "soft", "small");
        LocalDate reviewOn = decision.reviewOn();
        if (reviewOn != null) {
            details.add(new Span(getTranslation("register.decision.review", formats.dateWithoutWeekday(reviewOn))));
        }
        Div words = new Div(text, details);
        words.addClassName("grow");
        String reason = decision.reason();
        if (reason != null) {
            Paragraph why = new Paragraph(getTranslation("register.reason", reason));
            why.addClassNames("soft", "small");
            words.add(why);
        }
        Div line = new Div(words);
        line.addClassName("register-line");
        line.setTestId("decision");
        if (coordination && inForce(decision)) {
            line.add(acts(decision));
        }
        return line;
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

    private Component acts(DecisionLine decision) {
        Button withdraw = Buttons.quiet(getTranslation("register.decision.withdraw"), () -> withdraw(decision));
        withdraw.setAriaLabel(getTranslation("register.decision.withdraw.label", decision.number()));
        withdraw.setTestId("decision-withdraw");
        Div acts = new Div(withdraw);
        acts.addClassName("actions");
        return acts;
    }

    private void withdraw(DecisionLine decision) {
        FormDialog dialog = new FormDialog(getTranslation("register.decision.withdraw.label", decision.number()));
        dialog.form().add(new Paragraph(decision.text()));
        TextArea reason =
                dialog.form().field("register.field.reason", new TextArea(getTranslation("register.field.reason")));
        reason.setTestId("reason");
        dialog.open(
                getTranslation("register.decision.withdraw.send"),
                () -> decisions.withdraw(decision.id(), decision.version(), reason.getValue()),
                () -> {
                    Notices.success(getTranslation("register.decision.withdraw.done"));
                    draw();
                });
    }

    private static boolean inForce(DecisionLine decision) {
        return decision.state() == DecisionState.ACTIVE || decision.state() == DecisionState.REVISITED;
    }
}
