package fr.tuilage.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.i18n.I18NProvider;
import fr.tuilage.base.Refusal;

/**
 * Short sentences that appear in the top bar, where they cover no button: what was done, or why it was not. Read aloud by
 * screen readers.
 */
public final class Notices {

    private static final int SUCCESS_MILLISECONDS = 5_000;
    private static final int UNDO_MILLISECONDS = 10_000;
    private static final int OUTAGE_MILLISECONDS = 15_000;

    private Notices() {}

    /** Says that something was done; goes away by itself. */
    public static void success(String text) {
        Notification notice = notice(text, "notice-success");
        notice.setDuration(SUCCESS_MILLISECONDS);
        notice.open();
    }

    /** Says why something was refused, in the reader's language; stays until it is closed. */
    public static void refusal(Refusal refusal) {
        problem(sentence(refusal));
    }

    /** Says that something went wrong or is missing; stays until it is closed. */
    public static void problem(String text) {
        Notification notice = notice(text, "notice-problem");
        notice.setDuration(0);
        notice.setAssertive(true);
        notice.open();
    }

    /**
     * Says that the database is away. A page that asks again and again says it once at a time, and no longer when it is
     * back.
     */
    static void outage(String text) {
        UI page = UI.getCurrentOrThrow();
        Outage shown = ComponentUtil.getData(page, Outage.class);
        if (shown != null && shown.notice().isOpened()) {
            return;
        }
        Notification notice = notice(text, "notice-problem");
        notice.setDuration(OUTAGE_MILLISECONDS);
        notice.setAssertive(true);
        notice.open();
        ComponentUtil.setData(page, Outage.class, new Outage(notice));
    }

    private record Outage(Notification notice) {}

    /** The sentence of a refusal in the language of the current page, for fields and forms that show it in place. */
    public static String sentence(Refusal refusal) {
        return I18NProvider.translate(refusal.key(), refusal.arguments());
    }

    /**
     * Says what was taken away and offers it back for ten seconds.
     *
     * @param verb what the button does
     */
    public static void undoable(String text, String verb, Runnable undo) {
        Button back = Buttons.plain(verb, undo);
        back.setTestId("undo");
        Notification notice = notice(text, "notice-success", back);
        back.addClickListener(click -> notice.close());
        notice.setDuration(UNDO_MILLISECONDS);
        notice.open();
    }

    private static Notification notice(String text, String testId, Component... acts) {
        Notification notice = new Notification();
        notice.setPosition(Position.TOP_START);
        notice.addClassName(testId);
        Span sentence = new Span(text);
        sentence.setTestId(testId);
        Div card = new Div(sentence);
        card.add(acts);
        card.add(Icon.CROSS.button(I18NProvider.translate("base.close"), notice::close));
        card.addClassName("notice");
        notice.add(card);
        return notice;
    }
}
