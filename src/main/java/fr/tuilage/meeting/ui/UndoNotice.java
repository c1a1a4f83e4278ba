package fr.tuilage.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/** Says what was taken away and offers it back for ten seconds. */
final class UndoNotice {

    private static final int MILLISECONDS = 10_000;

    private UndoNotice() {}

    static void open(String text, String verb, Runnable undo) {
        Notification notice = new Notification();
        notice.setPosition(Notification.Position.BOTTOM_CENTER);
        notice.setDuration(MILLISECONDS);
        notice.addClassName("notice-success");
        Button button = new Button(verb, event -> {
            notice.close();
            undo.run();
        });
        button.setTestId("undo");
        notice.add(new Span(text), button);
        notice.open();
    }
}
