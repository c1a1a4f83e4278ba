/*
 * Says on every page, before a session in which nobody does anything ends, that it will, and what happened when it has
 * (ID-4).
 *
 * The server knows the end: every request that a person causes moves it, from whichever tab. This element asks when the
 * end should be near; asking moves nothing, so that an open page alone keeps no session alive. Whoever types or points
 * here without any request of the page is made known by one a minute.
 *
 * When the session is over, the page asks for itself again, which leads to the sign-in page and from there back here. If
 * something typed would be lost by that, it is shown first, to be copied. A field that keeps its text by itself says so
 * with data-kept.
 *
 * Properties, set by the server: messages, and limits: { idle, warning } in seconds.
 */
const ADDRESS = 'api/session';
const AGAIN = 15; // s after a question that nobody answered
const WORDLESS = ['password', 'checkbox', 'radio', 'file', 'hidden']; // what holds nothing to be copied
const TELLINGS = 30; // how often at most somebody's presence is told during one idle time

class SessionWatch extends HTMLElement {
  #limits;
  #timer;
  #notice;
  #toldAt = Date.now();
  #over = false;
  #typed = new Set();
  #onAct = () => this.#acted();
  #onInput = (event) => {
    this.#typed = new Set([...this.#typed].filter((field) => field.isConnected)).add(event.target);
  };
  #onShown = () => document.visibilityState === 'visible' && this.#ask();

  set limits(limits) {
    this.#limits = limits;
    this.#plan(limits.idle);
  }

  connectedCallback() {
    for (const act of ['keydown', 'pointerdown']) {
      window.addEventListener(act, this.#onAct, { capture: true, passive: true });
    }
    window.addEventListener('input', this.#onInput, { capture: true, passive: true });
    document.addEventListener('visibilitychange', this.#onShown);
  }

  disconnectedCallback() {
    for (const act of ['keydown', 'pointerdown']) {
      window.removeEventListener(act, this.#onAct, { capture: true });
    }
    window.removeEventListener('input', this.#onInput, { capture: true });
    document.removeEventListener('visibilitychange', this.#onShown);
    clearTimeout(this.#timer);
  }

  /** Asks again when the warning is due; once it is shown, often enough to see that another tab has moved the end. */
  #plan(secondsLeft) {
    const untilWarning = secondsLeft - this.#limits.warning;
    if (untilWarning > 0) {
      this.#dismiss();
      this.#later(untilWarning);
    } else {
      this.#warn(secondsLeft);
      this.#later(Math.min(secondsLeft, this.#limits.warning / 12) + 1);
    }
  }

  #later(seconds) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ask(), seconds * 1000);
  }

  #acted() {
    if (this.#notice || Date.now() - this.#toldAt > (this.#limits.idle / TELLINGS) * 1000) {
      this.#ask('POST');
    }
  }

  async #ask(method = 'GET') {
    if (this.#over) {
      return;
    }
    if (method === 'POST') {
      this.#toldAt = Date.now();
    }
    const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content ?? '';
    const headers = { [meta('_csrf_header') || 'X-CSRF-TOKEN']: meta('_csrf') };
    try {
      const answer = await fetch(ADDRESS, { method, headers });
      if (answer.status === 401) {
        this.#end();
      } else if (answer.ok) {
        this.#plan((await answer.json()).secondsLeft);
      } else {
        this.#later(AGAIN);
      }
    } catch {
      this.#later(AGAIN);
    }
  }

  #warn(secondsLeft) {
    if (this.#notice) {
      return;
    }
    const end = new Intl.DateTimeFormat(document.documentElement.lang, { timeStyle: 'short' });
    const stay = element('button', 'btn', this.messages.stay);
    stay.type = 'button';
    stay.dataset.testid = 'session-stay';
    // Its click is an act like any other; a screen reader's may come without a pointer.
    stay.addEventListener('click', () => this.#ask('POST'));
    this.#notice = element('div', 'session-notice');
    this.#notice.setAttribute('role', 'alert');
    this.#notice.popover = 'manual';
    this.#notice.dataset.testid = 'session-notice';
    this.#notice.append(
      element('p', '', this.messages.soon.replace('{0}', end.format(Date.now() + secondsLeft * 1000))),
      stay,
    );
    this.append(this.#notice);
    // Above open dialogs.
    this.#notice.showPopover();
  }

  #dismiss() {
    this.#notice?.remove();
    this.#notice = undefined;
  }

  #end() {
    this.#over = true;
    clearTimeout(this.#timer);
    this.#dismiss();
    window.dispatchEvent(new Event('session-over'));
    const left = [...this.#typed].filter((field) => field.isConnected && isWorthKeeping(field));
    if (left.length === 0) {
      location.reload();
    } else {
      this.#show(left);
    }
  }

  #show(fields) {
    const dialog = element('dialog', 'session-over');
    dialog.dataset.testid = 'session-over';
    dialog.addEventListener('cancel', (event) => event.preventDefault());
    const title = element('h2', '', this.messages.over);
    title.id = 'session-over-title';
    dialog.setAttribute('aria-labelledby', title.id);
    dialog.append(title, element('p', '', this.messages.typed));
    for (const field of fields) {
      const label = element('label', '', nameOf(field));
      const copy = element('textarea', 'passage-text', field.value);
      copy.readOnly = true;
      label.append(copy);
      dialog.append(label);
    }
    const again = element('button', 'btn main', this.messages.signIn);
    again.type = 'button';
    again.dataset.testid = 'session-sign-in';
    again.addEventListener('click', () => location.reload());
    dialog.append(again);
    this.append(dialog);
    dialog.showModal();
  }
}

function isWorthKeeping(field) {
  const hasWords = typeof field.value === 'string' && field.value.trim() !== '' && !WORDLESS.includes(field.type);
  return hasWords && !('kept' in field.dataset);
}

function nameOf(field) {
  return field.labels?.[0]?.textContent || field.ariaLabel || field.placeholder || '';
}

function element(name, className, text) {
  const created = document.createElement(name);
  created.className = className;
  if (text !== undefined) {
    created.textContent = text;
  }
  return created;
}

customElements.define('session-watch', SessionWatch);
