package fr.tuilage.calendar.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.LocalDate;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The year as a picture in which meetings are dragged: {@code frontend/components/year-calendar.js}. */
@Tag("year-calendar")
@JavaScript("context://webjars/fullcalendar/6.1.15/index.global.min.js")
@JavaScript("context://webjars/fullcalendar__core/6.1.15/locales/fr.global.min.js")
@JsModule("context://components/year-calendar.js")
class YearCalendar extends Component {

    private static final String SESSION = "event.detail.id";
    private static final String DAY = "event.detail.on";

    /** Told where a meeting was dropped. */
    interface Dropped {

        void at(UUID sessionId, LocalDate on);
    }

    private JsonNode year = JsonNodeFactory.instance.objectNode();

    YearCalendar(Dropped dropped) {
        setTestId("year-calendar");
        getElement()
                .addEventListener("session-dropped", event -> {
                    JsonNode data = event.getEventData();
                    dropped.at(
                            UUID.fromString(data.get(SESSION).asString()),
                            LocalDate.parse(data.get(DAY).asString()));
                })
                .addEventData(SESSION)
                .addEventData(DAY);
    }

    /** Draws the year, also when it is the same: what was dropped and refused goes back to its place. */
    void show(JsonNode shown) {
        year = shown;
        if (isAttached()) {
            draw();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (!year.isEmpty()) {
            draw();
        }
    }

    private void draw() {
        getElement().executeJs("this.show($0)", year);
    }
}
