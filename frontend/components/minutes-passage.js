/*
 * One passage of the minutes: a field that saves itself (MIN-3).
 *
 * What is typed is kept in this browser until the server has answered that it is stored; only then the field says "saved".
 * While the network or the server is away the text waits visibly and goes out by itself. When somebody else wrote in
 * between, both texts are shown and the person chooses: nothing is overwritten in silence.
 *
 * Properties, set by the server: address, label, hint, draftKey, locale, maximum, readOnly, messages, and stored, the text
 * that the server holds: { text, version, savedAt }.
 */
const QUIET = 600; // ms without a key before saving
const LONGEST = 1800; // ms after the first unsaved key at the latest: stored within three seconds
const PATIENCE = 10000; // ms to wait for an answer
const RETRIES = [1000, 2000, 4000, 8000, 15000];
const KEEPALIVE_LIMIT = 60000; // bytes that a leaving page may still send

class MinutesPassage extends HTMLElement {
  #stored = { text: '', version: 0, savedAt: null };
  #area;
  #status;
  #conflict;
  #timer;
  #firstUnsavedAt = 0;
  #sending = false;
  #failures = 0;
  #halted = false;
  #rendered = false;
  #onOnline = () => this.#retryNow();
  #onHide = () => this.#flush();
  #onLeave = (event) => {
    if (this.unsaved) {
      this.#flush();
      event.preventDefault();
    }
  };

  /** Whether something typed here is not yet known to be stored. */
  get unsaved() {
    return this.#rendered && !this.readOnly && this.#area.value !== this.#stored.text;
  }

  get stored() {
    return this.#stored;
  }

  set stored(stored) {
    if (!this.#rendered) {
      this.#stored = stored;
    } else if (stored.version > this.#stored.version) {
      const untouched = !this.unsaved;
      if (untouched) {
        this.#stored = stored;
        this.#replace(stored.text);
        this.#say('saved', stored.savedAt);
      } else if (!this.#sending) {
        this.#showConflict(stored);
      }
    }
  }

  set readOnlyState(readOnly) {
    this.readOnly = readOnly;
    if (this.#rendered) {
      this.#area.readOnly = readOnly;
    }
  }

  connectedCallback() {
    if (!this.#rendered) {
      // All properties of the first answer are set before the first frame.
      requestAnimationFrame(() => this.isConnected && !this.#rendered && this.#render());
    }
    window.addEventListener('online', this.#onOnline);
    window.addEventListener('pagehide', this.#onHide);
    window.addEventListener('beforeunload', this.#onLeave);
  }

  disconnectedCallback() {
    window.removeEventListener('online', this.#onOnline);
    window.removeEventListener('pagehide', this.#onHide);
    window.removeEventListener('beforeunload', this.#onLeave);
    this.#flush();
    clearTimeout(this.#timer);
  }

  focus() {
    this.#area?.focus();
  }

  #render() {
    this.#rendered = true;
    const id = `passage-${Math.random().toString(36).slice(2)}`;
    const label = element('label', 'passage-label', this.label);
    label.htmlFor = id;
    this.#area = element('textarea', 'passage-text');
    this.#area.id = id;
    this.#area.rows = 2;
    this.#area.lang = this.locale ?? '';
    this.#area.readOnly = Boolean(this.readOnly);
    if (this.maximum) {
      this.#area.maxLength = this.maximum;
    }
    this.#status = element('p', 'passage-status');
    this.#status.id = `${id}-status`;
    this.#status.setAttribute('role', 'status');
    this.#area.setAttribute('aria-describedby', this.#status.id);
    if (this.hint) {
      this.#area.placeholder = this.hint;
    }
    this.#conflict = element('div', 'passage-conflict');
    this.#conflict.hidden = true;
    this.replaceChildren(label, this.#area, this.#status, this.#conflict);
    this.#area.value = this.#stored.text;
    this.#area.addEventListener('input', () => this.#typed());
    this.#area.addEventListener('blur', () => this.unsaved && this.#save());
    if (this.#stored.savedAt) {
      this.#say('saved', this.#stored.savedAt);
    }
    this.#restore();
  }

  /** Brings back what an earlier page could not store. */
  #restore() {
    const kept = this.#draft();
    if (!kept || this.readOnly || kept.text === this.#stored.text) {
      this.#forget();
      return;
    }
    this.#area.value = kept.text;
    if (kept.version === this.#stored.version) {
      this.#say('restored');
      this.#save();
    } else {
      const theirs = this.#stored;
      this.#stored = { text: kept.base ?? '', version: kept.version, savedAt: null };
      this.#showConflict(theirs);
    }
  }

  #typed() {
    this.#keep();
    if (!this.#conflict.hidden) {
      return;
    }
    this.#halted = false;
    if (!this.unsaved) {
      clearTimeout(this.#timer);
      this.#firstUnsavedAt = 0;
      return;
    }
    const now = Date.now();
    this.#firstUnsavedAt ||= now;
    if (this.#failures === 0) {
      this.#say('saving');
      this.#schedule(Math.max(0, Math.min(QUIET, this.#firstUnsavedAt + LONGEST - now)));
    }
  }

  #schedule(delay) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#save(), delay);
  }

  #retryNow() {
    if (this.unsaved && !this.#halted && this.#conflict.hidden) {
      this.#save();
    }
  }

  async #save() {
    clearTimeout(this.#timer);
    if (this.#sending || this.#halted || !this.unsaved || !this.#conflict.hidden) {
      return;
    }
    this.#sending = true;
    const text = this.#area.value;
    const abort = new AbortController();
    const patience = setTimeout(() => abort.abort(), PATIENCE);
    try {
      const answer = await fetch(this.address, this.#request(text, { signal: abort.signal }));
      const body = await answer.json().catch(() => ({}));
      this.#answered(answer, body, text);
    } catch {
      this.#failed();
    } finally {
      clearTimeout(patience);
      this.#sending = false;
      if (this.unsaved && this.#failures === 0 && !this.#halted && this.#conflict.hidden) {
        this.#schedule(QUIET);
      }
    }
  }

  #answered(answer, body, text) {
    if (answer.ok) {
      this.#stored = { text, version: body.version, savedAt: body.savedAt };
      this.#failures = 0;
      this.#firstUnsavedAt = this.unsaved ? Date.now() : 0;
      if (this.unsaved) {
        this.#keep();
      } else {
        this.#forget();
        this.#say('saved', body.savedAt);
      }
      this.dispatchEvent(new CustomEvent('passage-saved', { bubbles: true }));
    } else if (answer.status === 409 && typeof body.version === 'number') {
      this.#failures = 0;
      this.#showConflict({ text: body.text, version: body.version, savedAt: body.savedAt });
    } else if (answer.status === 401) {
      this.#halt('signedOut');
    } else if (answer.status === 403 && body.error === 'page-outdated') {
      this.#halt('outdated');
    } else if (answer.status < 500) {
      this.#halt('refused', body.message);
    } else {
      this.#failed();
    }
  }

  #failed() {
    const delay = RETRIES[Math.min(this.#failures, RETRIES.length - 1)];
    this.#failures += 1;
    this.#say('waiting');
    this.#schedule(delay);
  }

  /** Nothing more is sent until the person types again; what is typed stays here. */
  #halt(message, detail) {
    this.#halted = true;
    this.#failures = 0;
    this.#say(message, detail);
  }

  #flush() {
    if (!this.unsaved || this.#halted || !this.#conflict.hidden) {
      return;
    }
    this.#keep();
    const request = this.#request(this.#area.value, { keepalive: true });
    if (new Blob([request.body]).size < KEEPALIVE_LIMIT) {
      fetch(this.address, request).catch(() => {});
    }
  }

  #request(text, options) {
    const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content ?? '';
    return {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json', [meta('_csrf_header') || 'X-CSRF-TOKEN']: meta('_csrf') },
      body: JSON.stringify({ text, version: this.#stored.version }),
      ...options,
    };
  }

  #showConflict(theirs) {
    const words = this.messages;
    const choices = element('div', 'actions');
    const choose = (name, label, apply) => {
      const button = element('button', 'btn', label);
      button.type = 'button';
      button.dataset.testid = `conflict-${name}`;
      button.addEventListener('click', () => {
        this.#stored = theirs;
        this.#conflict.hidden = true;
        this.#conflict.replaceChildren();
        apply();
        this.#keep();
        this.#area.focus();
        if (this.unsaved) {
          this.#save();
        } else {
          this.#forget();
          this.#say('saved', theirs.savedAt);
        }
      });
      choices.append(button);
    };
    choose('mine', words.keepMine, () => {});
    choose('theirs', words.keepTheirs, () => this.#replace(theirs.text));
    choose('both', words.keepBoth, () => this.#replace(`${theirs.text}\n\n${this.#area.value}`));
    this.#conflict.replaceChildren(
      element('p', 'passage-conflict-title', words.conflict),
      element('blockquote', 'passage-theirs', theirs.text || words.empty),
      choices,
    );
    this.#conflict.hidden = false;
    this.#say('conflicted');
  }

  #replace(text) {
    const { selectionStart, selectionEnd } = this.#area;
    this.#area.value = text;
    if (document.activeElement === this.#area) {
      this.#area.setSelectionRange(Math.min(selectionStart, text.length), Math.min(selectionEnd, text.length));
    }
  }

  #say(state, detail) {
    const words = this.messages ?? {};
    this.dataset.state = state;
    let text = words[state] ?? '';
    if (state === 'saved') {
      text = text.replace('{0}', new Intl.DateTimeFormat(this.locale, { timeStyle: 'short' }).format(new Date(detail)));
    } else if (state === 'refused' && detail) {
      text = detail;
    }
    if (this.#status.textContent !== text) {
      this.#status.textContent = text;
    }
    if (state === 'signedOut') {
      const link = element('a', '', words.signIn);
      link.href = 'connexion';
      link.target = '_blank';
      this.#status.append(' ', link);
    }
  }

  #draft() {
    try {
      return JSON.parse(localStorage.getItem(this.draftKey));
    } catch {
      return null;
    }
  }

  #keep() {
    try {
      const { text: base, version } = this.#stored;
      localStorage.setItem(this.draftKey, JSON.stringify({ text: this.#area.value, base, version }));
    } catch {
      // A full or forbidden store: the text is still in the field and goes out as usual.
    }
  }

  #forget() {
    try {
      localStorage.removeItem(this.draftKey);
    } catch {
      // Nothing was kept.
    }
  }
}

function element(name, className, text) {
  const created = document.createElement(name);
  created.className = className;
  if (text !== undefined) {
    created.textContent = text;
  }
  return created;
}

customElements.define('minutes-passage', MinutesPassage);
