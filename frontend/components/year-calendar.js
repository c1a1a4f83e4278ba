/*
 * A year on one screen: FullCalendar's multi-month view in a plain element. It draws what the server says and tells it
 * where a meeting was dropped; the server decides. For eyes and mouse only: the list beside it holds the same dates with
 * words and keys, so the picture is one image for screen readers.
 */
class YearCalendar extends HTMLElement {
  #calendar = null;
  #model = null;
  #frame = '';

  /** Draws a year. Days that differ only in their meetings keep the drawn frame. */
  show(model) {
    this.#model = model;
    this.setAttribute('role', 'img');
    this.setAttribute('aria-label', model.label);
    const frame = JSON.stringify([model.first, model.months, model.locale, model.shades, model.editable]);
    if (this.#calendar && frame === this.#frame) {
      this.#calendar.removeAllEvents();
      model.sessions.forEach((session) => this.#calendar.addEvent(this.#event(session)));
    } else {
      this.#frame = frame;
      this.#draw();
    }
  }

  connectedCallback() {
    if (this.#model && !this.#calendar) {
      this.#draw();
    }
  }

  disconnectedCallback() {
    this.#calendar?.destroy();
    this.#calendar = null;
  }

  #draw() {
    this.#calendar?.destroy();
    const model = this.#model;
    const shades = this.#shades();
    this.#calendar = new FullCalendar.Calendar(this, {
      initialView: 'wholeYear',
      views: { wholeYear: { type: 'multiMonth', duration: { months: model.months } } },
      initialDate: model.first,
      locale: model.locale,
      firstDay: 1,
      headerToolbar: false,
      height: 'auto',
      // The style sheet arranges the months.
      multiMonthMinWidth: 1,
      multiMonthMaxColumns: 4,
      dayHeaderFormat: { weekday: 'narrow' },
      showNonCurrentDates: false,
      fixedWeekCount: false,
      now: model.today,
      editable: model.editable,
      eventInteractive: false,
      displayEventTime: false,
      longPressDelay: 400,
      dragScroll: true,
      dayCellClassNames: (cell) => (shades.get(this.#day(cell.date)) || []).map((shade) => 'day-' + shade.kind),
      dayCellDidMount: (cell) => {
        const names = (shades.get(this.#day(cell.date)) || []).map((shade) => shade.title);
        if (names.length > 0) {
          cell.el.title = names.join(' · ');
        }
      },
      events: model.sessions.map((session) => this.#event(session)),
      eventContent: (argument) => ({ domNodes: this.#tile(argument.event.extendedProps.session) }),
      eventDidMount: (argument) => {
        argument.el.title = argument.event.extendedProps.session.title;
      },
      eventDrop: (argument) => this.#dropped(argument.event),
    });
    this.#calendar.render();
  }

  #event(session) {
    const classes = ['session'];
    if (session.warning) classes.push('session-warning');
    if (session.moved) classes.push('session-moved');
    if (session.cancelled) classes.push('session-cancelled');
    return {
      id: session.id,
      start: session.on,
      allDay: true,
      title: session.time,
      startEditable: this.#model.editable && session.movable,
      durationEditable: false,
      classNames: classes,
      extendedProps: { session },
    };
  }

  /** The day of the month; time and duties are told by the title and by the list. */
  #tile(session) {
    const tile = document.createElement('b');
    tile.className = 'session-tile';
    tile.textContent = String(Number(session.on.slice(8)));
    return [tile];
  }

  #dropped(event) {
    const session = event.extendedProps.session;
    const detail = { id: session.id, version: session.version, on: this.#day(event.start) };
    this.dispatchEvent(new CustomEvent('session-dropped', { detail }));
  }

  /** Every shaded day with what shades it. */
  #shades() {
    const days = new Map();
    for (const shade of this.#model.shades) {
      const day = new Date(shade.first + 'T12:00:00');
      const last = new Date(shade.last + 'T12:00:00');
      for (; day <= last; day.setDate(day.getDate() + 1)) {
        const key = this.#day(day);
        days.set(key, [...(days.get(key) || []), shade]);
      }
    }
    return days;
  }

  #day(date) {
    const two = (number) => String(number).padStart(2, '0');
    return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  }
}

customElements.define('year-calendar', YearCalendar);
