/*
 * One passage of the minutes: a field that saves itself (MIN-3).
 *
 * What is typed is kept in this browser until the server has answered that it is stored; only then the field says "saved".
 * While the network or the server is away the text waits visibly and goes out by itself. When somebody else wrote in
 * between, both texts are shown and the person chooses: nothing is overwritten in silence.
 *
 * Each save says which open field sends it, so that words whose acknowledgement was lost on the way are never taken for
 * those of somebody else, not even after the page was loaded again. Until such a save is answered for, the field counts as
 * unsaved whatever it shows: the server may hold what was erased here since.
 *
 * Properties, set by the server: address, label, hint, draftKey, locale, maximum, messages, and stored, the text that the
 * server holds: { text, version, savedAt, field, turn }.
 */
const QUIET = 600; // ms without a key before saving
const LONGEST = 1800; // ms after the first unsaved key at the latest: stored within three seconds
const PATIENCE = 10000; // ms to wait for an answer
const RETRIES = [1000, 2000, 4000, 8000, 15000];
const KEEPALIVE_LIMIT = 60000; // bytes that a leaving page may still send
const FORGOTTEN = 'minutes-draft-forgotten';
const LINEAGE = 8; // fields of earlier pages that a save names at most

class MinutesPassage extends HTMLElement {
  #stored = { text: '', version: 0, savedAt: null };
  #id = randomId();
  #continues = [];
  #turn = 0;
  #area;
  #status;
  #conflict;
  #timer;
  #firstUnsavedAt = 0;
  #sending = false;
  #uncertain = false;
  #failures = 0;
  #halted = false;
  #rendered = false;
  #onOnline = () => this.#retryNow();
  #onHide = () => this.#flush();
  #onSessionOver = () => this.unsaved && this.#halt('signedOut');
  #onLeave = (event) => {
    // What was halted is kept, and comes back with the page.
    if (this.unsaved && !this.#halted) {
      this.#flush();
      event.preventDefault();
    }
  };

  /** Whether what the server holds is not yet known to be what is written here. */
  get unsaved() {
    return this.#rendered && (this.#uncertain || this.#area.value !== this.#stored.text);
  }

  get stored() {
    return this.#stored;
  }

  set stored(stored) {
    if (!this.#rendered) {
      this.#stored = stored;
    } else if (stored.version > this.#stored.version) {
      if (!this.unsaved) {
        this.#stored = stored;
        this.#replace(stored.text);
        this.#say('saved', stored.savedAt);
      } else if (this.#isOwn(stored)) {
        // Only the answer was lost: what was typed since goes on from there.
        this.#stored = stored;
      } else if (!this.#sending) {
        this.#showConflict(stored);
      }
    }
  }

  connectedCallback() {
    if (!this.#rendered) {
      // All properties of the first answer are set before the first frame.
      requestAnimationFrame(() => this.isConnected && !this.#rendered && this.#render());
    }
    window.addEventListener('online', this.#onOnline);
    window.addEventListener('pagehide', this.#onHide);
    window.addEventListener('session-over', this.#onSessionOver);
    window.addEventListener('beforeunload', this.#onLeave);
  }

  disconnectedCallback() {
    window.removeEventListener('online', this.#onOnline);
    window.removeEventListener('pagehide', this.#onHide);
    window.removeEventListener('session-over', this.#onSessionOver);
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
    this.#area.dataset.kept = '';
    this.#area.lang = this.locale ?? '';
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
    const kept = unstored(this.draftKey);
    if (!kept || kept.text === this.#stored.text) {
      this.#forget();
      return;
    }
    this.#area.value = kept.text;
    this.#continues = kept.continues ?? [];
    if (kept.version === this.#stored.version || this.#isOwn(this.#stored)) {
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
      this.#forget();
      this.#say(this.#stored.savedAt ? 'saved' : 'untouched', this.#stored.savedAt);
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
    const abort = new AbortController();
    const patience = setTimeout(() => abort.abort(), PATIENCE);
    await this.#send({ signal: abort.signal });
    clearTimeout(patience);
    this.#sending = false;
    if (this.unsaved && this.#failures === 0 && !this.#halted && this.#conflict.hidden) {
      this.#schedule(QUIET);
    }
  }

  async #send(options) {
    const text = this.#area.value;
    this.#turn += 1;
    const turn = this.#turn;
    const before = this.#uncertain;
    this.#uncertain = true;
    this.#keep();
    // When a later save was sent meanwhile, that one decides.
    try {
      const answer = await fetch(this.address, this.#request(text, options));
      const body = await answer.json().catch(() => ({}));
      if (turn === this.#turn) {
        this.#answered(answer, body, text, before);
      }
    } catch {
      if (turn === this.#turn && this.isConnected) {
        this.#failed();
      }
    }
  }

  /** @param before whether an earlier save was unanswered: a refusal of this one says nothing about that */
  #answered(answer, body, text, before) {
    const told = typeof body.version === 'number';
    if (answer.ok && told) {
      this.#uncertain = false;
      this.#stored = { text, version: body.version, savedAt: body.savedAt, field: this.#id, turn: this.#turn };
      this.#failures = 0;
      this.#firstUnsavedAt = this.unsaved ? Date.now() : 0;
      if (this.unsaved) {
        this.#keep();
      } else {
        this.#forget();
        this.#say('saved', body.savedAt);
      }
      this.dispatchEvent(new CustomEvent('passage-saved', { bubbles: true }));
    } else if (answer.status === 409 && told) {
      this.#uncertain = false;
      this.#failures = 0;
      this.#showConflict({ text: body.text, version: body.version, savedAt: body.savedAt });
    } else if (answer.status >= 400 && answer.status < 500) {
      this.#uncertain = before;
      this.#refused(answer.status, body);
    } else {
      this.#failed();
    }
  }

  #refused(status, body) {
    if (status === 401) {
      this.#halt('signedOut');
    } else if (status === 403 && body.error === 'page-outdated') {
      this.#halt('outdated');
    } else {
      this.#halt('refused', body.message);
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
    if (new Blob([this.#area.value]).size < KEEPALIVE_LIMIT) {
      this.#send({ keepalive: true });
    }
  }

  /** Whether it was written by this field, or by an earlier one before its words were brought back here. */
  #isOwn({ field, turn }) {
    return field === this.#id || this.#continues.some((earlier) => earlier.id === field && earlier.turn >= turn);
  }

  #request(text, options) {
    const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content ?? '';
    return {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json', [meta('_csrf_header') || 'X-CSRF-TOKEN']: meta('_csrf') },
      body: JSON.stringify({
        text,
        version: this.#stored.version,
        field: { id: this.#id, continues: this.#continues, turn: this.#turn },
      }),
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

  #keep() {
    const { text: base, version } = this.#stored;
    const continues = [...this.#continues, { id: this.#id, turn: this.#turn }].slice(-LINEAGE);
    const kept = { text: this.#area.value, base, version, uncertain: this.#uncertain, continues };
    try {
      localStorage.setItem(this.draftKey, JSON.stringify(kept));
      this.#area.dataset.kept = '';
    } catch {
      // A full or forbidden store: the text is still in the field and goes out as usual.
      delete this.#area.dataset.kept;
    }
  }

  /** What the server holds need not be kept here; what another page has typed since stays. */
  #forget() {
    const kept = draft(this.draftKey);
    if (kept && (isIdle(kept) || kept.text === this.#stored.text)) {
      forget(this.draftKey);
    }
  }
}

/*
 * What somebody typed here and could not store before the pen went to somebody else or the minutes were adopted: shown to
 * them alone, to be copied.
 *
 * Properties, set by the server: messages, and passages, what the server holds: [{ draftKey, label, stored }].
 */
class MinutesLeftovers extends HTMLElement {
  #passages = [];
  #onChange = () => this.#show();

  set passages(passages) {
    this.#passages = passages;
    // A field that leaves the page in the same answer has kept its text by then.
    requestAnimationFrame(this.#onChange);
  }

  connectedCallback() {
    window.addEventListener('storage', this.#onChange);
    window.addEventListener(FORGOTTEN, this.#onChange);
  }

  disconnectedCallback() {
    window.removeEventListener('storage', this.#onChange);
    window.removeEventListener(FORGOTTEN, this.#onChange);
  }

  #show() {
    const left = this.#passages
      .map((passage) => ({ ...passage, text: unstored(passage.draftKey)?.text }))
      .filter(({ text, stored }) => text && text !== stored);
    this.replaceChildren(...left.map((passage) => this.#leftover(passage)));
  }

  #leftover({ draftKey, label, text }) {
    const words = this.messages;
    const area = element('textarea', 'passage-text', text);
    area.readOnly = true;
    area.setAttribute('aria-label', label);
    const said = element('p', 'passage-status', words.unstored);
    said.setAttribute('role', 'status');
    const actions = element('div', 'actions');
    const act = (name, word, apply) => {
      const button = element('button', 'btn', word);
      button.type = 'button';
      button.dataset.testid = `leftover-${name}`;
      button.addEventListener('click', apply);
      actions.append(button);
    };
    act('copy', words.copy, async () => {
      area.select();
      // The clipboard is there on secure pages only; what is selected can be copied everywhere.
      await navigator.clipboard?.writeText(text).then(() => (said.textContent = words.copied), () => {});
    });
    act('drop', words.drop, () => forget(draftKey));
    const box = element('section', 'passage-conflict');
    box.dataset.testid = 'leftover';
    box.append(element('p', 'passage-conflict-title', label), said, area, actions);
    return box;
  }
}

function draft(key) {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch {
    return null;
  }
}

/** What was typed and taken back at once, and never sent. */
function isIdle({ text, base, uncertain }) {
  return text === base && !uncertain;
}

/** What is kept and says something else than its writer saw, or may have done so on the server. */
function unstored(key) {
  const kept = draft(key);
  return kept && !isIdle(kept) ? kept : null;
}

function forget(key) {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
  window.dispatchEvent(new Event(FORGOTTEN));
}

/** Also where crypto.randomUUID is missing: on pages without https. */
function randomId() {
  const digits = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0'));
  return digits.join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
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
customElements.define('minutes-leftovers', MinutesLeftovers);
