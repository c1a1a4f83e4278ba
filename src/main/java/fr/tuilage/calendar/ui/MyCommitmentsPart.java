package fr.tuilage.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import fr.tuilage.base.ui.AccountPart;
import fr.tuilage.base.ui.Card;
import fr.tuilage.calendar.WeeklyCommitmentService;

/** One's weekly commitments, on the page of one's account (CAL-2). */
@org.springframework.stereotype.Component
class MyCommitmentsPart implements AccountPart {

    private final WeeklyCommitmentService commitments;

    MyCommitmentsPart(WeeklyCommitmentService commitments) {
        this.commitments = commitments;
    }

    @Override
    public Component part() {
        return new Card(I18NProvider.translate("calendar.commitments.title"), new CommitmentsPanel(commitments));
    }
}
